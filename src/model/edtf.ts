/**
 * The part of ISO 8601-2 / EDTF that the record uses, and what its values span in days.
 *
 *     2023-10-25              a day
 *     2023-10   2023          a month, a year
 *     2023-10-24~  2023-10?   about, perhaps
 *     2023-10-21/2023-10-24   an interval
 *     2023-10-21/..  ../2024-05-08   open at one end
 *
 * Not here: seasons, sets and unspecified digits, which nothing in the program writes.
 * Source: Library of Congress, Extended Date/Time Format specification, 2019.
 */

import { z } from "zod";
import { assert } from "./assert.ts";
import { type CivilDate, civilDate, daysInMonth, isCivilDate } from "./civil-date.ts";

const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

export function isEdtf(text: string): boolean {
  const sides = text.split("/");
  if (sides.length === 1) return isPoint(text);
  const [from = "", to = ""] = sides;
  if (sides.length > 2 || (from === ".." && to === "..")) return false;
  if (!(from === ".." || isPoint(from)) || !(to === ".." || isPoint(to))) return false;
  return from === ".." || to === ".." || firstOf(from) <= lastOf(to);
}

function isPoint(text: string): boolean {
  const match = POINT.exec(text);
  if (!match) return false;
  return isCivilDate(`${match[1]}-${match[2] ?? "01"}-${match[3] ?? "01"}`);
}

export const Edtf = z
  .string()
  .refine(isEdtf, "not a date in EDTF")
  .describe("ISO 8601-2 / EDTF date or interval");
export type Edtf = z.infer<typeof Edtf>;

/** The text itself, once it was seen to be EDTF. */
export function edtf(text: string): Edtf {
  assert(isEdtf(text), `an EDTF date, not ${text}`);
  return text;
}

/** First and last day that the value may mean; null where that side is open. */
export function bounds(value: Edtf): { first: CivilDate | null; last: CivilDate | null } {
  const [from = "", to] = value.split("/");
  if (to === undefined) return { first: firstOf(from), last: lastOf(from) };
  return { first: from === ".." ? null : firstOf(from), last: to === ".." ? null : lastOf(to) };
}

/** Whether two values can mean the same day. */
export function canBeSameDay(a: Edtf, b: Edtf): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return (x.first ?? "") <= (y.last ?? "9999") && (y.first ?? "") <= (x.last ?? "9999");
}

/** The interval from one day to another, or the day where they are one. */
export function interval(first: CivilDate, last: CivilDate): Edtf {
  return edtf(first === last ? first : `${first}/${last}`);
}

function firstOf(point: string): CivilDate {
  const [, year, month = "01", day = "01"] = POINT.exec(point) ?? [];
  return `${year}-${month}-${day}`;
}

function lastOf(point: string): CivilDate {
  const [, year, month, day] = POINT.exec(point) ?? [];
  if (day) return `${year}-${month}-${day}`;
  if (month) return civilDate(Number(year), Number(month), daysInMonth(Number(year), Number(month)));
  return `${year}-12-31`;
}
