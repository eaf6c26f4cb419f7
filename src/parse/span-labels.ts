/**
 * Stretches of words as labels, and the best sequence of labels (Viterbi).
 *
 *     [Ararat Vardanyan] visited [Lima]     B-0 L-0 O U-2
 *
 * B begins a stretch, I is inside, L ends it, U is a stretch of one word, O is none (Ratinov and Roth 2009). Labels in class
 * order: O, then B I L U of each type. What the types are, and what is seen of the words, is left to the callers.
 */

import { bytes, doubles, integers } from "./cut-arrays.ts";
import type { Scorer } from "./linear-model.ts";

/** Words, both ends in. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

export interface SpanLabels {
  /** Number of labels. */
  readonly count: number;
  /** For each label those that may stand before it; the ends of a sequence are as beside O. */
  readonly preceders: readonly Int32Array[];
}

const [B, I, L, U] = [0, 1, 2, 3];

export function spanLabels(types: number): SpanLabels {
  const count = 1 + 4 * types;
  const all = Array.from({ length: count }, (_, label) => label);
  return {
    count,
    preceders: all.map((to) => Int32Array.from(all.filter((from) => mayFollow(from, to)))),
  };
}

function mayFollow(from: number, to: number): boolean {
  return isOpen(from) ? isInside(to) && typeOf(from) === typeOf(to) : !isInside(to);
}

/** More of the stretch must follow. */
function isOpen(label: number): boolean {
  return label > 0 && (partOf(label) === B || partOf(label) === I);
}

/** Some of the stretch stands before. */
function isInside(label: number): boolean {
  return label > 0 && (partOf(label) === I || partOf(label) === L);
}

function partOf(label: number): number {
  return (label - 1) & 3;
}

function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** Stretches that overlap are the caller's mistake: the last one stays. */
export function labelsOf(spans: readonly LabelledSpan[], length: number): Int32Array {
  const labels = new Int32Array(length);
  for (const { first, last, type } of spans) {
    const base = 1 + 4 * type;
    for (let i = first; i <= last; i++)
      labels[i] = base + (first === last ? U : i === first ? B : i === last ? L : I);
  }
  return labels;
}

/** In order; what a sequence leaves open ends with it. */
export function spansOf(labels: Int32Array): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0 || isInside(label)) continue;
    let last = i;
    while (isOpen(labels[last]!) && last + 1 < labels.length) last++;
    spans.push({ first: i, last, type: typeOf(label) });
    i = last;
  }
  return spans;
}

/**
 * The best sequence of labels that makes whole stretches. `scores`: `count` a word; `transitions`: `count` for each label before,
 * the start of a sequence being O, and as many again for each kind of step; `steps`: the kind of the step to each word.
 */
export function bestLabels(
  { count, preceders }: SpanLabels,
  scores: Float64Array,
  transitions: Float64Array,
  steps: Uint8Array = bytes(scores.length / count),
): Int32Array {
  const length = scores.length / count;
  const best = doubles(scores.length);
  const from = bytes(scores.length);
  for (let at = 0; at < length; at++) {
    const row = at * count;
    const step = steps[at]! * count * count;
    for (let to = 0; to < count; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let topFrom = 0;
      if (at === 0) top = isInside(to) ? top : transitions[step + to]!;
      else
        for (const before of preceders[to]!) {
          const score = best[row - count + before]! + transitions[step + before * count + to]!;
          if (score > top) {
            top = score;
            topFrom = before;
          }
        }
      best[row + to] = top + scores[row + to]!;
      from[row + to] = topFrom;
    }
  }
  const labels = integers(length);
  if (length === 0) return labels;
  const last = (length - 1) * count;
  let label = 0;
  for (const end of preceders[0]!) if (best[last + end]! > best[last + label]!) label = end;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * count + label]!;
  }
  return labels;
}

/** The row of the weights of labels after this one; hashed features that fall on it do no harm. */
export function transitionRow(from: number): number {
  return from;
}

/** Scores of label after label, as `bestLabels` wants them, from the weights of a linear model. */
export function transitionsOf({ count }: SpanLabels, scorer: Scorer, kinds = 1): Float64Array {
  const result = new Float64Array(kinds * count * count);
  const scores = new Float64Array(count);
  for (let from = 0; from < kinds * count; from++) {
    scores.fill(0);
    scorer.score(Int32Array.of(transitionRow(from)), 1, scores);
    result.set(scores, from * count);
  }
  return result;
}
