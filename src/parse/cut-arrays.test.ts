import { strict as assert } from "node:assert";
import { test } from "node:test";
import { bytes, doubles, floats, integers, integersOf } from "./cut-arrays.ts";

test("cut arrays begin as zeros and share no number", () => {
  const arrays = Array.from({ length: 3000 }, (_, i) => {
    const length = i % 41;
    return [integers(length), bytes(length), doubles(length), floats(length)];
  }).flat();
  for (const [i, array] of arrays.entries()) {
    assert.ok(array.every((value) => value === 0));
    array.fill(1 + (i % 200));
  }
  for (const [i, array] of arrays.entries()) assert.ok(array.every((value) => value === 1 + (i % 200)));
});

test("cut arrays may be larger than a block", () => {
  assert.equal(integers(100_000).length, 100_000);
  assert.equal(doubles(100_000).length, 100_000);
});

test("a copy of integers is its own", () => {
  const first = Int32Array.of(1, 2, 3);
  const copy = integersOf(first);
  copy[0] = 9;
  assert.deepEqual([...first], [1, 2, 3]);
  assert.deepEqual([...copy], [9, 2, 3]);
});
