/** Small numbers that features of moves and of relations share. */

import type { ParserWords } from "./parser-words.ts";

/** The node's value, -1 where there is no node. */
export function of(array: Int32Array, node: number): number {
  return node < 0 ? -1 : array[node]!;
}

export function distance(gap: number): number {
  return gap < 5 ? gap : gap < 8 ? 5 : gap < 14 ? 6 : 7;
}

/** Commas, verbs and quotation marks between two words; 0 where nothing is between. */
export function marksBetween({ commas, verbs, quotes }: ParserWords, low: number, high: number): number {
  const count = (array: Int32Array): number => Math.min(2, array[high]! - array[low + 1]!);
  return low + 1 >= high ? 0 : 1 + count(commas) + 3 * count(verbs) + 9 * (count(quotes) & 1);
}
