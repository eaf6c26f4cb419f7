/**
 * Training of the name tagger: a structured perceptron (Collins 2002) whose features are left out by chance now and then,
 * so that it does not lean on single words: most names of tomorrow are not in any training data.
 */

import { NAME_TEMPLATES, type NameSlots, nameFeatures } from "../src/entities/name-features.ts";
import {
  bestLabels,
  CLOSED,
  LABEL_COUNT,
  transitionRow,
  transitionsOf,
} from "../src/entities/name-tagger.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { type Perceptron, perceptron } from "./perceptron.ts";

export interface LabelledSentence {
  readonly slots: NameSlots;
  readonly labels: Int32Array;
}

interface Schedule {
  /** Passes over the sentences for each model that votes. */
  readonly epochs: number;
  /** Models that start from nothing one after another and are added up: chance gives each other weights. */
  readonly votes: number;
  readonly seed: number;
  /** Share of the features that each word goes without. */
  readonly drop: number;
}

const BITS = 20;
const COUNT = NAME_TEMPLATES.count;

export function trainNames(
  sentences: readonly LabelledSentence[],
  { epochs, votes, seed, drop }: Schedule,
): Perceptron {
  const model = perceptron(BITS, LABEL_COUNT);
  const random = randomFrom(seed);
  seeAll(model, sentences);
  for (let epoch = 0; epoch < votes * epochs; epoch++) {
    if (epoch > 0 && epoch % epochs === 0) model.again();
    let wrong = 0;
    for (const { slots, labels } of shuffled(sentences, random)) {
      const kept = Array.from(labels, (_, at) => someFeatures(slots, at, drop, random));
      const guesses = bestLabels(scoresOf(kept, model), transitionsOf(model));
      wrong += correct(model, kept, { labels, guesses });
      model.tick();
    }
    console.error(`  names epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return model;
}

/** Transitions always have weights, words' features when they are frequent enough. */
function seeAll(model: Perceptron, sentences: readonly LabelledSentence[]): void {
  for (let label = 0; label < LABEL_COUNT; label++)
    for (let times = 0; times < 2; times++) model.see(Int32Array.of(transitionRow(label)), 1);
  const features = new Int32Array(COUNT);
  for (const { slots } of sentences) {
    for (let at = 0; at < slots.length; at++) {
      if (slots.open[at] === 0) continue;
      nameFeatures(slots, at, BITS, features);
      model.see(features, COUNT);
    }
  }
}

const NOTHING = new Int32Array(0);
const FEATURES = new Int32Array(COUNT);

/** None where no name may stand. */
function someFeatures(slots: NameSlots, at: number, drop: number, random: () => number): Int32Array {
  if (slots.open[at] === 0) return NOTHING;
  nameFeatures(slots, at, BITS, FEATURES);
  let count = 0;
  for (let f = 0; f < COUNT; f++) if (random() >= drop) FEATURES[count++] = FEATURES[f]!;
  return FEATURES.slice(0, count);
}

function scoresOf(kept: readonly Int32Array[], model: Perceptron): Float64Array {
  const all = new Float64Array(kept.length * LABEL_COUNT);
  for (const [at, features] of kept.entries()) {
    if (features === NOTHING) all.fill(CLOSED, at * LABEL_COUNT + 1, (at + 1) * LABEL_COUNT);
    model.score(features, features.length, all.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT));
  }
  return all;
}

interface Answers {
  readonly labels: Int32Array;
  readonly guesses: Int32Array;
}

/** Moves the weights of words and of transitions; the number of wrong words. */
function correct(model: Perceptron, kept: readonly Int32Array[], { labels, guesses }: Answers): number {
  let wrong = 0;
  let before = 0;
  let guessBefore = 0;
  for (const [at, features] of kept.entries()) {
    const [gold, guess] = [labels[at]!, guesses[at]!];
    if (gold !== guess) {
      wrong++;
      model.update(features, features.length, gold, guess);
    }
    if (gold !== guess || before !== guessBefore) {
      model.move(Int32Array.of(transitionRow(before)), 1, { to: gold, by: 1 });
      model.move(Int32Array.of(transitionRow(guessBefore)), 1, { to: guess, by: -1 });
    }
    [before, guessBefore] = [gold, guess];
  }
  return wrong;
}
