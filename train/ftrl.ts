/**
 * Weights that are learned by following the regularised leader (FTRL-Proximal: McMahan and others, "Ad Click Prediction", 2013): each
 * weight has its own rate of learning, and most stay at zero, which keeps the model small.
 */

import type { SparseWeights } from "../src/parse/linear-model.ts";
import { quantised } from "./quantised.ts";

export interface Learner {
  /** Adds the weights of the features to `scores`, from place `at`. */
  readonly score: (features: Int32Array, scores: Float64Array, at: number) => void;
  /** One step against the gradient: `gradient[c]` for class c, the same for each feature. */
  readonly learn: (features: Int32Array, gradient: Float64Array) => void;
  /** Sets all but the `count` largest weights to zero, for good. What is left can learn to do without them. */
  readonly keep: (count: number) => void;
  readonly weights: () => SparseWeights;
  /** The weights as they are: `classes` numbers a row. */
  readonly table: () => Float32Array;
}

export interface Rates {
  /** How fast weights move. */
  readonly alpha: number;
  /** Gradients that must add up before a weight leaves zero. */
  readonly sparsity: number;
}

const BETA = 0.3;

/** `rowOf`: for each feature its row from 1, or 0 where it is not learned. */
export function learner(
  rowOf: Int32Array,
  bits: number,
  classes: number,
  { alpha, sparsity }: Rates,
): Learner {
  const size = (rowOf.reduce((most, row) => Math.max(most, row), 0) + 1) * classes;
  const weights = new Float32Array(size);
  const sums = new Float32Array(size);
  const squares = new Float32Array(size);
  const isFixed = new Uint8Array(size);
  let starts = new Int32Array(0);
  return {
    // Four rows at a time: most of the work is loading and storing scores. Row 0 holds nothing but zeros.
    score: (features, scores, at) => {
      if (starts.length < features.length + 3) starts = new Int32Array(features.length + 3);
      let found = 0;
      for (let f = 0; f < features.length; f++) {
        const row = rowOf[features[f]!]!;
        if (row !== 0) starts[found++] = row * classes;
      }
      starts.fill(0, found, found + 3);
      for (let f = 0; f < found; f += 4) {
        const [a, b] = [starts[f]!, starts[f + 1]!];
        const [d, e] = [starts[f + 2]!, starts[f + 3]!];
        for (let c = 0; c < classes; c++)
          scores[at + c] =
            scores[at + c]! + weights[a + c]! + weights[b + c]! + weights[d + c]! + weights[e + c]!;
      }
    },
    learn: (features, gradient) => {
      for (let f = 0; f < features.length; f++) {
        const row = rowOf[features[f]!]! * classes;
        if (row === 0) continue;
        for (let c = 0; c < classes; c++) {
          const slope = gradient[c]!;
          if (slope === 0) continue;
          const at = row + c;
          if (isFixed[at] === 1) continue;
          const before = squares[at]!;
          const after = before + slope * slope;
          const root = Math.sqrt(after);
          const sum = sums[at]! + slope - ((root - Math.sqrt(before)) / alpha) * weights[at]!;
          squares[at] = after;
          sums[at] = sum;
          weights[at] =
            Math.abs(sum) <= sparsity ? 0 : (-(sum - Math.sign(sum) * sparsity) * alpha) / (BETA + root);
        }
      }
    },
    keep: (count) => {
      const least = leastOf(weights, count);
      for (let at = 0; at < size; at++) {
        if (Math.abs(weights[at]!) >= least) continue;
        weights[at] = 0;
        isFixed[at] = 1;
      }
    },
    weights: () => quantised(weights, rowOf, bits, classes, 0),
    table: () => weights,
  };
}

/** The smallest of the `count` largest weights. */
export function leastOf(weights: Float32Array, count: number): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.max(0, sizes.length - count)]!;
}

/** Rows for the features that were seen at least `often` times, in the order of their numbers. */
export function rowsOf(seen: Uint8Array | Int32Array, often: number): Int32Array {
  let rows = 0;
  return Int32Array.from(seen, (times) => (times >= often ? ++rows : 0));
}
