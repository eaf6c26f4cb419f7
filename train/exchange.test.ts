import assert from "node:assert/strict";
import { test } from "node:test";
import { wordTable } from "../src/parse/model-file.ts";
import { shapesOf, WORD_FIELDS } from "../src/parse/word-shapes.ts";
import { wordGroups } from "./word-groups.ts";

const VERBS = ["met", "left", "called"];
const PLACES = ["oslo", "lima", "accra"];
const SENTENCES = VERBS.flatMap((verb) =>
  PLACES.flatMap((place) => ["envoys", "ministers"].map((who) => [who, verb, "in", place, "."])),
);
const OPTIONS = { groups: 6, families: 3, seen: 2 };

function groupsOf(forms: readonly string[]): number[] {
  const field = WORD_FIELDS.indexOf("group");
  const shapes = shapesOf(
    forms,
    wordTable({ hashes: new Int32Array(), values: new Uint16Array() }),
    wordTable(wordGroups(SENTENCES, OPTIONS)),
  );
  return forms.map((_, i) => shapes[i * WORD_FIELDS.length + field]!);
}

test("words of like use share a group, others do not", () => {
  for (const words of [VERBS, PLACES, ["envoys", "ministers"]])
    assert.equal(new Set(groupsOf(words)).size, 1);
  assert.equal(new Set(groupsOf(["met", "oslo", "envoys", "in", "."])).size, 5);
});

test("the same sentences give the same table", () => {
  assert.deepEqual(wordGroups(SENTENCES, OPTIONS), wordGroups(SENTENCES, OPTIONS));
});

test("a word that is rare everywhere goes by its ending", () => {
  const rare = [
    ...SENTENCES,
    ["envoys", "waited", "in", "Quito", "."],
    ["envoys", "visited", "in", "Abuja", "."],
  ];
  const table = wordTable(wordGroups(rare, OPTIONS));
  const field = WORD_FIELDS.indexOf("group");
  const shapes = shapesOf(
    ["halted", "called"],
    wordTable({ hashes: new Int32Array(), values: new Uint16Array() }),
    table,
  );
  assert.notEqual(shapes[field], 0);
});
