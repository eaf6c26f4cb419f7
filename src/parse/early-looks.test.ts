/** Deciding before all features were looked at gives nearly always what all of them would give. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { loadModels } from "../ingest/load-models.ts";
import { englishParser } from "../kit.ts";
import { analyseAll, type Word } from "./analyse.ts";
import type { Scorer } from "./linear-model.ts";
import { decodeModels, type LanguageModels } from "./model-file.ts";

const FOLDER = new URL("../../test/articles/", import.meta.url);
const models = decodeModels(loadModels());

/** Words between blanks and marks will do: both readings get the same. */
const sentences = readdirSync(FOLDER)
  .filter((name) => existsSync(new URL(`${name}/page.txt`, FOLDER)))
  .flatMap((name) => readFileSync(new URL(`${name}/page.txt`, FOLDER), "utf8").split(/(?<=\.)\s/))
  .map((sentence) => sentence.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])
  .filter(({ length }) => length > 3 && length < 60)
  .slice(0, 300);

/** The same weights that decide by how far the best leads after each look. */
function deciding(enough: readonly number[]): LanguageModels {
  const as = (scorer: Scorer): Scorer => ({ ...scorer, enough });
  const { tagger, first, second } = models;
  return {
    ...models,
    tagger: as(tagger),
    first: { moves: as(first.moves), labels: as(first.labels) },
    second: { moves: as(second.moves), labels: as(second.labels) },
  };
}

const wordsBy = (by: LanguageModels): Word[] => analyseAll(sentences, englishParser(by)).flat();

function agreement(
  words: readonly Word[],
  others: readonly Word[],
  same: (a: Word, b: Word) => boolean,
): number {
  return words.filter((word, i) => same(word, others[i] as Word)).length / words.length;
}

test("early decisions about tags, heads and relations are those of all features", () => {
  const all = wordsBy(deciding([]));
  const early = wordsBy(models);
  const hasty = wordsBy(deciding([0]));
  assert.ok(all.length > 3_000);
  for (const [field, least] of [
    ["xpos", 0.995],
    ["head", 0.98],
    ["deprel", 0.98],
  ] as const) {
    const share = (others: readonly Word[]): number =>
      agreement(all, others, (a, b) => a[field] === b[field]);
    assert.ok(share(early) >= least, `${field}: ${share(early)}`);
    assert.ok(share(hasty) < least - 0.02, `${field} after one look: ${share(hasty)}`);
  }
});
