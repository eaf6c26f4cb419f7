/**
 * Pages cleaned in a second of processor time, all threads together and starting taken off, and the peak memory of it.
 *
 *     node bench/clean-speed.ts PAGES_DIR
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { clean } from "../src/clean/clean.ts";
import { decode } from "../src/ingest/decode.ts";
import { pageOf } from "../src/ingest/page-of.ts";
import { englishCleaning } from "../src/kit.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("give the folder of the pages");
const kit = englishCleaning();
const names = readdirSync(folder).sort();
const before = process.cpuUsage();
for (const name of names) {
  const raw = readFileSync(join(folder, name));
  const decoded = decode(name.endsWith(".gz") ? gunzipSync(raw) : raw, "html");
  if (!("refused" in decoded)) clean(pageOf({ html: decoded.text, source: name }), kit);
}
const { user, system } = process.cpuUsage(before);
console.log(`pages_per_processor_second ${((names.length * 1e6) / (user + system)).toFixed(1)}`);
console.log(`peak_memory_mb ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
