/**
 * A linear-chain conditional random field (Lafferty and others 2001) over labels of stretches: the chance of each label at each
 * word, and how far it is from what people marked.
 */

import type { SpanLabels } from "../src/parse/span-labels.ts";

export interface Slopes {
  /** Chance of each label at each word, less 1 for the right one. */
  readonly words: Float64Array;
  /**
   * Expected number of each pair of labels for each kind of step, less how often it is right; the start of the sequence counts
   * as O.
   */
  readonly pairs: Float64Array;
}

/**
 * `scores`: `count` a word; `transitions`: `count` for each label before, for each kind of step; `kinds`: that of the step to each
 * word.
 */
export function slopes(
  { count, preceders }: SpanLabels,
  scores: Float64Array,
  transitions: Float64Array,
  labels: Int32Array,
  kinds: Uint8Array = new Uint8Array(labels.length),
): Slopes {
  const length = labels.length;
  const steps = transitions.map((score) => Math.exp(score));
  const local = exponentials(scores, count);
  const forward = new Float64Array(scores.length);
  for (let at = 0; at < length; at++) {
    const row = at * count;
    const kind = kinds[at]! * count * count;
    for (let to = 0; to < count; to++) {
      let sum = 0;
      for (const from of preceders[to]!) {
        const before = at === 0 ? Number(from === 0) : forward[row - count + from]!;
        sum += before * steps[kind + from * count + to]!;
      }
      forward[row + to] = sum * local[row + to]!;
    }
    scale(forward, row, count);
  }
  const pairs = new Float64Array(transitions.length);
  const words = new Float64Array(scores.length);
  let after = new Float64Array(count);
  for (const end of preceders[0]!) after[end] = 1;
  const joint = new Float64Array(count * count);
  for (let at = length - 1; at >= 0; at--) {
    const row = at * count;
    const kind = kinds[at]! * count * count;
    for (let c = 0; c < count; c++) words[row + c] = forward[row + c]! * after[c]!;
    scale(words, row, count);
    const before = new Float64Array(count);
    joint.fill(0);
    for (let to = 0; to < count; to++) {
      const weight = local[row + to]! * after[to]!;
      for (const from of preceders[to]!) {
        const step = steps[kind + from * count + to]! * weight;
        before[from] = before[from]! + step;
        joint[from * count + to] = step * (at === 0 ? Number(from === 0) : forward[row - count + from]!);
      }
    }
    scale(joint, 0, joint.length);
    for (let k = 0; k < joint.length; k++) pairs[kind + k] = pairs[kind + k]! + joint[k]!;
    const pair = kind + (labels[at - 1] ?? 0) * count + labels[at]!;
    pairs[pair] = pairs[pair]! - 1;
    words[row + labels[at]!] = words[row + labels[at]!]! - 1;
    scale(before, 0, count);
    after = before;
  }
  return { words, pairs };
}

/** To the power of e, word by word less the highest, so that nothing overflows. */
function exponentials(scores: Float64Array, count: number): Float64Array {
  const result = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += count) {
    let most = scores[row]!;
    for (let c = 1; c < count; c++) most = Math.max(most, scores[row + c]!);
    for (let c = 0; c < count; c++) result[row + c] = Math.exp(scores[row + c]! - most);
  }
  return result;
}

/** Makes numbers from place `at` add up to 1. */
function scale(values: Float64Array, at: number, count: number): void {
  let sum = 0;
  for (let c = 0; c < count; c++) sum += values[at + c]!;
  if (sum > 0) for (let c = 0; c < count; c++) values[at + c] = values[at + c]! / sum;
}
