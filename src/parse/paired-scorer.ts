/**
 * A scorer for models whose features mostly have weights in many classes: a row for each feature, and two classes in one number.
 *
 *     weight of class 0 + 2^26 * weight of class 1
 *
 * The sum of such numbers holds both sums, exactly as long as each stays below 2^25: two thousand features of the largest weight.
 * Twice as fast as the lists of linear-model.ts where rows have six weights of 13 (measured); slower where they have one or two.
 */

import { assert } from "../model/assert.ts";
import { findPlaces, indexOf, type Scorer, type SparseWeights } from "./linear-model.ts";

const SHIFT = 2 ** 26;
/** Numbers a row: one line of the processor's cache. The last is empty. */
const STRIDE = 8;
const MOST_CLASSES = 14;
/** Room for the features of most examples. */
const MANY = 512;

export function pairedScorer(model: SparseWeights): Scorer {
  const { bits, classes, enough, present } = model;
  assert(classes <= MOST_CLASSES, `at most ${MOST_CLASSES} classes, not ${classes}`);
  const index = indexOf(present);
  const rows = rowsOf(model);
  let places = new Int32Array(MANY);
  const sums = new Float64Array(STRIDE);
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    if (count > places.length) places = new Int32Array(count);
    const known = findPlaces(index, features, count, places);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let k = 0; k < known; k++) {
      const at = places[k]! * STRIDE;
      a += rows[at]!;
      b += rows[at + 1]!;
      c += rows[at + 2]!;
      d += rows[at + 3]!;
      e += rows[at + 4]!;
      f += rows[at + 5]!;
      g += rows[at + 6]!;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    for (let to = 0; to < classes; to++) {
      const sum = sums[to >> 1]!;
      const upper = Math.round(sum / SHIFT);
      scores[to] = scores[to]! + (to % 2 === 0 ? sum - upper * SHIFT : upper);
    }
  };
  return { bits, classes, enough, score };
}

function rowsOf({ counts, classOf, weights }: SparseWeights): Float64Array {
  const rows = new Float64Array(counts.length * STRIDE);
  for (let row = 0, at = 0; row < counts.length; row++) {
    for (const end = at + counts[row]!; at < end; at++) {
      const weight = weights[at]! * Math.abs(weights[at]!);
      const place = row * STRIDE + (classOf[at]! >> 1);
      rows[place] = rows[place]! + (classOf[at]! % 2 === 0 ? weight : weight * SHIFT);
    }
  }
  return rows;
}
