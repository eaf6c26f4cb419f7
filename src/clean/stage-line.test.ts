import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../ingest/page-of.ts";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { clean } from "./clean.ts";
import { cleanStageLine } from "./stage-line.ts";

const lineOf = (head: string) =>
  cleanStageLine(
    clean(pageOf({ html: `<head>${head}</head><p>The envoys met in Suva.</p>`, source: "a.html" }), {
      boilerplate: BOILERPLATE,
    }),
  );

test("published is the day of the best claim, in the offset of the page", () => {
  const line = lineOf('<meta property="article:published_time" content="2031-05-03T23:30:00-05:00">');
  assert.deepEqual(line.published, {
    edtf: "2031-05-03",
    basis: "stated",
    because: "meta article:published_time",
    span: null,
  });
});

test("the day of a change is a guess; a claim without a day is none", () => {
  assert.equal(
    lineOf('<meta property="article:modified_time" content="2031-05-03">').published?.basis,
    "guessed",
  );
  assert.equal(lineOf('<meta name="date" content="2031">').published, null);
});

test("the text is the article's, and its dropped spans hold in it", () => {
  const line = cleanStageLine(
    clean(pageOf({ text: "Menu\n\nThe envoys met in Suva." }), { boilerplate: BOILERPLATE }),
  );
  assert.equal(line.text, "Menu\n\nThe envoys met in Suva.");
  assert.deepEqual(line.dropped, [{ start: 0, end: 4, quote: "Menu", reason: "navigation" }]);
});
