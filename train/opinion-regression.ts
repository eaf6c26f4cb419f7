/**
 * Multinomial logistic regression over sparse binary features, by AdaGrad: the second opinion of the event coder.
 *
 * An example may allow several classes ("AGREE, CONSULT or SUPPORT"): the chances among them are then as the model has them, and only
 * their sum is pushed up.
 */

import { softmax, type WeightTable } from "../src/events/opinion/opinion-model.ts";
import type { Scorer } from "../src/parse/linear-model.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { LARGEST_BYTE, largestOf, quantised } from "./quantised.ts";

export interface Example {
  readonly features: Int32Array;
  /** Numbers of the classes that are right; all other classes are wrong. */
  readonly allowed: readonly number[];
  readonly weight: number;
}

export interface Regression extends Scorer {
  readonly quantised: () => WeightTable;
}

interface Settings {
  readonly bits: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of all weights towards 0 (L2). */
  readonly pull: number;
  /** Features of fewer examples are left out. */
  readonly seen: number;
  readonly seed: number;
}

export function regression(examples: readonly Example[], settings: Settings): Regression {
  const { bits, classes, epochs, rate, pull, seen, seed } = settings;
  const placeOf = places(
    examples.map(({ features }) => features),
    bits,
    seen,
  );
  const size = (placeOf.reduce((most, place) => Math.max(most, place), 0) + 1) * classes;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    for (let f = 0; f < count; f++) {
      const at = placeOf[features[f]!]! * classes;
      if (at === 0) continue;
      for (let c = 0; c < classes; c++) scores[c] = scores[c]! + weights[at + c]!;
    }
  };
  const random = randomFrom(seed);
  const gradient = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, allowed, weight } of shuffled(examples, random)) {
      gradient.fill(0);
      score(features, features.length, gradient);
      softmax(gradient, 1);
      const right = allowed.reduce((sum, c) => sum + gradient[c]!, 0);
      for (const c of allowed) gradient[c] = gradient[c]! - gradient[c]! / right;
      for (const feature of features) {
        const at = placeOf[feature]! * classes;
        if (at === 0) continue;
        for (let c = 0; c < classes; c++) {
          const g = weight * gradient[c]! + pull * weights[at + c]!;
          squares[at + c] = squares[at + c]! + g * g;
          weights[at + c] = weights[at + c]! - (rate * g) / Math.sqrt(squares[at + c]!);
        }
      }
    }
  }
  const enough: readonly number[] = [];
  return { bits, classes, enough, score, quantised: () => tableOf(placeOf, weights, bits, classes) };
}

/** A number for each feature that is common enough, from 1; 0 for the others. */
export function places(examples: readonly Int32Array[], bits: number, seen: number): Int32Array {
  const counts = new Int32Array(2 ** bits);
  for (const features of examples) for (const f of features) counts[f] = counts[f]! + 1;
  let next = 1;
  return counts.map((count) => (count >= seen ? next++ : 0));
}

/** Weights smaller than this share of the largest change nothing that anybody would see. */
const PRUNE = 0.02;

/** As the file holds them, and what a weight of 1 there is worth. */
export function tableOf(
  placeOf: Int32Array,
  weights: Float64Array,
  bits: number,
  classes: number,
): WeightTable {
  const largest = largestOf(weights);
  return {
    weights: quantised(weights, placeOf, bits, classes, PRUNE * largest),
    scale: largest / LARGEST_BYTE ** 2,
  };
}
