/**
 * Dates that name their place in the calendar, with or without the year.
 *
 *     July 4, 2015   4 July 2015   the 4th of July   2015-07-04   Sept. 3-5   4/7/2015
 *     the 15th of next month
 *     the week of March 6
 *     July 2015   early August   last March   mid-November
 *     in 2012   late 2012   the 1990s   the early '80s   the 19th century
 *     the third quarter of 1989   the summer of 2012   last fall   fiscal 1988
 *
 * Not here: weekdays (weekday.ts) and days by name (named-day.ts), which may take a date behind them; what year an open date lies in (resolve.ts).
 */

import { daysInMonth } from "../model/civil-date.ts";
import { readDayNumber } from "./day-number.ts";
import { type Calendar, calendar, type Meaning, type Part, type Read } from "./meaning.ts";
import { readNamedDay } from "./named-day.ts";
import { readPortion } from "./portion.ts";
import type { TimeKit } from "./time-kit.ts";
import { isCapitalised, isDash, phraseAt, type Word } from "./words.ts";
import { readCentury, readDecade, readYear, readYearBehind, spelledYearBehind } from "./year.ts";

type Words = readonly Word[];

export function readCalendar(words: Words, at: number, kit: TimeKit): Read | null {
  const parted = readPart(words, at, kit);
  if (parted) {
    const inner = readBare(words, parted.end, kit, true);
    const meaning = inner && withPart(inner.meaning, parted.part);
    if (inner && meaning) return { end: inner.end, meaning };
  }
  return readBare(words, at, kit, false);
}

/** "early", "mid-", "the end of", "late in". */
export function readPart(words: Words, at: number, kit: TimeKit): { part: Part; end: number } | null {
  const start = words[at]?.lower === "the" && words[at + 1]?.lower !== undefined ? [at, at + 1] : [at];
  for (const from of start) {
    for (const { words: phrase, value } of kit.words.parts.get(words[from]?.lower ?? "") ?? []) {
      if (!phraseAt(words, from, phrase)) continue;
      let end = from + phrase.length;
      if (isDash(words[end])) end++;
      else if (words[end]?.lower === "in") end++;
      if (words[end]?.lower === "the") end++;
      return { part: value, end };
    }
  }
  return null;
}

function withPart(meaning: Meaning, part: Part): Meaning | null {
  if (meaning.kind === "calendar") return meaning.day === null ? { ...meaning, part } : null;
  if (meaning.kind === "decade" || meaning.kind === "century") return { ...meaning, part };
  return meaning.kind === "portion" ? { ...meaning, part } : null;
}

function readBare(words: Words, at: number, kit: TimeKit, afterPart: boolean): Read | null {
  return (
    readFigures(words, at) ??
    readWeekOf(words, at, kit) ??
    readNamedDay(words, at, kit) ??
    readDayMonth(words, at, kit) ??
    readMonth(words, at, kit, afterPart) ??
    readPortion(words, at, kit) ??
    readDecade(words, at, kit) ??
    readCentury(words, at, kit) ??
    readYear(words, at, kit, afterPart)
  );
}

/** "2015-07-04", "2015/07/04", "04.07.2015", "7/4/2015". */
function readFigures(words: Words, at: number): Read | null {
  const dotted = words[at]?.text.split(".").map(Number) ?? [];
  if (dotted.length === 3 && words[at]?.figure === null) {
    const [day = 0, month = 0, year = 0] = dotted;
    return isDay(year, month, day) ? { end: at + 1, meaning: calendar({ year, month, day }) } : null;
  }
  const [a, x, b, y, c] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (a?.figure == null || b?.figure == null || c?.figure == null || !x || x.text !== y?.text) return null;
  if (!"-/".includes(x.text) || [x, b, y, c].some((w) => w.spaced)) return null;
  const numbers = [a.figure, b.figure, c.figure] as const;
  const yearFirst = a.text.length === 4;
  if (!yearFirst && c.text.length !== 4) return null;
  const [year, month, day] = yearFirst
    ? numbers
    : x.text === "/" && b.figure <= 31 && a.figure <= 12
      ? ([c.figure, a.figure, b.figure] as const)
      : ([c.figure, b.figure, a.figure] as const);
  if (!isDay(year, month, day)) return null;
  const doubtful = !yearFirst && month <= 12 && day <= 12 && month !== day;
  return { end: at + 5, meaning: calendar({ year, month, day, doubtful }) };
}

/** "The week of March 6". */
function readWeekOf(words: Words, at: number, kit: TimeKit): Read | null {
  if (words[at]?.lower !== "the" || words[at + 1]?.lower !== "week" || words[at + 2]?.lower !== "of")
    return null;
  const day = readDayMonth(words, at + 3, kit) ?? readMonth(words, at + 3, kit, false);
  return day?.meaning.kind === "calendar" && day.meaning.day !== null && day.meaning.lastDay === null
    ? { end: day.end, meaning: { kind: "week-of", date: day.meaning } }
    : null;
}

/** "4 July 2015", "the 4th of July", "3-5 March". */
function readDayMonth(words: Words, at: number, kit: TimeKit): Read | null {
  const start = words[at]?.lower === "the" ? at + 1 : at;
  const day = readDayNumber(words, start, kit);
  if (!day) return null;
  let [end, lastDay] = [day.end, null as number | null];
  if (isDash(words[end]) || words[end]?.lower === "to" || words[end]?.lower === "and") {
    const last = readDayNumber(words, end + 1, kit);
    if (last && last.day > day.day) [end, lastDay] = [last.end, last.day];
  }
  if (words[end]?.lower === "of") end++;
  const month = monthAt(words, end, kit);
  if (month === null && start > at && day.ordinal && words[end - 1]?.lower === "of")
    return readDayOfMonth(words, end, { day: day.day, lastDay }, kit);
  if (month === null || (start > at && !day.ordinal)) return null;
  const year = readYearBehind(words, skipStop(words, end));
  return checked(
    { month, day: day.day, lastDay, year: year?.year ?? null },
    year?.end ?? skipStop(words, end),
  );
}

/** "This month" of "the 15th of this month"; "a fifth of this month's output" is no day. */
function readDayOfMonth(
  words: Words,
  at: number,
  days: Pick<Calendar, "day" | "lastDay">,
  kit: TimeKit,
): Read | null {
  const shift = kit.words.shifts.get(words[at]?.lower ?? "");
  if (shift === undefined || words[at + 1]?.lower !== "month") return null;
  return { end: at + 2, meaning: calendar({ ...days, monthShift: shift }) };
}

/** "July 4, 2015", "Sept. 3-5", "March 2015", "March", "last March". */
function readMonth(words: Words, at: number, kit: TimeKit, afterPart: boolean): Read | null {
  const shift = kit.words.shifts.get(words[at]?.lower ?? "");
  const start = shift === undefined ? at : at + 1;
  const month = monthAt(words, start, kit);
  if (month === null) return null;
  const behind = skipStop(words, start);
  const day = readDayNumber(words, words[behind]?.lower === "the" ? behind + 1 : behind, kit);
  const follows = words[day?.end ?? behind];
  if (day && !(follows?.lower === "percent" || follows?.text === "%")) {
    let [end, lastDay] = [day.end, null as number | null];
    if (isDash(words[end]) || words[end]?.lower === "to" || words[end]?.lower === "and") {
      const last = readDayNumber(words, end + 1, kit);
      if (last && last.day > day.day && monthAt(words, last.end, kit) === null)
        [end, lastDay] = [last.end, last.day];
    }
    const year = readYearBehind(words, end);
    if (!year && isEvent(words, end, { month, day: day.day }, kit)) return null;
    return checked(
      { month, day: day.day, lastDay, year: year?.year ?? null, shift: shift ?? null },
      year?.end ?? end,
    );
  }
  const year =
    readYearBehind(words, words[behind]?.lower === "of" ? behind + 1 : behind) ??
    spelledYearBehind(words, behind, kit);
  if (year) return { end: year.end, meaning: calendar({ month, year: year.year, shift: shift ?? null }) };
  if (shift === undefined && !afterPart && !isMonthAlone(words, start, kit)) return null;
  return { end: behind, meaning: calendar({ month, shift: shift ?? null }) };
}

/** "The Sept. 11 attacks": the name of an event, whatever the year. */
function isEvent(
  words: Words,
  at: number,
  { month, day }: { month: number; day: number },
  kit: TimeKit,
): boolean {
  const name = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return kit.words.eventDays.get(name)?.has(words[at]?.lower ?? "") ?? false;
}

/** "May" and "March" alone are months only behind a preposition; other short forms need their stop. */
function isMonthAlone(words: Words, at: number, kit: TimeKit): boolean {
  const word = words[at];
  if (!word) return false;
  const isShort =
    word.lower.length < 5 && word.lower !== "june" && word.lower !== "july" && word.lower !== "may";
  if (isShort && words[at + 1]?.text !== ".") return false;
  if (!kit.words.doubtfulMonths.has(word.lower))
    return !isCapitalised(words[at + 1]) || words[at + 1]?.text === "I";
  const before = words[at - 1]?.lower ?? "";
  return (
    kit.words.is.datePrepositions.has(before) ||
    before === "'s" ||
    (before === "the" && !kit.words.is.nounPhraseEnds.has(words[at + 1]?.lower ?? ".")) ||
    kit.words.months.has(words[at - 2]?.lower ?? "")
  );
}

function monthAt(words: Words, at: number, kit: TimeKit): number | null {
  const word = words[at];
  if (!word || !isCapitalised(word)) return null;
  return kit.words.months.get(word.lower) ?? null;
}

/** Behind a month's name, past the full stop of a short form. */
function skipStop(words: Words, at: number): number {
  const word = words[at];
  const stop = words[at + 1];
  const isShort = word && word.lower.length <= 4 && !/^(may|june|july)$/.test(word.lower);
  return isShort && stop?.text === "." && !stop.spaced ? at + 2 : at + 1;
}

function checked(fields: Parameters<typeof calendar>[0], end: number): Read | null {
  const { month, day, lastDay } = fields;
  if (!month || !day || day > daysInMonth(fields.year ?? 2000, month)) return null;
  if (lastDay && lastDay > daysInMonth(fields.year ?? 2000, month)) return null;
  return { end, meaning: calendar(fields) };
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1500 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}
