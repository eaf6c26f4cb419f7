/**
 * Which share of the time each stage takes, over examples/ and test/articles, one line a stage: name, share, command.
 *
 *     node bench/stages.ts [--rounds N]
 *
 * The first round, in which the engine still compiles, is left out. Shares are of one process and one run, so that a busy
 * machine changes them little. `share_attributions`, who says what, is a part of `share_events`.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clean } from "../src/clean/clean.ts";
import { nameParties } from "../src/entities/name-parties.ts";
import { findAttributions } from "../src/events/attributions/attribution.ts";
import { codeReported } from "../src/events/code-events.ts";
import { loadKit, type Page, pageOf } from "../src/index.ts";
import { parse } from "../src/parse/parse.ts";
import { placeInTime } from "../src/time/place-in-time.ts";
import { testArticles } from "../test/support/articles.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "4" } } });
const rounds = Number(values.rounds);
const kit = await loadKit();
const examples = join(import.meta.dirname, "../examples");
const pages: Page[] = [
  ...testArticles().map(({ page }) => page),
  ...readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .map((file) => pageOf({ text: readFileSync(join(examples, file), "utf8") })),
];

const spent = new Map<string, number>();
for (let round = 0; round <= rounds; round++) {
  if (round === 1) spent.clear();
  for (const page of pages) {
    const article = timed("clean", () => clean(page, kit.clean));
    const parsed = timed("parse", () => parse(article, kit.parse));
    const named = timed("entities", () => nameParties(parsed, kit.entities));
    const placed = timed("time", () => placeInTime(named, kit.time));
    const attributions = timed("attributions", () => findAttributions(placed, kit.events));
    timed("events", () => codeReported(placed, attributions, kit.events));
  }
}
const whole = [...spent.values()].reduce((sum, one) => sum + one, 0);
spent.set("events", (spent.get("events") ?? 0) + (spent.get("attributions") ?? 0));
for (const [stage, microseconds] of spent)
  console.log(`share_${stage} ${(microseconds / whole).toFixed(3)} node bench/stages.ts`);

/** By processor time, which others on the machine do not lengthen. */
function timed<T>(stage: string, run: () => T): T {
  const begin = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(begin);
  spent.set(stage, (spent.get(stage) ?? 0) + user + system);
  return result;
}
