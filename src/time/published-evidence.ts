/**
 * What a text itself says about the day it was written.
 *
 *     exact       "Ten days after the attack, X is waiting", with the attack dated; "today, 3 May 2014"
 *     fresh       news of a day within the week: a weekday with its date in full, or a dated caption beside "on Monday"
 *     notBefore   the last day in full that is told as past
 *     notAfter    the first day in full that is told as yet to come
 *     past        all days in full that are told as past
 *     weekdays    days without a year that stand beside their weekday: "on Friday, May 2"
 */

import type { Named } from "../entities/named.ts";
import type { Tense } from "../lexicon/time-words.ts";
import { addDays, type CivilDate } from "../model/civil-date.ts";
import { type Span, spanOf } from "../model/span.ts";
import { fullDay } from "./event-date.ts";
import { frameOf } from "./frame.ts";
import type { Calendar, Phrase } from "./meaning.ts";
import { isOwnDay } from "./own-day.ts";
import type { Passage } from "./passage.ts";
import type { EventDate } from "./reading.ts";
import { shiftDay } from "./resolve-offset.ts";
import { tenseAround, tenseOfWords } from "./tense.ts";
import type { TimeKit } from "./time-kit.ts";
import { tokenRange } from "./token-range.ts";

export interface Sign {
  readonly day: CivilDate;
  readonly because: string;
  readonly span: Span;
}

export interface Evidence {
  readonly exact: Sign | null;
  readonly fresh: Sign | null;
  readonly notBefore: Sign | null;
  readonly notAfter: Sign | null;
  readonly past: readonly CivilDate[];
  readonly weekdays: readonly { readonly date: Calendar; readonly span: Span }[];
}

/** Words that caption and text must share for the caption to show what the text tells. */
const SHARED_WORDS = 3;
const LONG_WORD = 5;

export function evidenceOf(
  named: Named,
  passages: readonly Passage[],
  eventDate: (noun: string) => EventDate | null,
  kit: TimeKit,
): Evidence {
  let exact: Sign | null = null;
  let fresh: Sign | null = null;
  let notBefore: Sign | null = null;
  let notAfter: Sign | null = null;
  const past: CivilDate[] = [];
  const weekdays: { date: Calendar; span: Span }[] = [];
  for (const passage of passages) {
    for (const phrase of passage.phrases) {
      const span = spanOfPhrase(named, passage, phrase);
      exact ??= passage.sentence && exactSign(passage, phrase, span, eventDate, kit);
      const day = fullDay(phrase);
      const index = passage.sentence?.index ?? null;
      if (
        day &&
        !exact &&
        index !== null &&
        isOwnDay(passage.words, phrase, index, named.sentences.length, kit)
      )
        exact = { day, because: `the text gives ${day} as its own day`, span };
      if (passage.reason === "stamp" || passage.reason === "legal") continue;
      if (passage.sentence && isYearless(phrase.meaning)) weekdays.push({ date: phrase.meaning, span });
      if (!day) continue;
      const told = passage.reason === "caption" ? "past" : tenseOf(passage, phrase, kit);
      const tense = told === "past" && isLimit(passage, phrase, kit) ? null : told;
      const sign = { day, because: `the text names ${day}`, span };
      if (tense === "past" && passage.sentence) past.push(day);
      if (tense === "past" && (!notBefore || day > notBefore.day)) notBefore = sign;
      if (tense === "future" && isCertain(passage, phrase) && (!notAfter || day < notAfter.day))
        notAfter = sign;
      const isNews =
        passage.sentence &&
        phrase.meaning.kind === "calendar" &&
        phrase.meaning.weekday !== null &&
        tense === "past";
      if (isNews && (!fresh || day > fresh.day))
        fresh = { day, because: `the text tells as news of its week what happened on ${day}`, span };
    }
  }
  return {
    exact,
    fresh: newer(fresh, captionSign(named, passages, kit)),
    notBefore,
    notAfter,
    past,
    weekdays,
  };
}

function isYearless(meaning: Phrase["meaning"]): meaning is Calendar {
  return (
    meaning.kind === "calendar" && meaning.year === null && meaning.day !== null && meaning.weekday !== null
  );
}

function newer(a: Sign | null, b: Sign | null): Sign | null {
  return !a || (b && b.day > a.day) ? b : a;
}

/** An amount of days after a dated event in a sentence of the present, or a day beside "today". */
function exactSign(
  passage: Passage,
  phrase: Phrase,
  span: Span,
  eventDate: (noun: string) => EventDate | null,
  kit: TimeKit,
): Sign | null {
  const { meaning } = phrase;
  if (
    meaning.kind === "offset" &&
    meaning.way === 1 &&
    meaning.unit === "D" &&
    meaning.amount !== null &&
    !meaning.atLeast
  ) {
    if (tenseOf(passage, phrase, kit) !== "present") return null;
    const base =
      meaning.from.kind === "event"
        ? eventDate(meaning.from.noun)
        : meaning.from.kind === "date"
          ? dayOf(meaning.from.date)
          : null;
    const day = base && shiftDay(base.day, meaning.amount, "D");
    return day && base
      ? { day, because: `the text is written "${span.quote}", dated ${base.day} by ${base.source}`, span }
      : null;
  }
  if (meaning.kind !== "stretch" || meaning.unit !== "D") return null;
  const index = passage.phrases.indexOf(phrase);
  for (const neighbour of [passage.phrases[index - 1], passage.phrases[index + 1]]) {
    const day = neighbour && isBeside(passage, phrase, neighbour) ? fullDay(neighbour) : null;
    if (day)
      return {
        day: addDays(day, -meaning.shift),
        because: `the text gives ${day} as the day it calls "${span.quote}"`,
        span,
      };
  }
  return null;
}

function dayOf(date: Phrase["meaning"]): EventDate | null {
  const day = fullDay({ first: 0, end: 0, meaning: date, clock: null });
  return day ? { day, source: "the text" } : null;
}

/** Only a comma or a bracket between them. */
function isBeside({ words }: Passage, a: Phrase, b: Phrase): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const between = words.slice(left.end, right.first);
  return between.length <= 1 && between.every((word) => word.text === "," || word.text === "(");
}

/** The newest dated caption, where the text tells news by weekday and speaks of what the picture shows. */
function captionSign(named: Named, passages: readonly Passage[], kit: TimeKit): Sign | null {
  const tellsNews = passages.some(
    ({ sentence, phrases }) =>
      sentence &&
      phrases.some(
        ({ meaning }) =>
          (meaning.kind === "weekday" && meaning.shift === null) ||
          (meaning.kind === "stretch" && meaning.unit === "D"),
      ),
  );
  if (!tellsNews) return null;
  let best: Sign | null = null;
  const inText = new Set(passages.filter((p) => p.sentence).flatMap((p) => longWords(p)));
  for (const passage of passages) {
    if (
      passage.reason !== "caption" ||
      passage.words.some((word) => kit.words.is.archiveWords.has(word.lower))
    )
      continue;
    if (longWords(passage).filter((word) => inText.has(word)).length < SHARED_WORDS) continue;
    for (const phrase of passage.phrases) {
      const day = fullDay(phrase);
      const span = spanOfPhrase(named, passage, phrase);
      if (day && (!best || day > best.day))
        best = { day, because: `a caption of ${day} shows what the text tells as news of its week`, span };
    }
  }
  return best;
}

function longWords({ words }: Passage): string[] {
  return [
    ...new Set(
      words
        .filter((word) => word.lower.length >= LONG_WORD && word.figure === null)
        .map((word) => word.lower),
    ),
  ];
}

function tenseOf(passage: Passage, phrase: Phrase, kit: TimeKit): Tense | null {
  const range = passage.sentence && tokenRange(passage.sentence, passage.words, phrase);
  const byTree =
    passage.sentence && range ? tenseAround(passage.sentence, range.first, range.last, kit.words) : null;
  return byTree ?? tenseOfWords(passage.words, phrase.first, phrase.end, kit.words);
}

/** "Extended it until 3 May 2014", "called a strike from 3 May 2014": an act of the past sets limits that may lie ahead. */
function isLimit({ words }: Passage, phrase: Phrase, kit: TimeKit): boolean {
  const frame = frameOf(words, phrase, kit);
  if (frame !== null && frame !== "since" && frame !== "after" && frame !== "between") return true;
  return kit.words.is.limits.has(words[phrase.first - 1]?.lower ?? "");
}

/** "Will open on 3 May 2014": only a plain future says that the day had not come. */
function isCertain({ words }: Passage, phrase: Phrase): boolean {
  return words
    .slice(Math.max(0, phrase.first - 12), phrase.first)
    .some((word) => word.lower === "will" || word.lower === "scheduled");
}

export function spanOfPhrase(named: Named, { words }: Passage, phrase: Phrase): Span {
  const [first, last] = [words[phrase.first], words[phrase.end - 1]];
  return spanOf(named.text, first?.start ?? 0, last?.end ?? 1);
}
