/**
 * Years and what is made of them: decades, centuries, and years in words.
 *
 *     in 2012   (2012)   its 1990 invasion   nineteen ninety-six
 *     the 1990s   the '80s   the nineties   the 19th century
 *
 * A number of four figures is a year behind a preposition or article and before no counted noun: "2012 people",
 * "$2012" and "10:2012" are none.
 */

import { readDayNumber } from "./day-number.ts";
import { calendar, type Read } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { isDash, type Word } from "./words.ts";

type Words = readonly Word[];

/** "in 2012", "(2012)", "fiscal 1988", "nineteen ninety-six"; not "2,012 troops", "$2012", "2012 people". */
export function readYear(words: Words, at: number, kit: TimeKit, afterPart: boolean): Read | null {
  const spelled = readSpelledYear(words, at, kit);
  if (spelled) return spelled;
  if (words[at]?.lower === "fiscal") {
    const behind = readYearBehind(words, words[at + 1]?.lower === "year" ? at + 2 : at + 1);
    return behind && { end: behind.end, meaning: calendar({ year: behind.year }) };
  }
  const short = readShortYear(words, at, kit);
  if (short) return short;
  const year = yearOf(words[at]);
  if (year === null || year < 1700) return null;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before && !before.spaced && before.figure !== null) return null;
  if (
    next &&
    !next.spaced &&
    (/^[%/:.]$/.test(next.text)
      ? words[at + 2]?.figure != null && !words[at + 2]?.spaced
      : next.lower === "s")
  )
    return null;
  if (before && /^[$£€#/:.]$/.test(before.text) && !words[at]?.spaced) return null;
  const fits =
    afterPart ||
    !before ||
    kit.words.is.datePrepositions.has(before.lower) ||
    /^[,(;–—-]$/.test(before.text) ||
    kit.words.months.has(before.lower) ||
    /^(?:the|a|an|that|its|his|her|their|whose|due|both|['’]s)$/.test(before.lower) ||
    isBesideWords(year, before, next, kit);
  if (!fits || (next?.lower !== undefined && kit.words.is.counted.has(next.lower) && before?.lower !== "in"))
    return null;
  return { end: at + 1, meaning: calendar({ year }) };
}

/** "The disputed 2009 election", "predicting 2016 earnings": a word before it, a noun behind it, and no round number. */
function isBesideWords(
  year: number,
  before: Word,
  next: Word | undefined,
  { words: { is } }: TimeKit,
): boolean {
  return (
    year > 1900 &&
    year % 50 !== 0 &&
    /^\p{Ll}{3,}$/u.test(before.text) &&
    !is.amountOpeners.has(before.lower) &&
    next?.spaced === true &&
    /^\p{L}{2,}$/u.test(next.text) &&
    !is.countedBeside.has(next.lower)
  );
}

/** ", 2015", " 2015", " '15". */
export function readYearBehind(words: Words, at: number): { year: number; end: number } | null {
  const start = words[at]?.text === "," ? at + 1 : at;
  const year = yearOf(words[start]);
  return year === null ? null : { year, end: start + 1 };
}

export function spelledYearBehind(
  words: Words,
  at: number,
  kit: TimeKit,
): { year: number; end: number } | null {
  const read = readSpelledYear(words, at, kit);
  return read?.meaning.kind === "calendar" && read.meaning.year !== null
    ? { year: read.meaning.year, end: read.end }
    : null;
}

export function yearOf(word: Word | undefined): number | null {
  if (!word || !/^(1[5-9]|20)\d\d$/.test(word.text)) return null;
  return word.figure;
}

/** "In '98", "of '04": of this century where it lies no further ahead than its third decade. */
function readShortYear(words: Words, at: number, { words: { is } }: TimeKit): Read | null {
  const [quote, figures, behind] = [words[at], words[at + 1], words[at + 2]];
  if (!/^['’‘]$/.test(quote?.text ?? "") || !/^\d\d$/.test(figures?.text ?? "") || figures?.spaced)
    return null;
  if (behind && !behind.spaced && /^[\p{L}\d'’-]/u.test(behind.text)) return null;
  const before = words[at - 1]?.lower ?? "";
  if (before !== "of" && !is.datePrepositions.has(before)) return null;
  const two = figures?.figure ?? 0;
  return { end: at + 2, meaning: calendar({ year: two < 30 ? 2000 + two : 1900 + two }) };
}

/** "nineteen ninety-six", "two thousand" behind "year". */
function readSpelledYear(words: Words, at: number, kit: TimeKit): Read | null {
  const high = kit.numbers.values.get(words[at]?.lower ?? "");
  if (high === undefined || high < 17 || high > 20) return null;
  const tens = kit.numbers.values.get(words[at + 1]?.lower ?? "");
  if (tens === undefined || tens < 10 || words[at + 1]?.spaced === false) return null;
  const dash = isDash(words[at + 2]) ? at + 3 : at + 2;
  const ones = tens >= 20 ? kit.numbers.values.get(words[dash]?.lower ?? "") : undefined;
  const digit = ones !== undefined && ones < 10 && ones > 0 ? ones : 0;
  return { end: digit > 0 ? dash + 1 : at + 2, meaning: calendar({ year: high * 100 + tens + digit }) };
}

/** "the 1990s", "the '90s", "the nineties". */
export function readDecade(words: Words, at: number, kit: TimeKit): Read | null {
  let start = words[at]?.lower === "the" ? at + 1 : at;
  const byName = kit.words.decades.get(words[start]?.lower ?? "");
  if (byName !== undefined && start > at)
    return { end: start + 1, meaning: { kind: "decade", start: byName, part: null, inWords: true } };
  const quote = /^['’‘]$/.test(words[start]?.text ?? "");
  if (quote) start++;
  const [number, ending] = [words[start], words[start + 1]];
  const apostrophe = ending?.lower === "'s" || ending?.lower === "’s";
  if (number?.figure == null || !ending || ending.spaced || !(ending.lower === "s" || apostrophe))
    return null;
  if (!/^(1[5-9]|20)?\d0$/.test(number.text)) return null;
  if (apostrophe && !(words[at]?.lower === "the")) return null;
  if (number.text.length === 2 && !quote) return null;
  const decade = number.text.length === 4 ? number.figure : 1900 + number.figure;
  return { end: start + 2, meaning: { kind: "decade", start: decade, part: null, inWords: quote } };
}

/** "the 19th century", "the twentieth century". */
export function readCentury(words: Words, at: number, kit: TimeKit): Read | null {
  const start = words[at]?.lower === "the" ? at + 1 : at;
  const ordinal = readDayNumber(words, start, kit);
  if (
    !ordinal?.ordinal ||
    words[isDash(words[ordinal.end]) ? ordinal.end + 1 : ordinal.end]?.lower !== "century"
  )
    return null;
  const end = isDash(words[ordinal.end]) ? ordinal.end + 2 : ordinal.end + 1;
  return ordinal.day > 21 ? null : { end, meaning: { kind: "century", century: ordinal.day, part: null } };
}
