import assert from "node:assert/strict";
import { test } from "node:test";
import { hashWord } from "../parse/hashing.ts";
import { CLOSES, GIVEN, gazetteerBits, OPENS, PLACE } from "./name-gazetteer.ts";

const LISTS: ReadonlyMap<number, number> = new Map([
  [hashWord("santa"), OPENS | GIVEN],
  [hashWord("cruz"), CLOSES],
  [hashWord("santa cruz"), PLACE],
  [hashWord("tuzla"), PLACE],
]);
const bitsOf = (text: string) => [
  ...gazetteerBits(text.split(" "), { lookUp: (hash) => LISTS.get(hash) ?? 0 }),
];

test("words of the lists have their bits, others none", () => {
  assert.deepEqual(bitsOf("in tuzla"), [0, PLACE]);
});

test("a place of several words is marked from end to end", () => {
  const [alone] = bitsOf("santa lucia");
  const [first, last] = bitsOf("santa cruz");
  assert.notEqual(first, alone);
  assert.notEqual(last, CLOSES);
  assert.deepEqual(bitsOf("lucia cruz")[1], CLOSES);
});
