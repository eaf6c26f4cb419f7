/** Two classes in one number give the same scores as the lists of linear-model.ts. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { type SparseWeights, sparseScorer } from "./linear-model.ts";
import { pairedScorer } from "./paired-scorer.ts";

const BITS = 10;

/** Two rows of three have weights, from all the way down to all the way up, in every class that the step meets. */
function modelOf(classes: number): SparseWeights {
  const present = new Uint32Array(2 ** BITS / 32);
  const [counts, classOf, weights] = [[] as number[], [] as number[], [] as number[]];
  for (let row = 0; row < 2 ** BITS; row++) {
    if (row % 3 === 0) continue;
    present[row >>> 5] = present[row >>> 5]! | (1 << (row & 31));
    const before = weights.length;
    for (let c = row % 2; c < classes; c += 1 + (row % 4)) {
      classOf.push(c);
      weights.push((((row * 37 + c * 101) % 127) + 1) * (row % 5 < 2 ? -1 : 1));
    }
    counts.push(weights.length - before);
  }
  return {
    bits: BITS,
    classes,
    enough: [7],
    present,
    counts: Uint8Array.from(counts),
    classOf: Uint8Array.from(classOf),
    weights: Int8Array.from(weights),
  };
}

for (const classes of [5, 13, 14])
  test(`scores of ${classes} classes, two in a number`, () => {
    const model = modelOf(classes);
    const [pairs, lists] = [pairedScorer(model), sparseScorer(model)];
    for (let example = 0; example < 50; example++) {
      const features = Int32Array.from({ length: 700 }, (_, f) => (f * 31 + example * 17) % 2 ** BITS);
      const [ours, theirs] = [
        new Float64Array(classes).fill(example),
        new Float64Array(classes).fill(example),
      ];
      pairs.score(features, features.length, ours);
      lists.score(features, features.length, theirs);
      assert.deepEqual(ours, theirs);
    }
    assert.deepEqual(pairs.enough, [7]);
  });

test("more classes than a row has room for", () => {
  assert.throws(() => pairedScorer(modelOf(15)), /14 classes/);
});
