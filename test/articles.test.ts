/** What people wrote about test/articles and test/unseen-articles is well-formed: quotes stand in the article in order, types and modes are PLOVER's. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { isModeOf, PLOVER_TYPES, SECTORS } from "../src/model/plover.ts";
import { type TestArticle, testArticles, unseenArticles } from "./support/articles.ts";
import { placesOf } from "./support/judge.ts";
import { findWords } from "./support/words.ts";

const articles = testArticles();

for (const article of [...articles, ...unseenArticles()]) {
  test(`what is expected of ${article.slug} stands in it, in this order`, () => {
    const text = wordsOnThePage(article);
    const places = placesOf(article.expected, text);
    for (const [i, fact] of article.expected.entries()) {
      assert.ok(
        fact.quote === "" || places[i],
        `${fact.headline} is not there, or not after the fact before it`,
      );
      for (const { line } of fact.details) {
        const quote = /"([^"]+)"/.exec(line)?.[1];
        assert.ok(!quote || findWords(text, quote, 0), `${fact.headline}: not in the article: ${quote}`);
      }
    }
  });

  test(`what is expected of ${article.slug} uses the words of PLOVER`, () => {
    for (const fact of article.expected) {
      const types = PLOVER_TYPES.filter((type) => fact.types.includes(type));
      assert.equal(types.length + Number(fact.types.includes("-")), fact.types.length, fact.headline);
      for (const { key, values, line } of fact.details) {
        if (key === "mode") {
          for (const mode of values)
            assert.ok(mode === "-" || types.some((type) => isModeOf(type, mode)), line);
        }
        // "maybe recipient": whoever it is.
        if (!/^(?:actor|recipient|party)$/.test(key) || values.length === 0) continue;
        const sectors = /^\S+ .+ [A-Z]{3} (\S+)$/.exec(line)?.[1]?.split("/") ?? ["?"];
        for (const sector of sectors) assert.ok(["-", ...SECTORS].includes(sector), line);
      }
    }
  });
}

test("the articles hold every type, status, kind of source and channel", () => {
  const facts = articles.flatMap((article) => article.expected).filter((fact) => !fact.maybe);
  const values = new Set(
    facts.flatMap((fact) => [...fact.types, ...fact.details.flatMap(({ line }) => line.split(/[ "]/))]),
  );
  const wanted = [
    ...PLOVER_TYPES,
    "-",
    "ongoing",
    "future",
    "hypothetical",
    "historical",
    "negated",
    "condition",
    "means",
    "named",
    "anonymous",
    "outlet",
    "public",
    "private",
    "stamp",
    "complete",
  ];
  assert.deepEqual(
    wanted.filter((word) => !values.has(word)),
    [],
  );
});

/** All text of the page, debris included: what is expected must not depend on what the program extracts. */
function wordsOnThePage({ page }: TestArticle): string {
  if (page.format === "text") return page.content;
  return parseHTML(page.content.replaceAll("<", " <")).document.body.textContent ?? "";
}

test("there are enough articles for a figure by type", () => {
  assert.ok(articles.length >= 25, `${articles.length} articles`);
  const facts = articles.flatMap((article) => article.expected).filter((fact) => !fact.maybe);
  for (const type of PLOVER_TYPES) {
    const count = facts.filter((fact) => fact.types.length === 1 && fact.types[0] === type).length;
    assert.ok(count >= 8, `${type}: ${count}`);
  }
});

test("the articles that no rule has seen hold every type too", () => {
  const facts = unseenArticles().flatMap((article) => article.expected);
  for (const type of PLOVER_TYPES) {
    const firm = facts.filter((fact) => !fact.maybe && fact.types.length === 1 && fact.types[0] === type);
    assert.ok(firm.length >= 2, `${type}: ${firm.length}`);
  }
});
