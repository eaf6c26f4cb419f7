/**
 * Trained weights as the model files hold them: the signed square root of each, as a share of the largest, in one byte.
 *
 *     largest 4, weight 1       64: half of 127, since the weight is half * half of the largest
 *     below `prune`             left out, and features that keep no weight with it
 */

import type { SparseWeights } from "../src/parse/linear-model.ts";

export const LARGEST_BYTE = 127;

export function largestOf(table: Float32Array | Float64Array): number {
  let largest = 0;
  for (const weight of table) largest = Math.max(largest, Math.abs(weight));
  return largest;
}

/** Rows of `table` as bytes; weights below `prune` are left out, and features whose row is not above 0. */
export function quantised(
  table: Float32Array | Float64Array,
  rowOf: Int32Array,
  bits: number,
  classes: number,
  prune: number,
): SparseWeights {
  const largest = largestOf(table);
  const present = new Uint32Array(2 ** bits / 32);
  const counts: number[] = [];
  const classOf: number[] = [];
  const weights: number[] = [];
  for (let feature = 0; feature < rowOf.length; feature++) {
    const row = rowOf[feature]!;
    if (row <= 0) continue;
    const before = weights.length;
    for (let c = 0; c < classes; c++) {
      const weight = table[row * classes + c]!;
      const byte = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * LARGEST_BYTE);
      if (Math.abs(weight) < prune || byte === 0) continue;
      classOf.push(c);
      weights.push(byte);
    }
    if (weights.length === before) continue;
    present[feature >>> 5] = present[feature >>> 5]! | (1 << (feature & 31));
    counts.push(weights.length - before);
  }
  return {
    bits,
    classes,
    enough: [],
    present,
    counts: Uint8Array.from(counts),
    classOf: Uint8Array.from(classOf),
    weights: Int8Array.from(weights),
  };
}
