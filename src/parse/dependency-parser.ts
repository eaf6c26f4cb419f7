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
  onlyMove,
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

export interface ParsedWords extends Tree {
  /** For each word the share of heads as sure as its own that are right, measured on text that no pass saw. */
  readonly sure: Float32Array;
}

export function parseWords(
  words: ParserWords,
  length: number,
  { first, second }: ParserScorers,
): ParsedWords {
  const advice = mirroredTree(parsePass(mirroredWords(words, length), length, first));
  const { heads, relations, leads } = parsePass(guidedBy(words, advice), length, second);
  const sure = leads.map((lead, i) => sureness(advice.heads[i] === heads[i], lead));
  return { heads, relations, sure };
}

/** Leads below which a head is less sure, and the shares of right heads below each and above all (train/evaluate.ts). */
const LEADS = [0.1, 0.25, 0.5];
const WHERE_BOTH_AGREE = [0.6, 0.7, 0.85, 0.95];
const WHERE_THEY_DIFFER = [0.4, 0.45, 0.5, 0.6];

/** Two passes that agree from either end are right more often than one that is sure of itself. */
function sureness(agreed: boolean, lead: number): number {
  const step = LEADS.filter((least) => lead >= least).length;
  return (agreed ? WHERE_BOTH_AGREE : WHERE_THEY_DIFFER)[step]!;
}

export interface PassTree extends Tree {
  /** By how much the move that gave each word its head led the next best, as a share of its score. */
  readonly leads: Float32Array;
}

export function parsePass(words: ParserWords, length: number, { moves, labels }: Pass): PassTree {
  const config = startOf(length);
  const moveRow = new Int32Array(MOVE_FEATURES);
  const labelRow = new Int32Array(LABEL_FEATURES);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(labels.classes);
  const leads = new Float32Array(length);
  while (!isDone(config)) {
    const only = onlyMove(config);
    let move = only;
    if (only < 0) {
      const count = moveFeatures(config, words, moves.bits, moveRow);
      moveScores.fill(0);
      moves.score(moveRow, count, moveScores);
      move = bestMove(config, moveScores);
    }
    if (move === SHIFT) {
      apply(config, move, -1);
      continue;
    }
    const arc = arcOf(config, move);
    leads[arc.dependent] = only < 0 ? leadOf(config, move, moveScores) : 1;
    apply(config, move, bestLabel(config, arc, words, labels, labelRow, labelScores));
  }
  // The root is not a word
  return { heads: config.heads.slice(0, length), relations: config.relations.slice(0, length), leads };
}

function leadOf(config: Configuration, move: number, scores: Float64Array): number {
  let next = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < MOVES; other++)
    if (other !== move && canMove(config, other)) next = Math.max(next, scores[other]!);
  const score = scores[move]!;
  return (score - next) / (Math.abs(score) + Math.abs(next) + 1);
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
