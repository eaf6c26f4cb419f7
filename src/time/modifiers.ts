/**
 * The relations by which an expression of time or place gives its date or place to an act.
 *
 *     met [on Monday]                        on Monday modifies met
 *     held talks in Geneva [on Monday]       it may hang on Geneva or talks, which stand behind held
 */

import type { Token } from "../parse/parsed.ts";

/** Relations by which an expression hangs on what it modifies. */
export const MODIFIES = "obl nmod advmod nummod compound amod dep appos conj obj nsubj".split(" ");
/** Relations of a noun behind its verb: "held talks in Geneva", "spoke to reporters on Monday". */
export const BEHIND_VERB = "obj iobj obl nmod conj dep xcomp appos flat compound ccomp".split(" ");

/** Also a verb that is used as another part of speech; not an auxiliary by its tag alone. */
export function isVerbal(token: Token): boolean {
  return token.upos === "VERB" || token.xpos.startsWith("VB");
}
