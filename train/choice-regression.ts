/**
 * A choice among several things, each described by sparse binary features (ftrl.ts): the likelier one has the larger sum.
 *
 * Several may be right ("the army or its offer"): the chances among them are then as the model has them, and only their sum is pushed up.
 */

import { softmax, type WeightTable } from "../src/events/opinion/opinion-model.ts";
import type { Scorer } from "../src/parse/linear-model.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { learner, type Rates } from "./ftrl.ts";
import { places, tableOf } from "./opinion-regression.ts";

export interface Choice {
  /** Features of each, below 2^bits. */
  readonly options: readonly Int32Array[];
  /** Places among the options; one at least. */
  readonly right: readonly number[];
  readonly weight: number;
}

export interface ChoiceModel extends Scorer {
  readonly quantised: () => WeightTable;
}

interface Settings extends Rates {
  readonly bits: number;
  readonly epochs: number;
  /** Features of fewer options are left out. */
  readonly seen: number;
  readonly seed: number;
}

export function choiceRegression(choices: readonly Choice[], settings: Settings): ChoiceModel {
  const { bits, epochs, seen, seed } = settings;
  const rowOf = places(
    choices.flatMap(({ options }) => options),
    bits,
    seen,
  );
  const weights = learner(rowOf, bits, 1, settings);
  const score = (features: Int32Array, count: number, scores: Float64Array): void =>
    weights.score(features.subarray(0, count), scores, 0);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { options, right, weight } of shuffled(choices, random)) {
      const chances = new Float64Array(options.length);
      for (const [i, features] of options.entries()) weights.score(features, chances, i);
      softmax(chances, 1);
      const mass = right.reduce((sum, i) => sum + chances[i]!, 0);
      // What all options have in common tells nothing, so that each feature is learned once, from their sum
      const slopes = new Map<number, number>();
      for (const [i, features] of options.entries()) {
        const wanted = right.includes(i) ? chances[i]! / mass : 0;
        for (const f of features) slopes.set(f, (slopes.get(f) ?? 0) + weight * (chances[i]! - wanted));
      }
      for (const [f, slope] of slopes) weights.learn(Int32Array.of(f), Float64Array.of(slope));
    }
  }
  return { bits, classes: 1, enough: [], score, quantised: () => tableOf(weights) };
}
