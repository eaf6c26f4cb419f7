/** Trains the second opinion and writes its file. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import { encodeOpinion } from "../src/events/opinion/opinion-model.ts";
import { joined, opinionExamples, opinionKit } from "./opinion-examples.ts";
import { trainOpinion } from "./train-opinion.ts";

const PACKING = 19;

/** With the language models of `out`. Tells what it wrote. */
export function writeOpinion(data: string, out: string): string {
  const { kit, words } = opinionKit(out);
  const { rows, marked, coded, others } = opinionExamples(data, { kit, words });
  const all = joined([marked, coded, others]);
  const bytes = encodeOpinion(trainOpinion(rows, all, kit, words));
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: PACKING } });
  const file = join(out, "events.model");
  writeFileSync(file, packed);
  return `${file}: ${all.types.length + all.aims.length} examples, ${(packed.length / 1024).toFixed(0)} KiB`;
}
