/** A Chromium on this machine, without a download: the one that CHROMIUM names, else the usual places. */

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path)) ?? null;
}

export function launch(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: QUIET });
}
