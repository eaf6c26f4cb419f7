/**
 * Days that are named by a feast which moves, year by year.
 *
 *     Easter Sunday 2019     2019-04-21     Ramadan in 2026    2026-02-18~/2026-03-19~
 *     Orthodox Easter 2024   2024-05-05     Yom Kippur 2025    2025-10-02
 *     Thanksgiving 2023      2023-11-23     Election Day 2020  2020-11-03
 *
 * Easter by the reckoning of Meeus (Astronomical Algorithms, 1991, chapter 8); the Islamic calendar by its civil tables, which
 * may be a day off what is seen, hence "~"; the Hebrew one by its molad and postponements (Reingold and Dershowitz,
 * Calendrical Calculations, 2018). Years 1583 to 2199.
 */

import type { FeastRule, HebrewFeast } from "../lexicon/time-words.ts";
import { addDays, type CivilDate, civilDate, dayOfWeek, daysBetween } from "../model/civil-date.ts";

/** First and last day of the feast. */
export interface FeastDays {
  readonly first: CivilDate;
  readonly last: CivilDate;
  /** A day more or less is possible. */
  readonly about: boolean;
}

/** The feast as it falls in a civil year; an Islamic one may fall there twice or, rarely, not at all. */
export function feastIn(rule: FeastRule, year: number): readonly FeastDays[] {
  switch (rule.by) {
    case "easter":
      return single(addDays(easter(year), rule.days));
    case "orthodox-easter":
      return single(addDays(orthodoxEaster(year), rule.days));
    case "islamic":
      return islamic(rule, year);
    case "hebrew": {
      const first = hebrew(rule.feast, year);
      return [{ first, last: addDays(first, rule.length - 1), about: false }];
    }
    case "weekday":
      return single(addDays(nthWeekday(year, rule), rule.days));
  }
}

function single(day: CivilDate): readonly FeastDays[] {
  return [{ first: day, last: day, about: false }];
}

function easter(year: number): CivilDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return civilDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** By the Julian calendar, whose days lie behind by 13 from 1900 to 2099. */
function orthodoxEaster(year: number): CivilDate {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const century = Math.floor(year / 100);
  const behind = century - Math.floor(century / 4) - 2;
  return addDays(civilDate(year, Math.floor(sum / 31), (sum % 31) + 1), behind);
}

/** 1 Muharram of the year 1447 in the civil tables. */
const ISLAMIC = { year: 1447, day: "2025-06-27" } as const;

function islamic(rule: FeastRule & { by: "islamic" }, year: number): readonly FeastDays[] {
  const about = Math.floor((year - 622) * (33 / 32));
  return [about - 1, about, about + 1, about + 2]
    .map((lunar) =>
      addDays(ISLAMIC.day, islamicDays(lunar, rule) - islamicDays(ISLAMIC.year, { month: 1, day: 1 })),
    )
    .filter((first) => Number(first.slice(0, 4)) === year)
    .map((first) => ({ first, last: addDays(first, rule.length - 1), about: true }));
}

/** Days from the epoch of the calendar: 11 years in 30 have a day more. */
function islamicDays(year: number, { month, day }: { readonly month: number; readonly day: number }): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}

/** New year's day of 5786, from which the others are counted. */
const HEBREW = { year: 5786, day: "2025-09-23" } as const;

function newYear(hebrewYear: number): CivilDate {
  return addDays(HEBREW.day, hebrewDays(hebrewYear) - hebrewDays(HEBREW.year));
}

/** Days to a new year's day: lunar months since the first, with the day put off where the molad or the weekday forbids it. */
function hebrewDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = 29 * months + Math.floor(parts / 25920);
  const putOff = (3 * (day + 1)) % 7 < 3 ? 1 : 0;
  return day + putOff + lengthMend(year, day, putOff);
}

/** A year of 356 or 382 days is no year: the day moves on by two or one. */
function lengthMend(year: number, day: number, putOff: number): number {
  const plain = (of: number): number => {
    const months = Math.floor((235 * of - 234) / 19);
    const days = 29 * months + Math.floor((12084 + 13753 * months) / 25920);
    return days + ((3 * (days + 1)) % 7 < 3 ? 1 : 0);
  };
  const here = day + putOff;
  if (plain(year + 1) - here === 356) return 2;
  return here - plain(year - 1) === 382 ? 1 : 0;
}

function hebrew(feast: HebrewFeast, year: number): CivilDate {
  const autumn = newYear(year + 3761);
  switch (feast) {
    case "rosh hashanah":
      return autumn;
    case "yom kippur":
      return addDays(autumn, 9);
    case "sukkot":
      return addDays(autumn, 14);
    // The second month has 30 days in a long year.
    case "hanukkah":
      return addDays(autumn, daysBetween(autumn, newYear(year + 3762)) % 10 === 5 ? 84 : 83);
    case "passover":
      return addDays(autumn, -163);
    case "purim":
      return addDays(autumn, -193);
    case "shavuot":
      return addDays(autumn, -113);
  }
}

function nthWeekday(year: number, { month, weekday, nth }: FeastRule & { by: "weekday" }): CivilDate {
  const first = civilDate(year, month, 1);
  const start = addDays(first, (weekday - dayOfWeek(first) + 7) % 7);
  if (nth > 0) return addDays(start, 7 * (nth - 1));
  const fifth = addDays(start, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(start, 21);
}
