/** What is printed of attributions, over the project's own articles. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { testArticles } from "../../../test/support/articles.ts";
import { clean } from "../../clean/clean.ts";
import { loadKit } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { attributionLines } from "./attribution-lines.ts";
import { taggedAttributions } from "./tagged-attributions.ts";

const { clean: cleaning, parse: parsing, events } = await loadKit();
const articles = testArticles().map(({ page }) => parse(clean(page, cleaning), parsing));
const lines = articles.flatMap((parsed) => attributionLines(parsed, events, parsed.id));

test("lines: stretches are fewer and longer than those that events take", () => {
  const taken = articles.flatMap(({ sentences }) => {
    const { words, found } = taggedAttributions(sentences, events, events.attributions.transitions);
    return found.flatMap(({ contents }) =>
      contents.map(({ first, last }) => words.tokens[last]!.end - words.tokens[first]!.start),
    );
  });
  const printed = lines.flatMap(({ content }) => content.map(({ start, end }) => end - start));
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  assert.ok(printed.length < taken.length, `${printed.length} < ${taken.length}`);
  assert.ok(mean(printed) > mean(taken), `${mean(printed)} > ${mean(taken)}`);
});

test("lines: what no cue of its sentence claims has a line of its own, once", () => {
  const alone = lines.filter(({ cue }) => cue.length === 0);
  const unquoted = alone.filter(({ content: [span] }) => !/["“”]/.test(span?.quote ?? ""));
  assert.ok(unquoted.length > 0);
  const placed = lines.flatMap(({ document, content }) => content.map(({ start }) => `${document} ${start}`));
  for (const { document, content } of unquoted)
    assert.equal(placed.filter((at) => at === `${document} ${content[0]?.start}`).length, 1);
});
