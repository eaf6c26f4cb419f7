/** What the entities stage needs from a language: the party lexicon as an index, built once. */

import type { PartyIndex } from "./build-index.ts";

export interface PartyKit {
  readonly parties: PartyIndex;
}
