/**
 * Checks every regular expression of src/ for texts on which it takes more than linear time, and writes the verdicts to
 * test/patterns.txt, which test/patterns.test.ts reads. Verdicts of before are kept: only what is new is checked.
 *
 *     node scripts/patterns.ts [--all]
 *
 * The checker is recheck 4.5.0 (MIT), of which one file of JavaScript is used. The package brings 50 MB of programs for other
 * platforms, so it is no dependency: npm puts it into a folder beside the system's temporary files for the run.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patternsOfSource } from "../test/support/patterns.ts";

const VERSION = "4.5.0";
const BUDGET_MILLISECONDS = 5_000;
const output = join(import.meta.dirname, "../test/patterns.txt");

type Check = (source: string, flags: string, options: { timeout: number }) => { status: string };

const HEADER = `# What recheck ${VERSION} says of every regular expression of src/, within ${BUDGET_MILLISECONDS / 1000} seconds each: safe, vulnerable or unknown; "bounded" where no repetition
# is open, so that the time is linear whatever the text. Written by scripts/patterns.ts. What is unknown, mostly for long lists of words,
# is read by hand: no two of its open repetitions can take the same letters.
`;

const known = new Map(process.argv.includes("--all") ? [] : verdictsOfBefore());
const patterns = await patternsOfSource();
const check = checker();
const lines = patterns.map((pattern) => {
  const end = pattern.lastIndexOf("/");
  const [source, flags] = [pattern.slice(1, end), pattern.slice(end + 1)];
  const verdict = isBounded(source)
    ? "bounded"
    : (known.get(pattern) ?? check(source, flags, { timeout: BUDGET_MILLISECONDS }).status);
  if (verdict === "vulnerable" || verdict === "unknown") console.error(`${verdict} ${pattern}`);
  return `${verdict} ${pattern}`;
});
writeFileSync(output, `${HEADER}${lines.join("\n")}\n`);

/** Without "*", "+" and "{3,}", and without a reference to a group, so many steps are made from each letter and no more. */
function isBounded(source: string): boolean {
  const bare = source.replaceAll(/\\[^1-9k]/g, "_").replaceAll(/\[[^\]]*\]/g, "_");
  return !/[*+]|\{\d+,\}|\\/.test(bare);
}

function verdictsOfBefore(): [pattern: string, verdict: string][] {
  if (!existsSync(output)) return [];
  return readFileSync(output, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]);
}

function checker(): Check {
  const folder = join(tmpdir(), `demarche-recheck-${VERSION}`);
  const file = join(folder, "node_modules/recheck/lib/browser.js");
  if (!existsSync(file)) {
    const args = ["install", "--prefix", folder, "--omit=optional", "--ignore-scripts", `recheck@${VERSION}`];
    const { status } = spawnSync("npm", args, { stdio: "inherit" });
    if (status !== 0) throw new Error("cannot install the checker; npm says why");
  }
  const module: unknown = createRequire(import.meta.url)(file);
  if (typeof module !== "object" || module === null || !("checkSync" in module))
    throw new Error(`${file} exports no checkSync`);
  return module.checkSync as Check;
}
