/**
 * Every regular expression of src/ has been through the checker of scripts/patterns.ts, and none takes more than linear time on
 * any text. What the checker says stands in patterns.txt, because it needs half a minute of processor time and a large
 * package.
 */

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { literalsOf, patternsOfSource } from "./support/patterns.ts";

const verdicts = new Map(
  readFileSync(join(import.meta.dirname, "patterns.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]),
);
/** So many may be too large for the checker; each was read by hand. */
const MOST_UNKNOWN = 30;

const patterns = await patternsOfSource();

test("patterns: the literals of a text are found, and nothing else is", () => {
  assert.deepEqual(
    literalsOf("a.ts", 'const a: RegExp = /b+\\/c/gu; const d = 4 / 2 / 1; // /e/\nf("/g/");'),
    ["/b+\\/c/gu"],
  );
});

test("patterns: all of them were checked; if this fails, run node scripts/patterns.ts", () => {
  assert.ok(patterns.length > 500, String(patterns.length));
  assert.deepEqual(
    patterns.filter((pattern) => !verdicts.has(pattern)),
    [],
  );
});

test("patterns: none was found to take long on some text", () => {
  const bad = patterns.filter((pattern) => verdicts.get(pattern) === "vulnerable");
  assert.deepEqual(bad, []);
});

test("patterns: few are too large to be checked", () => {
  const unknown = patterns.filter((pattern) => verdicts.get(pattern) === "unknown");
  assert.ok(unknown.length <= MOST_UNKNOWN, unknown.join("\n"));
});
