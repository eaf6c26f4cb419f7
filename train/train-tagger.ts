/** Training of the tagger, and tags for the parser's training from taggers that never saw the sentence. */

import { bestOf, type Scorer } from "../src/parse/linear-model.ts";
import { TAG_FEATURES, type Tags, tagFeatures, tagWords } from "../src/parse/tagger.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { type Perceptron, perceptron, type TrainingOptions } from "./perceptron.ts";
import { foldOf } from "./vocabulary.ts";

export interface TaggedSentence {
  readonly shapes: Int32Array;
  /** Class numbers. */
  readonly tags: Int32Array;
}

const BITS = 21;
/** The right tag must lead by this much: a perceptron that stops at being just right learns its examples by heart. */
const MARGIN = 40;

export function trainTagger(
  sentences: readonly TaggedSentence[],
  classes: number,
  { epochs, seed, votes = 1 }: TrainingOptions,
): Perceptron {
  const model = perceptron(BITS, classes);
  const random = randomFrom(seed);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(classes);
  for (let round = 0; round < votes * epochs; round++) {
    const epoch = round % epochs;
    if (round > 0 && epoch === 0) model.again();
    let wrong = 0;
    for (const { shapes, tags } of shuffled(sentences, random)) {
      const guesses = new Int32Array(tags.length);
      for (let at = 0; at < tags.length; at++) {
        tagFeatures(shapes, guesses, at, BITS, features);
        if (round === 0) model.see(features, features.length);
        scores.fill(0);
        model.score(features, features.length, scores);
        const gold = tags[at]!;
        const guess = bestOf(scores, classes);
        if (guess !== gold) wrong++;
        const needed = scores[gold]! - MARGIN;
        scores[gold] = Number.NEGATIVE_INFINITY;
        const rival = bestOf(scores, classes);
        if (scores[rival]! > needed) model.update(features, features.length, gold, rival);
        guesses[at] = guess;
        model.tick();
      }
    }
    console.error(`  tagger epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return model;
}

/** For each sentence the tags of a tagger trained on the other folds. */
export function jackknifed(
  sentences: readonly TaggedSentence[],
  classes: number,
  { folds, epochs, seed }: { folds: number; epochs: number; seed: number },
): Tags[] {
  const result: Tags[] = sentences.map(({ tags }) => ({ tags, rivals: tags }));
  for (let fold = 0; fold < folds; fold++) {
    const held = (i: number): boolean => foldOf(i, folds) === fold;
    const model: Scorer = trainTagger(
      sentences.filter((_, i) => !held(i)),
      classes,
      { epochs, seed: seed + fold },
    ).settled();
    for (const [i, { shapes }] of sentences.entries()) if (held(i)) result[i] = tagWords(shapes, model);
  }
  return result;
}
