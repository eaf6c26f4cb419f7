/**
 * What an attack cost is told with it and is no second attack.
 *
 *     "raided the post, killing two"          raided
 *     "a raid on the post killed two"         raid
 *     "The raid killed two", "a bomb killed two"   killed: a noun that only goes back, or names the weapon, tells no act
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import type { Draft } from "./draft.ts";

const HARMS = /^(?:kill|wound|injure)$/;

/** Whether the first only says what the second cost, or is the same attack less plainly told. */
export function isToll(
  { type, found: { site: toll } }: Draft,
  { type: other, found: { site: act } }: Draft,
): boolean {
  if (type !== "ASSAULT" || other !== "ASSAULT") return false;
  const { sentence, head } = toll;
  if (toll.kind === "noun") return isSubjectOf(head, act.head) && !tellsAct(sentence, head);
  if (!HARMS.test(head.lemma)) return false;
  if (act.kind === "noun") return isSubjectOf(act.head, head) && tellsAct(sentence, act.head);
  return head.xpos === "VBG" && head.head === act.head.index && sentence.tokens[head.index - 1]?.form === ",";
}

/** "the raid killed two and injured five": of the second verb as well. */
function isSubjectOf(noun: Token, verb: Token): boolean {
  const isOf = noun.head === verb.index || (isRelation(verb, "conj") && noun.head === verb.head);
  return isOf && HARMS.test(verb.lemma) && isRelation(noun, "nsubj");
}

function tellsAct(sentence: Sentence, noun: Token): boolean {
  const around = dependents(sentence, noun.index);
  const goesBack = around.some(({ lemma }) => /^(?:the|this|that)$/.test(lemma));
  return noun.lemma !== "bomb" && !(goesBack && around.every((t) => isRelation(t, "det", "punct")));
}
