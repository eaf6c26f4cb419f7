/** Every test file of the project is run by `npm test`: a pattern that misses a folder would make it green and blind. */

import { strict as assert } from "node:assert";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");
const NOT_OURS = /^(?:node_modules|dist|\.git|tmp)(?:\/|$)/;

test("npm test runs every test file", () => {
  const script = String(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts["test:all"]);
  const patterns = [...script.matchAll(/"([^"]+\.test\.ts)"/g)].map(([, pattern = ""]) => pattern);
  const run = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  const there = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !NOT_OURS.test(file))
    .sort();
  assert.ok(there.length > 20, `only ${there.length} test files`);
  assert.deepEqual([...new Set(run)], there);
});
