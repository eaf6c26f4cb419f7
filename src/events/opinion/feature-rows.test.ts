/** Rows are kept once each, in order, and the next candidate starts with none. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mix } from "../../parse/hashing.ts";
import { add, add2, begin, gathered, hashOf } from "./feature-rows.ts";

const BITS = 10;
const TEMPLATE = 12345;

function row(value: number): number {
  return mix(TEMPLATE, value) & (2 ** BITS - 1);
}

test("a row that is added twice is kept once, and rows come in the order in which they were added", () => {
  begin(BITS);
  for (const value of [7, 2, 7]) add(TEMPLATE, value);
  assert.deepEqual([...gathered()], [row(7), row(2)]);
});

test("nothing is left of the candidate before", () => {
  begin(BITS);
  add(TEMPLATE, 7);
  begin(BITS);
  add(TEMPLATE, 7);
  assert.deepEqual([...gathered()], [row(7)]);
});

test("two values are one mixed into the template and one added", () => {
  begin(BITS);
  add2(TEMPLATE, 7, 2);
  assert.deepEqual([...gathered()], [mix(mix(TEMPLATE, 7), 2) & (2 ** BITS - 1)]);
});

test("a long text has more rows than are kept, and they are cut off", () => {
  begin(20);
  for (let value = 0; value < 100_000; value++) add(TEMPLATE, value);
  assert.equal(gathered().length, 4096);
});

test("a word has the same hash when it comes again", () => {
  assert.equal(hashOf("truce"), hashOf("truce"));
  assert.notEqual(hashOf("truce"), hashOf("truces"));
});
