/**
 * Cleans pages that were broken in many ways, and counts what goes wrong: exceptions, pages that take longer than two
 * seconds of processor time, texts that are empty without a reason, spans that do not hold.
 *
 *     node bench/mutated.ts PAGES_DIR [--count 2000]
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { clean } from "../src/clean/clean.ts";
import { decode } from "../src/ingest/decode.ts";
import { pageOf } from "../src/ingest/page-of.ts";
import { englishCleaning } from "../src/kit.ts";
import { mutated } from "../test/support/mutate.ts";

const SLOW_MS = 2000;
const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "2000" } },
  allowPositionals: true,
});
const folder = positionals[0];
if (folder === undefined) throw new Error("give the folder of the pages");
const kit = englishCleaning();
const names = readdirSync(folder).sort();
const faults = { failed: 0, slow: 0, silently_empty: 0, drifted: 0 };
let slowest = 0;
for (let i = 0; i < Number(values.count); i++) {
  const name = names[i % names.length] ?? "";
  const raw = readFileSync(join(folder, name));
  const decoded = decode(name.endsWith(".gz") ? gunzipSync(raw) : raw, "html");
  if ("refused" in decoded) continue;
  const page = pageOf({ html: mutated(decoded.text, i), source: name });
  const before = process.cpuUsage();
  try {
    const { text, dropped, complete } = clean(page, kit);
    if (text === "" && complete) tell("silently_empty", i, name);
    if (dropped.some(({ start, end, quote }) => text.slice(start, end) !== quote)) tell("drifted", i, name);
  } catch (problem) {
    tell("failed", i, `${name}: ${problem}`);
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  slowest = Math.max(slowest, ms);
  if (ms > SLOW_MS) tell("slow", i, `${name}: ${Math.round(ms)} ms`);
}
for (const [fault, count] of Object.entries(faults)) console.log(`${fault} ${count}`);
console.log(`slowest_ms ${Math.round(slowest)}`);

function tell(fault: keyof typeof faults, number: number, what: string): void {
  faults[fault]++;
  console.error(`${fault} ${number} ${what}`);
}
