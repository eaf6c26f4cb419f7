/**
 * The numbers that the attribution tagger keeps of each word, by name, and what they are made from. They are filled by
 * attribution-fields.ts and attribution-tree-fields.ts.
 */

import type { Token } from "../../parse/parsed.ts";

export const FIELDS = [
  ...["lower", "lemma", "tag", "group", "family", "shape", "end3", "rate", "quote"],
  // In the tree: the word's relation, and the word above it.
  ...["relation", "aboveLemma", "aboveRate", "aboveSide", "aboveTag", "aboveRelation"],
  // The nearest verb above, and what governs it.
  ...["clause", "clauseAbove", "clauseAboveRate", "clauseRate"],
  // The nearest word above that may attribute, and by which branch.
  ...["branch", "cue", "cueRate", "cueSide", "cueSteps"],
  ...["mark", "opens", "closes", "below"],
  // What stands under the word as subject and as complement, and under the word above it that may attribute.
  ...["subject", "subjectGroup", "complement", "cueSubject", "cueComplement"],
  // The nearest words to the left and right that may attribute.
  ...["leftCue", "leftDistance", "rightCue", "rightDistance"],
  ...["sentence", "place"],
] as const;
export const WIDTH = FIELDS.length;

/** Where a field stands among the WIDTH numbers of its word. */
export function column(field: (typeof FIELDS)[number]): number {
  return FIELDS.indexOf(field);
}

/** A sentence's words as numbers, one array for each kind: hashes, and steps of how often a lemma attributes. */
export interface SeenWords {
  readonly tokens: readonly Token[];
  readonly heads: Int32Array;
  readonly isVerb: Uint8Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  /** From 1 (seldom) to RATES; 0 where the lemma hardly attributes. */
  readonly rate: Int32Array;
  /** quote-states.ts */
  readonly quote: Int32Array;
}

export const RATES = 6;
/** From here on a word may be a cue. */
export const MAY_ATTRIBUTE = 2;
