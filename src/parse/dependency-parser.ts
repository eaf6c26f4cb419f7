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
import { doubles, floats } from "./cut-arrays.ts";
import { LABEL_FEATURES, labelLook, lastLabelLook, lookAtArc } from "./label-features.ts";
import { bestOf, enoughAfter, leadOf, type Scorer } from "./linear-model.ts";
import { lastMoveLook, lookAtMove, MOVE_FEATURES, moveLook } from "./move-features.ts";
import { guidedBy, mirroredTree, mirroredWords, type ParserWords, type Tree } from "./parser-words.ts";

export interface Pass {
  readonly moves: Scorer;
  readonly labels: Scorer;
}

export interface ParserScorers {
  readonly first: Pass;
  readonly second: Pass;
  /** Shares of right heads, on text that no pass saw, at each of the SURENESS_STEPS. */
  readonly sure: readonly number[];
}

export interface ParsedWords extends Tree {
  /** For each word the share of heads as sure as its own that are right. */
  readonly sure: Float32Array;
}

/** Arrays of the words of a sentence have room for the root and what follows. */
function lengthOf({ word }: ParserWords): number {
  return word.length - 2;
}

/** Trees of several sentences, the first pass over all before the second: each pass keeps its weights close at hand. */
export function parseWords(
  sentences: readonly ParserWords[],
  { first, second, sure }: ParserScorers,
): ParsedWords[] {
  const advices = sentences.map((words) => {
    const length = lengthOf(words);
    return mirroredTree(parsePass(mirroredWords(words, length), length, first));
  });
  return sentences.map((words, s) => {
    const advice = advices[s]!;
    const { heads, relations, leads } = parsePass(guidedBy(words, advice), lengthOf(words), second);
    const shares = floats(leads.length);
    for (let i = 0; i < leads.length; i++)
      shares[i] = sure[surenessStep(advice.heads[i] === heads[i], leads[i]!)] ?? 0;
    return { heads, relations, sure: shares };
  });
}

/** Shares of the lead between two steps. */
const LEADS = [0.1, 0.25, 0.5];

export const SURENESS_STEPS = 2 * (LEADS.length + 1);

/** Two passes that agree from either end are right more often than one that is sure of itself. */
export function surenessStep(agreed: boolean, lead: number): number {
  let step = agreed ? LEADS.length + 1 : 0;
  for (const least of LEADS) if (lead >= least) step++;
  return step;
}

export interface PassTree extends Tree {
  /** By how much the move that gave each word its head led the next best, as a share of its score. */
  readonly leads: Float32Array;
}

export function parsePass(words: ParserWords, length: number, { moves, labels }: Pass): PassTree {
  const config = startOf(length);
  const labelScores = doubles(labels.classes);
  const leads = floats(length);
  while (!isDone(config)) {
    const only = onlyMove(config);
    const move = only < 0 ? chooseMove(config, words, moves) : only;
    if (move === SHIFT) {
      apply(config, move, -1);
      continue;
    }
    const arc = arcOf(config, move);
    leads[arc.dependent] = only < 0 ? shareOfLead(config, move, MOVE_SCORES) : 1;
    apply(config, move, bestLabel(config, arc, words, labels, labelScores));
  }
  // The root is not a word
  return { heads: config.heads.subarray(0, length), relations: config.relations.subarray(0, length), leads };
}

/** One move is looked at at a time. */
const MOVE_ROW = new Int32Array(MOVE_FEATURES);
const MOVE_SCORES = new Float64Array(MOVES);
const LABEL_ROW = new Int32Array(LABEL_FEATURES);

/** Looks at more features only where those before leave doubt. */
function chooseMove(config: Configuration, words: ParserWords, moves: Scorer): number {
  const [row, scores] = [MOVE_ROW, MOVE_SCORES];
  // A call of `fill` takes longer than three numbers
  for (let move = 0; move < MOVES; move++) scores[move] = 0;
  lookAtMove(config, words);
  const last = lastMoveLook(words);
  for (let look = 0; look < last; look++) {
    moves.score(row, moveLook(words, look, moves.bits, row, 0), scores);
    const guess = bestMove(config, scores);
    if (moveLead(config, guess, scores) >= enoughAfter(moves, look)) return guess;
  }
  moves.score(row, moveLook(words, last, moves.bits, row, 0), scores);
  return bestMove(config, scores);
}

/** By how much the move leads the best other that can be made. */
export function moveLead(config: Configuration, move: number, scores: Float64Array): number {
  return scores[move]! - nextBest(config, move, scores);
}

function shareOfLead(config: Configuration, move: number, scores: Float64Array): number {
  const [score, next] = [scores[move]!, nextBest(config, move, scores)];
  return (score - next) / (Math.abs(score) + Math.abs(next) + 1);
}

function nextBest(config: Configuration, move: number, scores: Float64Array): number {
  let next = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < MOVES; other++)
    if (other !== move && canMove(config, other)) next = Math.max(next, scores[other]!);
  return next;
}

function bestLabel(
  config: Configuration,
  arc: Arc,
  words: ParserWords,
  labels: Scorer,
  scores: Float64Array,
): number {
  scores.fill(0);
  lookAtArc(config, words, arc);
  const last = lastLabelLook(words);
  for (let look = 0; look <= last; look++) {
    labels.score(LABEL_ROW, labelLook(words, look, labels.bits, LABEL_ROW, 0), scores);
    if (look < last && leadOf(scores, labels.classes) >= enoughAfter(labels, look)) break;
  }
  return bestOf(scores, labels.classes);
}

export function bestMove(config: Configuration, scores: Float64Array): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (canMove(config, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}
