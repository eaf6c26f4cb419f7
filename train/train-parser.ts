/**
 * Training of one pass of the parser with a dynamic oracle: the parser learns from its own mistakes as well
 * (Goldberg and Nivre 2013). And the trees that guide the second pass: those of a first pass that did not see
 * the sentence (Nivre and McDonald 2008).
 */

import {
  apply,
  arcOf,
  type Configuration,
  canMove,
  costOf,
  isDone,
  MOVES,
  onlyMove,
  SHIFT,
  startOf,
} from "../src/parse/arc-hybrid.ts";
import { bestMove, type Pass, parsePass } from "../src/parse/dependency-parser.ts";
import { LABEL_FEATURES, labelFeatures } from "../src/parse/label-features.ts";
import { bestOf } from "../src/parse/linear-model.ts";
import { MOVE_FEATURES, moveFeatures } from "../src/parse/move-features.ts";
import {
  guidedBy,
  mirroredTree,
  mirroredWords,
  type ParserWords,
  type Tree,
} from "../src/parse/parser-words.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { type Perceptron, perceptron, type TrainingOptions } from "./perceptron.ts";
import { foldOf } from "./vocabulary.ts";

/** Projective; all of a training set with a guide, or none. */
export interface ParsedSentence extends Tree {
  readonly words: ParserWords;
}

export interface TrainedPass {
  readonly moves: Perceptron;
  readonly labels: Perceptron;
}

const FIRST_BITS = { moves: 22, labels: 21 };
const SECOND_BITS = { moves: 24, labels: 22 };
const EXPLORE = 0.9;
const FOLDS = 3;
const GUIDE_EPOCHS = 2;
const FIRST_EPOCHS = 4;
const VOTES = 2;

export function trainPass(
  sentences: readonly ParsedSentence[],
  relationCount: number,
  { epochs, seed, votes = 1 }: TrainingOptions,
): TrainedPass {
  const bits = sentences[0]?.words.guide ? SECOND_BITS : FIRST_BITS;
  const moves = perceptron(bits.moves, MOVES);
  const labels = perceptron(bits.labels, relationCount);
  const random = randomFrom(seed);
  const moveRow = new Int32Array(MOVE_FEATURES);
  const labelRow = new Int32Array(LABEL_FEATURES);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(relationCount);

  const moveFor = (sentence: ParsedSentence, config: Configuration, epoch: number): number => {
    const only = onlyMove(config);
    if (only >= 0) return only;
    const count = moveFeatures(config, sentence.words, bits.moves, moveRow);
    moveScores.fill(0);
    moves.seeAndScore(moveRow, count, moveScores);
    const guess = bestMove(config, moveScores);
    const good = cheapest(config, sentence.heads, moveScores);
    moves.tick();
    if (good.cost === costOf(config, guess, sentence.heads)) return guess;
    moves.update(moveRow, count, good.move, guess);
    return epoch > 0 && random() < EXPLORE ? guess : good.move;
  };
  const labelFor = (sentence: ParsedSentence, config: Configuration, move: number, epoch: number): number => {
    const arc = arcOf(config, move);
    const { head, dependent } = arc;
    const count = labelFeatures(config, sentence.words, arc, bits.labels, labelRow);
    labelScores.fill(0);
    labels.seeAndScore(labelRow, count, labelScores);
    const guess = bestOf(labelScores, relationCount);
    if (head !== sentence.heads[dependent]) return guess;
    const gold = sentence.relations[dependent]!;
    if (guess !== gold) labels.update(labelRow, count, gold, guess);
    labels.tick();
    return epoch === 0 ? gold : guess;
  };

  for (let round = 0; round < votes * epochs; round++) {
    const epoch = round % epochs;
    if (round > 0 && epoch === 0) {
      moves.again();
      labels.again();
    }
    let right = 0;
    let total = 0;
    for (const sentence of shuffled(sentences, random)) {
      const config = startOf(sentence.heads.length);
      while (!isDone(config)) {
        const move = moveFor(sentence, config, epoch);
        apply(config, move, move === SHIFT ? -1 : labelFor(sentence, config, move, epoch));
      }
      total += config.length;
      for (let i = 0; i < config.length; i++) if (config.heads[i] === sentence.heads[i]) right++;
    }
    console.error(`  parser epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % of heads`);
  }
  return { moves, labels };
}

/** The best-scored among the moves that lose fewest gold arcs. */
function cheapest(
  config: Configuration,
  gold: Int32Array,
  scores: Float64Array,
): { move: number; cost: number } {
  let best = { move: -1, cost: Number.POSITIVE_INFINITY };
  for (let move = 0; move < MOVES; move++) {
    if (!canMove(config, move)) continue;
    const cost = costOf(config, move, gold);
    if (cost < best.cost || (cost === best.cost && scores[move]! > scores[best.move]!)) best = { move, cost };
  }
  return best;
}

/** Machine-made trees teach the first pass alone: the second learns from the treebanks when to follow it. */
export function trainParser(
  gold: readonly ParsedSentence[],
  silver: readonly ParsedSentence[],
  relationCount: number,
  { epochs, seed }: TrainingOptions,
): { first: TrainedPass; second: TrainedPass } {
  const guides = jackknifedGuides(gold, silver, relationCount, { folds: FOLDS, epochs: GUIDE_EPOCHS, seed });
  const second = trainPass(guides, relationCount, { epochs, seed, votes: VOTES });
  const first = trainPass([...gold, ...silver].map(mirrored), relationCount, { epochs: FIRST_EPOCHS, seed });
  return { first, second };
}

/** The sentence as the first pass reads it. */
export function mirrored({ words, ...tree }: ParsedSentence): ParsedSentence {
  return { words: mirroredWords(words, tree.heads.length), ...mirroredTree(tree) };
}

export function guided(sentence: ParsedSentence, first: Pass): ParsedSentence {
  const { length } = sentence.heads;
  const advice = parsePass(mirroredWords(sentence.words, length), length, first);
  return { ...sentence, words: guidedBy(sentence.words, mirroredTree(advice)) };
}

/**
 * Each sentence with the tree of a first pass that was trained on the other folds. `always` are sentences
 * that take part in the training of each fold and get no tree.
 */
export function jackknifedGuides(
  sentences: readonly ParsedSentence[],
  always: readonly ParsedSentence[],
  relationCount: number,
  { folds, epochs, seed }: { folds: number; epochs: number; seed: number },
): ParsedSentence[] {
  const result = [...sentences];
  for (let fold = 0; fold < folds; fold++) {
    const others = [...sentences.filter((_, i) => foldOf(i, folds) !== fold), ...always].map(mirrored);
    const { moves, labels } = trainPass(others, relationCount, { epochs, seed: seed + fold });
    const first = { moves: moves.settled(), labels: labels.settled() };
    for (const [i, sentence] of sentences.entries())
      if (foldOf(i, folds) === fold) result[i] = guided(sentence, first);
  }
  return result;
}
