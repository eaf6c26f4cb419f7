/**
 * What is measured on sentences that nothing was trained on: from which lead on an early look decides, and how often
 * the parser is right when it is as sure as that.
 */

import {
  isCapital,
  NAME_FEATURES,
  type NameSlots,
  nameGlance,
  otherNameFeatures,
} from "../src/entities/names/name-features.ts";
import { isOutside } from "../src/entities/names/name-tagger.ts";
import { apply, arcOf, isDone, MOVES, onlyMove, SHIFT, startOf } from "../src/parse/arc-hybrid.ts";
import {
  bestMove,
  moveLead,
  type Pass,
  parsePass,
  SURENESS_STEPS,
  surenessStep,
} from "../src/parse/dependency-parser.ts";
import { LABEL_FEATURES, labelLook, lastLabelLook, lookAtArc } from "../src/parse/label-features.ts";
import { bestOf, leadOf, type Scorer, type SparseWeights, sparseScorer } from "../src/parse/linear-model.ts";
import { lastMoveLook, lookAtMove, MOVE_FEATURES, moveLook } from "../src/parse/move-features.ts";
import { LAST_TAG_LOOK, lookAtWord, TAG_FEATURES, tagLook } from "../src/parse/tagger.ts";
import { FIELD_COUNT } from "../src/parse/word-shapes.ts";
import { guided, mirrored, type ParsedSentence } from "./train-parser.ts";

/** Shares of all decisions that may come out otherwise than after the last look. */
const CHANGED = {
  tags: 0.001,
  first: { moves: 0.004, labels: 0.004 },
  second: { moves: 0.003, labels: 0.004 },
  names: 0.001,
};

/** What each look but the last saw. */
interface Decision {
  readonly leads: readonly number[];
  /** Whether the last look changed it. */
  readonly changed: readonly boolean[];
}

/**
 * For each look but the last the least lead from which on it differs from the last in no more than its part of the given
 * share of all decisions; of those that no look before has settled.
 */
export function enoughFor(decisions: readonly Decision[], mayChange: number): number[] {
  const looks = decisions[0]?.leads.length ?? 0;
  const may = Math.floor((mayChange * decisions.length) / looks);
  const enough: number[] = [];
  let open = decisions;
  for (let look = 0; look < looks; look++) {
    const sorted = open.toSorted((a, b) => b.leads[look]! - a.leads[look]!);
    let least = Number.POSITIVE_INFINITY;
    let left = may;
    for (const { leads, changed } of sorted) {
      if (changed[look] && left-- === 0) break;
      least = leads[look]!;
    }
    enough.push(least);
    open = open.filter(({ leads }) => leads[look]! < least);
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
      lookAtWord(shapes, guesses, at);
      const leads: number[] = [];
      const early: number[] = [];
      for (let look = 0; look <= LAST_TAG_LOOK; look++) {
        scorer.score(features, tagLook(look, scorer.bits, features, 0), scores);
        early.push(bestOf(scores, scorer.classes));
        leads.push(leadOf(scores, scorer.classes));
      }
      const guess = early.at(-1) ?? 0;
      decisions.push(decisionOf(leads, early));
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
      decisions.push({ leads: [lead], changed: [!isOutside(scores, 0)] });
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
  mayChange: { readonly moves: number; readonly labels: number },
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
    moves: { ...weights.moves, enough: enoughFor(moves, mayChange.moves) },
    labels: { ...weights.labels, enough: enoughFor(labels, mayChange.labels) },
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
  const leads: number[] = [];
  const early: number[] = [];
  lookAtMove(config, words);
  for (let look = 0; look <= lastMoveLook(words); look++) {
    scorer.score(MOVE_ROW, moveLook(words, look, scorer.bits, MOVE_ROW, 0), scores);
    const guess = bestMove(config, scores);
    early.push(guess);
    leads.push(moveLead(config, guess, scores));
  }
  decisions.push(decisionOf(leads, early));
  return early.at(-1) ?? SHIFT;
}

function decideLabel(
  config: ReturnType<typeof startOf>,
  words: ParsedSentence["words"],
  move: number,
  scorer: Scorer,
  decisions: Decision[],
): number {
  const scores = new Float64Array(scorer.classes);
  const leads: number[] = [];
  const early: number[] = [];
  lookAtArc(config, words, arcOf(config, move));
  for (let look = 0; look <= lastLabelLook(words); look++) {
    scorer.score(LABEL_ROW, labelLook(words, look, scorer.bits, LABEL_ROW, 0), scores);
    early.push(bestOf(scores, scorer.classes));
    leads.push(leadOf(scores, scorer.classes));
  }
  decisions.push(decisionOf(leads, early));
  return early.at(-1) ?? 0;
}

/** From what every look saw, the last included. */
function decisionOf(leads: readonly number[], guesses: readonly number[]): Decision {
  const last = guesses.at(-1);
  return { leads: leads.slice(0, -1), changed: guesses.slice(0, -1).map((guess) => guess !== last) };
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
