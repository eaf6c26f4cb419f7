import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf } from "./blocks.ts";

/** Blocks with bars between, each after its paragraph's number. */
function blocks(text: string, ...dropped: string[]): string {
  const drops = dropped.map((quote) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  }));
  return blocksOf(text, drops)
    .map(({ start, end, paragraph }) => `${paragraph} ${text.slice(start, end).trim().replace(/\s+/g, " ")}`)
    .join(" | ");
}

const CASES: readonly [string, string][] = [
  ["One.\n\nTwo.", "0 One. | 1 Two."],
  ["One.\r\n \r\nTwo.", "0 One. | 1 Two."],
  ["One.\nTwo.", "0 One. Two."],
  ["\n\n  \n", ""],
  ["", ""],
];

for (const [text, expected] of CASES) test(JSON.stringify(text), () => assert.equal(blocks(text), expected));

test("a dropped span parts blocks; it parts paragraphs where a line ends in it", () => {
  assert.equal(blocks("One came. [ad] Two left.", "[ad]"), "0 One came. | 0 Two left.");
  assert.equal(blocks("One came.\n[ad]\nTwo left.", "[ad]"), "0 One came. | 1 Two left.");
});
