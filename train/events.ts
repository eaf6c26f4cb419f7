/**
 * Trains the second opinion of the event coder alone, which is the last step of `npm run train`:
 *
 *     node train/events.ts [--data ../shared/data] [--out models]
 *
 * FOLDER holds plover/plv_train.tsv and gum/train. It reads the sentences with models/en.model, so it is trained again whenever that
 * is. The same data gives the same bytes.
 */

import { parseArgs } from "node:util";
import { writeOpinion } from "./write-opinion.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "models" },
  },
});
console.error(writeOpinion(options.data, options.out));
