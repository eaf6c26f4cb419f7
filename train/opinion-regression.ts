/**
 * Multinomial logistic regression over sparse binary features (ftrl.ts): the second opinion of the event coder.
 *
 * An example may allow several classes ("AGREE, CONSULT or SUPPORT"): the chances among them are then as the model has them, and only
 * their sum is pushed up.
 */

import { softmax, type WeightTable } from "../src/events/opinion/opinion-model.ts";
import type { Scorer } from "../src/parse/linear-model.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { type Learner, learner, type Rates, rowsOf } from "./ftrl.ts";
import { LARGEST_BYTE, largestOf } from "./quantised.ts";

export interface Example {
  readonly features: Int32Array;
  /** Numbers of the classes that are right; all other classes are wrong. */
  readonly allowed: readonly number[];
  readonly weight: number;
}

export interface Regression extends Scorer {
  readonly quantised: () => WeightTable;
}

interface Settings extends Rates {
  readonly bits: number;
  readonly classes: number;
  readonly epochs: number;
  /** Features of fewer examples are left out. */
  readonly seen: number;
  readonly seed: number;
}

export function regression(examples: readonly Example[], settings: Settings): Regression {
  const { bits, classes, epochs, seen, seed } = settings;
  const rowOf = places(
    examples.map(({ features }) => features),
    bits,
    seen,
  );
  const weights = learner(rowOf, bits, classes, settings);
  const score = (features: Int32Array, count: number, scores: Float64Array): void =>
    weights.score(features.subarray(0, count), scores, 0);
  const random = randomFrom(seed);
  const gradient = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, allowed, weight } of shuffled(examples, random)) {
      gradient.fill(0);
      score(features, features.length, gradient);
      softmax(gradient, 1);
      const right = allowed.reduce((sum, c) => sum + gradient[c]!, 0);
      for (const c of allowed) gradient[c] = gradient[c]! - gradient[c]! / right;
      for (let c = 0; c < classes; c++) gradient[c] = weight * gradient[c]!;
      weights.learn(features, gradient);
    }
  }
  const enough: readonly number[] = [];
  return { bits, classes, enough, score, quantised: () => tableOf(weights) };
}

/** A number for each feature that is common enough, from 1; 0 for the others. */
export function places(examples: readonly Int32Array[], bits: number, seen: number): Int32Array {
  const counts = new Int32Array(2 ** bits);
  for (const features of examples) for (const f of features) counts[f] = counts[f]! + 1;
  return rowsOf(counts, seen);
}

/** Weights of a byte in steps of so much: the file packs better for it, and no choice is worse. */
const STEP = 4;

/** As the file holds them, and what a weight of 1 there is worth. */
export function tableOf(learned: Learner): WeightTable {
  const weights = learned.weights();
  return {
    weights: { ...weights, weights: weights.weights.map(inSteps) },
    scale: largestOf(learned.table()) / LARGEST_BYTE ** 2,
  };
}

function inSteps(byte: number): number {
  const steps = Math.max(1, Math.min(Math.round(Math.abs(byte) / STEP), Math.floor(LARGEST_BYTE / STEP)));
  return Math.sign(byte) * steps * STEP;
}
