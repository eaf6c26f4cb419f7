/** The paragraphs of a text: which sentences stand in each, and from where to where it goes. */

import type { Range } from "../model/span.ts";
import type { Sentence } from "../parse/parsed.ts";

export interface Paragraph extends Range {
  /** Numbers of its sentences, both ends in. */
  readonly first: number;
  readonly last: number;
}

/** In the order of the text. */
export function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (let first = 0; first < sentences.length; ) {
    let last = first;
    while (sentences[last + 1]?.paragraph === sentences[first]!.paragraph) last++;
    found.push({ first, last, start: sentences[first]!.start, end: sentences[last]!.end });
    first = last + 1;
  }
  return found;
}
