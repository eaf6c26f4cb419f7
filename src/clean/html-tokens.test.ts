import assert from "node:assert/strict";
import { test } from "node:test";
import { Parser, Tokenizer } from "htmlparser2";
import { testArticles } from "../../test/support/articles.ts";
import { PageTokenizer } from "./html-tokens.ts";

/** What the parser tells of the markup, texts that touch as one, with places; attributes that nobody reads left out. */
function told(html: string, tokenizer: typeof Tokenizer): readonly string[] {
  const events: string[] = [];
  let text = "";
  const tell = (event: string) => {
    if (text !== "") events.push(`text ${text}`);
    text = "";
    events.push(event);
  };
  const parser: Parser = new Parser(
    {
      onopentag: (name, { id, class: names, href }) =>
        tell(`${parser.startIndex} <${name} ${JSON.stringify({ id, names, href })}>`),
      ontext: (part) => {
        text += part;
      },
      onclosetag: (name, implied) => tell(`</${name}>${implied ? " implied" : ""}`),
      onend: () => tell("end"),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, Tokenizer: tokenizer },
  );
  parser.end(html);
  return events;
}

const PAGES = [
  '<p class="lead" id=a>Oslo <B>waits</b> here</P><br/><hr />',
  "A &amp; B &lt; C &copy; D &notanentity; E &amp",
  "<a href='/x?a=1&amp;b=2&copy=3' onclick=\"a()\" class = 'x y'>link</a>",
  "<a href=/x?a&amp;b class>link</a><a =x id=1>odd</a><a id='1' id='2' CLASS=A>twice</a>",
  "<script>if (a < b) x('</p>');</script >after<STYLE>p > a {}</style>",
  "<title>One &amp; <two></title><textarea><p>no tag &lt;</textarea><xmp><b></xmp>",
  "<svg><title>Sea</title><style>a</style><script>b</script></svg><p>text",
  "<!-- a -- b --><!--><p>one<!---><p>two<!-- x --!>three<!----->four",
  "<!doctype html><!DOC><![CDATA[ a > b ]]><?php echo 1 ?><!x>text",
  "1 < 2 <3 </ p> </> </3> <<p>>",
  "<p>One<p>Two<div></p><form><form id=f></form><li>a<li>b<table><tr><td>1<td>2",
  "<iframe><p></iframe><noembed><b></noembed><plaintext><p>all</plaintext>",
  "text <p class='a' <b>bold</b>",
  "</script x='>'>after</br>more",
];
for (const html of PAGES)
  test(`tokens: ${html}`, () => assert.deepEqual(told(html, PageTokenizer), told(html, Tokenizer)));

test("pages are cut as htmlparser2 cuts them, also where signs are missing", () => {
  let compared = 0;
  for (const { page } of testArticles()) {
    if (page.format !== "html") continue;
    const { content } = page;
    const broken = [/>/g, /"/g, /<\//g, /</g].map((sign) =>
      content.replaceAll(sign, (found, at: number) => (at % 13 === 0 ? "" : found)),
    );
    for (const html of [content, ...broken]) {
      assert.deepEqual(told(html, PageTokenizer), told(html, Tokenizer), page.source);
      compared++;
    }
  }
  assert.ok(compared > 20, `only ${compared}`);
});

test("markup that never ends is passed over in time that grows with its length", () => {
  const openings = ["<!--", "<a b='", "<script>", "</", "<title>&", "<!--a--", "<p <", "&"];
  for (const opening of openings) {
    const html = opening.repeat(100_000);
    const began = performance.now();
    told(html.slice(0, 300_000), PageTokenizer);
    assert.ok(performance.now() - began < 5000, opening);
  }
});
