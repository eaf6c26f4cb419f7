/**
 * The file of the attribution tagger that training writes and the program reads: a line of JSON with the lengths of the parts, then
 * the parts as bytes, little-endian.
 */

import { type Scorer, type SparseWeights, sparseScorer } from "../parse/linear-model.ts";
import { bytesOf, type HashTable, joined, wordTable } from "../parse/model-file.ts";
import { pairedScorer } from "../parse/paired-scorer.ts";
import { spanLabels, transitionsOf } from "../parse/span-labels.ts";
import type { WordTable } from "../parse/word-shapes.ts";
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
  readonly sparse: readonly {
    readonly bits: number;
    readonly classes: number;
    readonly rows: number;
    readonly entries: number;
  }[];
  readonly rates: number;
}

export function encodeAttributions(parts: AttributionParts): Uint8Array {
  const header: Header = {
    format: FORMAT,
    sparse: PARTS.map((name) => {
      const { bits, classes, counts, weights } = parts[name];
      return { bits, classes, rows: counts.length, entries: weights.length };
    }),
    rates: parts.rates.hashes.length,
  };
  const chunks: Uint8Array[] = [new TextEncoder().encode(`${JSON.stringify(header)}\n`)];
  for (const name of PARTS) {
    const { present, counts, classOf, weights } = parts[name];
    chunks.push(bytesOf(present), counts, classOf, bytesOf(weights));
  }
  chunks.push(bytesOf(parts.rates.hashes), bytesOf(parts.rates.values));
  return joined(chunks);
}

/** Throws where the bytes are not such a file. */
export function decodeAttributions(bytes: Uint8Array): AttributionModel {
  const newline = bytes.indexOf(0x0a);
  const header = readHeader(new TextDecoder().decode(bytes.subarray(0, Math.max(0, newline))));
  let at = newline + 1;
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length)
      throw new Error("the model of attributions is cut off: train or copy it again");
    const part = new ArrayBuffer(length);
    new Uint8Array(part).set(bytes.subarray(at, at + length));
    at += length;
    return part;
  };
  const [ofWords, ofLinks] = header.sparse.map(({ bits, classes, rows, entries }) => ({
    bits,
    classes,
    enough: [],
    present: new Uint32Array(take(2 ** bits / 8)),
    counts: new Uint8Array(take(rows)),
    classOf: new Uint8Array(take(entries)),
    weights: new Int8Array(take(entries)),
  }));
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

function readHeader(text: string): Header {
  const header: unknown = text.startsWith("{") ? JSON.parse(text) : null;
  if (isHeader(header)) return header;
  throw new Error(`not a file of "${FORMAT}": train or copy the model of attributions again`);
}

function isHeader(value: unknown): value is Header {
  return typeof value === "object" && value !== null && "format" in value && value.format === FORMAT;
}
