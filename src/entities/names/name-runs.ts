/**
 * Runs of capitalised words, with the words before and after: what a run begins and ends with tells its kind.
 *
 *     "said [Natalia Gavrilescu] of the"   first "Natalia", last "Gavrilescu", before "said", after "of"
 */

import { integers } from "../../parse/cut-arrays.ts";
import type { Token } from "../../parse/parsed.ts";

export const RUN_FIELDS = [
  "runFirst",
  "runLast",
  "runBefore",
  "runAfter",
  "runPlace",
  "runHint",
  "runGazetteer",
  "runDocument",
] as const;
export const RUN_WIDTH = RUN_FIELDS.length;

/** One column of the words' fields: the value at a word, -1 outside the sentence. */
export type Column = (at: number) => number;

interface Columns {
  readonly lower: Column;
  readonly hint: Column;
  readonly gazetteer: Column;
  readonly document: Column;
}

/** Longer runs are headlines and lists. */
const LONG = 9;

/** RUN_WIDTH numbers a word; zeros outside runs. */
export function runValues(isUpper: readonly boolean[], columns: Columns): Int32Array {
  const { lower, hint, gazetteer, document } = columns;
  const values = integers(isUpper.length * RUN_WIDTH);
  for (let from = 0; from < isUpper.length; from++) {
    if (!isUpper[from]) continue;
    let to = from;
    while (isUpper[to + 1]) to++;
    const shared = [lower(from), lower(to), lower(from - 1), lower(to + 1)];
    const ends = [
      hint(from - 1) * 1024 + hint(to),
      gazetteer(from) * 512 + gazetteer(to) + 1,
      document(from) * 128 + document(to),
    ];
    for (let i = from; i <= to; i++) values.set([...shared, placeIn(from, i, to), ...ends], i * RUN_WIDTH);
    from = to;
  }
  return values;
}

/** How far from both ends, whether the run opens the sentence, whether it is too long for a name. */
function placeIn(from: number, at: number, to: number): number {
  const opens = from === 0 ? 1 : 0;
  return 1 + opens + 2 * Math.min(at - from, 3) + 8 * Math.min(to - at, 3) + (to - from > LONG ? 64 : 0);
}

const UPPER = /^\p{Lu}/u;

export function capitals(tokens: readonly Token[]): boolean[] {
  return tokens.map(({ form }) => UPPER.test(form));
}
