/** What cleaning needs to know of a language. */

import type { Boilerplate } from "../lexicon/boilerplate.ts";

export interface CleanKit {
  readonly boilerplate: Boilerplate;
  /** Keys (key.ts) of lines that the reader's pile repeats around its articles. */
  readonly repeated?: ReadonlySet<string>;
}
