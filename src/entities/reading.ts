/** One sentence with what was found in it, and the year of its text. */

import type { Sentence } from "../parse/parsed.ts";
import type { Name } from "./draft.ts";
import type { LookedUp } from "./names/looked-up.ts";
import type { PartyIndex } from "./parties/build-index.ts";

export interface Reading {
  readonly sentence: Sentence;
  readonly index: PartyIndex;
  readonly year: number | null;
  readonly names: readonly Name[];
  /** What the lexicon knows in the sentence, also inside longer names. */
  readonly seen: LookedUp;
}

/** The words of some tokens, with one blank where there is any. */
export function textOf(
  { sentence }: Reading,
  range: { readonly first: number; readonly last: number },
): string {
  const { tokens } = sentence;
  let text = "";
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (!token) break;
    text += (i > range.first && token.start > (tokens[i - 1]?.end ?? 0) ? " " : "") + token.form;
  }
  return text;
}
