/** The coder as the commands see it: models loaded once, then one page after the other. */

import type { Coded } from "../events/coded.ts";
import type { Page } from "../ingest/page.ts";
import { type LinkInput, linkInputOf } from "../link/link-input.ts";

export interface Coder {
  code(page: Page): Coded;
}

/** A coder that may fail on a page without failing the call. */
export interface PageCoder {
  /** Rejects with `Refused` where the page takes too long or too much memory. */
  code(page: Page): Promise<LinkInput>;
  close(): Promise<void>;
}

/** Without limits: for pages that are known. */
export function codingHere(coder: Coder): PageCoder {
  return { code: async (page) => linkInputOf(coder.code(page)), close: async () => {} };
}
