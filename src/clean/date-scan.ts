/**
 * Reads a written date at a place in a text, and the day it names.
 *
 *     2023-11-14   2023/11/14   14.11.2023   11/14/2023
 *     14 November 2023   14 Nov, 2023   14th November 2023
 *     November 14, 2023   Tue, Nov. 14 2023
 *     ... 10:15 GMT   ... at 10:15 a.m. ET   ... 10:15 pm
 *
 * 03/04/2023 may be March or April: it is a date, but gives no day. Left to the stage `time`: dates inside sentences.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { type CivilDate, isCivilDate } from "../model/civil-date.ts";

export interface WrittenDate {
  /** Index after the date. */
  readonly end: number;
  /** The day, or null where it cannot be told. */
  readonly day: CivilDate | null;
  /** Digits only, so that it cannot be part of a name. */
  readonly numeric: boolean;
}

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y;
const CLOCK_AFTER_T = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?/y;
const CLOCK =
  /(?:[,\s(|·•–—-]|at){0,6}(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}(?:\.\d{2})?(?=\s?[apAP]\.?[mM]\b))/y;
const HALF_DAY = /\s?(?:[ap]\.m\.|[AP]\.M\.|[ap]m\b|[AP]M\b)/y;

/** The date at `at`, or null. Years from 1900 to 2099. */
export function dateAt(text: string, at: number, { dates }: Boilerplate): WrittenDate | null {
  return numericDateAt(text, at) ?? wordedDateAt(text, at, dates);
}

function numericDateAt(text: string, at: number): WrittenDate | null {
  const first = match(YEAR_FIRST, text, at);
  if (first) {
    const end = at + first[0].length;
    return withDay(
      end + (match(CLOCK_AFTER_T, text, end)?.[0].length ?? 0),
      first[1],
      first[3],
      first[4],
      true,
    );
  }
  const last = match(YEAR_LAST, text, at);
  if (!last) return null;
  const [a, b] = [Number(last[1]), Number(last[3])];
  const end = at + last[0].length;
  if (a > 12 || last[2] === ".") return withDay(end, last[4], last[3], last[1], true);
  if (b > 12) return withDay(end, last[4], last[1], last[3], true);
  return a >= 1 && b >= 1 && isRecent(last[4]) ? { end, day: null, numeric: true } : null;
}

function wordedDateAt(text: string, at: number, dates: Boilerplate["dates"]): WrittenDate | null {
  let from = at;
  const weekday = wordAt(text, from);
  if (dates.weekdays.includes(weekday.word)) from = weekday.next;
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s.-]+/y;
  const yearAfter = /[\s.,-]+(\d{4})(?!\d)/y;
  const day = match(dayFirst, text, from);
  const month = wordAt(text, day ? from + day[0].length : from);
  const number = monthNumber(month.word, dates);
  if (number === 0) return null;
  if (day) {
    const year = match(yearAfter, text, month.end);
    return year ? withDay(month.end + year[0].length, year[1], String(number), day[1], false) : null;
  }
  const dayAfter = match(/[\s.-]+(\d{1,2})(?:st|nd|rd|th)?/y, text, month.end);
  if (!dayAfter) return null;
  const end = month.end + dayAfter[0].length;
  const year = match(yearAfter, text, end);
  return year ? withDay(end + year[0].length, year[1], String(number), dayAfter[1], false) : null;
}

/** The time of day and its zone after a date or before it; `at` itself where there is none. */
export function clockEnd(text: string, at: number, { dates }: Boilerplate): number {
  const clock = match(CLOCK, text, at);
  if (!clock) return at;
  let end = at + clock[0].length;
  end += match(HALF_DAY, text, end)?.[0].length ?? 0;
  const zone = /\s?\(?([A-Za-z]{1,5}(?: [Tt]ime)?)\b\)?/y;
  const found = match(zone, text, end);
  const isZone = found?.[1] !== undefined && dates.zones.includes(found[1].toLowerCase());
  end += found && isZone ? found[0].length : 0;
  return end + (match(/\s?\(?(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?\b\)?/y, text, end)?.[0].length ?? 0);
}

function withDay(
  end: number,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  numeric: boolean,
): WrittenDate | null {
  const value = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isCivilDate(value) && isRecent(year) ? { end, day: value, numeric } : null;
}

function isRecent(year: string | undefined): boolean {
  return year !== undefined && year >= "1900" && year < "2100";
}

function monthNumber(word: string, { months }: Boilerplate["dates"]): number {
  return word === "" ? 0 : months.findIndex((forms) => forms.includes(word)) + 1;
}

/** The word in lower case; `end` is after it, `next` after the comma, full stop and spaces behind it. */
function wordAt(
  text: string,
  at: number,
): { readonly word: string; readonly end: number; readonly next: number } {
  const found = match(/(\p{L}{1,12})(?:[.,]*\s*)/uy, text, at);
  if (!found) return { word: "", end: at, next: at };
  const word = found[1] ?? "";
  return { word: word.toLowerCase(), end: at + word.length, next: at + found[0].length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
