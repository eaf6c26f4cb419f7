/** The coder as the commands see it: models loaded once, then one page after the other. */

import type { Coded } from "../events/coded.ts";
import type { Page } from "../ingest/page.ts";

export interface Coder {
  code(page: Page): Coded;
}
