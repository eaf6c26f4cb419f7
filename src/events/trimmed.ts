/** Words as a stretch of text: from the first to the last, without punctuation at the ends. */

import { type Range, type Span, spanOf } from "../model/span.ts";
import type { Token } from "../parse/parsed.ts";

/** Gaps in the tree are filled: a span is one stretch. */
export function trimmed(text: string, words: readonly Token[]): Span | null {
  const range = rangeOf(words);
  return range ? spanOf(text, range.start, range.end) : null;
}

export function rangeOf(words: readonly Token[]): Range | null {
  let from = 0;
  let to = words.length;
  // "the Front (MPF)": a bracket at the edge whose other half lies inside belongs to the words.
  const closing = words.slice(0, -1).findLastIndex((t) => t.form === ")");
  while (from < to && words[from]?.upos === "PUNCT" && !(words[from]?.form === "(" && from < closing)) from++;
  const inside = words.findIndex((t, i) => i > from && t.form === "(");
  const opening = inside < 0 ? words.length : inside;
  while (to > from && words[to - 1]?.upos === "PUNCT" && !(words[to - 1]?.form === ")" && opening < to - 1))
    to--;
  const first = words[from];
  const last = words[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}
