/**
 * Quantities: counts, money, shares, votes, measures, with their bounds.
 *
 *     [54 trucks] of aid since Saturday     54 trucks, of aid, as of 2015-06-27/..
 *     [over 200 hostages]                   min 200, ">"
 *     [$2.3 million] in loans               2300000 USD, of loans
 *     voted [13] to [2]                     13 votes, 2 votes
 *     between [10 and 15 ships]             10 to 15 ships
 *     [600 trucks] a day                    600 trucks, per day
 *     [two thirds] of the seats             66.7 percent, of seats
 *
 * Durations, dates and clock times are the time stage's; ages, ordinals, names by number ("Resolution 242"), telephone
 * numbers, "one of", "no one" and bare references back ("the two sides", "the three countries") are no quantities. Holder, event and
 * attribution are found by the coder of events.
 */

import type { Dating } from "../../model/dating.ts";
import { dating } from "../../model/dating.ts";
import type { QuantityLine } from "../../model/record.ts";
import { spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed, TimeExpression } from "../../time/timed.ts";
import { tokenRange } from "../../time/token-range.ts";
import { isCapitalised, isDash, splitWords, type Word } from "../../time/words.ts";
import { isNameOrNumbering } from "./numbering.ts";
import { type Amount, phraseOf, readQuantityAmount } from "./quantity-amount.ts";
import type { QuantityIndex, QuantityKit } from "./quantity-kit.ts";
import { periodBehind } from "./quantity-rate.ts";
import { type Counted, findCounted } from "./quantity-unit.ts";
import { readVote } from "./quantity-vote.ts";

export type { QuantityKit } from "./quantity-kit.ts";

/** A quantity without what only the coder of events can know. */
export interface QuantityFinding
  extends Pick<QuantityLine, "span" | "min" | "max" | "operator" | "unit" | "per" | "of" | "asOf"> {
  /** Index of the sentence, and of the token that stands for the quantity in its tree. */
  readonly sentence: number;
  readonly head: number;
}

export function findQuantities(timed: Timed, kit: QuantityKit): QuantityFinding[] {
  const times = Map.groupBy(timed.times, (time) => time.sentence);
  return timed.sentences.flatMap((sentence) =>
    inSentence(timed.text, sentence, times.get(sentence.index) ?? [], kit.quantityWords),
  );
}

function inSentence(
  text: string,
  sentence: Sentence,
  times: readonly TimeExpression[],
  index: QuantityIndex,
): QuantityFinding[] {
  const words = splitWords(text, sentence.start, sentence.end);
  const found: QuantityFinding[] = [];
  for (let at = 0; at < words.length; ) {
    const vote = readVote(words, at, index);
    if (vote) {
      for (const { word, value } of vote.sides) {
        const range = tokenRange(sentence, words, { first: word, end: word + 1 });
        const side = words[word];
        if (!range || !side) continue;
        found.push({
          span: spanOf(text, side.start, side.end),
          min: value,
          max: value,
          operator: "=",
          unit: "votes",
          per: null,
          of: null,
          asOf: null,
          sentence: sentence.index,
          head: range.last,
        });
      }
      at = vote.end;
      continue;
    }
    const amount = mayBegin(words, at, index) ? readQuantityAmount(words, at, index) : null;
    if (!amount) {
      at++;
      continue;
    }
    const finding = quantityOf(text, sentence, words, amount, at, times, index);
    if (finding && finding.span.start >= (found.at(-1)?.span.end ?? 0))
      found.push({ ...finding, unit: unitOf(finding, found.at(-1), index) });
    at = Math.max(at + 1, amount.end);
    while (finding && (words[at]?.start ?? Number.POSITIVE_INFINITY) < finding.span.end) at++;
  }
  return found;
}

/** "Killed three soldiers and wounded six others": more of what was counted before. */
function unitOf(
  { unit }: QuantityFinding,
  before: QuantityFinding | undefined,
  { more }: QuantityIndex,
): string | null {
  return unit !== null && more.has(unit) ? (before?.unit ?? unit) : unit;
}

/** Most words are no number: this keeps the rest of the rules from being asked. */
function mayBegin(words: readonly Word[], at: number, index: QuantityIndex): boolean {
  const word = words[at];
  if (!word) return false;
  const { numbers } = index;
  if (word.figure !== null) return true;
  if (
    numbers.values.has(word.lower) ||
    numbers.scales.has(word.lower) ||
    index.plurals.has(word.lower) ||
    word.lower === "tens"
  )
    return true;
  if (/^(?:an?|half|several|few)$/.test(word.lower)) return true;
  return index.currencySigns.has(word.text) && words[at + 1]?.figure != null;
}

function quantityOf(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  amount: Amount,
  at: number,
  times: readonly TimeExpression[],
  index: QuantityIndex,
): QuantityFinding | null {
  const [firstWord, lastWord] = [words[amount.first], words[amount.end - 1]];
  const range = tokenRange(sentence, words, { first: at, end: amount.end });
  if (!firstWord || !lastWord || !range) return null;
  if (times.some((time) => time.span.start < lastWord.end && (words[at]?.start ?? 0) < time.span.end))
    return null;
  if (isNameOrNumbering(words, at, amount, index)) return null;
  const counted = findCounted(sentence, range.first, range.last, amount.unit, index);
  if (!isQuantity(sentence, words, at, amount, counted, range.last, index)) return null;
  const end = Math.max(lastWord.end, sentence.tokens[counted.last]?.end ?? 0);
  const { min, max, operator, behind } = boundBehind(words, end, amount, index);
  return {
    span: spanOf(text, firstWord.start, behind),
    min,
    max,
    operator,
    unit: counted.unit,
    per: periodBehind(words, end, index),
    of: counted.of,
    asOf: asOf(sentence, counted, words, times),
    sentence: sentence.index,
    head: counted.head,
  };
}

/** "900 civilians or more": the bound behind the noun; `behind` is where the quantity ends. */
function boundBehind(
  words: readonly Word[],
  end: number,
  { min, max, operator }: Amount,
  index: QuantityIndex,
): Pick<QuantityLine, "min" | "max" | "operator"> & { behind: number } {
  const at = operator === "=" ? words.findIndex((word) => word.start >= end) : -1;
  const found = at < 0 || words[at]?.lower !== "or" ? null : phraseOf(words, at, index.behind);
  if (!found) return { min, max, operator, behind: end };
  const isLeast = found.value === ">" || found.value === ">=";
  const isMost = found.value === "<" || found.value === "<=";
  const behind = words[found.end - 1]?.end ?? end;
  return { min: isMost ? null : min, max: isLeast ? null : max, operator: found.value, behind };
}

function isQuantity(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  amount: Amount,
  counted: Counted,
  last: number,
  index: QuantityIndex,
): boolean {
  if (amount.unit !== null) return true;
  const value = amount.max ?? amount.min ?? 0;
  const [before, next] = [words[at - 1], words[amount.end]];
  if (counted.noun && index.idle.has(counted.noun.form.toLowerCase())) return false;
  if (index.ages.has(next?.lower ?? "") || index.ages.has(before?.lower ?? "")) return false;
  if (isAge(words, at, amount)) return false;
  if (value === 1 && amount.inWords) return isOneThing(sentence, words, at, counted, last);
  if (amount.inWords && value <= 10 && amount.bare && isReferenceBack(words, at, value, counted))
    return false;
  // "The 12-nation bloc": a number that describes.
  if (isDash(next) && !next?.spaced && counted.noun?.xpos === "NN" && value !== 1) return false;
  if (counted.unit !== null) return true;
  if (isClockTime(before, amount)) return false;
  const token = sentence.tokens[counted.head];
  if (!token) return false;
  if (isPluralAlone(words, at, amount, index))
    return isRelation(token, "nsubj", "nsubj:pass", "obj", "obl:agent");
  if (counted.isCondition) return true;
  if (!amount.bare) return true;
  if (next?.lower === "-" || isDash(next)) return false;
  return (
    /^(obj|nsubj|nsubj:pass|obl|root|nmod|conj)/.test(token.deprel) &&
    (token.upos === "NUM" || token.xpos === "CD")
  );
}

/** "The two sides", "the four countries", "the five": known already, and no count; "the six reactors", "its two ships" are one. */
function isReferenceBack(words: readonly Word[], at: number, value: number, { noun }: Counted): boolean {
  const before = words[at - 1]?.lower ?? "";
  if (!/^(the|these|those|both|all|other|its|their|his|her)$/.test(before)) return false;
  if (noun === null || /^(?:countries|states|governments|nations)$/i.test(noun.form)) return true;
  return value < 3 && !/^(?:its|their|his|her)$/.test(before);
}

/** "Shortly after nine" */
function isClockTime(before: Word | undefined, { inWords, bare, min }: Amount): boolean {
  return inWords && bare && (min ?? 0) <= 12 && /^(?:after|at|before|until|till)$/.test(before?.lower ?? "");
}

/** "Dozens were hurt": a plural of numbers that nothing is counted by. */
function isPluralAlone(words: readonly Word[], at: number, { end }: Amount, index: QuantityIndex): boolean {
  return index.plurals.has(words[at]?.lower ?? "") && end === at + 1;
}

/** ", 42," behind a name. */
function isAge(words: readonly Word[], at: number, amount: Amount): boolean {
  const [name, comma, next] = [words[at - 2], words[at - 1], words[amount.end]];
  return (
    comma?.text === "," &&
    isCapitalised(name) &&
    (next?.text === "," || next?.text === ".") &&
    amount.bare &&
    (amount.max ?? 0) < 120
  );
}

/** "One mother said ...": somebody, and no count. */
function isSpeaker(sentence: Sentence, noun: Token): boolean {
  const verb = isRelation(noun, "nsubj") ? sentence.tokens[noun.head] : undefined;
  return (
    verb !== undefined &&
    (isRelation(verb, "parataxis") || dependents(sentence, verb.index, "ccomp").length > 0)
  );
}

/** "One soldier", never "one of", "no one", "one day", "one" for somebody. */
function isOneThing(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  counted: Counted,
  last: number,
): boolean {
  if (words[at + 1]?.lower === "of" || /^(no|any|every|each|this|that|the)$/.test(words[at - 1]?.lower ?? ""))
    return false;
  return (
    counted.noun !== null &&
    counted.noun.index > last &&
    counted.noun.index <= last + 3 &&
    !isSpeaker(sentence, counted.noun) &&
    /^(NUM|X)$/.test(sentence.tokens[last]?.upos ?? "")
  );
}

/** The stretch over which a count was made: "54 trucks since Saturday"; the day "as of" which it holds. */
function asOf(
  sentence: Sentence,
  counted: Counted,
  words: readonly Word[],
  times: readonly TimeExpression[],
): Dating | null {
  for (const time of times) {
    if (time.edtf === null) continue;
    const before = words.findLast((word) => word.end <= time.span.start)?.lower ?? "";
    const isWindow =
      time.edtf.endsWith("/..") || time.edtf.startsWith("../") || before === "of" || time.type === "DURATION";
    const isNear = Math.abs(time.first - counted.head) <= sentence.tokens.length / 2 + 8;
    if (isWindow && isNear && !crossesClause(sentence, counted.head, time))
      return dating(time.edtf, time.basis, time.because, time.span);
  }
  return null;
}

function crossesClause(sentence: Sentence, head: number, time: TimeExpression): boolean {
  const [from, to] = head < time.first ? [head, time.first] : [time.last, head];
  return sentence.tokens
    .slice(from + 1, to)
    .some((token) => /^(;|:|but|while|although)$/.test(token.form.toLowerCase()));
}
