/** A page that is being looked at, with everything that must never happen there written down. */

import type { Browser, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions and requests to anywhere but the server; empty where all is well. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

/** What is not there by then on a slow and busy machine will not come. */
const PATIENCE_MS = 20_000;

export async function visit(browser: Browser, address: string, look: Look = {}): Promise<Visit> {
  const { width = 1280, height = 900, scheme = "light" } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1") faults.push(`request: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  // A busy machine may still be drawing what has arrived
  await page.evaluate(STILL);
  return { page, faults, close: () => context.close() };
}

/** Ends when nothing in the page has changed for a while. */
const STILL = `new Promise((resolve) => {
  const done = () => { watcher.disconnect(); resolve(); };
  let timer = setTimeout(done, 400);
  const watcher = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 400); });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
})`;

/** Pixels by which the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - innerWidth");
}

/**
 * Texts whose contrast with what stands behind them is under WCAG's 4.5 (3 for large ones), as "ratio words". Colours
 * behind are those of the nearest element that has one.
 */
export function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const read = (color) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r, g, b]) => {
      const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = (element) => {
      for (let e = element; e; e = e.parentElement) {
        const color = read(getComputedStyle(e).backgroundColor);
        if (color[3] === 255) return color;
      }
      return [255, 255, 255, 255];
    };
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent.trim();
      const element = walker.currentNode.parentElement;
      if (!words || !element || element.closest(".hidden, noscript, title, :disabled, svg")) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const style = getComputedStyle(element);
      const [a, b] = [light(read(style.color)), light(behind(element))].sort((x, y) => y - x);
      const ratio = (a + 0.05) / (b + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) found.add(ratio.toFixed(2) + " " + words.slice(0, 40));
    }
    return [...found];
  })()`);
}
