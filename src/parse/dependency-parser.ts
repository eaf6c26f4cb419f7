/**
 * Heads and relations of a sentence's words, in two greedy arc-hybrid passes. The first reads the sentence from
 * its end; the second from its start, with the first one's tree as advice. In each pass one linear classifier
 * chooses the move and another the relation of the arc that it makes.
 */

import {
  type Arc,
  apply,
  arcOf,
  type Configuration,
  canMove,
  isDone,
  MOVES,
  SHIFT,
  startOf,
} from "./arc-hybrid.ts";
import { LABEL_FEATURES, labelFeatures } from "./label-features.ts";
import { bestOf, type Scorer } from "./linear-model.ts";
import { MOVE_FEATURES, moveFeatures } from "./move-features.ts";
import { guidedBy, mirroredTree, mirroredWords, type ParserWords, type Tree } from "./parser-words.ts";

export interface Pass {
  readonly moves: Scorer;
  readonly labels: Scorer;
}

export interface ParserScorers {
  readonly first: Pass;
  readonly second: Pass;
}

export function parseWords(words: ParserWords, length: number, { first, second }: ParserScorers): Tree {
  const advice = parsePass(mirroredWords(words, length), length, first);
  return parsePass(guidedBy(words, mirroredTree(advice)), length, second);
}

export function parsePass(words: ParserWords, length: number, { moves, labels }: Pass): Tree {
  const config = startOf(length);
  const moveRow = new Int32Array(MOVE_FEATURES);
  const labelRow = new Int32Array(LABEL_FEATURES);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(labels.classes);
  while (!isDone(config)) {
    const count = moveFeatures(config, words, moves.bits, moveRow);
    moveScores.fill(0);
    moves.score(moveRow, count, moveScores);
    const move = bestMove(config, moveScores);
    const relation =
      move === SHIFT ? -1 : bestLabel(config, arcOf(config, move), words, labels, labelRow, labelScores);
    apply(config, move, relation);
  }
  // The root is not a word
  return { heads: config.heads.slice(0, length), relations: config.relations.slice(0, length) };
}

function bestLabel(
  config: Configuration,
  arc: Arc,
  words: ParserWords,
  labels: Scorer,
  row: Int32Array,
  scores: Float64Array,
): number {
  const count = labelFeatures(config, words, arc, labels.bits, row);
  scores.fill(0);
  labels.score(row, count, scores);
  return bestOf(scores, labels.classes);
}

export function bestMove(config: Configuration, scores: Float64Array): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (canMove(config, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}
