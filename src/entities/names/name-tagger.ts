/**
 * Names proposed by a sequence model: a linear model scores the labels of every word, and the best sequence that makes
 * whole names is taken (Viterbi).
 *
 *     Ararat B-PER / Vardanyan L-PER / visited O / Lima U-LOC
 *
 * Labels and their order are those of parse/span-labels.ts. Who the names are is left to the lexicon and to resolve.ts.
 */

import { doubles, integers } from "../../parse/cut-arrays.ts";
import { bestOf, enoughAfter, leadOf, type Scorer } from "../../parse/linear-model.ts";
import {
  bestLabels as bestSpanLabels,
  labelsOf as labelsOfSpans,
  spanLabels,
  spansOf,
  transitionsOf as spanTransitionsOf,
} from "../../parse/span-labels.ts";
import { isCapital, NAME_FEATURES, type NameSlots, nameGlance, otherNameFeatures } from "./name-features.ts";

export const NAME_TYPES = ["PER", "ORG", "LOC"] as const;
export type NameType = (typeof NAME_TYPES)[number];

const LABELS = spanLabels(NAME_TYPES.length);
export const LABEL_COUNT = LABELS.count;

export interface ProposedName {
  /** Tokens, both in. */
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

export function labelsOf(names: readonly ProposedName[], length: number): Int32Array {
  return labelsOfSpans(
    names.map(({ first, last, type }) => ({ first, last, type: NAME_TYPES.indexOf(type) })),
    length,
  );
}

export function namesOfLabels(labels: Int32Array): ProposedName[] {
  return spansOf(labels).map(({ first, last, type }) => ({ first, last, type: NAME_TYPES[type]! }));
}

/** Scores of label after label, LABEL_COUNT by LABEL_COUNT. */
export function transitionsOf(scorer: Scorer): Float64Array {
  return spanTransitionsOf(LABELS, scorer);
}

/** Score of a name where none may stand. */
export const CLOSED = -1e9;

/**
 * Scores of every label at every word. A few features are enough where they are sure that a word without a capital stands in
 * no name; the scores of capitals are compared over the document, so they are always whole.
 */
export function scoreWords(slots: NameSlots, scorer: Scorer): Float64Array {
  const all = doubles(slots.length * LABEL_COUNT);
  const features = integers(NAME_FEATURES);
  const scores = doubles(LABEL_COUNT);
  for (let at = 0; at < slots.length; at++) {
    if (slots.open[at] === 0) {
      all.fill(CLOSED, at * LABEL_COUNT + 1, (at + 1) * LABEL_COUNT);
      continue;
    }
    scores.fill(0);
    scorer.score(features, nameGlance(slots, at, scorer.bits, features), scores);
    if (isCapital(slots, at) || !isOutside(scores, enoughAfter(scorer, 0)))
      scorer.score(features, otherNameFeatures(scorer.bits, features, 0), scores);
    all.set(scores, at * LABEL_COUNT);
  }
  return all;
}

/** Whether "in no name" leads by so much. */
export function isOutside(scores: Float64Array, by: number): boolean {
  return bestOf(scores, LABEL_COUNT) === 0 && leadOf(scores, LABEL_COUNT) >= by;
}

/** The best sequence of labels that makes whole names. */
export function bestLabels(scores: Float64Array, transitions: Float64Array): Int32Array {
  return bestSpanLabels(LABELS, scores, transitions);
}
