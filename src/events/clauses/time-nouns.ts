/**
 * Nouns that say when, which the parser takes for somebody or hangs somebody on.
 *
 *     "A judge Thursday approved"            the judge, not Thursday
 *     "a day after Rome had barred them"     Rome, not the day
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind } from "../../parse/tree.ts";

/** What says only when. A closed class of English, so a list in the rule. */
export const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)|today|yesterday|morning|afternoon|evening|night|last|this|week|month|year|\d+)$/i;

/** "Lima last week signed", "bases Monday": a noun right before a time, with what qualifies it, which the parser hung on the time. */
export function onTime(sentence: Sentence, time: Token): Token[] {
  return dependents(sentence, time.index, "compound", "amod", "nmod", "nsubj").filter(
    (t) => t.index < time.index && /^(?:NOUN|PROPN)$/.test(t.upos) && !isTime(t) && !t.form.endsWith("'s"),
  );
}

export function isTime({ form, lemma }: Token): boolean {
  return TIMES.test(form) || TIMES.test(lemma);
}

/** "A judge Thursday approved": the day is no subject where a noun stands before it. */
export function beforeTime(sentence: Sentence, subject: Token): Token {
  return (isTime(subject) && onTime(sentence, subject).at(-1)) || afterTime(sentence, subject) || subject;
}

/** "A day after Rome had barred them": a stretch of time does nothing, and what stands behind "after" does. */
function afterTime(sentence: Sentence, { form, index }: Token): Token | undefined {
  if (!/^(?:minute|hour|day|week|month|year|moment|decade)s?$/i.test(form)) return undefined;
  return dependents(sentence, index, "nmod").find(
    (t) => t.index > index && isBehind(sentence, t, /^(?:after|before|since)$/i),
  );
}

/** "Lima last week signed", "In May, the authorities on Monday freed": the last noun of a clause without a subject that is free. */
export function subjectOnTime(sentence: Sentence, verb: Token): Token[] {
  const times = dependents(sentence, verb.index, "obl", "nmod").filter(
    (t) => isTime(t) && t.index < verb.index,
  );
  return times.flatMap((t) => onTime(sentence, t)).slice(-1);
}
