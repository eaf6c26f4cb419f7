import assert from "node:assert/strict";
import { test } from "node:test";
import { spanOf } from "../../model/span.ts";
import { nameText } from "../bracket.test.ts";
import { namesOf } from "./names-of.ts";

const TEXT = "Norway wrote first. Hamas and Jonas Berg did not.";

/** `tagged` are the words that the tagger finds, with their kinds. */
function said(tagged: readonly (readonly ["PER" | "ORG" | "LOC", string])[]): string[] {
  const named = {
    ...nameText(TEXT),
    tagged: tagged.map(([type, words]) => {
      const start = TEXT.indexOf(words);
      return { type, span: spanOf(TEXT, start, start + words.length) };
    }),
  };
  return namesOf(named).map(({ span, type, code }) => `${span.quote} ${type} ${code ?? "-"}`);
}

test("places and kinds are the tagger's, who is meant is the lexicon's", () => {
  assert.deepEqual(
    said([
      ["ORG", "Norway"],
      ["ORG", "Hamas"],
      ["PER", "Jonas Berg"],
    ]),
    ["Norway ORG NOR", "Hamas ORG PSE", "Jonas Berg PER UNK"],
  );
});

test("what the tagger overlooks is named where the lexicon knows it, and nothing else", () => {
  assert.deepEqual(said([["PER", "Jonas Berg"]]), ["Norway LOC NOR", "Hamas ORG PSE", "Jonas Berg PER UNK"]);
  assert.deepEqual(said([]), ["Norway LOC NOR", "Hamas ORG PSE"]);
});
