/** Reading dates and quantities takes time that grows with the text and no faster, whatever the text. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { findQuantities } from "../events/quantities/quantities.ts";
import { quantityKit } from "../events/quantities/quantity-kit.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { UNITS } from "../lexicon/en/units.ts";
import { placeInTime } from "./place-in-time.ts";
import { timeKit } from "./time-kit.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });
const quantities = quantityKit(UNITS, NUMBER_WORDS);

/** Text made to be slow: what a pattern might read in many ways, over and over. */
test("no text is slow to read", () => {
  const hard = [
    "1.",
    "1,",
    "a.",
    "a.b",
    "11.11.",
    "1,111",
    "1-",
    "19 ",
    "the first ",
    "a ",
    "twenty-",
    "'s",
    "'",
    "- ",
    "( 1",
  ];
  const cost = (piece: string, n: number): number => {
    const article = plainArticle(`Envoys ${piece.repeat(n)}.`, { published: "2015-07-01" });
    const start = process.cpuUsage().user;
    for (let i = 0; i < 5; i++) findQuantities(placeInTime(article, kit), quantities);
    return process.cpuUsage().user - start;
  };
  for (const piece of hard) {
    cost(piece, 100);
    assert.ok(
      cost(piece, 4000) < 120 * Math.max(cost(piece, 100), 4000),
      `"${piece}" takes more than linear time`,
    );
  }
});

test("a long sentence costs no more than its length", () => {
  const long = (n: number): string => `Envoys ${"met for the past two ".repeat(n)}weeks.`;
  const cost = (n: number): number => {
    const article = plainArticle(long(n), { published: "2015-07-01" });
    const start = process.cpuUsage().user;
    for (let i = 0; i < 20; i++) placeInTime(article, kit);
    return process.cpuUsage().user - start;
  };
  cost(50);
  assert.ok(cost(400) < 40 * Math.max(cost(50), 2000), "more than linear");
});
