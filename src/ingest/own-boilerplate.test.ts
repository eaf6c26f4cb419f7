import assert from "node:assert/strict";
import { test } from "node:test";
import { ownBoilerplateOf, readOwnBoilerplate } from "./own-boilerplate.ts";

test("lines of a reader's own, and what a bad one lacks", async () => {
  const good = '{"line": "Listen to this story", "reports": 4}\n';
  const { repeated, unreadable } = ownBoilerplateOf(`${good}{"line": "--"}\n`, "own.jsonl");
  assert.deepEqual(repeated, ["Listen to this story"]);
  assert.match(unreadable[0]?.message ?? "", /"own.jsonl" line 2: "line" is no line of text/);
  const endless = ownBoilerplateOf(JSON.stringify({ line: "a".repeat(1001) }), "own.jsonl");
  assert.equal(endless.repeated.length, 0);
  const many = ownBoilerplateOf(good.repeat(50_001), "own.jsonl");
  assert.equal(many.repeated.length, 50_000);
  assert.match(many.unreadable[0]?.message ?? "", /more than 50000 lines/);
  const missing = await readOwnBoilerplate("no/such/own.jsonl");
  assert.match(missing.unreadable[0]?.message ?? "", /no such file; check the path given with --boilerplate/);
});
