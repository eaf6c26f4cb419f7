import assert from "node:assert/strict";
import { test } from "node:test";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { testArticles } from "../../test/support/articles.ts";
import type { HtmlElement } from "./html-tree.ts";
import { documentOf } from "./html-tree-builder.ts";

const OPTIONS = { keepClasses: true, disableJSONLD: true, charThreshold: 250 };

/** Short names: "div(p(one) p(two))". */
function outline(element: HtmlElement): string {
  const inside = element.childNodes.map((node) =>
    "localName" in node ? outline(node) : node.textContent.trim(),
  );
  return `${element.localName}(${inside.filter((part) => part !== "").join(" ")})`;
}

const PAGES: readonly (readonly [html: string, body: string])[] = [
  ["<p>One<p>Two", "body(p(One) p(Two))"],
  ["<title>T</title>Text &amp; more", "body(title(T) Text & more)"],
  ["<html><head><title>T</title></head><p>One", "body(p(One))"],
  ["<p><b>One<br> <br>two</b> three</p><p>Four", "body(p(b(One)) p(two three) p(Four))"],
  ["<div>One<br><br>two<div>Three</div>four</div>", "body(div(One p(two) div(Three) four))"],
  ["<div>One<br>two<!-- x --></div>", "body(div(One br() two))"],
];
for (const [html, body] of PAGES)
  test(`tree: ${html}`, () => assert.equal(outline(documentOf(html).body), body));

test("texts of elements follow what is done to them", () => {
  const { body } = documentOf("<div><p>One</p><p>Two <b>b</b></p></div>");
  assert.equal(body.textContent, "OneTwo b");
  const [first, second] = body.getElementsByTagName("P");
  assert.ok(first && second);
  const copy = body.innerHTML;
  second.firstElementChild?.remove();
  assert.equal(body.textContent, "OneTwo ");
  second.appendChild(first);
  assert.equal(body.textContent, "Two One");
  assert.deepEqual([body.firstElementChild?.children.length, second.children.length], [1, 1]);
  body.innerHTML = copy;
  assert.equal(body.textContent, "OneTwo b");
  assert.deepEqual(
    body.querySelectorAll("P,b").map(({ tagName }) => tagName),
    ["P", "P", "B"],
  );
});

test("Readability finds on it what it finds on a whole DOM", () => {
  let found = 0;
  for (const { page } of testArticles()) {
    if (page.format !== "html") continue;
    const html = /<html/i.test(page.content) ? page.content : `<html><body>${page.content}</body></html>`;
    const ours = new Readability(documentOf(html), OPTIONS).parse();
    const theirs = new Readability(parseHTML(html).document, OPTIONS).parse();
    const words = (text: string | null | undefined) => (text ?? "").replaceAll(/\s+/g, "");
    assert.equal(words(ours?.textContent), words(theirs?.textContent), page.source);
    assert.equal(ours?.title, theirs?.title);
    found++;
  }
  assert.ok(found > 5, `only ${found} pages`);
});
