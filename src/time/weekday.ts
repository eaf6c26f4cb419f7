/**
 * Weekdays, and dates that begin with one.
 *
 *     Monday   last Friday   next Tuesday   this Wednesday
 *     Monday, 23 October   Friday Oct. 13   Monday (October 23)
 *
 * Not here: "every Tuesday" and "on Mondays" (recurring.ts); which Monday is meant (resolve.ts).
 */

import { readCalendar } from "./calendar-date.ts";
import type { Read } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { isCapitalised, type Word } from "./words.ts";

export function readWeekday(words: readonly Word[], at: number, kit: TimeKit): Read | null {
  const shift = kit.words.shifts.get(words[at]?.lower ?? "");
  const day = shift === undefined ? at : at + 1;
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
  return {
    end: stopped && isShortForm(words[day]) ? end : day + 1,
    meaning: { kind: "weekday", weekday, shift: shift ?? null },
  };
}

/** "Sat" and "Sun" are other words too; without a stop or a date behind them they are left alone. */
function isShortForm(word: Word | undefined): boolean {
  return word !== undefined && word.lower.length <= 5 && !word.lower.endsWith("day");
}

export function weekdayAt(words: readonly Word[], at: number, kit: TimeKit): number | null {
  const word = words[at];
  return word && isCapitalised(word) ? (kit.words.weekdays.get(word.lower) ?? null) : null;
}
