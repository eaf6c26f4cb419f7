/**
 * The amount of a quantity: the number with its sign, range and bound, from the words alone.
 *
 *     over 200            min 200, ">"           at least 38      min 38, ">="
 *     nearly 400          max 400, "<"           up to 20         max 20, "<="
 *     about 50            50, "~"                54               54, "="
 *     10 to 15            10 to 15, "range"      $2-3 million     2000000 to 3000000, USD
 *     tens of thousands   min 20000, ">="        40 percent       40, percent
 *     several hundred     min 200, ">="          two thirds       66.7, percent
 *     US$5, EUR 5         5, with its currency
 *     13 to 2 (a vote)    two amounts of one
 *
 * What is counted is found by quantity-unit.ts.
 */

import type { Operator } from "../../model/record.ts";
import { type ReadNumber, readNumber } from "../../time/number.ts";
import type { PhraseTable } from "../../time/time-kit.ts";
import { isDash, phraseAt, type Word } from "../../time/words.ts";
import type { QuantityIndex } from "./quantity-kit.ts";
import { readShare } from "./quantity-share.ts";

type Words = readonly Word[];

export interface Amount {
  /** First word, bound and sign included; word behind the last. */
  readonly first: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly operator: Operator;
  /** A currency or share read with the number; null where a noun says what is counted. */
  readonly unit: string | null;
  readonly inWords: boolean;
  /** Whether nothing but a bare number stands there. */
  readonly bare: boolean;
}

/** The amount whose number begins at a word; null where there is no number. */
export function readQuantityAmount(words: Words, at: number, index: QuantityIndex): Amount | null {
  const share = readShare(words, at, index);
  if (share) return amountOfShare(words, at, share, index);
  const sign = readSign(words, at, index);
  const start = sign?.end ?? at;
  const number = readCount(words, start, index);
  if (!number || number.value === null) return null;
  const second = number.least ? null : readSecond(words, number, index, sign?.unit ?? null, at);
  const end = second?.end ?? number.end;
  const unit = readUnit(words, end, index);
  const whole = sign?.first ?? at;
  const currency = sign?.unit ?? unit?.unit ?? null;
  const bound = readBound(words, sign ? whole : start, index);
  const to = unit?.end ?? end;
  const after = phraseOf(words, to, index.behind);
  // "Nine at most seventy": the bound of the next number.
  const behind = after && !readCount(words, after.end, index) ? after : null;
  const operator: Operator = second ? "range" : number.least ? ">=" : (bound?.value ?? behind?.value ?? "=");
  const between = second && opensRange(words, at) ? at - 1 : whole;
  const first = second ? (bound?.first ?? between) : (bound?.first ?? whole);
  const [low, high] = second ? [second.low, second.high] : [number.value, number.value];
  return {
    first,
    end: behind && !second && !bound ? behind.end : to,
    min: operator === "<" || operator === "<=" ? null : low,
    max: operator === ">" || operator === ">=" ? null : high,
    operator,
    unit: currency,
    inWords: number.inWords,
    bare: operator === "=" && currency === null,
  };
}

/** "Half", "nearly a quarter". */
function amountOfShare(
  words: Words,
  at: number,
  { percent, end }: { percent: number; end: number },
  index: QuantityIndex,
): Amount {
  const bound = readBound(words, at, index);
  const operator = bound?.value ?? "=";
  return {
    first: bound?.first ?? at,
    end,
    min: operator === "<" || operator === "<=" ? null : percent,
    max: operator === ">" || operator === ">=" ? null : percent,
    operator,
    unit: "percent",
    inWords: true,
    bare: false,
  };
}

/** "Between 30 and 40", "from 30 to 40"; "rose from 30 to 40" is no range. */
function opensRange(words: Words, at: number): boolean {
  const before = words[at - 1]?.lower;
  return before === "between" || (before === "from" && !isChange(words, at));
}

/** "Rose from 30": a verb, or another word, stands right before it. */
function isChange(words: Words, at: number): boolean {
  const before = words[at - 2];
  return (
    words[at - 1]?.lower === "from" &&
    before !== undefined &&
    /^\p{L}/u.test(before.text) &&
    before.lower !== "ranging"
  );
}

interface Count extends ReadNumber {
  /** "dozens of": a plural that says only the least. */
  readonly least: boolean;
}

/** "54", "two dozen", "dozens of", "tens of thousands of", "hundreds of thousands of". */
function readCount(words: Words, at: number, index: QuantityIndex): Count | null {
  const lower = words[at]?.lower ?? "";
  const plural = lower === "tens" ? 20 : index.plurals.get(lower);
  if (plural !== undefined) {
    const times = words[at + 1]?.lower === "of" ? index.plurals.get(words[at + 2]?.lower ?? "") : undefined;
    if (times !== undefined)
      return { value: (plural * times) / 2, end: skipOf(words, at + 3), inWords: true, least: true };
    if (lower === "tens") return null;
    return { value: plural, end: skipOf(words, at + 1), inWords: true, least: true };
  }
  const several = /^(?:several|few)$/.test(lower)
    ? at + 1
    : lower === "a" && words[at + 1]?.lower === "few"
      ? at + 2
      : at;
  const scale = several > at ? index.plurals.get(`${words[several]?.lower}s`) : undefined;
  if (scale !== undefined)
    return { value: scale, end: skipOf(words, several + 1), inWords: true, least: true };
  const number = readNumber(words, at, index.numbers);
  return number && { ...number, least: false };
}

function skipOf(words: Words, at: number): number {
  return words[at]?.lower === "of" ? at + 1 : at;
}

/** "$", "US$", "C$": the sign before the figure; dollars of other countries keep their letters. */
function readSign(
  words: Words,
  at: number,
  index: QuantityIndex,
): { unit: string; first: number; end: number } | null {
  const unit = index.currencySigns.get(words[at]?.text ?? "");
  if (!unit || words[at + 1]?.figure == null) return null;
  const letters = words[at - 1];
  if (unit === "USD" && letters && !words[at]?.spaced && /^(C|CA|A|AU|NZ|HK|S)$/.test(letters.text)) {
    const code =
      { C: "CAD", CA: "CAD", A: "AUD", AU: "AUD", NZ: "NZD", HK: "HKD", S: "SGD" }[letters.text] ?? unit;
    return { unit: code, first: at - 1, end: at + 1 };
  }
  const isUs = letters !== undefined && !words[at]?.spaced && /^U\.?S\.?$/.test(letters.text);
  return { unit, first: isUs ? at - 1 : at, end: at + 1 };
}

/** The upper end of a range: "10 to 15", "10-15", "between 10 and 15", "two or three"; "$2 to $3 million" scales both. */
function readSecond(
  words: Words,
  first: Count,
  index: QuantityIndex,
  sign: string | null,
  from: number,
): { low: number; high: number; end: number } | null {
  const joint = words[first.end];
  const low = first.value ?? 0;
  if (joint?.lower === "to" && isChange(words, from)) return null;
  const isJoint =
    joint &&
    (/^(to|or)$/.test(joint.lower) ||
      isDash(joint) ||
      (joint.lower === "and" && isBetween(words, first, index)));
  if (!joint || !isJoint) return null;
  const at =
    first.end + 1 + (sign && index.currencySigns.get(words[first.end + 1]?.text ?? "") === sign ? 1 : 0);
  const second = readCount(words, at, index);
  if (!second || second.value === null || second.least) return null;
  const scale = scaleOf(words, at, second.end, index);
  const scaled = scale > 1 && low < 1000 && low * scale < second.value ? low * scale : low;
  return scaled < second.value ? { low: scaled, high: second.value, end: second.end } : null;
}

function isBetween(words: Words, first: Count, index: QuantityIndex): boolean {
  for (let i = first.end - 1; i >= Math.max(0, first.end - 8); i--) {
    if (words[i]?.lower === "between") return true;
    if (
      words[i]?.figure === null &&
      !index.numbers.values.has(words[i]?.lower ?? "") &&
      !index.currencySigns.has(words[i]?.text ?? "") &&
      !index.numbers.scales.has(words[i]?.lower ?? "")
    )
      return false;
  }
  return false;
}

function scaleOf(words: Words, from: number, end: number, index: QuantityIndex): number {
  let scale = 1;
  for (let i = from; i < end; i++) scale *= index.numbers.scales.get(words[i]?.lower ?? "") ?? 1;
  return scale;
}

/** "percent", "million dollars": what stands directly behind the number and is no noun to be counted. */
function readUnit(words: Words, at: number, index: QuantityIndex): { unit: string; end: number } | null {
  const share = phraseOf(words, isDash(words[at]) && !words[at]?.spaced ? at + 1 : at, index.shares);
  if (share) return { unit: share.value, end: share.end };
  const start = isDash(words[at]) && !words[at]?.spaced ? at + 1 : at;
  const currency = isWeight(words, start, index) ? null : phraseOf(words, start, index.currencyWords);
  if (currency) return { unit: currency.value, end: currency.end };
  const other = index.numbers.scales.has(words[at - 1]?.lower ?? "")
    ? index.currencyAfterScale.get(words[start]?.lower ?? "")
    : undefined;
  return other ? { unit: other, end: start + 1 } : null;
}

/** "1,300 pounds of fertiliser", "1,300 pounds (600 kg)", never "2 million pounds of drugs". */
function isWeight(words: Words, at: number, index: QuantityIndex): boolean {
  if (!index.weights.has(words[at]?.lower ?? "") || index.numbers.scales.has(words[at - 1]?.lower ?? ""))
    return false;
  if (words[at + 1]?.lower !== "of" && words[at + 1]?.text !== "(") return false;
  return words.slice(at + 2, at + 2 + WEIGHED).some(({ lower }) => index.weighed.has(lower));
}

/** Words behind a weight among which its goods stand: "of homemade fertiliser-based explosives". */
const WEIGHED = 5;

/** The longest phrase of bounds that ends before the number; fillers may stand between. */
function readBound(
  words: Words,
  at: number,
  index: QuantityIndex,
): { first: number; value: Operator } | null {
  for (let gap = 0; gap <= 2; gap++) {
    if (gap > 0 && !index.fillers.has(words[at - gap]?.lower ?? "")) return null;
    for (let length = 4; length >= 1; length--) {
      const first = at - gap - length;
      const found = first >= 0 ? phraseOf(words, first, index.before) : null;
      // "More than a record 300": the bound before what only adds.
      if (found && found.end === at - gap && !isParticle(words, first, index))
        return (found.value === "=" && readBound(words, first, index)) || { first, value: found.value };
    }
  }
  return null;
}

/** "Handed over three men" */
function isParticle(words: Words, at: number, index: QuantityIndex): boolean {
  return words[at]?.lower === "over" && index.goingOver.has(words[at - 1]?.lower ?? "");
}

export function phraseOf<T>(
  words: Words,
  at: number,
  table: PhraseTable<T>,
): { value: T; end: number } | null {
  for (const { words: phrase, value } of table.get(words[at]?.lower ?? "") ?? []) {
    if (phraseAt(words, at, phrase)) return { value, end: at + phrase.length };
  }
  return null;
}
