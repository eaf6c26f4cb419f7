/**
 * Who is the first, the last or the only one to do something.
 *
 *     "Kenya was the first country to recognise it"          Kenya
 *     "Kenya became the only state to have refused"          Kenya
 *     "Kenya, the last state to sign, waited"                Kenya
 *     "the first envoy to visit the town"                    envoy
 *
 * A bare "the decision to sign" is somebody else's: subjects.ts.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";

const FIRST = /^(?:first|second|third|fourth|last|latest|next|only|sole|lone)$/i;

/** `noun` is what the infinitive is told of; empty where it is no such one. */
export function firstTo(sentence: Sentence, noun: Token): Token[] {
  if (!dependents(sentence, noun.index, "amod").some(({ form }) => FIRST.test(form))) return [];
  const above = sentence.tokens[noun.head];
  if (above && isRelation(noun, "appos")) return [above];
  const told = above && isRelation(noun, "xcomp") ? above : noun;
  return [dependents(sentence, told.index, "nsubj")[0] ?? noun];
}
