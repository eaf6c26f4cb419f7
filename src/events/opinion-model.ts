/**
 * The trained second opinion: how likely each PLOVER type is for a word that may name an act, and the file that holds it.
 *
 *     "Oslo handed over 30 trucks to Lima."   handed over: AID 0.71, RETREAT 0.12, COOPERATE 0.09, none 0.04 ...
 *
 * A linear model over hashed features (opinion-features.ts), a softmax over its sums, and a map from what the printed type scores to
 * the share of such events that are right. Trained by train/train-opinion.ts; how it is used stands in second-opinion.ts.
 */

import { PLOVER_TYPES, type PloverType } from "../model/plover.ts";
import { type Scorer, type SparseWeights, sparseScorer } from "../parse/linear-model.ts";

/** In class order; the last, null, is no event or an act that PLOVER does not code. */
export const OPINION_CLASSES: readonly (PloverType | null)[] = [...PLOVER_TYPES, null];

export interface OpinionModel {
  /** Features are rows below 2^bits. */
  readonly bits: number;
  /** Chances by class of OPINION_CLASSES, which add up to 1. */
  readonly chances: (features: Int32Array) => Float64Array;
  /** Share of right events among those that score so. */
  readonly calibrated: (chance: number) => number;
}

export interface OpinionParts {
  readonly weights: SparseWeights;
  /** What a weight of 1 in the file is worth. */
  readonly scale: number;
  /** Points of a broken line from score to share of right events, both ascending. */
  readonly calibration: readonly (readonly [score: number, share: number])[];
}

const FORMAT = "demarche second opinion 1";

interface Header {
  readonly format: string;
  readonly classes: readonly (string | null)[];
  readonly bits: number;
  readonly rows: number;
  readonly entries: number;
  readonly scale: number;
  readonly calibration: OpinionParts["calibration"];
}

export function encodeOpinion({ weights, scale, calibration }: OpinionParts): Uint8Array {
  const { bits, present, counts, classOf } = weights;
  const header: Header = {
    format: FORMAT,
    classes: OPINION_CLASSES,
    bits,
    rows: counts.length,
    entries: classOf.length,
    scale,
    calibration,
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const parts = [line, bytesOf(present), counts, classOf, bytesOf(weights.weights)];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Throws where the bytes are no such file, or one for other types. */
export function decodeOpinion(bytes: Uint8Array): OpinionModel {
  const newline = bytes.indexOf(0x0a);
  const header = readHeader(new TextDecoder().decode(bytes.subarray(0, Math.max(0, newline))));
  const { bits, rows, entries, scale, calibration } = header;
  let at = newline + 1;
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length) throw new Error("the second opinion is cut off: train or copy it again");
    const part = new ArrayBuffer(length);
    new Uint8Array(part).set(bytes.subarray(at, at + length));
    at += length;
    return part;
  };
  const weights = {
    bits,
    classes: OPINION_CLASSES.length,
    enough: Number.POSITIVE_INFINITY,
    present: new Uint32Array(take(2 ** bits / 8)),
    counts: new Uint8Array(take(rows)),
    classOf: new Uint8Array(take(entries)),
    weights: new Int8Array(take(entries)),
  };
  return opinionModel(sparseScorer(weights), scale, calibration);
}

export function opinionModel(
  scorer: Scorer,
  scale: number,
  calibration: OpinionParts["calibration"],
): OpinionModel {
  return {
    bits: scorer.bits,
    chances: (features) => {
      const scores = new Float64Array(scorer.classes);
      scorer.score(features, features.length, scores);
      return softmax(scores, scale);
    },
    calibrated: (score) => onLine(calibration, score),
  };
}

/** Turns sums into chances, in place. */
export function softmax(scores: Float64Array, scale: number): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c]! - most) * scale);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum;
  return scores;
}

/** Between two points in proportion; the first and last hold beyond them. */
function onLine(points: OpinionParts["calibration"], score: number): number {
  const next = points.findIndex(([at]) => at >= score);
  const [a, b] = [points[next - 1], points[next]];
  if (!b) return points.at(-1)?.[1] ?? score;
  if (!a) return b[1];
  return a[1] + ((b[1] - a[1]) * (score - a[0])) / (b[0] - a[0]);
}

function readHeader(text: string): Header {
  const header: unknown = text.startsWith("{") ? JSON.parse(text) : null;
  if (isHeader(header)) return header;
  throw new Error(`not a file of "${FORMAT}" for these types: train or copy the second opinion again`);
}

function isHeader(value: unknown): value is Header {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === FORMAT &&
    "classes" in value &&
    JSON.stringify(value.classes) === JSON.stringify(OPINION_CLASSES)
  );
}

function bytesOf(array: Uint32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
