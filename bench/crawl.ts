/**
 * A crawl of many pages through `demarche add`, once undisturbed and once interrupted (SIGINT, then SIGKILL twice) and given
 * again until it ends: what was lost, what is there twice, whether both records are the same, and how memory grows while pages are
 * read. The pages are generated: real markup of 20 kB around a few sentences of their own, so that coding takes its least.
 *
 *     node bench/crawl.ts [--pages 10000] [--rules-only]
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { dumpStore } from "../test/support/dump-store.ts";
import { warcPage } from "../test/support/pack.ts";

const { values } = parseArgs({
  options: { pages: { type: "string", default: "10000" }, "rules-only": { type: "boolean", default: false } },
});
const pages = Number(values.pages);
const launcher = join(import.meta.dirname, "..", "bin", "demarche.mjs");
const folder = mkdtempSync(join(tmpdir(), "demarche-crawl-"));
const archive = join(folder, "crawl.warc.gz");
const STEPS = 10;
/** Share of the pages after which a run is ended, and how. */
const INTERRUPTIONS: readonly (readonly [share: number, signal: NodeJS.Signals])[] = [
  [0.15, "SIGINT"],
  [0.4, "SIGKILL"],
  [0.75, "SIGKILL"],
];

try {
  await writeArchive();
  const quiet = await addAll(join(folder, "quiet.db"));
  const broken = join(folder, "broken.db");
  for (const [share, signal] of INTERRUPTIONS) await addUntil(broken, share * pages, signal);
  await addAll(broken);
  report(join(folder, "quiet.db"), broken, quiet);
} finally {
  rmSync(folder, { recursive: true });
}

async function writeArchive(): Promise<void> {
  const out = createWriteStream(archive);
  for (let i = 0; i < pages; i++) {
    const record = gzipSync(warcPage(`https://courier.example/${i}`, pageNumber(i)), { level: 1 });
    if (!out.write(record)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** No two are near copies, which would be compared with each other when the record is linked. */
function pageNumber(number: number): string {
  const places = ["Oslo", "Quito", "Hanoi", "Rome", "Accra", "Lima", "Bonn", "Cairo", "Dakar", "Baku"];
  const [actor, other] = [places[number % 10], places[(number + 1 + (number % 7)) % 10]];
  const words = Array.from({ length: 24 }, (_, i) => `w${number}x${i}`).join(" ");
  const day = `2031-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
  const text = `${actor} urged ${other} on Monday to withdraw ${number + 3} troops. The minister read out ${words}.`;
  return `<!doctype html><html><head><title>Talks number ${number}</title><meta property="article:published_time" content="${day}T10:00:00Z"><script>${"var x=1;".repeat(1200)}</script></head><body><nav>${'<a href="/x">Home</a> '.repeat(80)}</nav><article><h1>Talks number ${number}</h1><p>${text}</p></article><footer>${'<div class="promo"><a href="/y">More</a></div>'.repeat(120)}</footer></body></html>`;
}

interface Run {
  readonly processorSeconds: number;
  /** Resident memory in megabytes at each step of the way. */
  readonly memory: readonly number[];
  readonly peak: number;
}

function start(record: string): ChildProcess {
  const options = values["rules-only"] ? ["--rules-only"] : [];
  return spawn(process.execPath, [launcher, ...options, "add", archive, "--store", record], {
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
}

async function addAll(record: string): Promise<Run> {
  const child = start(record);
  const ended = once(child, "exit");
  const memory: number[] = [];
  let [processorSeconds, peak] = [0, 0];
  while (child.exitCode === null) {
    await Promise.race([ended, setTimeout(250)]);
    const now = stateOf(child.pid);
    processorSeconds = Math.max(processorSeconds, now.processorSeconds);
    peak = Math.max(peak, now.megabytes);
    if (now.megabytes > 0 && kept(record) >= ((memory.length + 1) * pages) / STEPS && memory.length < STEPS)
      memory.push(Math.round(now.megabytes));
  }
  if (child.exitCode !== 0) throw new Error(`add ended with status ${child.exitCode}`);
  return { processorSeconds, memory, peak };
}

async function addUntil(record: string, count: number, signal: NodeJS.Signals): Promise<void> {
  const child = start(record);
  const ended = once(child, "exit");
  while (kept(record) < count && child.exitCode === null) await setTimeout(100);
  // Its whole group, as a terminal does.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
  await ended;
}

function kept(record: string): number {
  try {
    const database = new DatabaseSync(record, { readOnly: true });
    try {
      return Number(database.prepare("select count(*) as n from document").get()?.n);
    } finally {
      database.close();
    }
  } catch {
    // Not there yet, or being made.
    return 0;
  }
}

function stateOf(pid: number | undefined): { readonly megabytes: number; readonly processorSeconds: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const ticks = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const megabytes = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
    return { megabytes, processorSeconds: (Number(ticks[11]) + Number(ticks[12])) / 100 };
  } catch {
    return { megabytes: 0, processorSeconds: 0 };
  }
}

function report(quiet: string, broken: string, { processorSeconds, memory, peak }: Run): void {
  console.log(`pages ${pages}`);
  console.log(`kept ${kept(quiet)}`);
  console.log(`kept_after_interruptions ${kept(broken)}`);
  console.log(`records_differ ${dumpStore(quiet) === dumpStore(broken) ? 0 : 1}`);
  console.log(`pages_per_processor_second ${(pages / processorSeconds).toFixed(1)}`);
  console.log(`memory_mb_by_tenths ${memory.join(" ")}`);
  console.log(`peak_memory_mb ${Math.round(peak)}`);
}
