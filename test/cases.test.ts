/** What the program reads of test/cases does not fall below the marks it was built to; `node bench/cases.ts --wrong` says what is wrong. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { decodeAttributions } from "../src/events/attributions/attribution-model.ts";
import { loadAttributionModel, loadModels } from "../src/ingest/load-models.ts";
import { englishKit } from "../src/kit.ts";
import type { Anchor } from "../src/lexicon/anchor.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import {
  judgePlaces,
  judgePublication,
  judgeQuantities,
  judgeTimes,
  type Verdicts,
} from "./support/time-cases.ts";

const models = decodeModels(loadModels());
const attributions = decodeAttributions(loadAttributionModel());
const kitFor = (anchors: readonly Anchor[]) => englishKit(models, attributions, anchors);
const MARKS: readonly (readonly [name: string, judge: () => Verdicts, cases: number, share: number])[] = [
  ["temporal expressions", () => judgeTimes(kitFor), 200, 0.95],
  ["days of documents", () => judgePublication(kitFor), 60, 0.95],
  ["places", () => judgePlaces(kitFor([])), 50, 0.9],
  ["quantity sentences", () => judgeQuantities(kitFor([])), 250, 0.95],
];

for (const [name, judge, cases, share] of MARKS) {
  test(`cases: ${name}`, () => {
    const { right, of, wrong } = judge();
    assert.ok(of >= cases, `${of} cases`);
    assert.ok(right / of >= share, `${right} of ${of} right\n${wrong.join("\n")}`);
  });
}
