/**
 * The file of the attribution tagger that training writes and the program reads, in the form of parse/model-bytes.ts.
 */

import { type Scorer, type SparseWeights, sparseScorer } from "../../parse/linear-model.ts";
import {
  bytesOf,
  isOfFormat,
  modelBytes,
  openModel,
  type TableSize,
  tableBytes,
  tableSize,
  takeTable,
} from "../../parse/model-bytes.ts";
import { type HashTable, wordTable } from "../../parse/model-file.ts";
import { pairedScorer } from "../../parse/paired-scorer.ts";
import { spanLabels, transitionsOf } from "../../parse/span-labels.ts";
import type { WordTable } from "../../parse/word-shapes.ts";
import { STEP_KINDS } from "./attribution-steps.ts";

/** Types of stretches in class order. */
export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

export const LABELS = spanLabels(ROLES.length);

export interface AttributionModel {
  readonly words: Scorer;
  /** Scores of label after label, as bestLabels wants them: as learned. */
  readonly transitions: Float64Array;
  /** The same for stretches that are fewer and longer, nearer to those that people mark. */
  readonly steadyTransitions: Float64Array;
  /** Whether a stretch belongs to a cue. */
  readonly links: Scorer;
  /** How often a lemma attributes: `rateKey` of attribution-fields.ts. */
  readonly rates: WordTable;
}

export interface AttributionParts {
  readonly words: SparseWeights;
  readonly links: SparseWeights;
  readonly rates: HashTable;
}

const FORMAT = "demarche attributions 1";
const PARTS = ["words", "links"] as const;

interface Header {
  readonly format: string;
  /** Of PARTS. */
  readonly sparse: readonly TableSize[];
  readonly rates: number;
}

export function encodeAttributions(parts: AttributionParts): Uint8Array {
  const header: Header = {
    format: FORMAT,
    sparse: PARTS.map((name) => tableSize(parts[name])),
    rates: parts.rates.hashes.length,
  };
  return modelBytes(header, [
    ...PARTS.flatMap((name) => tableBytes(parts[name])),
    bytesOf(parts.rates.hashes),
    bytesOf(parts.rates.values),
  ]);
}

/** Throws where the bytes are not such a file. */
export function decodeAttributions(bytes: Uint8Array): AttributionModel {
  const { header, take } = openModel(bytes, "the model of attributions is cut off: train or copy it again");
  if (!isHeader(header))
    throw new Error(`not a file of "${FORMAT}": train or copy the model of attributions again`);
  const [ofWords, ofLinks] = header.sparse.map((size) => takeTable(take, size));
  if (!ofWords || !ofLinks) throw new Error("the model of attributions lacks a part: train or copy it again");
  const hashes = new Int32Array(take(header.rates * 4));
  const values = new Uint16Array(take(header.rates * 2));
  const words = pairedScorer(ofWords);
  const links = sparseScorer(ofLinks);
  const transitions = transitionsOf(LABELS, words, STEP_KINDS);
  return {
    words,
    transitions,
    steadyTransitions: transitions.map(steadied),
    links,
    rates: wordTable({ hashes, values }),
  };
}

/**
 * Words go without some of their features while they are learned, steps from label to label never do: where all features take part,
 * steps must count for more. That leaves out what is unsure, so that a word without a label costs something in turn, and a word of a
 * content brings something. In the file's units, the largest weight being 127 * 127; chosen on held-out thirds of the training texts.
 */
const STEPS = 1.75;
const NONE = 1000;
const CONTENT = 250;
const CONTENT_LABELS = 1 + 4 * ROLES.indexOf("content");

function steadied(score: number, at: number): number {
  const to = at % LABELS.count;
  return score * STEPS + (to === 0 ? -NONE : to >= CONTENT_LABELS ? CONTENT : 0);
}

function isHeader(value: unknown): value is Header {
  return isOfFormat(value, FORMAT);
}
