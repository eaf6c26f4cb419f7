/**
 * A choice among several things, each described by sparse binary features, by AdaGrad: the likelier one is the one with the larger sum.
 *
 * Several may be right ("the army or its offer"): the chances among them are then as the model has them, and only their sum is pushed up.
 */

import { softmax, type WeightTable } from "../src/events/opinion/opinion-model.ts";
import type { Scorer } from "../src/parse/linear-model.ts";
import { randomFrom, shuffled } from "./corpus.ts";
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

interface Settings {
  readonly bits: number;
  readonly epochs: number;
  /** Of these last epochs the weights are averaged. */
  readonly averaged: number;
  readonly rate: number;
  /** What each square of a gradient starts from: the larger, the less rare features are trusted. */
  readonly start: number;
  /** Pull of all weights towards 0 (L2). */
  readonly pull: number;
  /** Features of fewer options are left out. */
  readonly seen: number;
  readonly seed: number;
}

export function choiceRegression(choices: readonly Choice[], settings: Settings): ChoiceModel {
  const { bits, epochs, averaged, rate, start, pull, seen, seed } = settings;
  const placeOf = places(
    choices.flatMap(({ options }) => options),
    bits,
    seen,
  );
  const size = placeOf.reduce((most, place) => Math.max(most, place), 0) + 1;
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size).fill(start);
  const gradient = new Float64Array(size);
  const sumOf = (table: Float64Array, features: Int32Array, count = features.length): number => {
    let sum = 0;
    for (let f = 0; f < count; f++) sum += table[placeOf[features[f]!]!]!;
    return sum;
  };
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { options, right, weight } of shuffled(choices, random)) {
      const chances = softmax(
        Float64Array.from(options, (features) => sumOf(weights, features)),
        1,
      );
      const mass = right.reduce((sum, i) => sum + chances[i]!, 0);
      const touched: number[] = [];
      for (const [i, features] of options.entries()) {
        const wanted = right.includes(i) ? chances[i]! / mass : 0;
        for (const feature of features) {
          const at = placeOf[feature]!;
          if (at === 0) continue;
          gradient[at] = gradient[at]! + weight * (chances[i]! - wanted);
          touched.push(at);
        }
      }
      for (const at of touched) {
        if (gradient[at] === 0) continue;
        const g = gradient[at]! + pull * weights[at]!;
        gradient[at] = 0;
        squares[at] = squares[at]! + g * g;
        weights[at] = weights[at]! - (rate * g) / Math.sqrt(squares[at]!);
      }
    }
    if (epoch >= epochs - averaged)
      for (let at = 0; at < size; at++) means[at] = means[at]! + weights[at]! / averaged;
  }
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    scores[0] = scores[0]! + sumOf(means, features, count);
  };
  return { bits, classes: 1, enough: [], score, quantised: () => tableOf(placeOf, means, bits, 1) };
}
