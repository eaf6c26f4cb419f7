/**
 * Nouns that refer back to an act told before.
 *
 *     { nouns: ["offer", "pledge"], types: ["AGREE"] }     "Niger turned down [the offer]" of who offered
 */

import type { PloverType } from "../model/plover.ts";

export interface BackReference {
  readonly nouns: readonly string[];
  /** Of which type the act is that the noun refers back to; "any" for nouns that only say that somebody acted. */
  readonly types: readonly PloverType[] | "any";
}

export interface BackReferences {
  readonly acts: readonly BackReference[];
  /** "the shelling killed two": whoever fought does it. */
  readonly fighting: readonly string[];
  /** "the resolution condemns": what bodies of several states speak through. */
  readonly documents: readonly string[];
}
