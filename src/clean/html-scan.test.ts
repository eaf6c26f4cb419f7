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

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

test("of what a page says about itself, only so much is kept", () => {
  const many = (one: string, count: number) => scanHtml(one.repeat(count));
  assert.equal(many(script("{}"), 41).linkedData.length, 40);
  assert.equal(scanHtml(script("1".repeat(500_000))).linkedData.length, 1);
  assert.equal(scanHtml(script("1".repeat(500_001))).linkedData.length, 0);
  assert.equal(many('<time datetime="2031-05-03">', 41).times.length, 40);
  assert.equal(many('<p class="date">3 May 2031</p>', 41).dateTexts.length, 40);
  assert.equal(many("<p>In 2031 the quay opened.</p>", 301).yearTexts.length, 300);
  assert.equal(scanHtml(`<p>${"In 2031 ".repeat(26)}</p>`).yearTexts.length, 0);
  assert.equal(scanHtml(`<title>${"Quay ".repeat(300)}</title>`).title?.length, 1000);
  assert.equal(scanHtml(`<p class="${"a".repeat(2000)}">`).tree?.body.children[0]?.className.length, 1000);
});
