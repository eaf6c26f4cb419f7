/**
 * What the verb above an act says of whether it came about.
 *
 *     "were able to land", "was forced to leave", "seems to have left"   it did
 *     "are able to land", "was told to leave"                            open
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { isPassive } from "../clauses/passive.ts";

const SEEMING = /^(?:seem|appear)$/;

/** "appeared to accept": who writes so reports it, if not as sure. */
export function isSeeming(sentence: Sentence, verb: Token): boolean {
  return isRelation(verb, "xcomp") && SEEMING.test(sentence.tokens[verb.head]?.lemma ?? "");
}

/** "were able to land", "was forced to leave", "seems to have left": they did; "are able to" and "was told to" leave it open. */
export function hasComeAbout(sentence: Sentence, verb: Token, above: Token): boolean {
  if (!isRelation(verb, "xcomp")) return false;
  if (SEEMING.test(above.lemma))
    return dependents(sentence, verb.index, "aux").some(({ lemma }) => lemma === "have");
  if (above.lemma === "able")
    return dependents(sentence, above.index, "cop").some(({ form }) => /^(?:was|were|been)$/i.test(form));
  return MADE_TO.test(above.lemma) && isPassive(sentence, above);
}

/** Passives that make somebody do something. */
export const MADE_TO = /^(?:force|compel|oblige)$/;
