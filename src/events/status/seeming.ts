/** Acts under "seem" and "appear". */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";

/** "appears to have struck": as good as done. */
export function hasSeemed(sentence: Sentence, verb: Token): boolean {
  return (
    isSeeming(sentence, verb) && dependents(sentence, verb.index, "aux").some(({ lemma }) => lemma === "have")
  );
}

/** "appeared to accept": who writes so reports it, if not as sure. */
export function isSeeming(sentence: Sentence, verb: Token): boolean {
  return isRelation(verb, "xcomp") && /^(?:seem|appear)$/.test(sentence.tokens[verb.head]?.lemma ?? "");
}
