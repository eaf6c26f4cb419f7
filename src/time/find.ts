/**
 * The temporal expressions among the words of a stretch of text: what each says by itself, the longest reading first.
 *
 *     [Friday morning] they met for [two days] [in early August].
 *
 * What an expression is counted from is the business of resolve.ts.
 */

import { readCalendar } from "./calendar-date.ts";
import { type ReadClock, readClock } from "./clock.ts";
import { readDayPart } from "./day-part.ts";
import type { Meaning, Phrase, ReadWithClock } from "./meaning.ts";
import { readAmount } from "./offset.ts";
import { readRecurring } from "./recurring.ts";
import { readRelative } from "./relative.ts";
import type { TimeKit } from "./time-kit.ts";
import { readWeekday } from "./weekday.ts";
import type { Word } from "./words.ts";

/** How far ahead of its first word an expression has said that it is one: "at least the first nine months". */
const TELLS_WITHIN = 8;

export function findPhrases(words: readonly Word[], kit: TimeKit): Phrase[] {
  const phrases: Phrase[] = [];
  // Index of the next word that belongs to expressions of time alone, for each word: most words have none near.
  let telling = words.length + TELLS_WITHIN;
  const next = new Array<number>(words.length);
  for (let i = words.length - 1; i >= 0; i--) {
    if (tells(words[i], kit)) telling = i;
    next[i] = telling;
  }
  for (let at = 0; at < words.length; ) {
    const near = (next[at] ?? 0) - at < TELLS_WITHIN && kit.words.openers.has(words[at]?.lower ?? "");
    const phrase = near || next[at] === at ? readPhrase(words, at, kit) : null;
    if (phrase) phrases.push(...apart(phrase, words));
    at = phrase ? (phrase.clock ? behindRestated(words, phrase.end, kit) : phrase.end) : at + 1;
  }
  return phrases.map((phrase, i) => ofNeighbour(phrase, words, phrases[i - 1], phrases[i + 1]));
}

/** "On 3 May, at 4:40 a.m." */
const BEFORE_CLOCK = /^(?:at|around|about|shortly)$/;

/** Past "(1200 GMT)": the same time in another zone, in brackets right behind it. */
function behindRestated(words: readonly Word[], at: number, kit: TimeKit): number {
  const again = words[at]?.text === "(" ? readClock(words, at + 1, kit) : null;
  return again && words[again.end]?.text === ")" ? again.end + 1 : at;
}

/** "Noon" of "on 1 January 2015 at noon" is of that day; else a neighbour may give the year. */
function ofNeighbour(
  phrase: Phrase,
  words: readonly Word[],
  before: Phrase | undefined,
  next: Phrase | undefined,
): Phrase {
  const { meaning } = phrase;
  if (isClockAlone(phrase) && before && isDaylike(before.meaning) && before.clock === null)
    return isBeside(words, before.end, phrase.first, /^(?:at|,)$/) ||
      (words[before.end]?.text === "," && isBeside(words, before.end + 1, phrase.first, BEFORE_CLOCK))
      ? { ...phrase, meaning: before.meaning }
      : phrase;
  // "4 in the morning (4 a.m. EDT Thursday)"
  if (isClockAlone(phrase) && next && next.clock !== null && isBeside(words, phrase.end, next.first, /^\($/))
    return { ...phrase, meaning: next.meaning };
  if (
    meaning.kind !== "calendar" ||
    meaning.year !== null ||
    meaning.month === null ||
    meaning.shift !== null
  )
    return phrase;
  const year =
    next && isBeside(words, phrase.end, next.first, /^(?:to|and|through|until|till|or|[-‐‑–—])$/)
      ? yearOfLater(meaning.month, next)
      : null;
  if (year !== null) return { ...phrase, meaning: { ...meaning, year } };
  const behind = next && isBeside(words, phrase.end, next.first, /^of$/) ? yearShiftOf(next) : null;
  const ahead = before && isBeside(words, before.end, phrase.first, /^(?:in|through|until|till|since|from)$/);
  const yearShift = behind ?? (ahead ? yearShiftOf(before) : null);
  return yearShift === null ? phrase : { ...phrase, meaning: { ...meaning, yearShift } };
}

/** Whether nothing stands between two expressions, or one word of those. */
function isBeside(words: readonly Word[], end: number, first: number, joint: RegExp): boolean {
  return first === end || (first === end + 1 && joint.test(words[end]?.lower ?? ""));
}

/** "From March to May 2014", "between October and January 2015": the year of the last counts for the first. */
function yearOfLater(month: number, { meaning }: Phrase): number | null {
  if (meaning.kind !== "calendar" || meaning.year === null || meaning.month === null) return null;
  return month <= meaning.month ? meaning.year : meaning.year - 1;
}

/** "10 p.m." without a day. */
export function isClockAlone({ meaning, clock }: Phrase): boolean {
  return (
    clock !== null &&
    /^T\d/.test(clock) &&
    meaning.kind === "stretch" &&
    meaning.unit === "D" &&
    meaning.shift === 0
  );
}

/** "April next year", "August of last year", "this year through August". */
function yearShiftOf({ meaning }: Phrase): number | null {
  return meaning.kind === "stretch" && meaning.unit === "Y" && meaning.part === null ? meaning.shift : null;
}

/** "April 24 and 25" names two days; the first keeps the stretch of both. */
function apart(phrase: Phrase, words: readonly Word[]): readonly Phrase[] {
  const { first, end, meaning } = phrase;
  if (meaning.kind !== "calendar" || meaning.lastDay === null) return [phrase];
  for (let at = first + 1; at < end - 1; at++) {
    if (words[at]?.lower !== "and") continue;
    const second = { ...meaning, day: meaning.lastDay, lastDay: null, weekday: null };
    return [
      { ...phrase, end: at },
      { ...phrase, first: at + 1, meaning: second },
    ];
  }
  return [phrase];
}

function tells(word: Word | undefined, kit: TimeKit): boolean {
  if (!word) return false;
  return /^\d/.test(word.text) || kit.words.gate.has(word.lower) || word.lower.endsWith("days");
}

function readPhrase(words: readonly Word[], at: number, kit: TimeKit): Phrase | null {
  const clock = readClock(words, at, kit);
  if (clock) {
    const behind = behindRestated(words, clock.end, kit);
    const dated = withDay(words, at, behind, clock.clock, kit);
    // "3 p.m. (1200 GMT) Monday": the time is of that day, which stands apart.
    if (behind > clock.end && dated) return { ...dated, end: clock.end };
    return dated ?? clockAlone(at, clock);
  }
  const read = readDay(words, at, kit);
  const amount = readAmount(words, at, kit);
  const recurring = readRecurring(words, at, kit);
  const best = [recurring, amount].reduce((a, b) => (b && (!a || b.end > a.end) ? b : a), null);
  if (best && (!read || best.end > read.end))
    return { first: at, end: best.end, meaning: best.meaning, clock: null };
  return read && { first: at, ...read };
}

/** "10 p.m. Wednesday", "10 p.m. on 3 May": the day behind a time. */
function withDay(
  words: readonly Word[],
  at: number,
  end: number,
  clock: string,
  kit: TimeKit,
): Phrase | null {
  const behind = words[end]?.text === "," || /^(on|of)$/.test(words[end]?.lower ?? "") ? end + 1 : end;
  const day = readDay(words, behind, kit);
  return day && isDaylike(day.meaning) ? { first: at, end: day.end, meaning: day.meaning, clock } : null;
}

/** A time alone is taken for one of the day of writing. */
function clockAlone(at: number, { end, clock }: ReadClock): Phrase {
  return { first: at, end, meaning: { kind: "stretch", unit: "D", shift: 0, part: null }, clock };
}

/** A day, month, year or stretch of them, with the part of the day behind it. */
function readDay(words: readonly Word[], at: number, kit: TimeKit): ReadWithClock | null {
  const ofDay = readDayPart(words, at, kit);
  if (ofDay) return ofDay;
  const named = readWeekday(words, at, kit) ?? readCalendar(words, at, kit);
  const relative = readRelative(words, at, kit);
  if (relative && (!named || relative.end >= named.end)) return relative;
  if (!named) return null;
  const part = isDaylike(named.meaning) ? kit.words.dayParts.get(words[named.end]?.lower ?? "") : undefined;
  return { ...named, end: part ? named.end + 1 : named.end, clock: part ? `T${part}` : null };
}

function isDaylike(meaning: Meaning): boolean {
  if (meaning.kind === "calendar") return meaning.day !== null;
  if (meaning.kind === "feast") return true;
  return (
    meaning.kind === "weekday" ||
    (meaning.kind === "stretch" && meaning.unit === "D") ||
    meaning.kind === "same-day"
  );
}
