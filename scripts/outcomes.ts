/** Writes test/articles/SLUG/outcome.txt anew: how the program does against what people expect. Prints what changed. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadKit } from "../src/index.ts";
import { testArticles } from "../test/support/articles.ts";
import { foundIn } from "../test/support/found-in.ts";
import { compare } from "../test/support/outcome.ts";

const kit = await loadKit();
for (const article of testArticles()) {
  const before = existsSync(article.outcomePath) ? readFileSync(article.outcomePath, "utf8") : "";
  const outcome = compare(article.expected, foundIn(article, kit));
  if (outcome === before) continue;
  writeFileSync(article.outcomePath, outcome);
  console.log(`${article.slug}: ${count(before)} before, ${count(outcome)} now`);
}

function count(outcome: string): string {
  const lines = outcome.split("\n");
  return ["ok", "miss", "extra"]
    .map((v) => `${lines.filter((line) => line.startsWith(v)).length} ${v}`)
    .join(", ");
}
