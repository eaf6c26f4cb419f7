/**
 * The words of a sentence as the second opinion reads them, made once a sentence: every candidate asks for them again.
 *
 *     "Oslo sent tents"     lemmas, groups of like words, and what the lexicon says of each, by place
 */

import { bytes, integers } from "../../parse/cut-arrays.ts";
import { hashWord } from "../../parse/hashing.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import type { OpinionWords } from "./opinion-features.ts";

export interface ReadWords {
  /** Hashes of the lower-cased lemmas. */
  readonly lemmas: Int32Array;
  readonly groups: Int32Array;
  readonly marks: readonly (readonly number[])[];
  /** 1 for nouns, verbs and adjectives. */
  readonly content: Uint8Array;
  /** 1 where the sentence has opened a quotation that it has not closed. */
  readonly quoted: Uint8Array;
}

const READ = new WeakMap<OpinionWords, WeakMap<Sentence, ReadWords>>();

export function readWords(sentence: Sentence, words: OpinionWords): ReadWords {
  const known = READ.get(words) ?? new WeakMap<Sentence, ReadWords>();
  READ.set(words, known);
  let read = known.get(sentence);
  if (!read) {
    read = readAll(sentence.tokens, words);
    known.set(sentence, read);
  }
  return read;
}

function readAll(tokens: readonly Token[], { marksOf, groups: known }: OpinionWords): ReadWords {
  const lemmas = integers(tokens.length);
  const groups = integers(tokens.length);
  const content = bytes(tokens.length);
  const quoted = bytes(tokens.length);
  let isOpen = 0;
  const marks: (readonly number[])[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const lemma = token.lemma.toLowerCase();
    lemmas[i] = hashWord(lemma);
    groups[i] = known.lookUp(hashWord(token.form.toLowerCase()));
    content[i] = Number(isContentWord(token));
    if (QUOTE_MARK.test(token.form)) isOpen ^= 1;
    quoted[i] = isOpen;
    marks.push(marksOf(lemma));
  }
  return { lemmas, groups, marks, content, quoted };
}

/** Whichever way it bends: papers mix them. */
const QUOTE_MARK = /^(?:["“”]|``|'')$/;

function isContentWord({ upos, xpos }: Token): boolean {
  return (upos === "NOUN" || upos === "VERB" || upos === "ADJ") && xpos !== "MD";
}
