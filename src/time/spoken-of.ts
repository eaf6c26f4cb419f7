/**
 * Expressions counted from the date that the text spoke of last.
 *
 *     the same day   that night   that week   later that year   later in the day
 *     the following year   the next day   the next morning   the previous day
 *     the previous Friday   the following Monday   the night before   the morning after
 *     until then   by then
 *
 * "Next year" and "last week" count from the day of writing (relative.ts), "two days later" is an amount (offset.ts).
 */

import type { TimeUnit } from "../lexicon/time-words.ts";
import { type Offset, offset, type ReadWithClock, weekdayOf } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { isCapitalised, type Word } from "./words.ts";

type Words = readonly Word[];

const WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
  ["subsequent", 1],
]);

export function readSpokenOf(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  return (
    readSame(words, at, kit) ??
    readNext(words, at, kit) ??
    readNight(words, at, kit) ??
    readThen(words, at, kit)
  );
}

/** "the same day", "that night", "that week", "later that year", "earlier in the day". */
function readSame(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  const first = words[at]?.lower;
  const side = first === "later" ? "after" : first === "earlier" ? "before" : null;
  const inside = side !== null && words[at + 1]?.lower === "in";
  const opener = side === null ? at : inside ? at + 2 : at + 1;
  const article = words[opener]?.lower;
  if (article !== "the" && article !== "that") return null;
  const noun = words[opener + 1]?.lower === "same" ? opener + 2 : opener + 1;
  const part =
    noun > opener + 1 || article === "that" ? kit.words.dayParts.get(words[noun]?.lower ?? "") : undefined;
  if (part && !inside)
    return { end: noun + 1, meaning: { kind: "same-day", orToday: false }, clock: `T${part}` };
  const unit = unitAt(words, noun, kit);
  if (!unit || !/^[DWMY]$/.test(unit)) return null;
  if (inside && unit !== "D") return null;
  if (!inside && noun === opener + 1 && article !== "that") return null;
  const meaning = unit === "D" ? ({ kind: "same-day", orToday: inside } as const) : fromThere(0, unit, side);
  return { end: noun + 1, meaning, clock: null };
}

/** "the following year", "the next day", "the next morning", "the previous Friday". */
function readNext(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  const way = WAYS.get(words[at + 1]?.lower ?? "");
  if (way === undefined || words[at]?.lower !== "the") return null;
  const noun = words[at + 2];
  const unit = unitAt(words, at + 2, kit);
  if (unit && /^[DWMYQ]$/.test(unit))
    return { end: at + 3, meaning: fromThere(way, unit, null), clock: null };
  const part = kit.words.dayParts.get(noun?.lower ?? "");
  if (part) return { end: at + 3, meaning: fromThere(way, "D", null), clock: `T${part}` };
  const weekday = isCapitalised(noun) ? kit.words.weekdays.get(noun?.lower ?? "") : undefined;
  if (weekday === undefined) return null;
  return { end: at + 3, meaning: weekdayOf(weekday, { shift: way, fromSpokenOf: true }), clock: null };
}

/** "The night before", "the morning after", with nothing named behind them. */
function readNight(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  const part = words[at]?.lower === "the" ? kit.words.dayParts.get(words[at + 1]?.lower ?? "") : undefined;
  const way = words[at + 2]?.lower;
  if (!part || (way !== "before" && way !== "after") || isNamedBehind(words[at + 3])) return null;
  return { end: at + 3, meaning: fromThere(way === "before" ? -1 : 1, "D", null), clock: `T${part}` };
}

/** "The night before and", "the day after in Oslo" name nothing. */
export function isNamedBehind(word: Word | undefined): boolean {
  return /^[\p{L}\p{N}]/u.test(word?.text ?? "") && !/^(?:and|but|in|at|by|near)$/.test(word?.text ?? "");
}

/** "Then" of "until then", "by then"; "since then" tells of no day, and "then" alone of an order. */
function readThen(words: Words, at: number, { words: { is } }: TimeKit): ReadWithClock | null {
  const before = words[at - 1]?.lower ?? "";
  if (words[at]?.lower !== "then" || !(is.until.has(before) || is.by.has(before))) return null;
  return { end: at + 1, meaning: { kind: "same-day", orToday: false }, clock: null };
}

/** A unit in the singular. */
function unitAt(words: Words, at: number, kit: TimeKit): TimeUnit | null {
  const word = words[at]?.lower ?? "";
  return /[^s]s$/.test(word) ? null : (kit.words.units.get(word) ?? null);
}

function fromThere(way: -1 | 0 | 1, unit: TimeUnit, side: Offset["side"]): Offset {
  const amount = Math.abs(way);
  return offset({ amount, unit, way: way < 0 ? -1 : 1, from: { kind: "spoken-of" }, definite: true, side });
}
