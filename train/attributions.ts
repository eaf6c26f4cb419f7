/**
 * Trains the tagger of attributions alone, with the language models that are there:
 *
 *     node train/attributions.ts [--data FOLDER] [--out models] [--seed N]
 *
 * FOLDER, by default ../shared/data, holds polnear/train. Part of `npm run train`, which ends with it: the tagger reads trees.
 */

import { parseArgs } from "node:util";
import { loadModels } from "../src/ingest/load-models.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import { writeAttributions } from "./write-attributions.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "models" },
    seed: { type: "string", default: "1" },
  },
});
writeAttributions(decodeModels(loadModels()), { ...options, seed: Number(options.seed) });
