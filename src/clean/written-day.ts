/**
 * A date as containers write it, in ISO 8601.
 *
 *     "2031-05-03T10:15:00+02:00"        itself
 *     "Sat, 03 May 2031 08:15:00 GMT"    2031-05-03
 *     "May 3, 2031"                      2031-05-03
 *     "1935532800"                       2031-05-03, seconds since 1970 as databases print them; also thousandths
 *
 * The day is the one written, in the offset of the page itself, not in UTC; seconds have none.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { fromDayNumber, isCivilDate } from "../model/civil-date.ts";
import { dateAt } from "./date-scan.ts";

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(?:\d{4}|\d{6})(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const SINCE_1970 = /^(\d{10})(?:\d{3})?$/;
const DAY_SECONDS = 86_400;
const PART = /^\d{4}(?:-\d{2})?$/;

/** An ISO date or date-time, a year or a month; null where the text is none that can be read. */
export function writtenDay(value: string, boilerplate: Boilerplate): string | null {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return isCivilDate(iso[1] ?? "") ? text : null;
  if (PART.test(text)) return isCivilDate(`${text}-01-01`.slice(0, 10)) ? text : null;
  const compact = COMPACT.exec(text);
  if (compact) {
    const day = `${compact[1]}-${compact[2]}-${compact[3]}`;
    return isCivilDate(day) ? day : null;
  }
  const seconds = SINCE_1970.exec(text)?.[1];
  if (seconds) return fromDayNumber(Math.floor(Number(seconds) / DAY_SECONDS));
  const start = /^[\s(]*(?:[\p{L}]+:\s*)?/u.exec(text)?.[0].length ?? 0;
  return dateAt(text, start, boilerplate)?.day ?? dateAt(text, 0, boilerplate)?.day ?? null;
}

/** The day of an ISO date or date-time; null for a month, a year and anything else. */
export function dayOf(value: string): string | null {
  const day = value.slice(0, 10);
  return isCivilDate(day) ? day : null;
}
