/**
 * Trains the attribution tagger on what people marked in news: sources, cues and contents as labels of words, and which of them
 * belong together.
 */

import { WIDTH } from "../src/events/attributions/attribution-columns.ts";
import {
  attributionFeatures,
  FEATURE_BITS,
  FEATURE_COUNT,
} from "../src/events/attributions/attribution-features.ts";
import type { AttributionTables } from "../src/events/attributions/attribution-fields.ts";
import {
  type Choices,
  choicesFor,
  LINK_BITS,
  seenSpans,
} from "../src/events/attributions/attribution-links.ts";
import { encodeAttributions, LABELS } from "../src/events/attributions/attribution-model.ts";
import { STEP_KINDS, stepsOf } from "../src/events/attributions/attribution-steps.ts";
import { type Stretch, stretchesOf } from "../src/events/attributions/tagged-spans.ts";
import { assert } from "../src/model/assert.ts";
import type { SparseWeights } from "../src/parse/linear-model.ts";
import { type LabelledSpan, labelsOf, transitionRow } from "../src/parse/span-labels.ts";
import { slopes } from "./chain.ts";
import { randomFrom, shuffled } from "./corpus.ts";
import { cueRates } from "./cue-rates.ts";
import { type Learner, learner, leastOf, rowsOf } from "./ftrl.ts";
import type { MarkedParse } from "./marked-parse.ts";
import { quantised } from "./quantised.ts";

export interface Schedule {
  readonly seed: number;
  /** Taggers that are learned, each in an order of its own; what they agree on generalises better than any one of them. */
  readonly taggers: number;
  /** Passes over the texts. */
  readonly epochs: number;
  readonly alpha: number;
  readonly sparsity: number;
  /** Share of the features that each word goes without, so that none is leaned on too much. */
  readonly drop: number;
  /** Weights that are left for the last pass, and for the file. */
  readonly keep: number;
}

/** The file's bytes, not yet packed. */
export function trainAttributions(
  texts: readonly MarkedParse[],
  tables: Omit<AttributionTables, "rates">,
  schedule: Schedule,
): Uint8Array {
  const rates = cueRates(texts);
  const paragraphs = texts.flatMap(({ words: { sentences }, spans }, number) =>
    marked(stretchesOf(sentences, { ...tables, rates: rates.without(number) }), spans),
  );
  return encodeAttributions({
    words: trainWords(paragraphs, schedule),
    links: trainLinks(texts, schedule),
    rates: rates.table,
  });
}

interface Paragraph {
  readonly fields: Int32Array;
  readonly labels: Int32Array;
}

function marked(stretches: readonly Stretch[], spans: readonly LabelledSpan[]): Paragraph[] {
  return stretches.map(({ from, fields }) => {
    const length = fields.length / WIDTH;
    const own = spans.filter(({ first }) => first >= from && first < from + length);
    const labels = labelsOf(
      own.map(({ first, last, type }) => ({ first: first - from, last: last - from, type })),
      length,
    );
    return { fields, labels };
  });
}

const COUNT = LABELS.count;
/** Features that were seen less often are not learned. */
const SEEN_ENOUGH = 2;
/** A chance as near as this is right enough. */
const CLOSE = 0.01;

/** The mean of several taggers: they are linear, so that it costs no more to ask than one. */
function trainWords(paragraphs: readonly Paragraph[], schedule: Schedule): SparseWeights {
  const rowOf = rowsOf(seenFeatures(paragraphs), SEEN_ENOUGH);
  let mean: Float32Array | null = null;
  for (let tagger = 0; tagger < schedule.taggers; tagger++) {
    const table = trainTagger(paragraphs, rowOf, { ...schedule, seed: schedule.seed + tagger });
    mean = mean ? mean.map((weight, at) => weight + table[at]!) : table;
  }
  assert(mean !== null, "at least one tagger");
  return quantised(mean, rowOf, FEATURE_BITS, COUNT, leastOf(mean, schedule.keep));
}

function trainTagger(
  paragraphs: readonly Paragraph[],
  rowOf: Int32Array,
  { seed, epochs, keep, drop, ...rates }: Schedule,
): Float32Array {
  const model = learner(rowOf, FEATURE_BITS, COUNT, rates);
  const random = randomFrom(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0;
    if (epoch === epochs) model.keep(keep);
    for (const paragraph of shuffled(paragraphs, random))
      wrong += learnParagraph(model, paragraph, drop, random);
    console.error(`  attributions seed ${seed} epoch ${epoch}: ${wrong.toFixed(0)} wrong`);
  }
  return model.table();
}

/** Rows of transitions come first and always count. */
function seenFeatures(paragraphs: readonly Paragraph[]): Uint8Array {
  const seen = new Uint8Array(2 ** FEATURE_BITS);
  const features = new Int32Array(FEATURE_COUNT);
  for (const { fields, labels } of paragraphs) {
    for (let at = 0; at < labels.length; at++) {
      attributionFeatures(fields, at, features);
      for (const feature of features) if (seen[feature]! < SEEN_ENOUGH) seen[feature] = seen[feature]! + 1;
    }
  }
  for (let row = 0; row < STEP_KINDS * COUNT; row++) seen[transitionRow(row)] = SEEN_ENOUGH;
  return seen;
}

/** One step; how many words are wrong by chance. */
function learnParagraph(
  model: Learner,
  { fields, labels }: Paragraph,
  drop: number,
  random: () => number,
): number {
  const length = labels.length;
  const all = new Int32Array(FEATURE_COUNT);
  const features = Array.from({ length }, (_, at) => {
    attributionFeatures(fields, at, all);
    let kept = 0;
    for (let f = 0; f < FEATURE_COUNT; f++) if (drop === 0 || random() >= drop) all[kept++] = all[f]!;
    return all.slice(0, kept);
  });
  const scores = new Float64Array(length * COUNT);
  for (const [at, rows] of features.entries()) model.score(rows, scores, at * COUNT);
  const transitions = new Float64Array(STEP_KINDS * COUNT * COUNT);
  for (let row = 0; row < STEP_KINDS * COUNT; row++)
    model.score(Int32Array.of(transitionRow(row)), transitions, row * COUNT);
  const { words, pairs } = slopes(LABELS, scores, transitions, labels, stepsOf(fields));
  let wrong = 0;
  for (const [at, rows] of features.entries()) {
    const slope = words.subarray(at * COUNT, (at + 1) * COUNT);
    const off = -slope[labels[at]!]!;
    wrong += off;
    if (off < CLOSE) continue;
    for (let c = 0; c < COUNT; c++) if (Math.abs(slope[c]!) < CLOSE) slope[c] = 0;
    model.learn(rows, slope);
  }
  for (let row = 0; row < STEP_KINDS * COUNT; row++)
    model.learn(Int32Array.of(transitionRow(row)), pairs.subarray(row * COUNT, (row + 1) * COUNT));
  return wrong;
}

const LINK_EPOCHS = 2;
const LINK_RATES = { alpha: 0.2, sparsity: 0.3 };
const SOURCE = 0;

function trainLinks(texts: readonly MarkedParse[], { seed }: Schedule): SparseWeights {
  const model = learner(rowsOf(new Uint8Array(2 ** LINK_BITS).fill(1), 1), LINK_BITS, 1, LINK_RATES);
  const random = randomFrom(seed);
  for (let epoch = 1; epoch <= LINK_EPOCHS; epoch++) {
    let [right, all] = [0, 0];
    for (const text of shuffled(texts, random)) {
      const seen = seenSpans(text.spans, text.words);
      for (const [at, { type }] of text.spans.entries()) {
        if (type === SOURCE) continue;
        all++;
        right += learnLink(model, text, { at, ...choicesFor(seen, at, text.words) });
      }
    }
    console.error(`  links epoch ${epoch}: ${((100 * right) / all).toFixed(1)} % right`);
  }
  return model.weights();
}

/** One step for the stretch at `at`: 1 where the link was right already. A cue may have no source, which scores nothing. */
function learnLink(
  model: Learner,
  { spans, attributions }: MarkedParse,
  { at, candidates, features }: Choices & { readonly at: number },
): number {
  const own = new Set(attributions.filter((parts) => parts.includes(at)).flat());
  const isRight = candidates.map((candidate) => own.has(spans.indexOf(candidate)));
  const scores = new Float64Array(candidates.length + 1);
  for (const [i, rows] of features.entries()) model.score(rows, scores, i);
  const most = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - most));
  const sum = chances.reduce((a, b) => a + b, 0);
  const goals = isRight.filter(Boolean).length;
  for (const [i, rows] of features.entries()) {
    const goal = isRight[i] ? 1 / goals : 0;
    model.learn(rows, Float64Array.of(chances[i]! / sum - goal));
  }
  const best = scores.indexOf(most);
  return goals === 0 ? Number(best === candidates.length) : Number(isRight[best] ?? false);
}
