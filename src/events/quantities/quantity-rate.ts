/**
 * The period of a rate behind a quantity.
 *
 *     600 trucks a day          day       40 euros a month to each   month
 *     80 litres of water a week  week     $2 million daily           day
 *
 * "A year ago" and "a day after the vote" are no periods.
 */

import type { Word } from "../../time/words.ts";
import type { QuantityIndex } from "./quantity-kit.ts";

/** How many words of "of clean water" may stand between. */
const REACH = 4;

export function periodBehind(
  words: readonly Word[],
  offset: number,
  { periods }: QuantityIndex,
): string | null {
  const start = words.findIndex((word) => word.start >= offset);
  if (start < 0) return null;
  const limit = words[start]?.lower === "of" ? start + REACH : start + 1;
  for (let i = start; i < Math.min(words.length, limit); i++) {
    const [word, unit, next] = [words[i]?.lower ?? "", words[i + 1]?.lower ?? "", words[i + 2]?.lower ?? ""];
    if (/^(?:an?|per|each|every)$/.test(word)) {
      const period = unit.endsWith("ly") ? undefined : periods.get(unit);
      if (period) return /^(?:ago|earlier|later|before|after|from|old)$/.test(next) ? null : period;
    }
    if (word.endsWith("ly") && i === start) return periods.get(word) ?? null;
  }
  return null;
}
