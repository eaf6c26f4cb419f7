/** The syntactic head of a stretch of tokens: the one governed from outside it. */

import type { Sentence } from "../parse/parsed.ts";

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"]);

/** `preferred` where the tree gives no single answer. */
export function headOf(sentence: Sentence, first: number, last: number, preferred: number): number {
  const outside = sentence.tokens
    .slice(first, last + 1)
    .filter(
      (t) =>
        NOMINAL.has(t.upos) &&
        (t.head < first || t.head > last) &&
        t.deprel !== "punct" &&
        t.deprel !== "case",
    );
  if (outside.length === 0 || outside.some((t) => t.index === preferred)) return preferred;
  return outside[0]?.index ?? preferred;
}
