/**
 * Articles a second on one core and peak memory, of the command as users run it. Seconds of processor time, all threads
 * together, because machines are shared; starting is taken off.
 *
 *     node bench/speed.ts [--articles N] [--against COMMAND]
 *
 * Reads examples/ and test/articles/, repeated to N documents (default 400), each with a last line of its own so that no two are
 * alike, through `demarche code -` on standard input. With --against, the same documents go through another command (an
 * earlier checkout's, or a peer's) in turn, and the ratio is printed: machines are shared, and only a ratio taken in
 * the same run says anything.
 */

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { articles: { type: "string", default: "400" }, against: { type: "string" } },
});
const count = Number(values.articles);

interface Run {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

const texts = [...filesIn("examples"), ...filesIn("test/articles")];
const feed = (n: number): string =>
  Array.from({ length: n }, (_, i) => {
    const text = texts[i % texts.length] ?? "";
    const body = /<html|<!doctype/i.test(text)
      ? { html: text }
      : { text: `${text}\n\nCopy ${i} was filed on Monday.` };
    return `${JSON.stringify({ id: String(i), ...body })}\n`;
  }).join("");

const own = [process.execPath, join(root, "bin/demarche.mjs"), "code", "-"];
const start = await run(own, feed(1));
const full = await run(own, feed(count));
const perSecond = (count - 1) / Math.max(full.processorSeconds - start.processorSeconds, 0.001);
console.log(`articles_per_second_one_core ${perSecond.toFixed(1)}`);
console.log(`start_processor_seconds ${start.processorSeconds.toFixed(2)}`);
console.log(`peak_memory_mb ${Math.round(full.peakMegabytes)}`);
if (values.against) {
  const other = await run(values.against.split(" "), feed(count));
  console.log(`ratio_to_other ${(other.seconds / full.seconds).toFixed(2)}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|html)$/.test(file) && !/(?:expected|outcome)\.txt$/.test(file))
    .sort()
    .map((file) => readFileSync(join(root, folder, file), "utf8"));
}

/** Wall seconds, and the peak resident memory that Linux kept of the process, read while it drains. */
async function run(command: readonly string[], input: string): Promise<Run> {
  const [program = "", ...args] = command;
  const began = process.hrtime.bigint();
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  let peakMegabytes = 0;
  let processorSeconds = 0;
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid));
    processorSeconds = Math.max(processorSeconds, processorSecondsOf(child.pid));
  }, 50);
  child.stdout.on("data", () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command.join(" ")} ended with status ${status}`);
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, processorSeconds, peakMegabytes };
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** User and system time of all threads, in ticks of a hundredth of a second (proc(5), stat). */
function processorSecondsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
