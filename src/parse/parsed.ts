/**
 * Sentences, tokens and dependencies in Universal Dependencies version 2, with offsets into the article's text.
 *
 * Later stages read trees only through this file's types and `tree.ts`, so a better parser changes nothing for them.
 */

import type { Article } from "../clean/article.ts";

export interface Token {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, unchanged. */
  readonly form: string;
  /** Lower-cased dictionary form; proper nouns keep their case. */
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX ... */
  readonly upos: string;
  /** Penn Treebank tag: NNP, VBD ... */
  readonly xpos: string;
  /** UD features that later stages need, "Tense=Past|VerbForm=Fin", or "_". */
  readonly feats: string;
  /** Index of the governing token in the same sentence, -1 for the root. */
  readonly head: number;
  /** Universal relation with subtype: nsubj, nsubj:pass, obl:agent ... */
  readonly deprel: string;
  /** Chance that the head is right, 0 to 1; 1 for trees that were given. */
  readonly sure: number;
}

export interface Sentence {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export interface Parsed extends Article {
  /** In order. Only article text: no sentence shares a character with `dropped`. */
  readonly sentences: readonly Sentence[];
}
