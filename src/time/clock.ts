/**
 * Times of day, alone or before a day.
 *
 *     10:30 a.m.   at 9 in the evening   10 p.m. Wednesday   noon Thursday   midnight   0800 GMT   at 14:30
 *
 * Parts of a day ("Friday morning") are read with their day in find.ts.
 */

import type { TimeKit } from "./time-kit.ts";
import type { Word } from "./words.ts";

export interface ReadClock {
  readonly end: number;
  /** "T22:00". */
  readonly clock: string;
}

const ZONES = new Set("gmt utc est edt et cst cdt pst pdt local bst cet eet".split(" "));

export function readClock(words: readonly Word[], at: number, kit: TimeKit): ReadClock | null {
  const word = words[at];
  if (!word) return null;
  const inPart = readInPart(words, at, kit);
  if (inPart) return inPart;
  if (/^(noon|midnight)$/.test(word.text))
    return { end: at + 1, clock: word.lower === "noon" ? "T12:00" : "T24:00" };
  const before = words[at - 1];
  if (word.figure === null || (before && !before.spaced && /^[.:$£€]$/.test(before.text))) return null;
  const colon = words[at + 1];
  const minutes = words[at + 2];
  if (
    (colon?.text === ":" || colon?.text === ".") &&
    !colon.spaced &&
    minutes &&
    !minutes.spaced &&
    /^[0-5]\d$/.test(minutes.text)
  ) {
    return colon.text === ":" ? finish(words, at + 3, word.figure, minutes.figure ?? 0, at, kit) : null;
  }
  const point = /^(\d{1,2})\.([0-5]\d)$/.exec(word.text);
  if (point) return finish(words, at + 1, Number(point[1]), Number(point[2]), null, kit);
  if (/^\d{4}$/.test(word.text) && ZONES.has(words[at + 1]?.lower ?? "")) {
    return finish(words, at + 1, Math.floor(word.figure / 100), word.figure % 100, at, kit);
  }
  return /^\d{1,2}$/.test(word.text) ? finish(words, at + 1, word.figure, 0, null, kit) : null;
}

const BEFORE_HOUR = /^(?:at|by|until|till|around|about|before|after|since|from)$/;

/** "At 4 in the morning", "by eight in the evening", "until 11 at night". */
function readInPart(words: readonly Word[], at: number, kit: TimeKit): ReadClock | null {
  const [preposition, second, third] = [
    words[at + 1]?.lower,
    words[at + 2]?.lower,
    words[at + 3]?.lower ?? "",
  ];
  const isNight = preposition === "at" && second === "night";
  const part =
    preposition === "in" && second === "the" ? /^(?:morning|afternoon|evening)$/.exec(third)?.[0] : null;
  if ((!isNight && !part) || !BEFORE_HOUR.test(words[at - 1]?.lower ?? "")) return null;
  const hour = words[at]?.figure ?? kit.numbers.values.get(words[at]?.lower ?? "") ?? 0;
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  const isLate = part === "afternoon" || part === "evening" || (isNight && hour >= 6);
  const h = (hour % 12) + (isLate && !(isNight && hour === 12) ? 12 : 0);
  return { end: at + (isNight ? 3 : 4), clock: `T${String(h).padStart(2, "0")}:00` };
}

/** A half of the day makes a figure a time; without one only "14:30" is. */
function finish(
  words: readonly Word[],
  at: number,
  hour: number,
  minute: number,
  clear: number | null,
  kit: TimeKit,
): ReadClock | null {
  const half = words[at]?.lower.replace(/[.\s]/g, "");
  let [end, h] = [at, hour];
  if (half === "am" || half === "pm") {
    if (hour < 1 || hour > 12) return null;
    h = (hour % 12) + (half === "pm" ? 12 : 0);
    end++;
  } else if (clear === null || hour > 24 || minute > 59) return null;
  else if (
    !ZONES.has(words[at]?.lower ?? "") &&
    !kit.words.is.by.has(words[clear - 1]?.lower ?? "") &&
    words[clear - 1]?.lower !== "at"
  )
    return null;
  if (ZONES.has(words[end]?.lower ?? "")) end++;
  if (words[end]?.lower === "time") end++;
  return { end, clock: `T${String(h).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}
