/**
 * Shares in words.
 *
 *     half of the province   50        two-thirds of the seats   66.7
 *     a third of its grain   33.3      three quarters            75
 *
 * "Half an hour", "half a million" and "a third party" are none.
 */

import { isDash, type Word } from "../../time/words.ts";
import type { QuantityIndex } from "./quantity-kit.ts";

type Words = readonly Word[];

/** What a share is taken of begins with one of these. */
const WHOLE = /^(?:of|the|its|their|his|her|our|all|that|this|those|these)$/;

/** Percent, and the word behind. */
export function readShare(
  words: Words,
  at: number,
  index: QuantityIndex,
): { readonly percent: number; readonly end: number } | null {
  const [first, next] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  const { fractions, values } = index.numbers;
  if (first === "half") return WHOLE.test(next) ? { percent: 50, end: at + 1 } : null;
  if (first === "a" || first === "one") {
    const dash = isDash(words[at + 1]) && first === "one" ? at + 2 : at + 1;
    const part = fractions.get(words[dash]?.lower ?? "");
    const isWhole = WHOLE.test(words[dash + 1]?.lower ?? "");
    return part !== undefined && isWhole ? { percent: 100 * part, end: dash + 1 } : null;
  }
  const count = values.get(first);
  const dash = isDash(words[at + 1]) ? at + 2 : at + 1;
  const noun = words[dash]?.lower ?? "";
  const part = /s$/.test(noun) ? fractions.get(noun) : undefined;
  if (count === undefined || count < 2 || part === undefined || count * part >= 1) return null;
  return { percent: 100 * count * part, end: dash + 1 };
}
