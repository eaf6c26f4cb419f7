/** What cleaning needs to know of a language. */

import type { Boilerplate } from "../lexicon/boilerplate.ts";

export interface CleanKit {
  readonly boilerplate: Boilerplate;
}
