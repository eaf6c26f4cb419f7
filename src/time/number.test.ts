import { strict as assert } from "node:assert";
import { test } from "node:test";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { numberIndex, readNumber } from "./number.ts";
import { splitWords } from "./words.ts";

const index = numberIndex(NUMBER_WORDS);
const NUMBERS: readonly (readonly [string, number | null | undefined, number])[] = [
  ["eighteen days", 18, 1],
  ["twenty-four hours", 24, 3],
  ["twenty four hours", 24, 2],
  ["one hundred and twelve", 112, 4],
  ["two thousand five hundred", 2500, 4],
  ["two hundred thousand", 200000, 3],
  ["two and a half years", 2.5, 4],
  ["2 1/2 years", 2.5, 4],
  ["2.3 million", 2300000, 2],
  ["300,000", 300000, 1],
  ["5bn", 5000000000, 2],
  ["5 bn", 5000000000, 2],
  ["a hundred", 100, 2],
  ["a couple of", 2, 3],
  ["two dozen", 24, 2],
  ["half a million", 500000, 3],
  ["several", null, 1],
  ["a few", null, 2],
  ["three four", 3, 1],
  ["a truck", undefined, 0],
  ["trucks", undefined, 0],
];

for (const [text, value, length] of NUMBERS) {
  test(`number: ${text}`, () => {
    const read = readNumber(splitWords(text, 0, text.length), 0, index);
    assert.equal(read?.value, value);
    assert.equal(read?.end ?? 0, length);
  });
}
