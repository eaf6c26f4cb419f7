/** A sentence with what the lexicon says of its words: looked up once, read by the name tagger and by the rules. */

import type { Sentence } from "../../parse/parsed.ts";
import { type Found, findPhrases } from "../parties/atom-index.ts";
import { type Atom, atomsOf } from "../parties/atoms.ts";
import type { Meaning, PartyIndex } from "../parties/build-index.ts";
import { findWords, type Word } from "../words.ts";

export interface LookedUp {
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  /** Names of the lexicon, by atoms. */
  readonly phrases: readonly Found<Meaning>[];
  /** Nouns for persons and bodies. */
  readonly words: readonly Word[];
}

export function lookUp(sentence: Sentence, index: PartyIndex): LookedUp {
  const atoms = atomsOf(sentence);
  return {
    sentence,
    atoms,
    phrases: findPhrases(index.names, atoms),
    words: findWords(sentence, atoms, index),
  };
}
