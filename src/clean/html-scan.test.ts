import assert from "node:assert/strict";
import { test } from "node:test";
import { scanHtml } from "./html-scan.ts";

test("no tree is built that is too large or too deep, and what is far too deep is not read to its end", () => {
  assert.ok(scanHtml("<i>x</i>".repeat(1000)).tree);
  assert.equal(scanHtml("<i>x</i>".repeat(160_000)).tree, null);
  const nested = (depth: number): string => `${"<div>".repeat(depth)}<h1>Late</h1>`;
  assert.ok(scanHtml(nested(300)).tree);
  assert.equal(scanHtml(nested(500)).tree, null);
  assert.equal(scanHtml(nested(500)).heading, "Late");
  assert.equal(scanHtml(nested(20_000)).heading, null);
});
