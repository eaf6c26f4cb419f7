/**
 * What the language models cost: bytes, the time to load them, and words a second of tags, trees and names; and the same with who the
 * names are, as "demarche stage names" prints it. `all_packed_bytes` are all model files as they are shipped, `all_gzip_bytes` the same
 * through gzip.
 *
 *     node bench/models.ts [GOLD.conllu]
 *
 * Loading is the processor time of reading and decoding in a fresh process, the median of several. Speed is of one core, on
 * the words of the treebank's sentences as they stand, with what an earlier round has warmed up; without a file it is left out.
 */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { nameParties } from "../src/entities/name-parties.ts";
import { lookUp } from "../src/entities/names/looked-up.ts";
import { proposeNames } from "../src/entities/names/propose-names.ts";
import { loadKit } from "../src/index.ts";
import { loadModels } from "../src/ingest/load-models.ts";
import { documentsOf } from "../src/parse/conllu-document.ts";
import { FORM, ID, isWordRow, readConllu } from "../src/parse/conllu-rows.ts";
import type { Parsed } from "../src/parse/parsed.ts";

const PROCESSES = 9;
const ROUNDS = 3;
const source = join(import.meta.dirname, "..", "src");
const LOAD = `
  import { loadModels } from ${JSON.stringify(join(source, "ingest/load-models.ts"))};
  import { decodeModels } from ${JSON.stringify(join(source, "parse/model-file.ts"))};
  const before = process.cpuUsage();
  decodeModels(loadModels());
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);`;

const bytes = loadModels();
console.log(`bytes ${bytes.length}`);
console.log(`gzip_bytes ${gzipSync(bytes).length}`);
const models = join(import.meta.dirname, "..", "models");
const packed = readdirSync(models)
  .filter((name) => name.endsWith(".model"))
  .map((name) => readFileSync(join(models, name)));
console.log(`all_packed_bytes ${sum(packed)}`);
console.log(`all_gzip_bytes ${sum(packed.map((file) => gzipSync(file)))}`);
console.log(`load_milliseconds ${median(Array.from({ length: PROCESSES }, loadTime)).toFixed(0)}`);
const [file] = process.argv.slice(2);
if (file) {
  const { spans, resolved } = await wordsPerSecond(file);
  console.log(`words_per_second ${spans.toFixed(0)}`);
  console.log(`resolved_words_per_second ${resolved.toFixed(0)}`);
}

function loadTime(): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module-typescript", "-e", LOAD],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`loading ended with status ${status}: ${stderr.slice(-400)}`);
  return Number(stdout);
}

/** The best of several rounds: a shared machine only ever makes one slower. */
async function wordsPerSecond(path: string): Promise<{ spans: number; resolved: number }> {
  const kit = await loadKit();
  const sentences = readConllu(readFileSync(path, "utf8")).map(({ rows, ...sentence }) => ({
    ...sentence,
    rows: rows.filter(isWordRow).map((row) => [row[ID] ?? "", row[FORM] ?? "", ..."_".repeat(8)]),
  }));
  const words = sentences.reduce((sum, { rows }) => sum + rows.length, 0);
  const best = (name: (parsed: Parsed) => void): number => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const before = process.cpuUsage();
      for (const { parsed } of documentsOf(sentences, kit.parse, () => {})) name(parsed);
      const { user, system } = process.cpuUsage(before);
      return (words * 1e6) / (user + system);
    });
    return Math.max(...rounds);
  };
  const { parties, names } = kit.entities;
  return {
    spans: best((parsed) =>
      proposeNames(
        parsed.sentences.map((sentence) => lookUp(sentence, parties)),
        parties,
        names,
      ),
    ),
    resolved: best((parsed) => nameParties(parsed, kit.entities)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function sum(files: readonly Uint8Array[]): number {
  return files.reduce((total, { length }) => total + length, 0);
}
