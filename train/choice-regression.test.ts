/** The choice on data whose answer is known. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Choice, choiceRegression } from "./choice-regression.ts";

const SETTINGS = { bits: 6, epochs: 20, alpha: 0.2, sparsity: 0.01, seen: 2, seed: 1 };

function sums(choices: readonly Choice[], ...features: readonly number[]): number[] {
  const model = choiceRegression(choices, SETTINGS);
  return features.map((feature) => {
    const scores = new Float64Array(1);
    model.score(Int32Array.of(feature), 1, scores);
    return scores[0]!;
  });
}

const choice = (right: readonly number[], ...options: readonly number[]): Choice => ({
  options: options.map((feature) => Int32Array.of(feature)),
  right,
  weight: 1,
});

test("what was chosen has the larger sum", () => {
  const [chosen = 0, left = 0] = sums(
    Array.from({ length: 30 }, (_, i) => (i % 2 ? choice([0], 3, 4) : choice([1], 4, 3))),
    3,
    4,
  );
  assert.ok(chosen > left + 1);
});

test("of two that are right neither is preferred", () => {
  const [first = 0, second = 0, third = 0] = sums(
    Array.from({ length: 30 }, () => choice([0, 1], 3, 4, 5)),
    3,
    4,
    5,
  );
  assert.ok(Math.abs(first - second) < 0.05);
  assert.ok(third < first - 1);
});

test("a feature that stands in one choice alone has no weight", () => {
  assert.deepEqual(sums([choice([0], 9, 5), choice([0], 6, 5)], 9), [0]);
});
