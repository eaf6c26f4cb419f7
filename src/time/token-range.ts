/** The tokens of a sentence that some of its words cover: the rules read finer words than the parser. */

import type { Sentence } from "../parse/parsed.ts";
import type { Word } from "./words.ts";

export function tokenRange(
  sentence: Sentence,
  words: readonly Word[],
  { first, end }: { readonly first: number; readonly end: number },
): { first: number; last: number } | null {
  const [from, to] = [words[first]?.start, words[end - 1]?.end];
  if (from === undefined || to === undefined) return null;
  const firstToken = tokenAt(sentence, from);
  if (firstToken === null) return null;
  let last = firstToken;
  while ((sentence.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < to) last++;
  return { first: firstToken, last };
}

/** The token that covers the offset, or the first behind it. */
function tokenAt(sentence: Sentence, offset: number): number | null {
  let [low, high] = [0, sentence.tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return (sentence.tokens[low]?.end ?? 0) > offset ? low : null;
}
