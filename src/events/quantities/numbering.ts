/** Figures that count nothing: names by number, numbering, clock times, parts of words. */

import { isCapitalised, isDash, type Word } from "../../time/words.ts";
import { yearOf } from "../../time/year.ts";
import type { Amount } from "./quantity-amount.ts";
import type { QuantityIndex } from "./quantity-kit.ts";

/** "Resolution 242", "Apollo 11", "F-16", "555-0142", "10:30", "4th": figures that count nothing. */
export function isNameOrNumbering(
  words: readonly Word[],
  at: number,
  amount: Amount,
  index: QuantityIndex,
): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[amount.end]];
  if (!word) return true;
  if (amount.unit !== null) return false;
  if (next && !next.spaced && /^(st|nd|rd|th|s|am|pm|º)$/.test(next.lower)) return true;
  if (next && !next.spaced && /^[:/]$/.test(next.text) && words[amount.end + 1]?.figure != null) return true;
  if (
    before &&
    !word.spaced &&
    (isDash(before) || /^[:/.#]$/.test(before.text) || /^\p{L}/u.test(before.text))
  )
    return true;
  if (word.figure === null) return false;
  if (
    next &&
    !next.spaced &&
    (isDash(next) ? words[amount.end + 1]?.figure != null : /^[A-Za-z]$/.test(next.text))
  )
    return true;
  if (isNumbered(words, at, index) || (at === 0 && amount.bare && next?.text === ".")) return true;
  if (before?.text === "." && index.numbered.has(words[at - 2]?.lower ?? "")) return true;
  const isName =
    isCapitalised(before) && !/^\p{Ll}/u.test(next?.text ?? "") && at > 1 && amount.operator === "=";
  return isName || (yearOf(word) !== null && amount.bare && !/^\p{Ll}/u.test(next?.text ?? ""));
}

/** "Article 5", "posts 542 and 543": the noun stands before the first of them. */
function isNumbered(words: readonly Word[], at: number, index: QuantityIndex): boolean {
  const before = words[at - 1]?.lower ?? "";
  if (index.numbered.has(before) || index.numbered.has(before.replace(/s$/, ""))) return true;
  const isJoined = /^(?:and|or|to|,)$/.test(before) && words[at - 2]?.figure != null;
  return isJoined && countsNothing(words[at + 1]) && isNumbered(words, at - 2, index);
}

/** "Resolution 242 and 54 trucks": a noun behind the number is counted. */
function countsNothing(next: Word | undefined): boolean {
  return next === undefined || !/^\p{L}/u.test(next.text) || /^(?:and|or|to)$/.test(next.lower);
}
