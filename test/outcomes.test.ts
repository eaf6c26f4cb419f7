/**
 * Every article of test/articles through the whole program. Known faults stand in its outcome.txt; what fails here is
 * an outcome that no longer says what the program does.
 */

import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { loadKit } from "../src/index.ts";
import { testArticles } from "./support/articles.ts";
import { foundIn } from "./support/found-in.ts";
import { compare } from "./support/outcome.ts";

const kit = await loadKit();

for (const article of testArticles()) {
  test(`outcome of ${article.slug} is up to date`, () => {
    assert.ok(existsSync(article.outcomePath), "no outcome.txt; run: node scripts/outcomes.ts");
    const outcome = compare(article.expected, foundIn(article, kit));
    assert.equal(outcome, readFileSync(article.outcomePath, "utf8"), "run: node scripts/outcomes.ts");
  });
}
