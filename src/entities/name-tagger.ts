/**
 * Names proposed by a sequence model: a linear model scores the labels of every word, and the best sequence that makes
 * whole names is taken (Viterbi).
 *
 *     Ararat B-PER / Vardanyan L-PER / visited O / Lima U-LOC
 *
 * B begins a name, I is inside, L ends it, U is a name of one word, O is none (Ratinov and Roth 2009). Who the names are
 * is left to the lexicon and to resolve.ts.
 */

import type { Scorer } from "../parse/linear-model.ts";
import { NAME_TEMPLATES, type NameSlots, nameFeatures } from "./name-features.ts";

export const NAME_TYPES = ["PER", "ORG", "LOC"] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** Labels in class order: O, then B I L U of each type. */
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;
const [B, I, L, U] = [0, 1, 2, 3];

/** To a label from those that may stand before it; the ends of a sentence are as beside O. */
const PRECEDERS: readonly Int32Array[] = Array.from({ length: LABEL_COUNT }, (_, to) =>
  Int32Array.from(
    Array.from({ length: LABEL_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to)),
  ),
);

function mayFollow(from: number, to: number): boolean {
  const open = from > 0 && (partOf(from) === B || partOf(from) === I);
  const inside = to > 0 && (partOf(to) === I || partOf(to) === L);
  return open ? inside && typeOf(from) === typeOf(to) : !inside;
}

function partOf(label: number): number {
  return (label - 1) & 3;
}

function typeOf(label: number): number {
  return (label - 1) >> 2;
}

export interface ProposedName {
  /** Tokens, both in. */
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

export function labelsOf(names: readonly ProposedName[], length: number): Int32Array {
  const labels = new Int32Array(length);
  for (const { first, last, type } of names) {
    const base = 1 + 4 * NAME_TYPES.indexOf(type);
    for (let i = first; i <= last; i++)
      labels[i] = base + (first === last ? U : i === first ? B : i === last ? L : I);
  }
  return labels;
}

export function namesOfLabels(labels: Int32Array): ProposedName[] {
  const names: ProposedName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0 || (partOf(label) !== B && partOf(label) !== U)) continue;
    let last = i;
    while (partOf(labels[last]!) !== L && partOf(labels[last]!) !== U && last + 1 < labels.length) last++;
    names.push({ first: i, last, type: NAME_TYPES[typeOf(label)]! });
    i = last;
  }
  return names;
}

/** The row of the weights of labels after this one; hashed features that fall on it do no harm. */
export function transitionRow(from: number): number {
  return from;
}

/** Scores of label after label, LABEL_COUNT by LABEL_COUNT. */
export function transitionsOf(scorer: Scorer): Float64Array {
  const result = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const scores = new Float64Array(LABEL_COUNT);
  for (let from = 0; from < LABEL_COUNT; from++) {
    scores.fill(0);
    scorer.score(Int32Array.of(transitionRow(from)), 1, scores);
    result.set(scores, from * LABEL_COUNT);
  }
  return result;
}

/** Score of a name where none may stand. */
export const CLOSED = -1e9;

/** Scores of every label at every word. */
export function scoreWords(slots: NameSlots, scorer: Scorer): Float64Array {
  const all = new Float64Array(slots.length * LABEL_COUNT);
  const features = new Int32Array(NAME_TEMPLATES.count);
  const scores = new Float64Array(LABEL_COUNT);
  for (let at = 0; at < slots.length; at++) {
    if (slots.open[at] === 0) {
      all.fill(CLOSED, at * LABEL_COUNT + 1, (at + 1) * LABEL_COUNT);
      continue;
    }
    nameFeatures(slots, at, scorer.bits, features);
    scores.fill(0);
    scorer.score(features, features.length, scores);
    all.set(scores, at * LABEL_COUNT);
  }
  return all;
}

/** The best sequence of labels that makes whole names. */
export function bestLabels(scores: Float64Array, transitions: Float64Array): Int32Array {
  const length = scores.length / LABEL_COUNT;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let at = 0; at < length; at++) {
    const row = at * LABEL_COUNT;
    for (let to = 0; to < LABEL_COUNT; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let topFrom = 0;
      if (at === 0) top = mayFollow(0, to) ? transitions[to]! : top;
      else
        for (const before of PRECEDERS[to]!) {
          const score = best[row - LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + to]!;
          if (score > top) [top, topFrom] = [score, before];
        }
      best[row + to] = top + scores[row + to]!;
      from[row + to] = topFrom;
    }
  }
  const labels = new Int32Array(length);
  if (length === 0) return labels;
  const last = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (const end of PRECEDERS[0]!) if (best[last + end]! > best[last + label]!) label = end;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label]!;
  }
  return labels;
}
