import assert from "node:assert/strict";
import { test } from "node:test";
import { type PageInput, pageOf } from "../ingest/page-of.ts";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { clean } from "./clean.ts";
import { cleanStageLine } from "./stage-line.ts";

const SENTENCE =
  "The port authority of Sfax said on Monday that the quay would stay closed until the crane was repaired.";
const STORY = `<article><h1>Quay closed</h1><p>${SENTENCE}</p><p>${SENTENCE} It gave no date.</p><p>${SENTENCE} Ships wait.</p></article>`;
const read = (input: PageInput) => clean(pageOf(input), { boilerplate: BOILERPLATE });
const page = (body: string, head = "") => ({
  html: `<html><head><title>Quay</title>${head}</head><body>${body}</body></html>`,
});

const CASES: readonly (readonly [says: string, input: PageInput, because: RegExp | null])[] = [
  ["a whole article", page(STORY), null],
  ["an article about cookies", page(STORY.replaceAll("crane", "cookie consent banner")), null],
  ["an ellipsis", { text: `${SENTENCE} ${SENTENCE}\n\nThe minister then said that ships…` }, /ellipsis/],
  ["a sentence without end", { text: `${SENTENCE}\n\n${SENTENCE.slice(0, -8)}` }, /no end/],
  [
    "not free to read",
    page(
      STORY,
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    ),
    /not free/,
  ],
  ["a summary from a feed", { text: SENTENCE, cut: "the feed holds a summary only" }, /summary only/],
  ["consent", page("<div><p>We value your privacy. Accept all cookies to go on.</p></div>"), /consent/],
  ["a check of the reader", page("<div><p>Checking your browser before you proceed.</p></div>"), /machine/],
  [
    "scripts",
    page("<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>"),
    /scripts/,
  ],
  [
    "a mark of such scripts, far down the page",
    page(`<!--${"x".repeat(500_000)}--><div id=root></div>`),
    /no article/,
  ],
  ["nothing", page("<div></div>"), /no article text/],
];

for (const [says, input, because] of CASES) {
  test(`is the text all there: ${says}`, () => {
    const { complete, incompleteBecause } = read(input);
    assert.equal(complete, because === null);
    if (because) assert.match(incompleteBecause ?? "", because);
    else assert.equal(incompleteBecause, undefined);
  });
}

test("every block of a page tells its element, its label and its place in the markup", () => {
  const html = page(
    `<nav>Home</nav>${STORY.replace("</article>", "<h2>What next</h2><ul><li>Ships wait at the outer pier of Sfax.</li></ul></article>")}`,
  ).html;
  const { text, blocks = [] } = read({ html });
  assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n"), text);
  assert.deepEqual(
    blocks.map(({ tag, label, at }) => [tag, label, html.slice(at ?? -1).slice(0, tag.length + 2)]),
    [
      ["p", "body", "<p>"],
      ["p", "body", "<p>"],
      ["p", "body", "<p>"],
      ["h2", "headline", "<h2>"],
      ["li", "body", "<li>"],
    ],
  );
});

test("dates with precision, zone, confidence and disagreement", () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-03T10:15:00+02:00"}</script>
    <meta property="article:published_time" content="2031-05-03"><meta property="article:modified_time" content="2031-06-01">`;
  const { dates } = cleanStageLine(read(page(`<time datetime="2031-05-09">9 May</time>${STORY}`, head)));
  assert.deepEqual(
    dates.map(({ from, precision, zone, confidence, disagrees }) => [
      from,
      precision,
      zone,
      confidence,
      disagrees,
    ]),
    [
      ["ld+json datePublished", "second", "+02:00", 0.96, true],
      ["meta article:published_time", "day", null, 0.95, true],
      ["time datetime", "day", null, 0.83, true],
      ["meta article:modified_time", "day", null, 0.5, false],
    ],
  );
});
