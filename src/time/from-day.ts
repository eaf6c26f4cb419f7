/**
 * Whole days or weeks from a day that is named behind them.
 *
 *     a week ago Sunday      the Sunday before the latest one
 *     two weeks from Friday  two weeks after the next one
 *     three days from today
 *
 * Not here: "two weeks ago", and "two days after Friday", an amount (offset.ts).
 */

import type { TimeUnit } from "../lexicon/time-words.ts";
import { offset, type Read, weekdayOf } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { weekdayAt } from "./weekday.ts";
import type { Word } from "./words.ts";

/** The amount that has been read, and the word behind it. */
interface Measured {
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly end: number;
}

export function readFromDay(
  words: readonly Word[],
  { amount, unit, end }: Measured,
  kit: TimeKit,
): Read | null {
  const way = words[end]?.lower === "from" ? 1 : words[end]?.lower === "ago" ? -1 : null;
  if (way === null || amount === null || (unit !== "D" && unit !== "W")) return null;
  const deictic = kit.words.deictics.get(words[end + 1]?.lower ?? "");
  const weekday = weekdayAt(words, end + 1, kit);
  const date = deictic
    ? ({ kind: "stretch", unit: "D", shift: deictic.shift, part: null } as const)
    : weekday === null
      ? null
      : weekdayOf(weekday);
  // "Three days from Sunday's storm" and "from tonight" name no day to count from.
  if (!date || deictic?.part || /^['’]s$/.test(words[end + 2]?.lower ?? "")) return null;
  const days = unit === "W" ? amount * 7 : amount;
  const from = { kind: "day-behind", date } as const;
  return { end: end + 2, meaning: offset({ amount: days, unit: "D", way, from, definite: true }) };
}
