/**
 * Amounts of time: how long, how long ago, and how long before or after something.
 *
 *     two weeks ago   nearly four years ago   three days from now
 *     a month earlier   two days later
 *     eighteen days after the attack   a week before the October truce   hours after Monday's vote
 *     within 48 hours   for six weeks   the [two-week] talks   day-long   the first nine months   the weeks ahead
 *
 * Not here: "a week ago Sunday" (from-day.ts), "the past two months" (relative.ts), "twice a week" (recurring.ts). Ages ("42-year-old") are left alone.
 */

import type { TimeUnit } from "../lexicon/time-words.ts";
import { readCalendar } from "./calendar-date.ts";
import { readFromDay } from "./from-day.ts";
import { type Origin, offset, type Read } from "./meaning.ts";
import { readNumber } from "./number.ts";
import { isNamedBehind } from "./spoken-of.ts";
import type { TimeKit } from "./time-kit.ts";
import { readWeekday } from "./weekday.ts";
import { isCapitalised, isDash, phraseAt, type Word } from "./words.ts";
import { yearOf } from "./year.ts";

type Words = readonly Word[];
interface Amount {
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly end: number;
  readonly joined: boolean;
}

const MAX_REACH = 8;
export function readAmount(words: Words, at: number, kit: TimeKit): Read | null {
  const start = skipQualifier(words, at, kit);
  if (start > at && /^(the|this|that)$/.test(words[start]?.lower ?? "")) return null;
  const measured = measure(words, start, kit);
  if (!measured) return readAhead(words, at, kit) ?? readBeside(words, at, kit) ?? readBookYear(words, at);
  const { amount, unit, end, joined } = measured;
  if (joined) return /^(an?|the)$/.test(words[at]?.lower ?? "") ? null : readJoined(words, measured);
  const atLeast = start > at;
  const next = words[end]?.lower ?? "";
  const writing = { kind: "writing" } as const;
  const counted = (way: -1 | 1, from: Origin, to: number): Read => ({
    end: to,
    meaning: offset({ amount, unit, way, from, atLeast }),
  });
  const fromDay = atLeast ? null : readFromDay(words, measured, kit);
  if (fromDay) return fromDay;
  if (kit.words.is.ago.has(next) && !(next === "back" && amount === null))
    return counted(-1, writing, end + 1);
  if (next === "from" && words[end + 1]?.lower === "now") return counted(1, writing, end + 2);
  const origin = /^(before|after|following|since|into)$/.test(next) ? readOrigin(words, end + 1, kit) : null;
  if (origin) return counted(next === "before" ? -1 : 1, origin.from, origin.end);
  if (kit.words.is.earlier.has(next) && isAtEnd(words, end))
    return counted(-1, { kind: "spoken-of" }, end + 1);
  if (
    kit.words.is.later.has(next) &&
    next !== "following" &&
    next !== "on" &&
    next !== "since" &&
    isAtEnd(words, end)
  ) {
    return counted(1, { kind: "spoken-of" }, end + 1);
  }
  const before = words[at - 1]?.lower ?? "";
  // "In the 12 months through June" is no time from now on.
  const isNamed = words[start]?.lower === "the";
  const ahead = !isNamed && (before === "within" || before === "in") ? before : null;
  return { end, meaning: { kind: "duration", amount, unit, ahead } };
}

/** Behind "earlier" or "later" no "than" may stand, and behind "before" or "after" no noun phrase. */
function isAtEnd(words: Words, way: number): boolean {
  const next = words[way + 1]?.lower;
  const adverb = /^(?:earlier|later)$/.test(words[way]?.lower ?? "");
  return next === undefined || (next !== "than" && next !== "this" && (adverb || next !== "the"));
}

/** "The day after the raid", "the night before Monday's vote", "the year before". */
function readBeside(words: Words, at: number, kit: TimeKit): Read | null {
  const unit = kit.words.units.get(words[at + 1]?.lower ?? "");
  const next = words[at + 2]?.lower ?? "";
  if (
    words[at]?.lower !== "the" ||
    !unit ||
    !/^[DWMY]$/.test(unit) ||
    /[^s]s$/.test(words[at + 1]?.lower ?? "")
  )
    return null;
  if (!/^(before|after|following)$/.test(next)) return null;
  const way = next === "before" ? -1 : 1;
  const origin = readOrigin(words, at + 3, kit);
  const isAlone = !isNamedBehind(words[at + 3]) && next !== "following";
  if (!origin && !isAlone) return null;
  const from = origin?.from ?? ({ kind: "spoken-of" } as const);
  return { end: origin?.end ?? at + 3, meaning: offset({ amount: 1, unit, way, from, definite: true }) };
}

/** "The year ended March 31", "the fiscal year ending in June": its length, for whose years begin when they like. */
function readBookYear(words: Words, at: number): Read | null {
  const noun = words[at + 1]?.lower === "fiscal" ? at + 2 : at + 1;
  if (words[at]?.lower !== "the" || words[noun]?.lower !== "year") return null;
  if (!/^end(?:ed|ing)$/.test(words[noun + 1]?.lower ?? "")) return null;
  return { end: noun + 1, meaning: { kind: "duration", amount: 1, unit: "Y", ahead: null } };
}

/** "The weeks ahead", "the months to come". */
function readAhead(words: Words, at: number, kit: TimeKit): Read | null {
  const noun = words[at]?.lower === "the" ? at + 1 : at;
  const unit = kit.words.units.get(words[noun]?.lower ?? "");
  const end =
    words[noun + 1]?.lower === "ahead"
      ? noun + 2
      : words[noun + 1]?.lower === "to" && words[noun + 2]?.lower === "come"
        ? noun + 3
        : 0;
  if (!unit || noun === at || end === 0 || !/[^s]s$/.test(words[noun]?.lower ?? "")) return null;
  return { end, meaning: { kind: "window", amount: null, unit, way: 1 } };
}

/** "Over three years" is more than three years behind "for"; else three years passed. */
const BEFORE_OVER =
  /^(?:for|in|after|within|of|to|by|lasted|lasting|lasts|took|taken|takes|spent|waited|last|take)$/;

function skipQualifier(words: Words, at: number, kit: TimeKit): number {
  if (words[at]?.lower === "over" && !BEFORE_OVER.test(words[at - 1]?.lower ?? "")) {
    const unit = readNumber(words, at + 1, kit.numbers)?.end;
    if (unit === undefined || !kit.words.is.ago.has(words[unit + 1]?.lower ?? "")) return at;
  }
  for (const { words: phrase } of kit.words.qualifiers.get(words[at]?.lower ?? "") ?? []) {
    if (phraseAt(words, at, phrase)) return at + phrase.length;
  }
  return at;
}

/** "two weeks", "a month", "several more days", "the first nine months", "two-week", "weeks". */
function measure(words: Words, at: number, kit: TimeKit): Amount | null {
  const the = words[at]?.lower === "the" ? at + 1 : at;
  const opener = /^(first|final|another|entire|whole|full|additional)$/.test(words[the]?.lower ?? "")
    ? the + 1
    : the;
  const number = readRange(words, opener, kit);
  const article = !number && /^(an?|another)$/.test(words[opener]?.lower ?? words[opener - 1]?.lower ?? "");
  const bare = !number && !article;
  if (bare && the > at && opener === the) return null;
  let noun =
    number?.end ?? (article ? (/^an?$/.test(words[opener]?.lower ?? "") ? opener + 1 : opener) : opener);
  const joined = isDash(words[noun]) && !words[noun]?.spaced && !words[noun + 1]?.spaced;
  if (joined) noun++;
  else if (
    /^(more|full|whole|straight|consecutive|additional|extra|trading|working|calendar|long|further)$/.test(
      words[noun]?.lower ?? "",
    )
  )
    noun++;
  const word = words[noun]?.lower ?? "";
  const unit = kit.words.units.get(word);
  const plural = /[^s]s$/.test(word);
  if (!unit || (unit === "WE" && !number)) return null;
  // "The 1988 second quarter": a year.
  if (number && yearOf(words[opener]) !== null && (unit === "TS" || unit === "Q")) return null;
  // "Three quarters of the vote".
  if (unit === "Q" && (joined || article || (words[noun + 1]?.lower === "of" && number?.value !== null)))
    return null;
  if (unit === "TS" && article) return null;
  // "A year-earlier loss", "a week-old truce": the article is the noun's.
  if (article && !joined && isDash(words[noun + 1]) && !words[noun + 1]?.spaced && !isLong(words, noun))
    return null;
  if (words[noun + 1]?.lower === "old" || (isCapitalised(words[noun]) && noun > 0)) return null;
  if (bare && !(plural && isBareContext(words, noun, kit)) && !isLong(words, noun)) return null;
  if (bare && opener > the && words[opener - 1]?.lower !== "another") return null;
  const times = word === "fortnight" ? 2 : 1;
  // "Decades-long" leaves open how many, "day-long" is one.
  let amount = number ? number.value : bare && (plural || !isLong(words, noun)) ? null : 1;
  let end = noun + 1;
  if (
    words[end]?.lower === "and" &&
    words[end + 1]?.lower === "a" &&
    words[end + 2]?.lower === "half" &&
    amount !== null
  ) {
    amount += 0.5;
    end += 3;
  }
  return {
    amount: amount === null ? null : amount * times,
    unit,
    end,
    joined: joined || isLong(words, noun),
  };
}

/** "two", "two to three": of a range the lower end. */
function readRange(words: Words, at: number, kit: TimeKit): ReturnType<typeof readNumber> {
  const first = readNumber(words, at, kit.numbers);
  const joint = first && words[first.end];
  if (!first || !joint || !(joint.lower === "to" || joint.lower === "or" || isDash(joint))) return first;
  const second = readNumber(words, first.end + 1, kit.numbers);
  const follows = second && kit.words.units.has(words[second.end]?.lower ?? "");
  return follows && first.value !== null && second.value !== null && second.value > first.value
    ? { ...first, end: second.end }
    : first;
}

/** "day-long". */
function isLong(words: Words, noun: number): boolean {
  return isDash(words[noun + 1]) && !words[noun + 1]?.spaced && /^longs?$/.test(words[noun + 2]?.lower ?? "");
}

/** A unit without a number is an amount behind a preposition or before "ago", "after", "of". */
function isBareContext(words: Words, noun: number, kit: TimeKit): boolean {
  const [before, next] = [words[noun - 1]?.lower ?? "", words[noun + 1]?.lower ?? ""];
  // "The early hours of Tuesday" are no amount.
  if (next === "of" && (readWeekday(words, noun + 2, kit) ?? readCalendar(words, noun + 2, kit)))
    return false;
  if (kit.words.is.ago.has(next) || /^(after|before|later|earlier|of|from)$/.test(next)) return true;
  return /^(for|in|over|within|after|take|takes|took|lasted|last)$/.test(before);
}

/** "two-week talks", "day-long"; "42-year-old" is an age. */
function readJoined(words: Words, { amount, unit, end }: Amount): Read | null {
  let to = end;
  if (isDash(words[to]) && !words[to]?.spaced) {
    if (/^(old|olds)$/.test(words[to + 1]?.lower ?? "")) return null;
    if (words[to + 1]?.lower === "long") to += 2;
  }
  return { end: to, meaning: { kind: "duration", amount, unit, ahead: null } };
}

/** What stands behind "after": a date, a noun phrase that holds a date, or an event. */
function readOrigin(words: Words, at: number, kit: TimeKit): { from: Origin; end: number } | null {
  const direct = readWeekday(words, at, kit) ?? readCalendar(words, at, kit);
  if (direct && !startsNoun(words, direct.end))
    return { from: { kind: "date", date: direct.meaning, first: at, end: direct.end }, end: direct.end };
  let [noun, end] = ["", at];
  for (let i = at; i < words.length && i < at + MAX_REACH; i++) {
    const word = words[i];
    if (!word || (isDash(word) && word.spaced)) break;
    // "After his team was blocked": the event is the blocking, not the team.
    if (noun !== "" && isAuxiliary(word, kit)) return readClauseOrigin(words, i + 1, kit);
    if (i > at && kit.words.is.nounPhraseEnds.has(word.lower)) break;
    const dated = readWeekday(words, i, kit) ?? readCalendar(words, i, kit);
    if (dated)
      return { from: { kind: "date", date: dated.meaning, first: i, end: dated.end }, end: dated.end };
    if (
      noun !== "" &&
      /^(?:no|nobody|some|all|both|every|each|many|most|few|several|this|that)$/.test(word.lower)
    )
      break;
    const isNewName = isCapitalised(word) && !isCapitalised(words[i - 1]) && i > at + 1;
    if (noun !== "" && isNewName) break;
    if (/^\p{L}/u.test(word.text)) noun = word.lower;
    end = i + 1;
    if (i > at && isVerbForm(word, kit)) break;
  }
  // "After the attack of October 7".
  const of =
    noun !== "" && /^(?:of|on)$/.test(words[end]?.lower ?? "") ? readCalendar(words, end + 1, kit) : null;
  if (of?.meaning.kind === "calendar" && of.meaning.day !== null)
    return { from: { kind: "date", date: of.meaning, first: end + 1, end: of.end }, end: of.end };
  return noun === "" ? null : { from: { kind: "event", noun }, end };
}

/** Behind "was" or "had": the verb of the clause, a few words on. */
function readClauseOrigin(words: Words, at: number, kit: TimeKit): { from: Origin; end: number } | null {
  for (let i = at; i < Math.min(words.length, at + 3); i++) {
    const word = words[i];
    if (word && isVerbForm(word, kit)) return { from: { kind: "event", noun: word.lower }, end: i + 1 };
  }
  return null;
}

function isAuxiliary({ lower }: Word, { words: { is } }: TimeKit): boolean {
  return is.pastAuxiliaries.has(lower) || is.presentAuxiliaries.has(lower) || is.futureAuxiliaries.has(lower);
}

/** "Monday's vote": the date belongs to a longer phrase, which is still dated by it. */
function startsNoun(words: Words, at: number): boolean {
  return /^['’]s$/.test(words[at]?.lower ?? "");
}

function isVerbForm(word: Word, kit: TimeKit): boolean {
  return kit.words.is.irregularPasts.has(word.lower) || (/ed$/.test(word.lower) && word.lower === word.text);
}
