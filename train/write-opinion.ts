/** Trains the second opinion on the data folder's marked sentences, the event lexicon and texts without events, and writes its file. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import { decodeAttributions } from "../src/events/attribution-model.ts";
import { opinionWords } from "../src/events/opinion-features.ts";
import { encodeOpinion } from "../src/events/opinion-model.ts";
import { loadAttributionModel, loadModels } from "../src/ingest/load-models.ts";
import { englishKit } from "../src/kit.ts";
import { WORD_CLASSES } from "../src/lexicon/en/word-classes.ts";
import { decodeModels } from "../src/parse/model-file.ts";
import { aimExamples } from "./aim-corpus.ts";
import {
  classExamples,
  gumExamples,
  lexiconExamples,
  markedExamples,
  readRows,
  sentenceNumber,
} from "./opinion-corpus.ts";
import { trainOpinion } from "./train-opinion.ts";

const PACKING = 19;

/** With the language models of `out`: their trees are what it learns to read. Tells what it wrote. */
export function writeOpinion(data: string, out: string): string {
  const models = decodeModels(loadModels(join(out, "en.model")));
  const attributions = decodeAttributions(loadAttributionModel(join(out, "attribution.model")));
  const kit = englishKit(models, attributions);
  const words = opinionWords(kit.events.frames, WORD_CLASSES, models.groups);
  const rows = readRows(data, kit);
  const types = [
    ...rows.flatMap((row) => markedExamples(row, kit, words)),
    ...lexiconExamples(kit, words),
    ...classExamples(data, new Set(rows.map((row) => sentenceNumber(row.text))), kit, words),
    ...gumExamples(join(data, "gum", "train"), kit, words),
  ];
  const aims = rows.flatMap((row) => aimExamples(row, kit, words));
  const bytes = encodeOpinion(trainOpinion(rows, { types, aims }, kit, words));
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: PACKING } });
  const file = join(out, "events.model");
  writeFileSync(file, packed);
  return `${file}: ${types.length + aims.length} examples, ${(packed.length / 1024).toFixed(0)} KiB`;
}
