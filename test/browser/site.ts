/** The page built anew, a Chromium, and records served to it, for the tests of one file. */

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import type { Dossier } from "../../src/model/record.ts";
import { createApp } from "../../src/serve/app.ts";
import { listen } from "../../src/serve/listen.ts";
import { type PageFiles, readPageFiles } from "../../src/serve/page-files.ts";
import type { DossierSource } from "../../src/serve/source.ts";
import { launch } from "./chromium.ts";
import { type Look, visit } from "./visit.ts";

const WEB = fileURLToPath(new URL("../../web", import.meta.url));

export interface Site {
  /** Where the built page lies. */
  readonly folder: string;
  readonly files: PageFiles;
  readonly browser: Browser;
  /** Address of the record that the site was opened with. */
  readonly url: string;
  /** Looks at an address of that record and fails on any fault of the page. */
  readonly look: (search: string, work: (page: Page) => Promise<void>, how?: Look) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openSite(dossier: Dossier, chromium: string): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "demarche-page-"));
  await build({
    root: WEB,
    configFile: join(WEB, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: folder },
  });
  const files = await readPageFiles(folder);
  const server = await listen(createApp(sourceOf(dossier), files), 0);
  const browser = await launch(chromium);
  return {
    folder,
    files,
    browser,
    url: server.url,
    look: async (search, work, how = {}) => {
      const { page, faults, close } = await visit(browser, server.url + search, how);
      try {
        await work(page);
        assert.deepEqual(faults, []);
      } finally {
        await close();
      }
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function sourceOf(dossier: Dossier): DossierSource {
  return {
    dossier: () => Promise.resolve(dossier),
    search: (query) =>
      Promise.resolve(
        dossier.events.flatMap(({ document, sentence }) => {
          const text = dossier.documents.find((d) => d.id === document)?.text ?? "";
          const quote = text.slice(sentence.start, sentence.end);
          const at = sentence.start + quote.indexOf(query);
          const matches = [{ start: at, end: at + query.length }];
          return quote.includes(query) ? [{ document, ...sentence, quote, matches }] : [];
        }),
      ),
  };
}
