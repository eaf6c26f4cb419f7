/**
 * Parts of a year with a name: quarters, halves, seasons.
 *
 *     the third quarter of 1989   third-quarter   the first half of 2012   the summer of 2012   last fall
 */

import type { Read } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { isDash, type Word } from "./words.ts";
import { readYearBehind } from "./year.ts";

type Words = readonly Word[];

/** "the third quarter of 1989", "the first half", "last summer", "the spring of 2011", "winter 2013". */
export function readPortion(words: Words, at: number, kit: TimeKit): Read | null {
  const start = words[at]?.lower === "the" ? at + 1 : at;
  const shift = kit.words.shifts.get(words[start]?.lower ?? "");
  const named = shift === undefined ? start : start + 1;
  const lower = words[named]?.lower ?? "";
  const season = kit.words.seasons.get(lower);
  if (season) {
    const year = readYearBehind(words, words[named + 1]?.lower === "of" ? named + 2 : named + 1);
    const known =
      shift !== undefined || year !== null || (start > at && lower !== "fall" && lower !== "spring");
    if (!known && !/^(in|by|since|until|during|mid|late|early)$/.test(words[at - 1]?.lower ?? ""))
      return null;
    return {
      end: year?.end ?? named + 1,
      meaning: {
        kind: "portion",
        of: "season",
        index: season.firstMonth,
        code: season.code,
        year: year?.year ?? null,
        shift: shift ?? null,
        part: null,
      },
    };
  }
  const index = kit.numbers.ordinals.get(lower) ?? (lower === "latter" || lower === "last" ? 2 : undefined);
  const dash = isDash(words[named + 1]) ? named + 2 : named + 1;
  const noun = words[dash]?.lower;
  if (
    index === undefined ||
    index > 4 ||
    !(noun === "quarter" || (noun === "half" && index <= 2 && start > at))
  )
    return null;
  const year = readYearBehind(words, words[dash + 1]?.lower === "of" ? dash + 2 : dash + 1);
  const of = noun === "quarter" ? "quarter" : "half";
  const timely = of === "quarter" || year !== null || words[dash + 1]?.lower === "of";
  if (!timely || (of === "half" && year === null)) return null;
  return {
    end: year?.end ?? dash + 1,
    meaning: { kind: "portion", of, index, code: "", year: year?.year ?? null, shift: null, part: null },
  };
}
