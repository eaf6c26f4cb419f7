/** The regression on data whose answer is known. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { softmax } from "../src/events/opinion/opinion-model.ts";
import { type Example, regression } from "./opinion-regression.ts";

const SETTINGS = { bits: 6, classes: 3, epochs: 20, alpha: 0.2, sparsity: 0.01, seen: 2, seed: 1 };

function chances(examples: readonly Example[], ...features: readonly number[]): number[] {
  const model = regression(examples, SETTINGS);
  const scores = new Float64Array(SETTINGS.classes);
  model.score(Int32Array.from(features), features.length, scores);
  return [...softmax(scores, 1)];
}

const example = (allowed: readonly number[], ...features: readonly number[]): Example => ({
  features: Int32Array.from(features),
  allowed,
  weight: 1,
});

test("a feature speaks for the class that it stood with", () => {
  const examples = Array.from({ length: 30 }, (_, i) => example([i % 3], 1, 2 + (i % 3)));
  for (const c of [0, 1, 2]) assert.ok(chances(examples, 1, 2 + c)[c]! > 0.9);
});

test("where several classes are allowed, the others go down and these stay as they are to each other", () => {
  const examples = Array.from({ length: 30 }, () => example([0, 1], 4));
  const [first = 0, second = 0, third = 1] = chances(examples, 4);
  assert.ok(third < 0.05);
  assert.ok(Math.abs(first - second) < 0.05);
});

test("a feature of a single example has no weight", () => {
  assert.deepEqual(chances([example([0], 9), example([1], 5), example([1], 5)], 9), [1 / 3, 1 / 3, 1 / 3]);
});
