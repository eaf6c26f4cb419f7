/**
 * Heads and relations of a sentence's words, in two greedy arc-hybrid passes. The first reads the sentence from
 * its end; the second from its start, with the first one's tree as advice. In each pass one linear classifier
 * chooses the move and another the relation of the arc that it makes.
 */

import {
  apply,
  type Configuration,
  canMove,
  headFor,
  isDone,
  MOVES,
  SHIFT,
  startOf,
  topOf,
} from "./arc-hybrid.ts";
import { GUIDED_LABEL_TEMPLATES, LABEL_TEMPLATES, labelSlots } from "./label-features.ts";
import { bestOf, type Scorer } from "./linear-model.ts";
import { GUIDED_MOVE_TEMPLATES, MOVE_TEMPLATES, moveSlots } from "./move-features.ts";
import { guidedBy, mirroredTree, mirroredWords, type ParserWords, type Tree } from "./parser-words.ts";
import { extract, type Templates } from "./templates.ts";

export interface Pass {
  readonly moves: Scorer;
  readonly labels: Scorer;
}

export interface ParserScorers {
  readonly first: Pass;
  readonly second: Pass;
}

/** A tree, and how sure the parser was of each arc: the smallest margin of the moves that led to it. */
export function parseWords(words: ParserWords, length: number, { first, second }: ParserScorers): Tree {
  const advice = parsePass(mirroredWords(words, length), length, first);
  return parsePass(guidedBy(words, mirroredTree(advice)), length, second);
}

/** Templates of a pass: more where there is a tree to look at. */
export function templatesOf(words: ParserWords): { moves: Templates; labels: Templates } {
  return words.guide
    ? { moves: GUIDED_MOVE_TEMPLATES, labels: GUIDED_LABEL_TEMPLATES }
    : { moves: MOVE_TEMPLATES, labels: LABEL_TEMPLATES };
}

export function parsePass(words: ParserWords, length: number, { moves, labels }: Pass): Tree {
  const config = startOf(length);
  const templates = templatesOf(words);
  const moveFeatures = new Int32Array(templates.moves.count);
  const labelFeatures = new Int32Array(templates.labels.count);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(labels.classes);
  while (!isDone(config)) {
    extract(templates.moves, moveSlots(config, words), moves.bits, moveFeatures);
    moveScores.fill(0);
    moves.score(moveFeatures, moveFeatures.length, moveScores);
    const move = bestMove(config, moveScores);
    if (move === SHIFT) {
      apply(config, move, -1);
      continue;
    }
    const slots = labelSlots(config, words, headFor(config, move), topOf(config, 0));
    extract(templates.labels, slots, labels.bits, labelFeatures);
    labelScores.fill(0);
    labels.score(labelFeatures, labelFeatures.length, labelScores);
    apply(config, move, bestOf(labelScores, labels.classes));
  }
  // The root is not a word
  return { heads: config.heads.slice(0, length), relations: config.relations.slice(0, length) };
}

export function bestMove(config: Configuration, scores: Float64Array): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (canMove(config, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}
