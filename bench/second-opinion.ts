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
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decodeAttributions } from "../src/events/attribution-model.ts";
import { codeEvents } from "../src/events/code-events.ts";
import { opinionWords } from "../src/events/opinion-features.ts";
import { decodeOpinion, encodeOpinion } from "../src/events/opinion-model.ts";
import { documentLines, linkInputOf } from "../src/index.ts";
import { loadAttributionModel, loadModels } from "../src/ingest/load-models.ts";
import { englishKit } from "../src/kit.ts";
import { WORD_CLASSES } from "../src/lexicon/en/word-classes.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import { aimExamples } from "../train/aim-corpus.ts";
import {
  classExamples,
  gumExamples,
  type Known,
  lexiconExamples,
  markedExamples,
  readRows,
  sentenceNumber,
} from "../train/opinion-corpus.ts";
import { foldOf, type Scored, scoresOf, trainOpinion, withOpinion } from "../train/train-opinion.ts";

const FOLDS = 5;
const BINS = 10;
const { values: options } = parseArgs({
  options: { data: { type: "string", default: "../shared/data" }, out: { type: "string" } },
});

const models = decodeModels(loadModels());
const kit = englishKit(models, decodeAttributions(loadAttributionModel()));
const words = opinionWords(kit.events.frames, WORD_CLASSES, models.groups);
const rows = readRows(options.data, kit);
const marked = rows.flatMap((row) => markedExamples(row, kit, words));
const aimed = rows.flatMap((row) => aimExamples(row, kit, words));
const known = new Set(rows.map((row) => sentenceNumber(row.text)));
const others = [
  ...classExamples(options.data, known, kit, words),
  ...lexiconExamples(kit, words),
  ...gumExamples(join(options.data, "gum", "train"), kit, words),
];
const lines: string[][] = rows.map(() => []);
const scored: Scored[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const inside = (text: string) => foldOf(text, FOLDS) === fold;
  const held = rows.filter((row) => inside(row.text));
  const seen = new Set(held.map((row) => row.text));
  const kept = rows.filter((row) => !inside(row.text));
  const within = (all: readonly Known[]) => all.filter((e) => e.sentence % FOLDS !== fold);
  const examples = { types: [...within(marked), ...others], aims: within(aimed) };
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
