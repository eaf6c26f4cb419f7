/**
 * Which way an expression looks: by the verb around it (tense.ts), and by the limit that it sets.
 *
 *     will stay shut until [Friday]            future
 *     gave them until [Friday] to leave        future
 *     had given them until [Friday] to leave   past
 *     has been shut since [Friday]             past
 */

import type { Tense } from "../lexicon/time-words.ts";
import { type CivilDate, dayOfWeek } from "../model/civil-date.ts";
import type { Sentence } from "../parse/parsed.ts";
import type { Frame } from "./frame.ts";
import { isBareWeekday, type Phrase } from "./meaning.ts";
import type { Passage } from "./passage.ts";
import { isArranged, isScheduled, rootOf, tenseAround, tenseOfWords } from "./tense.ts";
import { isPluperfect } from "./tense-beside.ts";
import type { TimeKit } from "./time-kit.ts";

/** Which way the words around an expression look. */
export function lookingWay(placed: Placed, kit: TimeKit): Tense | null {
  const {
    passage: { words },
    sentence,
    phrase,
    range,
    frame,
  } = placed;
  const tense =
    pastOrFuture(tenseAround(sentence, range.first, range.last, kit.words)) ??
    (isPlanned(placed, kit) ? "present" : null) ??
    pastOrFuture(tenseOfWords(words, phrase.first, phrase.end, kit.words));
  return frame === "since" ? "past" : isLimit(placed, tense, kit) ? "future" : tense;
}

/** "Is holding a rally Thursday", put out on a Friday, was written by that Thursday. */
function isPlanned({ sentence, phrase: { meaning }, range, published }: Placed, kit: TimeKit): boolean {
  if (isScheduled(sentence, range.first, range.last, kit.words)) return true;
  const wasYesterday =
    published !== null && isBareWeekday(meaning) && meaning.weekday === (dayOfWeek(published) + 6) % 7;
  return !wasYesterday && isArranged(sentence, range.first, range.last, kit.words);
}

export interface Placed {
  readonly published: CivilDate | null;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  readonly range: { readonly first: number; readonly last: number };
  readonly frame: Frame;
}

/** "Will stay shut until Friday", "could last until Friday": a limit lies ahead unless all of the sentence looks back. */
function isLimit(
  { passage: { words }, sentence, phrase: { end }, range, frame }: Placed,
  tense: Tense | null,
  kit: TimeKit,
): boolean {
  if (frame === "not-before") return true;
  if (frame !== "until" && frame !== "by") return false;
  // "Gave them until Friday to leave".
  if (words[end]?.lower === "to" && frame === "until") return !isPluperfect(sentence.tokens, range.first);
  if (tense !== "past" || words.some(({ lower }) => kit.words.is.futureAuxiliaries.has(lower))) return true;
  const verb = rootOf(sentence, range.first, range.last)?.head;
  return sentence.tokens.some(({ head, form }) => head === verb && /^(?:can|could)$/i.test(form));
}

/** "Is" and "has" say nothing of the day; the present that schedules is found by itself. */
function pastOrFuture(tense: Tense | null): Tense | null {
  return tense === "present" ? null : tense;
}
