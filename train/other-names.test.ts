import assert from "node:assert/strict";
import { test } from "node:test";
import type { NamedSentence } from "./name-corpus.ts";
import { withOtherNames } from "./other-names.ts";

const sentence = (text: string, names: NamedSentence["names"]): NamedSentence => ({
  forms: text.split(" "),
  names,
  document: "d",
});
const POOL = [sentence("Port Louis", [{ first: 0, last: 1, type: "LOC" }])];

test("a name gives way to another of its kind, and the names after it move along", () => {
  const [first, second, ...more] = withOtherNames(
    [
      sentence("To Lima with Okafor in May", [
        { first: 1, last: 1, type: "LOC" },
        { first: 3, last: 3, type: "PER" },
      ]),
      sentence("Nothing there", []),
    ],
    POOL,
    1,
    () => 0,
  );
  assert.deepEqual(first?.forms, "To Port Louis with Okafor in May".split(" "));
  assert.deepEqual(first?.names, [
    { first: 1, last: 2, type: "LOC" },
    { first: 4, last: 4, type: "PER" },
  ]);
  assert.deepEqual(second?.forms, ["Nothing", "there"]);
  assert.deepEqual(more, []);
});

test("documents without names stay out", () => {
  assert.deepEqual(
    withOtherNames([sentence("Nothing there", [])], POOL, 1, () => 0),
    [],
  );
});
