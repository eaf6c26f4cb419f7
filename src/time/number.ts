/**
 * Numbers in words and figures.
 *
 *     eighteen            18         two and a half     2.5
 *     twenty-four         24         2 1/2              2.5
 *     300,000             300000     2.3 million        2300000
 *     a hundred           100        a couple of        2
 *     half a million      500000     half a dozen       6
 *     several, a few      null       dozens of          null
 *
 * What the number counts, and words like "nearly" before it, are the business of the callers.
 */

import type { NumberWords } from "../lexicon/number-words.ts";
import { isDash, type Word } from "./words.ts";

/** The lists of a language, ready for looking up. */
export interface NumberIndex {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly shortScales: ReadonlyMap<string, number>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly vague: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
}

export interface ReadNumber {
  /** Null where the words name no number: "several". */
  readonly value: number | null;
  /** First word behind the number. */
  readonly end: number;
  /** Whether any of it is in words: "two", "a couple of". */
  readonly inWords: boolean;
}

export function numberIndex(words: NumberWords): NumberIndex {
  return {
    values: new Map(Object.entries(words.values)),
    scales: new Map(Object.entries(words.scales)),
    shortScales: new Map(Object.entries(words.shortScales)),
    collectives: new Map(Object.entries(words.collectives)),
    vague: new Set(words.vague),
    ordinals: new Map(Object.entries(words.ordinals)),
    fractions: new Map(Object.entries(words.fractions)),
  };
}

export function readNumber(words: readonly Word[], at: number, index: NumberIndex): ReadNumber | null {
  const first = words[at];
  if (!first) return null;
  if (first.figure !== null) return readFigure(words, at, first.figure, index);
  if (first.lower === "a" || first.lower === "an") return readArticle(words, at, index);
  if (index.vague.has(first.lower)) return { value: null, end: at + 1, inWords: true };
  if (first.lower === "half" && /^an?$/.test(words[at + 1]?.lower ?? "")) {
    const whole = words[at + 2]?.lower ?? "";
    const size = index.scales.get(whole) ?? (whole === "dozen" ? 12 : null);
    return { value: 0.5 * (size ?? 1), end: size === null ? at + 2 : at + 3, inWords: true };
  }
  if (!index.values.has(first.lower) && !index.scales.has(first.lower)) return null;
  return readSpelled(words, at, index);
}

/** "18", "2 1/2", "2.3 million", "$5bn": figures, then a fraction or a scale. */
function readFigure(words: readonly Word[], at: number, figure: number, index: NumberIndex): ReadNumber {
  const fraction = readFraction(words, at + 1);
  if (fraction) return { value: figure + fraction.value, end: fraction.end, inWords: false };
  const next = words[at + 1];
  const glued = next && !next.spaced ? index.shortScales.get(next.lower) : undefined;
  if (glued) return { value: round(figure * glued), end: at + 2, inWords: false };
  const scaled = readScales(words, skipDash(words, at + 1, index), figure, index);
  return {
    value: scaled.value,
    end: scaled.end > at + 1 && scaled.value !== figure ? scaled.end : at + 1,
    inWords: false,
  };
}

function readFraction(words: readonly Word[], at: number): { value: number; end: number } | null {
  const [over, slash, under] = [words[at], words[at + 1], words[at + 2]];
  if (over?.figure == null || slash?.text !== "/" || under?.figure == null || slash.spaced || under.spaced)
    return null;
  return over.figure < under.figure && under.figure <= 10
    ? { value: over.figure / under.figure, end: at + 3 }
    : null;
}

/** "a hundred", "a couple of", "a few", "a dozen"; a bare article is no number here. */
function readArticle(words: readonly Word[], at: number, index: NumberIndex): ReadNumber | null {
  const next = words[at + 1]?.lower ?? "";
  if (index.scales.has(next)) return readSpelled(words, at + 1, index);
  const many = index.collectives.get(next);
  if (many !== undefined)
    return { value: many, end: words[at + 2]?.lower === "of" ? at + 3 : at + 2, inWords: true };
  if (index.vague.has(next)) return { value: null, end: at + 2, inWords: true };
  if (next === "half" && words[at + 2]?.lower === "dozen") return { value: 6, end: at + 3, inWords: true };
  return null;
}

/** "two hundred and fifty thousand", "twenty-four", "two and a half". */
function readSpelled(words: readonly Word[], at: number, index: NumberIndex): ReadNumber {
  let [total, current, end] = [0, 0, at];
  let previous: "tens" | "scale" | "other" | null = null;
  for (let i = at; i < words.length; ) {
    const lower = words[i]?.lower ?? "";
    const value = index.values.get(lower);
    const scale = index.scales.get(lower);
    if (
      value !== undefined &&
      (previous === null || previous === "scale" || (previous === "tens" && value < 10))
    ) {
      current += value;
      previous = value >= 20 ? "tens" : "other";
    } else if (scale !== undefined && scale > 100) {
      total += (current || 1) * scale;
      current = 0;
      previous = "scale";
    } else if (scale !== undefined) {
      current = (current || 1) * scale;
      previous = "scale";
    } else break;
    end = i + 1;
    i = skipJoint(words, end, previous === "scale", index);
  }
  const value = total + current;
  const half = andAHalf(words, end);
  if (half !== null) return { value: value + 0.5, end: half, inWords: true };
  if (words[end]?.lower === "dozen") return { value: value * 12, end: end + 1, inWords: true };
  return { value, end, inWords: true };
}

/** The end of "and a half", also in "two-and-a-half". */
function andAHalf(words: readonly Word[], at: number): number | null {
  let end = at;
  for (const piece of ["and", "a", "half"]) {
    if (isDash(words[end]) && !words[end]?.spaced) end++;
    if (words[end]?.lower !== piece) return null;
    end++;
  }
  return end;
}

/** The hyphen of "twenty-four", the "and" of "a hundred and four". */
function skipJoint(words: readonly Word[], at: number, afterScale: boolean, index: NumberIndex): number {
  const joint = (isDash(words[at]) && !words[at]?.spaced) || (afterScale && words[at]?.lower === "and");
  return joint && isNumberWord(words[at + 1], index) ? at + 1 : at;
}

function readScales(
  words: readonly Word[],
  at: number,
  start: number,
  index: NumberIndex,
): { value: number; end: number } {
  let [value, end] = [start, at];
  for (
    let scale = index.scales.get(words[end]?.lower ?? "");
    scale;
    scale = index.scales.get(words[end]?.lower ?? "")
  ) {
    value = round(value * scale);
    end++;
  }
  return { value, end };
}

/** "$100-million": the dash before a scale. */
function skipDash(words: readonly Word[], at: number, index: NumberIndex): number {
  return isDash(words[at]) && index.scales.has(words[at + 1]?.lower ?? "") ? at + 1 : at;
}

function isNumberWord(word: Word | undefined, index: NumberIndex): boolean {
  return word !== undefined && (index.values.has(word.lower) || index.scales.has(word.lower));
}

/** 2.3 times a million is 2300000, not 2299999.9999999998. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
