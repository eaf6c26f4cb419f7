import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pageOf } from "../ingest/page-of.ts";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { holds } from "../model/span.ts";
import type { Article } from "./article.ts";
import { clean } from "./clean.ts";

const KIT = { boilerplate: BOILERPLATE };
const SETTINGS = { numRuns: 300, seed: 20310503 };

/** Pieces of pages in any order, glued or apart, with anything in between. */
const piece = fc.oneof(
  fc.constantFrom(
    "Advertisement",
    "Read more",
    "Skip to main content",
    "The envoys met on Monday.",
    "By Ada Lind",
    "date 2031-05-03",
    "(Photo by Ada LIND / AFP",
    "via Getty Ima",
    "SUVA, May 3 (AP) —",
    "Subscribe",
    "Only $80 per year.",
    "…",
    "A Joint Patrol",
    "Related stories",
    "[Ada Lind/Reuters]",
    "© 2031 Courier",
    "<p>",
    "</div>",
    "<figcaption>",
    "<h2>",
    "<script>",
    "&amp;",
    "\u0000",
    "\ud800",
    "| ",
    "“",
  ),
  fc.string({ maxLength: 12 }),
);
const joint = fc.constantFrom("", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0");
const page = fc.array(fc.tuple(piece, joint), { maxLength: 40 }).map((parts) => parts.flat().join(""));

function check(article: Article): void {
  let at = 0;
  for (const span of article.dropped) {
    assert.ok(span.start >= at, "dropped spans are in order and do not overlap");
    assert.ok(holds(span, article.text), "a quote is the slice of the text");
    at = span.end;
  }
  const { stamp } = article;
  if (stamp) {
    assert.ok(holds(stamp, article.text));
    assert.ok(
      article.dropped.some(
        (span) => span.reason === "stamp" && span.start <= stamp.start && stamp.end <= span.end,
      ),
    );
  }
}

test("plain text stays as it is, and its dropped spans hold", () => {
  fc.assert(
    fc.property(page, (text) => {
      const article = clean(pageOf({ text }), KIT);
      // Half a character is the one thing that no text file can hold (page-of.ts).
      assert.equal(article.text, text.replace(/^\uFEFF/, "").toWellFormed());
      check(article);
    }),
    SETTINGS,
  );
});

test("any HTML gives an article whose dropped spans hold", () => {
  fc.assert(
    fc.property(page, (html) => check(clean(pageOf({ html }), KIT))),
    SETTINGS,
  );
});

test("the same page gives the same article", () => {
  fc.assert(
    fc.property(page, fc.boolean(), (content, asHtml) => {
      const input = pageOf(asHtml ? { html: content } : { text: content });
      assert.deepEqual(clean(input, KIT), clean(input, KIT));
    }),
    { ...SETTINGS, numRuns: 60 },
  );
});

test("time grows with the length, not with its square", () => {
  const unit = "(Photo by [GENEVA, Oct By Ada Lind Advertisement 2031-05-03 | Home » via Getty, U.N. A-A/A. ";
  const seconds = (count: number) => {
    const before = process.cpuUsage();
    clean(pageOf({ text: unit.repeat(count) }), KIT);
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(1000);
  assert.ok(seconds(20_000) < 12, "1.8 MB on one line");
});
