import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Page } from "./page.ts";
import { type ReadOptions, readInputs } from "./read-inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "demarche-feeds-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function read(
  name: string,
  content: string,
  options?: ReadOptions,
): Promise<readonly (Page | string)[]> {
  writeFileSync(join(folder, name), content);
  const outcomes: (Page | string)[] = [];
  for await (const outcome of readInputs([join(folder, name)], options))
    outcomes.push("content" in outcome ? outcome : outcome.message.replace(`${folder}/`, ""));
  return outcomes;
}

/** Source, content and what the feed says of it; or the message. */
function told(outcomes: readonly (Page | string)[]): unknown[] {
  return outcomes.map((one) =>
    typeof one === "string" ? one : [one.source, one.format, one.content, one.given],
  );
}

const RSS = `<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel>
<title>Harbour Courier</title><link>https://courier.example/</link>
<item><title>Ferry &lt;i&gt;Nora&lt;/i&gt; leaves</title><link>/ferry</link><dc:creator>Ada Lind</dc:creator>
<pubDate>Sat, 03 May 2031 23:15:00 -0700</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>The ferry left. <b>Late</b>.</p>]]></content:encoded></item>
<item><guid>https://courier.example/2</guid><description>The quay is closed &amp;amp; empty &b;.</description></item>
<item><guid isPermaLink="false">tag:3</guid><description>No markup.</description></item>
<item><title>Nothing</title><link>https://courier.example/4</link></item>
</channel></rss>`;

test("RSS: the whole text before the summary, the day as written, summaries marked, nothing unfolded", async () => {
  const cut = "the feed holds a summary only";
  const base = { id: null, published: null, title: null, publisher: "Harbour Courier" };
  assert.deepEqual(told(await read("f.rss", RSS)), [
    [
      "https://courier.example/ferry",
      "html",
      "<p>The ferry left. <b>Late</b>.</p>",
      {
        ...base,
        title: "Ferry Nora leaves",
        published: "Sat, 03 May 2031 23:15:00 -0700",
        byline: "Ada Lind",
      },
    ],
    ["https://courier.example/2", "html", "The quay is closed &amp; empty &b;.", { ...base, cut }],
    ["tag:3", "text", "No markup.", { ...base, cut }],
    'cannot read "https://courier.example/4": the feed holds no text of it; give its address to demarche add',
  ]);
});

test("Atom, with markup as text and as elements", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><link rel="self" href="x"/>
<entry><title type="html">Quay &amp;amp; dock</title><link rel="enclosure" href="no"/><link href="https://courier.example/1"/>
<published>2031-05-03T10:00:00+02:00</published><updated>2031-05-04T10:00:00Z</updated><author><name>Omar Haddad</name></author>
<content type="xhtml"><x:div xmlns:x="h"><x:p>One <x:b>bold</x:b> word.</x:p></x:div></content></entry>
<entry><id>urn:2</id><updated>2031-05-04</updated><summary>Plain &lt;words&gt;.</summary></entry></feed>`;
  const outcomes = told(await read("a.xml", atom));
  assert.deepEqual(outcomes, [
    [
      "https://courier.example/1",
      "html",
      '<div xmlns:x="h"><p>One <b>bold</b> word.</p></div>',
      {
        id: null,
        title: "Quay & dock",
        published: "2031-05-03T10:00:00+02:00",
        byline: "Omar Haddad",
        publisher: "Courier",
      },
    ],
    [
      "urn:2",
      "text",
      "Plain <words>.",
      {
        id: null,
        published: "2031-05-04",
        title: null,
        publisher: "Courier",
        cut: "the feed holds a summary only",
      },
    ],
  ]);
});

test("RDF and JSON Feed", async () => {
  const rdf = `<rdf:RDF xmlns:rdf="r"><channel><title>Old</title></channel>
<item><title>A</title><link>https://courier.example/a</link><dc:date>2031-05-03</dc:date><description>Text a.</description></item></rdf:RDF>`;
  const [page] = await read("f.rdf", rdf);
  assert.ok(typeof page === "object");
  assert.deepEqual(
    [page.source, page.content, page.given.published],
    ["https://courier.example/a", "Text a.", "2031-05-03"],
  );
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Courier",
    items: [
      { id: "1", url: "https://courier.example/1", content_html: "<p>One.", authors: [{ name: "Ada Lind" }] },
      { id: "2", summary: "Two.", date_published: "2031-05-03T10:00:00Z" },
    ],
  };
  const feed = await read("f.json", JSON.stringify(json));
  assert.deepEqual(
    feed.map((one) => typeof one === "object" && [one.source, one.content, one.given.byline, one.given.cut]),
    [
      ["https://courier.example/1", "<p>One.", "Ada Lind", undefined],
      ["2", "Two.", undefined, "the feed holds a summary only"],
    ],
  );
});

const GDELT = [
  "1039281",
  "20310503101500",
  "20310503103000",
  "1",
  "courier.example",
  "https://courier.example/g",
];

test("lists of addresses: named with their number, or followed once each", async () => {
  const site = `<urlset xmlns="s"><url><loc>https://courier.example/1</loc></url><url><loc>https://courier.example/1</loc></url>
<url><loc>https://courier.example/2</loc></url><url><loc>file:///etc/passwd</loc></url></urlset>`;
  assert.deepEqual(told(await read("s.xml", site)), [
    'cannot read "s.xml": a list of 2 addresses, without texts; add --follow to demarche add, which fetches them',
  ]);
  const asked: string[] = [];
  const follow: ReadOptions["follow"] = async function* ({ address, list }) {
    asked.push(`${address} ${list}`);
    yield { source: address, message: "no network here" };
  };
  assert.deepEqual(await read("s.xml", site, { follow }), ["no network here", "no network here"]);
  const index = "<sitemapindex><sitemap><loc>https://courier.example/s1.xml</loc></sitemap></sitemapindex>";
  await read("i.xml", index, { follow });
  const mentions = [...GDELT, ...Array.from({ length: 10 }, () => "")].join("\t");
  await read("20310503.mentions.CSV", `${mentions}\n${mentions}\n`, { follow });
  assert.deepEqual(asked, [
    "https://courier.example/1 false",
    "https://courier.example/2 false",
    "https://courier.example/s1.xml true",
    "https://courier.example/g false",
  ]);
});

test("XML that is no feed, too deep, or broken", async () => {
  assert.deepEqual(told(await read("x.xml", "<invoice><sum>1</sum></invoice>")), [
    'cannot read "x.xml": XML that is neither a feed nor a sitemap (its outermost element is invoice); leave it out or convert it first',
  ]);
  assert.deepEqual(told(await read("x.xml", `<rss>${"<a>".repeat(500)}`)), [
    'cannot read "x.xml": its elements are more than 200 deep; leave it out',
  ]);
  assert.deepEqual(told(await read("x.xml", "<rss><channel></channel></rss>")), [
    'cannot read "x.xml": a feed without entries; leave it out',
  ]);
  const broken = told(await read("x.xml", RSS.slice(0, RSS.indexOf("</item>"))));
  assert.equal(broken.length, 1);
});
