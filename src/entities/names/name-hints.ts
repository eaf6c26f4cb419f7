/**
 * What single words say about the names that they stand in or beside, as bits of one number.
 *
 *     "Gen.", "Mr."   before a person       "Ministry", "Bank"   in a body
 *     "Lake"          begins a place        "Province"           ends one
 *     "Natalia"       a given name          "in", "near"         before a place
 */

import type { PartyLexicon } from "../../lexicon/party-lexicon.ts";

const HINTS = [
  "honorifics",
  "bodyHeads",
  "placeHeads",
  "placeEnds",
  "particles",
  "locatives",
  "noNames",
  "commonSurnames",
  "givenNames",
  "titles",
] as const;

type Hint = (typeof HINTS)[number];

export function hasHint(
  index: { readonly hints: ReadonlyMap<string, number> },
  word: string,
  hint: Hint,
): boolean {
  return ((index.hints.get(word) ?? 0) & (1 << HINTS.indexOf(hint))) !== 0;
}

/** From a word as it stands to its bits; 0 for most words. */
export function nameHints({ words }: PartyLexicon): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (hint: Hint, list: readonly string[]) => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | (1 << HINTS.indexOf(hint)));
  };
  add(
    "honorifics",
    words.honorifics.map(({ word }) => word),
  );
  add("bodyHeads", words.bodyHeads);
  add("placeHeads", words.placeHeads);
  add("placeEnds", words.placeEnds);
  add("particles", words.particles);
  add("locatives", words.locatives);
  add("noNames", words.noNames);
  add("commonSurnames", words.commonSurnames);
  add("givenNames", [...words.givenNames.f, ...words.givenNames.m]);
  add(
    "titles",
    words.offices.map(({ word }) => word.split(" ").at(-1) ?? word).flatMap((w) => [w, capitalised(w)]),
  );
  return bits;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
