/**
 * Days of the Gregorian calendar as `YYYY-MM-DD` strings, and arithmetic on them. No time zone and no clock: a day
 * in news is the day that the text names.
 */

import { assert } from "./assert.ts";

/** `YYYY-MM-DD`, years 0001 to 9999. Strings of this form sort by date. */
export type CivilDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

export function isCivilDate(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Throws where there is no such day. `month` counts from 1. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  assert(isCivilDate(date), `a day of the calendar, not ${date}`);
  return date;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: CivilDate): number {
  assert(isCivilDate(date), `a day of the calendar, not ${date}`);
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function fromDayNumber(number: number): CivilDate {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** The same day some months on, or the last day of that month where it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return civilDate(y, m, Math.min(day, daysInMonth(y, m)));
}

/** 0 is Sunday, 6 Saturday. */
export function dayOfWeek(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Year, month from 1, day. */
export function parts(date: CivilDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
