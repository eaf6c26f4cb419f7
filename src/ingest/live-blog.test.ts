import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../test/support/read-input.ts";
import { postsOf } from "./live-blog.ts";
import { pageOf } from "./page-of.ts";

const page = (blog: object, around = ""): string =>
  `<html><head><title>Live</title>${around}<script type="application/ld+json">${JSON.stringify(blog)}</script></head><body><article><p>The ferry left Patras. The port of Lima reopened.</p></article></body></html>`;
const post = (body: string, more: object = {}): object => ({
  "@type": "BlogPosting",
  articleBody: body,
  datePublished: "2031-05-03T10:40:00Z",
  ...more,
});
const FERRY = post("The ferry left Patras.", {
  headline: "Ferry leaves",
  url: "https://courier.example/live#ferry",
  author: [{ name: "Ada Lind" }, "Omar Haddad"],
});
const LIMA = post("<p>The port of Lima reopened.</p>", { datePublished: "2031-05-03T12:05:00+02:00" });
const BLOG = {
  "@type": "LiveBlogPosting",
  datePublished: "2031-05-03T08:00:00Z",
  liveBlogUpdate: [FERRY, LIMA],
};

test("a live blog gives its posts, each with its moment", () => {
  const posts = postsOf(pageOf({ html: page(BLOG), source: "live.html", fetched: "2031-05-04T06:00:00Z" }));
  assert.deepEqual(
    posts.map(({ source, format, content, given }) => [source, format, content, given.published]),
    [
      ["live.html#ferry", "text", "The ferry left Patras.", "2031-05-03T10:40:00Z"],
      ["live.html#post-2", "html", "<p>The port of Lima reopened.</p>", "2031-05-03T12:05:00+02:00"],
    ],
  );
  assert.equal(posts[0]?.given.title, "Ferry leaves");
  assert.equal(posts[0]?.given.byline, "Ada Lind, Omar Haddad");
  assert.equal(posts[1]?.given.fetched, "2031-05-04T06:00:00Z");
});

test("what stands before the posts is kept, and a graph is searched", () => {
  const graph = { "@graph": [{ "@type": "WebSite" }, { ...BLOG, articleBody: "What we know so far." }] };
  const posts = postsOf(pageOf({ html: page(graph), id: "a", source: "live.html" }));
  assert.deepEqual(
    posts.map(({ given: { id, published } }) => [id, published]),
    [
      ["a#top", "2031-05-03T08:00:00Z"],
      ["a#ferry", "2031-05-03T10:40:00Z"],
      ["a#post-2", "2031-05-03T12:05:00+02:00"],
    ],
  );
});

const WHOLE: readonly (readonly [why: string, html: string])[] = [
  ["no live blog", page({ ...BLOG, "@type": "NewsArticle" })],
  ["one post", page({ ...BLOG, liveBlogUpdate: [FERRY] })],
  ["no texts", page({ ...BLOG, liveBlogUpdate: [{ headline: "a" }, { headline: "b" }] })],
  [
    "beginnings",
    page({ ...BLOG, liveBlogUpdate: [post("The ferry left ..."), post("The port of…"), FERRY] }),
  ],
  ["no list", page({ ...BLOG, liveBlogUpdate: "soon" })],
  ["broken", page(BLOG).replace('"liveBlogUpdate"', "liveBlogUpdate")],
  ["not closed", page(BLOG).replace("</script>", "")],
  ["only named", "<p>The site calls it a LiveBlogPosting.</p>"],
];
for (const [why, html] of WHOLE)
  test(`a page stays whole: ${why}`, () => {
    const whole = pageOf({ html });
    assert.deepEqual(postsOf(whole), [whole]);
  });

test("files are split as they are read", async () => {
  const posts = await read("live.html", page(BLOG));
  assert.deepEqual(
    posts.map((one) => (typeof one === "string" ? one : one.source)),
    ["live.html#ferry", "live.html#post-2"],
  );
});
