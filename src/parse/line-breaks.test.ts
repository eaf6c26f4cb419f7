import assert from "node:assert/strict";
import { test } from "node:test";
import { ABBREVIATIONS } from "../lexicon/en/abbreviations.ts";
import { lineBreaks, NO_BREAK } from "./line-breaks.ts";
import { abbreviationSets } from "./parser-kit.ts";
import { tokenize } from "./tokenize.ts";

const abbreviations = abbreviationSets(ABBREVIATIONS);

function breaksOf(text: string): Map<string, number> {
  const tokens = tokenize(text, 0, text.length, abbreviations);
  const breaks = lineBreaks(text, tokens);
  return new Map(tokens.map(({ start, end }, i) => [text.slice(start, end), breaks[i] ?? -1]));
}

test("words that begin a line have a number, others none", () => {
  const breaks = breaksOf("One came\nTwo left\r\nThree stayed");
  assert.notEqual(breaks.get("Two"), NO_BREAK);
  assert.notEqual(breaks.get("Three"), NO_BREAK);
  for (const word of ["One", "came", "left", "stayed"]) assert.equal(breaks.get(word), NO_BREAK);
});

test("a line that had room for the next word is told from a full one, and both from the longest", () => {
  const breaks = breaksOf(
    "Envoys meet\nDelegates who had come from nine states on\nMonday morning agreed after a night of\ntalks to meet again.",
  );
  const kinds = ["Delegates", "Monday", "talks"].map((word) => breaks.get(word));
  assert.equal(new Set(kinds).size, 3);
});
