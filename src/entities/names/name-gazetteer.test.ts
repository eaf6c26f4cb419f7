import assert from "node:assert/strict";
import { test } from "node:test";
import { hashWord } from "../../parse/hashing.ts";
import {
  BODY,
  CLOSES,
  GIVEN,
  gazetteerBits,
  listedNames,
  OPENS,
  OPENS_NAME,
  PLACE,
  placeBits,
  SITE,
} from "./name-gazetteer.ts";

const LISTS: ReadonlyMap<number, number> = new Map([
  [hashWord("santa"), OPENS | GIVEN],
  [hashWord("cruz"), CLOSES],
  [hashWord("santa cruz"), PLACE],
  [hashWord("tuzla"), PLACE],
  [hashWord("river"), SITE | OPENS_NAME],
  [hashWord("river bank"), BODY],
  [hashWord("river bank north"), BODY | SITE],
]);
const TABLE = { lookUp: (hash: number) => LISTS.get(hash) ?? 0 };
const bitsOf = (text: string) => {
  const words = text.split(" ");
  return [...placeBits(words, gazetteerBits(words, TABLE), TABLE)];
};
const listedOf = (text: string) => {
  const words = text.split(" ");
  return [...listedNames(words, gazetteerBits(words, TABLE), TABLE)];
};

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

test("the longest name of the lists counts, with the place of each word in it", () => {
  assert.deepEqual(listedOf("the river"), [0, SITE]);
  assert.deepEqual(listedOf("river bank"), [BODY | 1, BODY | 2]);
  assert.deepEqual(listedOf("river bank north"), [BODY | SITE | 1, BODY | SITE | 3, BODY | SITE | 2]);
  assert.deepEqual(listedOf("river tuzla"), [SITE, 0]);
});
