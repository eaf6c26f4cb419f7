/**
 * Training of the parser's two classifiers with a dynamic oracle: the parser learns from its own mistakes as
 * well.
 */

import {
  apply,
  canMove,
  costOf,
  headFor,
  isDone,
  MOVES,
  SHIFT,
  startOf,
  topOf,
} from "../src/parse/arc-hybrid.ts";
import { bestMove } from "../src/parse/dependency-parser.ts";
import { bestOf } from "../src/parse/linear-model.ts";
import {
  LABEL_FEATURES,
  labelFeatures,
  MOVE_FEATURES,
  moveFeatures,
  type ParserWords,
} from "../src/parse/parse-features.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { type Perceptron, perceptron } from "./perceptron.ts";

export interface ParsedSentence {
  readonly words: ParserWords;
  /** Projective. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

const MOVE_BITS = 22;
const LABEL_BITS = 21;
const EXPLORE = 0.9;

export function trainParser(
  sentences: readonly ParsedSentence[],
  relationCount: number,
  { epochs, seed }: { epochs: number; seed: number },
): { moves: Perceptron; labels: Perceptron } {
  const moves = perceptron(MOVE_BITS, MOVES);
  const labels = perceptron(LABEL_BITS, relationCount);
  const random = randomFrom(seed);
  const moveRow = new Int32Array(MOVE_FEATURES);
  const labelRow = new Int32Array(LABEL_FEATURES);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(relationCount);

  const moveFor = (sentence: ParsedSentence, config: ReturnType<typeof startOf>, epoch: number): number => {
    const count = moveFeatures(config, sentence.words, MOVE_BITS, moveRow);
    moves.see(moveRow, count);
    moveScores.fill(0);
    moves.score(moveRow, count, moveScores);
    const guess = bestMove(config, moveScores);
    const good = cheapest(config, sentence.heads, moveScores);
    moves.tick();
    if (good.cost === costOf(config, guess, sentence.heads)) return guess;
    moves.update(moveRow, count, good.move, guess);
    return epoch > 0 && random() < EXPLORE ? guess : good.move;
  };
  const labelFor = (
    sentence: ParsedSentence,
    config: ReturnType<typeof startOf>,
    move: number,
    epoch: number,
  ): number => {
    const dependent = topOf(config, 0);
    const head = headFor(config, move);
    const count = labelFeatures(config, sentence.words, { head, dependent }, LABEL_BITS, labelRow);
    labels.see(labelRow, count);
    labelScores.fill(0);
    labels.score(labelRow, count, labelScores);
    const guess = bestOf(labelScores, relationCount);
    if (head !== sentence.heads[dependent]) return guess;
    const gold = sentence.relations[dependent]!;
    if (guess !== gold) labels.update(labelRow, count, gold, guess);
    labels.tick();
    return epoch === 0 ? gold : guess;
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
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
  config: ReturnType<typeof startOf>,
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
