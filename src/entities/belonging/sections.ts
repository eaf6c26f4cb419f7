/**
 * Parts of a digest, each of which is about a country of its own.
 *
 *     "Mali. The army freed two drivers. ... Chad. The opposition ..."    the first paragraph Mali, the second Chad
 *     "MALI: The army freed ..."                                          the same
 *
 * One label alone is none: it may be where the text was written (home.ts).
 */

import type { Parsed, Sentence } from "../../parse/parsed.ts";
import type { Draft } from "../draft.ts";

/** By sentence, the country of its part. */
export type Sections = ReadonlyMap<number, string>;

/** Fewer labels make no digest. */
const LEAST = 2;

export function sectionsOf({ sentences }: Parsed, drafts: readonly (readonly Draft[])[]): Sections {
  const sections = new Map<number, string>();
  let labels = 0;
  let country: string | null = null;
  let paragraph = -1;
  let isAlone = false;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const label = labelOf(sentence, drafts[sentence.index] ?? []);
      if (label !== null) {
        labels++;
        country = label;
        // A label that is a paragraph of its own heads those behind it.
        isAlone = isHeading(sentence) && sentences[sentence.index + 1]?.paragraph !== paragraph;
      } else if (!isAlone) country = null;
    }
    if (country !== null) sections.set(sentence.index, country);
  }
  return labels >= LEAST ? sections : new Map();
}

/** "Mali.", "Mali", "MALI: ...": the country of the place that opens the paragraph and is set off from what follows. */
function labelOf(sentence: Sentence, drafts: readonly Draft[]): string | null {
  const name = drafts.find(
    (d) => d.first === 0 && d.kind === "name" && (d.type === "LOC" || d.nature === "state"),
  );
  const next = sentence.tokens[(name?.last ?? 0) + 1];
  if (!name || (next && !/^[.:–—]$/.test(next.form))) return null;
  return name.country ?? name.identities[0]?.code ?? null;
}

function isHeading({ tokens }: Sentence): boolean {
  return tokens.length <= 5;
}
