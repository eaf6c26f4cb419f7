/**
 * The averaged perceptron that all four models are trained with. Rows of weights are made when a feature that
 * was seen before takes part in a mistake; averages by the weights minus the sum of updates times their
 * moment, over the count.
 */

import type { Scorer, SparseWeights } from "../src/parse/linear-model.ts";
import { quantised } from "./quantised.ts";

export interface Perceptron extends Scorer {
  readonly see: (features: Int32Array, count: number) => void;
  /** Sees the features and adds their weights to `scores`: one visit to each feature's place in memory, not three. */
  readonly seeAndScore: (features: Int32Array, count: number, scores: Float64Array) => void;
  /** Moves the weights towards `gold` and away from `guess`. */
  readonly update: (features: Int32Array, count: number, gold: number, guess: number) => void;
  /** Adds `by` to the weights of one class. */
  readonly move: (
    features: Int32Array,
    count: number,
    step: { readonly to: number; readonly by: number },
  ) => void;
  /** One more example was looked at. */
  readonly tick: () => void;
  /** Starts from nothing again; what was learned so far is kept and added to the averages. */
  readonly again: () => void;
  readonly averaged: (prune: number) => SparseWeights;
  /** The averaged weights unrounded, for use during training. */
  readonly settled: () => Scorer;
}

export interface TrainingOptions {
  readonly epochs: number;
  /** How often the sentences are learned anew, in another order each time; the weights are added up. */
  readonly votes?: number;
  readonly seed: number;
}

const SEEN_ENOUGH = 2;

export function perceptron(bits: number, classes: number): Perceptron {
  // Rows from 1; of features without one minus the times that they were seen.
  const rowOf = new Int32Array(2 ** bits);
  // Where the rows of one example begin; row 0 holds nothing but zeros.
  let rowsFound = new Int32Array(64);
  let weights = new Float32Array(classes << 12);
  let sums = new Float64Array(classes << 12);
  let kept: Float32Array = new Float32Array(0);
  let rows = 1;
  let moment = 1;

  const rowFor = (feature: number): number => {
    if (rowOf[feature]! > -SEEN_ENOUGH) return Math.max(0, rowOf[feature]!);
    if ((rows + 1) * classes > weights.length) {
      weights = grown(weights, new Float32Array(weights.length * 2));
      sums = grown(sums, new Float64Array(sums.length * 2));
    }
    rowOf[feature] = rows;
    return rows++;
  };
  const scoreWith = (
    table: Float32Array,
    features: Int32Array,
    count: number,
    scores: Float64Array,
  ): void => {
    const into = roomFor(count);
    let found = 0;
    for (let f = 0; f < count; f++) {
      const row = rowOf[features[f]!]!;
      if (row > 0) into[found++] = row * classes;
    }
    addRows(table, into, found, scores);
  };
  const roomFor = (count: number): Int32Array => {
    if (rowsFound.length < count + 3) rowsFound = new Int32Array(count + 3);
    return rowsFound;
  };
  /** Four rows at a time: most of the work is loading and storing scores. */
  const addRows = (table: Float32Array, starts: Int32Array, found: number, scores: Float64Array): void => {
    starts.fill(0, found, found + 3);
    for (let f = 0; f < found; f += 4) {
      const [a, b] = [starts[f]!, starts[f + 1]!];
      const [d, e] = [starts[f + 2]!, starts[f + 3]!];
      for (let c = 0; c < classes; c++)
        scores[c] = scores[c]! + table[a + c]! + table[b + c]! + table[d + c]! + table[e + c]!;
    }
  };
  const average = (): Float32Array => {
    const result = new Float32Array(rows * classes);
    result.set(kept);
    for (let i = 0; i < result.length; i++) result[i] = result[i]! + weights[i]! - sums[i]! / moment;
    return result;
  };
  return {
    bits,
    classes,
    enough: [],
    score: (features, count, scores) => scoreWith(weights, features, count, scores),
    see: (features, count) => {
      for (let f = 0; f < count; f++) {
        const row = rowOf[features[f]!]!;
        if (row <= 0 && row > -SEEN_ENOUGH) rowOf[features[f]!] = row - 1;
      }
    },
    seeAndScore: (features, count, scores) => {
      const into = roomFor(count);
      let found = 0;
      for (let f = 0; f < count; f++) {
        const row = rowOf[features[f]!]!;
        if (row > 0) into[found++] = row * classes;
        else if (row > -SEEN_ENOUGH) rowOf[features[f]!] = row - 1;
      }
      addRows(weights, into, found, scores);
    },
    update: (features, count, gold, guess) => {
      for (let f = 0; f < count; f++) {
        const row = rowFor(features[f]!);
        if (row === 0) continue;
        const up = row * classes + gold;
        const down = row * classes + guess;
        weights[up] = weights[up]! + 1;
        sums[up] = sums[up]! + moment;
        weights[down] = weights[down]! - 1;
        sums[down] = sums[down]! - moment;
      }
    },
    move: (features, count, { to, by }) => {
      for (let f = 0; f < count; f++) {
        const row = rowFor(features[f]!);
        if (row === 0) continue;
        const at = row * classes + to;
        weights[at] = weights[at]! + by;
        sums[at] = sums[at]! + by * moment;
      }
    },
    tick: () => {
      moment++;
    },
    again: () => {
      kept = average();
      weights.fill(0);
      sums.fill(0);
      moment = 1;
    },
    averaged: (prune) => quantised(average(), rowOf, bits, classes, prune),
    settled: () => {
      const table = average();
      return {
        bits,
        classes,
        enough: [],
        score: (features, count, scores) => scoreWith(table, features, count, scores),
      };
    },
  };
}

function grown<T extends Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
