/**
 * Heads and relations of a sentence's words: greedy arc-hybrid parsing by two linear classifiers, one for the
 * move and one for the relation of the arc that it makes.
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
import { bestOf, type Scorer } from "./linear-model.ts";
import {
  LABEL_FEATURES,
  labelFeatures,
  MOVE_FEATURES,
  moveFeatures,
  type ParserWords,
} from "./parse-features.ts";
import type { ReportingMarks } from "./reporting-marks.ts";
import { FIELD_COUNT, WORD_FIELDS } from "./word-shapes.ts";

export interface ParserScorers {
  readonly moves: Scorer;
  readonly labels: Scorer;
  /** Joint tags in class order, for the universal part. */
  readonly tags: readonly string[];
}

export interface Heads {
  /** The root's dependent has the number of words as its head. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export function parseWords(words: ParserWords, length: number, { moves, labels }: ParserScorers): Heads {
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
    apply(config, move, move === SHIFT ? -1 : bestLabel(config, move, words, labels, labelRow, labelScores));
  }
  return { heads: config.heads, relations: config.relations };
}

export function bestMove(config: Configuration, scores: Float64Array): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if (canMove(config, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}

function bestLabel(
  config: Configuration,
  move: number,
  words: ParserWords,
  labels: Scorer,
  features: Int32Array,
  scores: Float64Array,
): number {
  const arc = { head: headFor(config, move), dependent: topOf(config, 0) };
  const count = labelFeatures(config, words, arc, labels.bits, features);
  scores.fill(0);
  labels.score(features, count, scores);
  return bestOf(scores, labels.classes);
}

const FIELD = (name: (typeof WORD_FIELDS)[number]): number => WORD_FIELDS.indexOf(name);
const [LOWER, END3, SHAPE, KNOWN, GROUP] = [
  FIELD("lower"),
  FIELD("end3"),
  FIELD("shape"),
  FIELD("known"),
  FIELD("group"),
];
const QUOTE = /^(?:["\u201c\u201d\u00ab\u00bb]|''|``)$/;
const ROOT = -2;

/** Words as the parser sees them; one more than the sentence has, for the root. `marks` have room for two more. */
export function parserWords(
  forms: readonly string[],
  shapes: Int32Array,
  tags: Int32Array,
  tagNames: readonly string[],
  marks: ReportingMarks,
): ParserWords {
  const length = forms.length;
  const make = (): Int32Array => new Int32Array(length + 2).fill(ROOT);
  const words: ParserWords = {
    word: make(),
    tag: make(),
    upos: make(),
    group: make(),
    quotes: make(),
    commas: make(),
    verbs: make(),
    ...marks,
  };
  let [quotes, commas, verbs] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const at = i * FIELD_COUNT;
    const name = tagNames[tags[i]!] ?? "X";
    const upos = name.slice(0, name.indexOf(" "));
    // A word that training never saw twice is known by its ending and shape
    words.word[i] =
      shapes[at + KNOWN]! !== 0
        ? shapes[at + LOWER]!
        : Math.imul(shapes[at + END3]!, 31) ^ shapes[at + SHAPE]!;
    words.tag[i] = tags[i]!;
    words.upos[i] = UPOS.indexOf(upos);
    words.group[i] = shapes[at + GROUP]!;
    words.quotes[i] = quotes;
    words.commas[i] = commas;
    words.verbs[i] = verbs;
    if (QUOTE.test(forms[i] ?? "")) quotes++;
    if (upos === "PUNCT") commas++;
    if (upos === "VERB") verbs++;
  }
  words.quotes.fill(quotes, length);
  words.commas.fill(commas, length);
  words.verbs.fill(verbs, length);
  return words;
}

const UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");
