/** The number of a day in its month: "4", "4th", "fourth"; never a figure that counts something ("4:30"). */

import type { TimeKit } from "./time-kit.ts";
import type { Word } from "./words.ts";

type Words = readonly Word[];
const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);

/** "4", "4th", "fourth"; never a figure that counts something ("4 million", "4:30"). */
export function readDayNumber(
  words: Words,
  at: number,
  kit: TimeKit,
): { day: number; end: number; ordinal: boolean } | null {
  const word = words[at];
  if (!word) return null;
  if (word.figure === null) {
    const ordinal = kit.numbers.ordinals.get(word.lower);
    return ordinal === undefined ? null : { day: ordinal, end: at + 1, ordinal: true };
  }
  if (!/^\d{1,2}$/.test(word.text) || word.figure < 1 || word.figure > 31) return null;
  const next = words[at + 1];
  if (next && !next.spaced && ORDINAL_ENDINGS.has(next.lower))
    return { day: word.figure, end: at + 2, ordinal: true };
  if (next && !next.spaced && next.text === ":" && words[at + 2]?.figure != null) return null;
  return { day: word.figure, end: at + 1, ordinal: false };
}
