/**
 * The trained second opinion: how likely each PLOVER type is for a word that may name an act, how much speaks for somebody as the
 * one at whom an act is aimed, and the file that holds both.
 *
 *     "Oslo handed over 30 trucks to Lima."   handed over: AID 0.71, RETREAT 0.12, COOPERATE 0.09, none 0.04 ...; Lima 2.1, nobody -0.4
 *
 * Two linear models over hashed features (opinion-features.ts, aim-features.ts), a softmax over the sums of the types, and a map from
 * what the printed type scores to the share of such events that are right. Trained by train/train-opinion.ts; how they are used stands in
 * second-opinion.ts and learned-recipients.ts.
 */

import { PLOVER_TYPES, type PloverType } from "../../model/plover.ts";
import { doubles } from "../../parse/cut-arrays.ts";
import { type Scorer, type SparseWeights, sparseScorer } from "../../parse/linear-model.ts";
import {
  isOfFormat,
  modelBytes,
  openModel,
  type TableSize,
  tableBytes,
  tableSize,
  takeTable,
} from "../../parse/model-bytes.ts";

/** In class order; the last, null, is no event or an act that PLOVER does not code. */
export const OPINION_CLASSES: readonly (PloverType | null)[] = [...PLOVER_TYPES, null];

export interface OpinionModel {
  /** Features are rows below 2^bits. */
  readonly bits: number;
  /** Chances by class of OPINION_CLASSES, which add up to 1. */
  readonly chances: (features: Int32Array) => Float64Array;
  /** What speaks for somebody, or for nobody, as the one at whom an act is aimed: the largest of its sentence is chosen. */
  readonly aim: (features: Int32Array) => number;
  /** Share of right events among those that score so. */
  readonly calibrated: (chance: number) => number;
}

export interface WeightTable {
  readonly weights: SparseWeights;
  /** What a weight of 1 in the file is worth. */
  readonly scale: number;
}

export interface OpinionParts {
  /** Classes of OPINION_CLASSES. */
  readonly types: WeightTable;
  /** One class. */
  readonly aims: WeightTable;
  /** Points of a broken line from score to share of right events, both ascending. */
  readonly calibration: readonly (readonly [score: number, share: number])[];
}

const FORMAT = "demarche second opinion 3";

interface Header {
  readonly format: string;
  readonly classes: readonly (string | null)[];
  readonly bits: number;
  /** Of the types, then of the aims. */
  readonly tables: readonly [ScaledSize, ScaledSize];
  readonly calibration: OpinionParts["calibration"];
}

type ScaledSize = Pick<TableSize, "rows" | "entries"> & Pick<WeightTable, "scale">;

/** The two tables have the same number of bits. */
export function encodeOpinion({ types, aims, calibration }: OpinionParts): Uint8Array {
  const header: Header = {
    format: FORMAT,
    classes: OPINION_CLASSES,
    bits: types.weights.bits,
    tables: [sizeOf(types), sizeOf(aims)],
    calibration,
  };
  return modelBytes(
    header,
    [types, aims].flatMap(({ weights }) => tableBytes(weights)),
  );
}

function sizeOf({ weights, scale }: WeightTable): ScaledSize {
  const { rows, entries } = tableSize(weights);
  return { rows, entries, scale };
}

/** Throws where the bytes are no such file, or one for other types. */
export function decodeOpinion(bytes: Uint8Array): OpinionModel {
  const { header, take } = openModel(bytes, "the second opinion is cut off: train or copy it again");
  if (!isHeader(header))
    throw new Error(`not a file of "${FORMAT}" for these types: train or copy the second opinion again`);
  const { bits, calibration } = header;
  const table = ({ rows, entries, scale }: ScaledSize, classes: number): ScaledScorer => ({
    scorer: sparseScorer(takeTable(take, { bits, classes, rows, entries })),
    scale,
  });
  const types = table(header.tables[0], OPINION_CLASSES.length);
  return opinionModel(types, table(header.tables[1], AIMS), calibration);
}

interface ScaledScorer {
  readonly scorer: Scorer;
  readonly scale: number;
}

const AIMS = 1;

export function opinionModel(
  types: ScaledScorer,
  aims: ScaledScorer,
  calibration: OpinionParts["calibration"],
): OpinionModel {
  return {
    bits: types.scorer.bits,
    chances: (features) => chancesBy(types, features),
    aim: (features) => sumsBy(aims, features)[0]! * aims.scale,
    calibrated: (score) => onLine(calibration, score),
  };
}

function chancesBy(scaled: ScaledScorer, features: Int32Array): Float64Array {
  return softmax(sumsBy(scaled, features), scaled.scale);
}

function sumsBy({ scorer }: ScaledScorer, features: Int32Array): Float64Array {
  const scores = doubles(scorer.classes);
  scorer.score(features, features.length, scores);
  return scores;
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

function isHeader(value: unknown): value is Header {
  return (
    isOfFormat(value, FORMAT) &&
    "classes" in value &&
    JSON.stringify(value.classes) === JSON.stringify(OPINION_CLASSES)
  );
}
