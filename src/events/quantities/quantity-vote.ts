/**
 * Votes: two numbers that stand against each other.
 *
 *     voted 13 to 2      by 52-48      a 9-6 vote      13 votes to 2
 *
 * "10 to 15 ships" is a range (quantity-amount.ts); a vote needs its word close by.
 */

import { readNumber } from "../../time/number.ts";
import { isDash, type Word } from "../../time/words.ts";
import type { QuantityIndex } from "./quantity-kit.ts";

export interface Vote {
  readonly sides: readonly { readonly word: number; readonly value: number }[];
  readonly end: number;
}

const REACH = 7;

export function readVote(words: readonly Word[], at: number, index: QuantityIndex): Vote | null {
  const first = readNumber(words, at, index.numbers);
  if (!first || first.value === null || first.end !== at + 1 || !Number.isInteger(first.value)) return null;
  const votes = words[first.end]?.lower === "votes" ? first.end + 1 : first.end;
  const joint = words[votes];
  if (!joint || !(joint.lower === "to" || isDash(joint))) return null;
  const second = readNumber(words, votes + 1, index.numbers);
  if (!second || second.value === null || second.end !== votes + 2 || !Number.isInteger(second.value))
    return null;
  const near = words.slice(Math.max(0, at - REACH), at).concat(words.slice(second.end, second.end + 3));
  if (votes === first.end && !near.some((word) => index.votes.has(word.lower))) return null;
  if (first.value < second.value && votes === first.end && !isVoteNoun(words, at, second.end)) return null;
  const sides = [
    { word: at, value: first.value },
    { word: votes + 1, value: second.value },
  ];
  const third = readNumber(words, second.end + 1, index.numbers);
  if (isDash(words[second.end]) && third && third.value !== null && third.end === second.end + 2) {
    return { sides: [...sides, { word: second.end + 1, value: third.value }], end: third.end };
  }
  return { sides, end: second.end };
}

/** "A vote of 48 to 52", "48-52 vote". */
function isVoteNoun(words: readonly Word[], at: number, end: number): boolean {
  return (
    /^votes?$/.test(words[end]?.lower ?? "") ||
    (words[at - 1]?.lower === "of" && /^votes?$/.test(words[at - 2]?.lower ?? "")) ||
    /^voted$/.test(words[at - 1]?.lower ?? "")
  );
}
