/** From marked news to models/attribution.model, with language models that are trained already. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import { englishParser } from "../src/kit.ts";
import { BOILERPLATE } from "../src/lexicon/en/boilerplate.ts";
import { LEMMA_EXCEPTIONS } from "../src/lexicon/en/lemma-exceptions.ts";
import { REPORTING } from "../src/lexicon/en/reporting-verbs.ts";
import type { LanguageModels } from "../src/parse/model-file.ts";
import { reportingTable } from "../src/parse/reporting-table.ts";
import { readAttributions } from "./attribution-corpus.ts";
import { parsedMarks } from "./marked-parse.ts";
import { type Schedule, trainAttributions } from "./train-attributions.ts";

export const SCHEDULE: Omit<Schedule, "seed"> = {
  taggers: 4,
  epochs: 2,
  alpha: 0.1,
  sparsity: 0.7,
  drop: 0.4,
  keep: 300_000,
};
const PACKING = 19;

export function writeAttributions(
  models: LanguageModels,
  { data, out, seed }: { readonly data: string; readonly out: string; readonly seed: number },
): void {
  const kit = { clean: { boilerplate: BOILERPLATE }, parse: englishParser(models) };
  const texts = readAttributions(join(data, "polnear", "train")).map((text) => parsedMarks(text, kit));
  console.error(`  attributions: ${texts.length} texts parsed`);
  const tables = {
    known: models.known,
    groups: models.groups,
    forms: reportingTable(REPORTING.verbs, LEMMA_EXCEPTIONS),
  };
  const bytes = trainAttributions(texts, tables, { ...SCHEDULE, seed });
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: PACKING } });
  writeFileSync(join(out, "attribution.model"), packed);
  console.error(`  attribution.model: ${(packed.length / 1000).toFixed(0)} kB packed`);
}
