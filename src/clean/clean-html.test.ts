import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../ingest/page-of.ts";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { clean } from "./clean.ts";

const read = (html: string) =>
  clean(pageOf({ html, source: "https://courier.example/world/2031/05/04/vote" }), {
    boilerplate: BOILERPLATE,
  });

const LEAD =
  "Fiji put off its vote on the harbour treaty on Monday, and the opposition called the delay a trick.";
const MORE =
  "The cabinet meets again on Friday, the prime minister said, and it will then decide on the date of the vote.";
const LAST =
  "Tonga, which signed in March, said that it would wait until June for the vote, and no longer than that.";
const HEAD = `<title>Vote put off | Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">
  <meta property="article:published_time" content="2031-05-03T08:15:00+12:00"><meta name="author" content="Ada Lind">`;
const around = (body: string, head = HEAD) =>
  `<html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article>${body}</article>
   <footer>© 2031 Harbour Courier</footer></body></html>`;

test("an article comes out as blocks, with what the page says about itself", () => {
  const article = read(
    around(`<h1>Vote put off</h1><p>${LEAD}</p><h2>What Happens Next</h2><p>${MORE}</p><p>${LAST}</p>`),
  );
  assert.equal(article.text, `${LEAD}\n\nWhat Happens Next\n\n${MORE}\n\n${LAST}`);
  assert.deepEqual(
    article.dropped.map(({ reason, quote }) => [reason, quote]),
    [["headline", "What Happens Next"]],
  );
  assert.deepEqual(
    [article.title, article.publisher, article.byline, article.language],
    ["Vote put off", "Harbour Courier", "Ada Lind", "en"],
  );
  assert.equal(article.complete, true);
});

test("inline markup, entities, white space and breaks", () => {
  const article = read(
    around(`<p>Fiji &amp; Tonga <b>put</b> <i>off</i>\n   their&nbsp;vote on the harbour treaty on&#32;Monday, officials said.<script>x("</p>")</script></p>
    <p>${MORE}<br>Suva, Friday<br><br>${LAST}</p><ul><li>One port opens in June.</li><li>Two follow.</li></ul>`),
  );
  assert.equal(
    article.text,
    `Fiji & Tonga put off their vote on the harbour treaty on Monday, officials said.\n\n${MORE}\nSuva, Friday\n\n${LAST}\n\nOne port opens in June.\n\nTwo follow.`,
  );
});

test("blocks that are no article are kept aside with the reason", () => {
  const article = read(
    around(`<p>${LEAD}</p>
    <figure><img src="a.jpg"><figcaption>A ferry leaves Suva on May 2, 2031.</figcaption></figure>
    <div class="newsletter-promo"><p>Get the day's news from the harbour.</p></div>
    <p>${MORE}</p><p>Advertisement</p><p>Related: <a href="/x">Tonga signs</a></p><p>${LAST}</p>`),
  );
  assert.equal(article.text, `${LEAD}\n\n${MORE}\n\n${LAST}`);
  assert.deepEqual(
    article.aside?.map(({ reason, text }) => [reason, text]),
    [
      ["caption", "A ferry leaves Suva on May 2, 2031."],
      ["subscription", "Get the day's news from the harbour."],
      ["advertisement", "Advertisement"],
      ["related", "Related: Tonga signs"],
    ],
  );
});

test("a paragraph that is a link and no sentence is the headline of another story", () => {
  const article = read(
    around(
      `<p>${LEAD}</p><p><a href="/x">Tonga signs the treaty in Suva</a></p><p><a href="/y">${MORE}</a></p><p>${LAST}</p>`,
    ),
  );
  assert.equal(article.text, `${LEAD}\n\n${MORE}\n\n${LAST}`);
  assert.deepEqual(article.aside, [{ text: "Tonga signs the treaty in Suva", reason: "related" }]);
});

test("where most sentences of the page were left out, the element that the page calls its article is taken", () => {
  const part = (port: string) =>
    `<div class="combx"><p>${port} opens its port to the ferries of both states in June, the ministry said.</p></div>`;
  const ports = [
    "Suva",
    "Levuka",
    "Lautoka",
    "Nadi",
    "Labasa",
    "Apia",
    "Alofi",
    "Avarua",
    "Vaiaku",
    "Yaren",
    "Majuro",
    "Palikir",
  ];
  const article = read(
    `<body><main><div class="entry"><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></div>${ports.map(part).join("")}</main></body>`,
  );
  for (const port of ports) assert.ok(article.text.includes(`${port} opens`), port);
});

test("a class that says it is the article is believed", () => {
  const article = read(
    around(`<div class="article-body share-enabled"><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></div>`),
  );
  assert.equal(article.text, `${LEAD}\n\n${MORE}\n\n${LAST}`);
});

test("a dateline and a glued label stay in the text as dropped spans", () => {
  const article = read(around(`<p>SUVA, May 3 (AP) — ${LEAD}</p><p>${MORE}Advertisement</p><p>${LAST}</p>`));
  assert.deepEqual(
    article.dropped.map(({ reason, quote }) => [reason, quote]),
    [
      ["dateline", "SUVA, May 3 (AP) —"],
      ["advertisement", "Advertisement"],
    ],
  );
});

test("table rows are blocks", () => {
  const article = read(
    around(
      `<p>${LEAD}</p><p>${MORE}</p><table><tr><th>Port</th><th>Ships</th></tr><tr><td>Suva</td><td>12</td></tr></table><p>${LAST}</p>`,
    ),
  );
  assert.ok(article.text.includes("\n\nPort | Ships\n\nSuva | 12\n\n"));
});

test("dates: the best source first, each with where it was found", () => {
  const linked = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Vote put off",
    "datePublished":"2031-05-03T20:00:00-05:00","dateModified":"2031-05-05","author":[{"name":"Ada Lind"},{"name":"Omar Haddad"}],"publisher":{"name":"Nordpress"}}]}</script>`;
  const head = `${linked}<meta name="pubdate" content="Sat, 03 May 2031 08:15:00 GMT"><meta property="article:published_time" content="rubbish">`;
  const article = read(around(`<time datetime="2031-05-02">May 2</time><p>${LEAD}</p><p>${MORE}</p>`, head));
  assert.deepEqual(article.claimedDates, [
    { value: "2031-05-03T20:00:00-05:00", from: "ld+json datePublished" },
    { value: "2031-05-03", from: "meta pubdate" },
    { value: "2031-05-04", from: "address" },
    { value: "2031-05-02", from: "time datetime" },
    { value: "2031-05-05", from: "ld+json dateModified" },
  ]);
  assert.deepEqual(
    [article.title, article.byline, article.publisher],
    ["Vote put off", "Ada Lind, Omar Haddad", "Nordpress"],
  );
});

test("a date that only the page's text gives", () => {
  const html = `<html><body><div class="post-meta">By Ada Lind | May 3, 2031</div><p>${LEAD}</p><p>${MORE}</p></body></html>`;
  const { claimedDates } = clean(pageOf({ html }), { boilerplate: BOILERPLATE });
  assert.deepEqual(claimedDates, [{ value: "2031-05-03", from: "text of a date element" }]);
});

test("a page that is not free, or asks for a subscription, is not complete", () => {
  const closed = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>`;
  assert.equal(read(around(`<p>${LEAD}</p><p>${MORE}</p>`, closed)).complete, false);
  assert.equal(
    read(around(`<p>${LEAD}</p><p>${MORE}</p><p>Subscribe to continue reading</p>`)).complete,
    false,
  );
});

test("broken markup is still read", () => {
  const article = read(`<p>${LEAD}<div><p>${MORE}<b><i>${LAST}</b><td></p><a href="`);
  for (const sentence of [LEAD, MORE, LAST]) assert.ok(article.text.includes(sentence), sentence);
});

const HOSTILE: Readonly<Record<string, string>> = {
  "a hundred thousand nested elements": `${"<div>".repeat(100_000)}<p>${LEAD}</p>`,
  "a hundred thousand open inline elements": `${"<b>".repeat(100_000)}${LEAD}`,
  "a class of two million signs": `<div class="${"a ".repeat(1_000_000)}"><p>${LEAD}</p></div>`,
  "JSON-LD nested without end": `<script type="application/ld+json">${"[".repeat(200_000)}</script><p>${LEAD}</p>`,
  "scripts without an end, too deep": `${"<div>".repeat(3000)}<p>${LEAD}</p>${"<script>".repeat(100_000)}`,
  "a menu without an end, too deep": `${"<div>".repeat(3000)}${"<nav>".repeat(50_000)}<p>${LEAD}</p>`,
};

for (const [name, html] of Object.entries(HOSTILE)) {
  test(`hostile: ${name}`, () => {
    const before = process.cpuUsage();
    assert.equal(read(html).text, LEAD);
    assert.ok(process.cpuUsage(before).user < 8e6);
  });
}

test("a page without text gives an empty article", () => {
  assert.equal(read("").text, "");
  assert.equal(read("<html><body><script>let a;</script></body></html>").text, "");
});
