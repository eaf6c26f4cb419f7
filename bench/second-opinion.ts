/**
 * The second opinion by five-fold cross-validation: each fifth of the marked sentences is coded with a model that has not seen it.
 *
 *     node bench/second-opinion.ts --out coded.jsonl [--data ../shared/data]
 *     python3 ../shared/bench/plover.py ../shared/data/plover/plv_train.tsv --output coded.jsonl
 *
 * Prints the expected calibration error of the confidence of the events that such a scorer takes: the mean distance between what was
 * said and the share that is right, in ten steps, weighted by the number of events.
 */

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { codeEvents } from "../src/events/code-events.ts";
import { decodeOpinion, encodeOpinion } from "../src/events/opinion/opinion-model.ts";
import { documentLines, linkInputOf } from "../src/index.ts";
import { among, joined, opinionExamples, opinionKit } from "../train/opinion-examples.ts";
import { foldOf, type Scored, scoresOf, trainOpinion, withOpinion } from "../train/train-opinion.ts";

const FOLDS = 5;
const BINS = 10;
const { values: options } = parseArgs({
  options: { data: { type: "string", default: "../shared/data" }, out: { type: "string" } },
});

const { kit, words } = opinionKit();
const { rows, marked, coded, others } = opinionExamples(options.data, { kit, words });
const lines: string[][] = rows.map(() => []);
const scored: Scored[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const inside = (text: string) => foldOf(text, FOLDS) === fold;
  const held = rows.filter((row) => inside(row.text));
  const seen = new Set(held.map((row) => row.text));
  const kept = rows.filter((row) => !inside(row.text));
  const examples = joined([among(marked, (sentence) => sentence % FOLDS !== fold), coded, others]);
  const parts = trainOpinion(kept, examples, kit, words);
  const bytes = encodeOpinion(parts);
  const judge = withOpinion(kit, decodeOpinion(bytes), words);
  scored.push(...scoresOf(held, judge));
  for (const [i, row] of rows.entries()) {
    if (!seen.has(row.text)) continue;
    const { document, events, quantities } = linkInputOf(codeEvents(row.timed, judge.events));
    lines[i] = documentLines(document, events, quantities).map((line) => JSON.stringify(line));
  }
}
if (options.out) writeFileSync(options.out, `${lines.flat().join("\n")}\n`);
console.log(
  `plv_train.calibration_error ${calibrationError(scored).toFixed(3)} node bench/second-opinion.ts`,
);

function calibrationError(events: readonly Scored[]): number {
  let error = 0;
  for (const bin of Map.groupBy(events, ({ score }) =>
    Math.min(BINS - 1, Math.floor(score * BINS)),
  ).values()) {
    const right = bin.filter((e) => e.right).length;
    error += Math.abs(right - bin.reduce((sum, { score }) => sum + score, 0));
  }
  return error / events.length;
}
