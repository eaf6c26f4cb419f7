/**
 * Training of the name tagger: a structured perceptron (Collins 2002) whose features are left out by chance now and then,
 * so that it does not lean on single words: most names of tomorrow are not in any training data.
 */

import { NAME_FEATURES, type NameSlots, nameFeatures } from "../src/entities/names/name-features.ts";
import { bestLabels, CLOSED, LABEL_COUNT, transitionsOf } from "../src/entities/names/name-tagger.ts";
import { transitionRow } from "../src/parse/span-labels.ts";
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
const COUNT = NAME_FEATURES;

export function trainNames(
  sentences: readonly LabelledSentence[],
  { epochs, votes, seed, drop }: Schedule,
): Perceptron {
  const model = perceptron(BITS, LABEL_COUNT);
  const random = randomFrom(seed);
  const examples = examplesOf(model, sentences);
  for (let epoch = 0; epoch < votes * epochs; epoch++) {
    if (epoch > 0 && epoch % epochs === 0) model.again();
    let wrong = 0;
    for (const { features, labels } of shuffled(examples, random)) {
      const kept = features.map((all) => someOf(all, drop, random));
      const guesses = bestLabels(scoresOf(kept, model), transitionsOf(model));
      wrong += correct(model, kept, { labels, guesses });
      model.tick();
    }
    console.error(`  names epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return model;
}

interface Example {
  /** Row numbers for each word; none where no name may stand. */
  readonly features: readonly Int32Array[];
  readonly labels: Int32Array;
}

const NOTHING = new Int32Array(0);
const SEEN_ENOUGH = 2;

/** Transitions always have weights, words' features when they are frequent enough; the others are left out at once. */
function examplesOf(model: Perceptron, sentences: readonly LabelledSentence[]): Example[] {
  for (let label = 0; label < LABEL_COUNT; label++)
    for (let times = 0; times < SEEN_ENOUGH; times++) model.see(Int32Array.of(transitionRow(label)), 1);
  const seen = new Uint8Array(2 ** BITS);
  const features = new Int32Array(COUNT);
  const examples = sentences.map(({ slots, labels }) => ({
    labels,
    features: Array.from(labels, (_, at) => {
      if (slots.open[at] === 0) return NOTHING;
      nameFeatures(slots, at, BITS, features);
      model.see(features, COUNT);
      for (const f of features) seen[f] = Math.min(seen[f]! + 1, SEEN_ENOUGH);
      return features.slice();
    }),
  }));
  return examples.map(({ features, labels }) => ({
    labels,
    features: features.map((all) => all.filter((f) => seen[f] === SEEN_ENOUGH)),
  }));
}

const FEATURES = new Int32Array(COUNT);

function someOf(all: Int32Array, drop: number, random: () => number): Int32Array {
  if (all.length === 0) return NOTHING;
  let count = 0;
  for (const f of all) if (random() >= drop) FEATURES[count++] = f;
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
