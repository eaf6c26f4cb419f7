/**
 * How the program does on the cases of test/cases (temporal expressions, days of documents, places, quantities), one line a measure:
 * name, value, command. `node bench/cases.ts [--wrong]`; with --wrong, what is wanted and found where it is wrong.
 *
 * Whoever writes a rule can read the cases: the figures say whether a change made something worse, not how well the
 * program reads what it has never seen.
 */

import { decodeAttributions } from "../src/events/attributions/attribution-model.ts";
import { loadAttributionModel, loadModels } from "../src/ingest/load-models.ts";
import { englishKit, type Kit } from "../src/kit.ts";
import type { Anchor } from "../src/lexicon/anchor.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import {
  judgePlaces,
  judgePublication,
  judgeQuantities,
  judgeTimes,
  type Verdicts,
} from "../test/support/time-cases.ts";

const models = decodeModels(loadModels());
const attributions = decodeAttributions(loadAttributionModel());
const kitFor = (anchors: readonly Anchor[]): Kit => englishKit(models, attributions, anchors);
const measures: Readonly<Record<string, Verdicts>> = {
  "cases.times_f1": judgeTimes(kitFor),
  "cases.publication": judgePublication(kitFor),
  "cases.places": judgePlaces(kitFor([])),
  "cases.quantities": judgeQuantities(kitFor([])),
};
for (const [name, { right, of, wrong }] of Object.entries(measures)) {
  console.log(`${name} ${(right / of).toFixed(3)} node bench/cases.ts`);
  if (process.argv.includes("--wrong")) for (const one of wrong) console.log(one);
}
