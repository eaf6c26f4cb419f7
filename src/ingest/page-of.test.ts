import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "./page-of.ts";

test("text and HTML become pages; the id is that of the content alone", () => {
  const page = pageOf({ text: "abc", source: "a.example", title: "T", published: "2031-05-03" });
  assert.deepEqual(page, {
    id: "ba7816bf8f01cfea",
    source: "a.example",
    format: "text",
    content: "abc",
    given: { id: null, published: "2031-05-03", title: "T" },
  });
  assert.deepEqual(pageOf({ html: "\uFEFFabc" }), {
    id: page.id,
    source: page.id,
    format: "html",
    content: "abc",
    given: { id: null, published: null, title: null },
  });
});

test("the caller's id is kept beside that of the content, and is the source where none is given", () => {
  const page = pageOf({ text: "abc", id: "line-7" });
  assert.deepEqual([page.id, page.source, page.given.id], ["ba7816bf8f01cfea", "line-7", "line-7"]);
});

test("half a character becomes the sign for unknown ones, which is as long", () => {
  const { content, source, given } = pageOf({ text: "a \ud800 b \u{1f600}", id: "i\udc00", title: "\ud83d" });
  assert.deepEqual(
    [content, source, given.id, given.title],
    ["a \ufffd b \u{1f600}", "i\ufffd", "i\ufffd", "\ufffd"],
  );
});

test("a caller without types is told what is missing", () => {
  for (const input of ["{}", '{"text": 5}', '{"html": null}'])
    assert.throws(
      () => pageOf(JSON.parse(input)),
      /^TypeError: pageOf takes \{"text"\} or \{"html"\}, a string/,
    );
});
