/**
 * Parts of a day right before the day they belong to.
 *
 *     late afternoon Tuesday   mid-afternoon yesterday   early morning June 3
 *
 * Not here: "Friday morning" (find.ts), "yesterday evening", "last night" (relative.ts). "The morning of June 3" is left as the
 * day alone: annotators differ, and the day is the same.
 */

import { readCalendar } from "./calendar-date.ts";
import type { Meaning, Read, ReadWithClock } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { readWeekday } from "./weekday.ts";
import { isDash, type Word } from "./words.ts";

type Words = readonly Word[];
const QUALIFIED = new Set(["early", "late", "mid"]);

export function readDayPart(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  if (!QUALIFIED.has(words[at]?.lower ?? "")) return null;
  const noun = isDash(words[at + 1]) ? at + 2 : at + 1;
  const part = kit.words.dayParts.get(words[noun]?.lower ?? "");
  const day = part ? readDate(words, noun + 1, kit) : null;
  return day && { ...day, clock: `T${part}` };
}

function readDate(words: Words, at: number, kit: TimeKit): Read | null {
  const named = readWeekday(words, at, kit) ?? readCalendar(words, at, kit);
  if (named) return isDay(named.meaning) ? named : null;
  const deictic = kit.words.deictics.get(words[at]?.lower ?? "");
  return deictic && deictic.part === null
    ? { end: at + 1, meaning: { kind: "stretch", unit: "D", shift: deictic.shift, part: null } }
    : null;
}

function isDay(meaning: Meaning): boolean {
  return (
    meaning.kind === "weekday" ||
    meaning.kind === "feast" ||
    (meaning.kind === "calendar" && meaning.day !== null)
  );
}
