/**
 * Weekdays, and dates that begin with one.
 *
 *     Monday   last Friday   next Tuesday   this Wednesday   this coming Sunday   early Tuesday
 *     Tuesday of next week   Monday last week
 *     Monday, 23 October   Friday Oct. 13   Monday (October 23)
 *
 * Not here: "every Tuesday" and "on Mondays" (recurring.ts); which Monday is meant (resolve.ts).
 */

import { readCalendar } from "./calendar-date.ts";
import { type Read, weekdayOf } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { isCapitalised, type Word } from "./words.ts";

/** Parts of a day that belong to the expression and leave its day as it is. */
const PARTS = new Set(["early", "late", "earlier", "later"]);

export function readWeekday(words: readonly Word[], at: number, kit: TimeKit): Read | null {
  if (PARTS.has(words[at]?.lower ?? "")) {
    const bare = weekdayAt(words, at + 1, kit) === null ? null : readWeekday(words, at + 1, kit);
    return bare?.meaning.kind === "weekday" ? bare : null;
  }
  const { shift, day } = shiftAt(words, at, kit);
  const weekday = weekdayAt(words, day, kit);
  if (weekday === null) return null;
  const stopped =
    words[day + 1]?.text === "." && !words[day + 1]?.spaced && (words[day]?.lower.length ?? 9) <= 5;
  const end = stopped ? day + 2 : day + 1;
  const behind = words[end];
  const date = readCalendar(words, behind?.text === "," || behind?.text === "(" ? end + 1 : end, kit);
  if (date?.meaning.kind === "calendar" && date.meaning.day !== null && date.meaning.lastDay === null) {
    const closed = behind?.text === "(" && words[date.end]?.text === ")";
    if (behind?.text !== "(" || closed) {
      return { end: closed ? date.end + 1 : date.end, meaning: { ...date.meaning, weekday } };
    }
  }
  if (!stopped && isShortForm(words[day])) return null;
  const week = shift === null ? weekBehind(words, day + 1, kit) : null;
  if (week) return { end: week.end, meaning: weekdayOf(weekday, { week: week.week }) };
  return {
    end: stopped && isShortForm(words[day]) ? end : day + 1,
    meaning: weekdayOf(weekday, { shift }),
  };
}

/** "last", "this coming", "this past". */
function shiftAt(
  words: readonly Word[],
  at: number,
  kit: TimeKit,
): { shift: -1 | 0 | 1 | null; day: number } {
  const shift = kit.words.shifts.get(words[at]?.lower ?? "");
  if (shift === undefined) return { shift: null, day: at };
  const next = words[at + 1]?.lower;
  if (shift === 0 && next === "coming") return { shift: 1, day: at + 2 };
  return shift === 0 && next === "past" ? { shift: -1, day: at + 2 } : { shift, day: at + 1 };
}

/** "Of next week", "last week" behind a weekday. */
function weekBehind(words: readonly Word[], at: number, kit: TimeKit): { week: number; end: number } | null {
  const start = words[at]?.lower === "of" ? at + 1 : at;
  const week = kit.words.shifts.get(words[start]?.lower ?? "");
  return week !== undefined && words[start + 1]?.lower === "week" ? { week, end: start + 2 } : null;
}

/** "Sat" and "Sun" are other words too; without a stop or a date behind them they are left alone. */
function isShortForm(word: Word | undefined): boolean {
  return word !== undefined && word.lower.length <= 5 && !word.lower.endsWith("day");
}

export function weekdayAt(words: readonly Word[], at: number, kit: TimeKit): number | null {
  const word = words[at];
  return word && isCapitalised(word) ? (kit.words.weekdays.get(word.lower) ?? null) : null;
}
