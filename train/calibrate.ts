/**
 * What is measured on sentences that nothing was trained on: from which lead on a first look decides, and how often
 * the parser is right when it is as sure as that.
 */

import {
  isCapital,
  NAME_FEATURES,
  type NameSlots,
  nameGlance,
  otherNameFeatures,
} from "../src/entities/name-features.ts";
import { isOutside } from "../src/entities/name-tagger.ts";
import { apply, arcOf, isDone, MOVES, onlyMove, SHIFT, startOf } from "../src/parse/arc-hybrid.ts";
import {
  bestMove,
  moveLead,
  type Pass,
  parsePass,
  SURENESS_STEPS,
  surenessStep,
} from "../src/parse/dependency-parser.ts";
import { LABEL_FEATURES, labelGlance, otherLabelFeatures } from "../src/parse/label-features.ts";
import { bestOf, leadOf, type Scorer, type SparseWeights, sparseScorer } from "../src/parse/linear-model.ts";
import { MOVE_FEATURES, moveGlance, otherMoveFeatures } from "../src/parse/move-features.ts";
import { otherTagFeatures, TAG_FEATURES, tagGlance } from "../src/parse/tagger.ts";
import { FIELD_COUNT } from "../src/parse/word-shapes.ts";
import { guided, mirrored, type ParsedSentence } from "./train-parser.ts";

/** Shares of all decisions that may come out otherwise than after a second look. */
const CHANGED = { tags: 0.0004, first: 0.003, second: 0.0006, names: 0.001 };

interface Decision {
  /** After the first look. */
  readonly lead: number;
  /** Whether the second look changed it. */
  readonly changed: boolean;
}

/** The least lead from which on first looks differ from second ones in no more than the given share of decisions. */
export function enoughFor(decisions: readonly Decision[], mayChange: number): number {
  const sorted = decisions.toSorted((a, b) => b.lead - a.lead);
  let enough = Number.POSITIVE_INFINITY;
  let left = Math.floor(mayChange * decisions.length);
  for (const { lead, changed } of sorted) {
    if (changed && left-- === 0) break;
    enough = lead;
  }
  return enough;
}

/** `sentences` are their shapes. */
export function calibratedTagger(sentences: readonly Int32Array[], weights: SparseWeights): SparseWeights {
  const scorer = sparseScorer(weights);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(scorer.classes);
  const decisions: Decision[] = [];
  for (const shapes of sentences) {
    const guesses = new Int32Array(shapes.length / FIELD_COUNT);
    for (let at = 0; at < guesses.length; at++) {
      scores.fill(0);
      scorer.score(features, tagGlance(shapes, guesses, at, scorer.bits, features), scores);
      const [glance, lead] = [bestOf(scores, scorer.classes), leadOf(scores, scorer.classes)];
      scorer.score(features, otherTagFeatures(scorer.bits, features, 0), scores);
      const guess = bestOf(scores, scorer.classes);
      decisions.push({ lead, changed: guess !== glance });
      guesses[at] = guess;
    }
  }
  return { ...weights, enough: enoughFor(decisions, CHANGED.tags) };
}

/** A first look may only say that a word without a capital stands in no name. */
export function calibratedNames(sentences: readonly NameSlots[], weights: SparseWeights): SparseWeights {
  const scorer = sparseScorer(weights);
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Float64Array(scorer.classes);
  const decisions: Decision[] = [];
  for (const slots of sentences) {
    for (let at = 0; at < slots.length; at++) {
      if (slots.open[at] === 0 || isCapital(slots, at)) continue;
      scores.fill(0);
      scorer.score(features, nameGlance(slots, at, scorer.bits, features), scores);
      if (!isOutside(scores, 0)) continue;
      const lead = leadOf(scores, scorer.classes);
      scorer.score(features, otherNameFeatures(scorer.bits, features, 0), scores);
      decisions.push({ lead, changed: !isOutside(scores, 0) });
    }
  }
  return { ...weights, enough: enoughFor(decisions, CHANGED.names) };
}

interface PassWeights {
  readonly moves: SparseWeights;
  readonly labels: SparseWeights;
}

export function calibratedParser(
  sentences: readonly ParsedSentence[],
  weights: { readonly first: PassWeights; readonly second: PassWeights },
): { first: PassWeights; second: PassWeights; sure: number[] } {
  const first = calibratedPass(sentences.map(mirrored), weights.first, CHANGED.first);
  const advised = sentences.map((sentence) => guided(sentence, scorersOf(first)));
  const second = calibratedPass(advised, weights.second, CHANGED.second);
  return { first, second, sure: shares(advised, scorersOf(second)) };
}

function scorersOf({ moves, labels }: PassWeights): Pass {
  return { moves: sparseScorer(moves), labels: sparseScorer(labels) };
}

function calibratedPass(
  sentences: readonly ParsedSentence[],
  weights: PassWeights,
  mayChange: number,
): PassWeights {
  const pass = scorersOf(weights);
  const moves: Decision[] = [];
  const labels: Decision[] = [];
  for (const { words, heads } of sentences) {
    const config = startOf(heads.length);
    while (!isDone(config)) {
      const only = onlyMove(config);
      const move = only < 0 ? decideMove(config, words, pass.moves, moves) : only;
      apply(config, move, move === SHIFT ? -1 : decideLabel(config, words, move, pass.labels, labels));
    }
  }
  return {
    moves: { ...weights.moves, enough: enoughFor(moves, mayChange) },
    labels: { ...weights.labels, enough: enoughFor(labels, mayChange) },
  };
}

const MOVE_ROW = new Int32Array(MOVE_FEATURES);
const LABEL_ROW = new Int32Array(LABEL_FEATURES);

function decideMove(
  config: ReturnType<typeof startOf>,
  words: ParsedSentence["words"],
  scorer: Scorer,
  decisions: Decision[],
): number {
  const scores = new Float64Array(MOVES);
  scorer.score(MOVE_ROW, moveGlance(config, words, scorer.bits, MOVE_ROW), scores);
  const glance = bestMove(config, scores);
  const lead = moveLead(config, glance, scores);
  scorer.score(MOVE_ROW, otherMoveFeatures(words, scorer.bits, MOVE_ROW, 0), scores);
  const move = bestMove(config, scores);
  decisions.push({ lead, changed: move !== glance });
  return move;
}

function decideLabel(
  config: ReturnType<typeof startOf>,
  words: ParsedSentence["words"],
  move: number,
  scorer: Scorer,
  decisions: Decision[],
): number {
  const scores = new Float64Array(scorer.classes);
  scorer.score(LABEL_ROW, labelGlance(config, words, arcOf(config, move), scorer.bits, LABEL_ROW), scores);
  const [glance, lead] = [bestOf(scores, scorer.classes), leadOf(scores, scorer.classes)];
  scorer.score(LABEL_ROW, otherLabelFeatures(words, scorer.bits, LABEL_ROW, 0), scores);
  const label = bestOf(scores, scorer.classes);
  decisions.push({ lead, changed: label !== glance });
  return label;
}

/** Shares of right heads at each step of sureness; half where nothing was seen. */
function shares(sentences: readonly ParsedSentence[], second: Pass): number[] {
  const words = new Float64Array(SURENESS_STEPS);
  const right = new Float64Array(SURENESS_STEPS);
  for (const sentence of sentences) {
    const { heads, leads } = parsePass(sentence.words, sentence.heads.length, second);
    for (const [i, head] of heads.entries()) {
      const step = surenessStep(sentence.words.guide?.heads[i] === head, leads[i]!);
      words[step] = words[step]! + 1;
      if (head === sentence.heads[i]) right[step] = right[step]! + 1;
    }
  }
  return Array.from(words, (seen, step) => Number(((right[step]! + 1) / (seen + 2)).toFixed(3)));
}
