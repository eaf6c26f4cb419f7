import assert from "node:assert/strict";
import test from "node:test";
import { neighbour } from "./walk.ts";

/** Lane 0: a at 10, b at 50. Lane 2: c at 20, d at 90. Lane 3: e at 10. */
const NAMES = ["a", "b", "c", "d", "e"];
const SIGNS = [
  { lane: 0, x: 10 },
  { lane: 0, x: 50 },
  { lane: 2, x: 20 },
  { lane: 2, x: 90 },
  { lane: 3, x: 10 },
];
const CASES =
  "a Right b, b Right b, b Left a, a Left a, b Down c, d Up b, c Down e, e Up c, a Up a, e Down e";

for (const walk of CASES.split(", ")) {
  const [from = "", key, to = ""] = walk.split(" ");
  test(`from ${from} ${key} to ${to}`, () => {
    assert.equal(NAMES[neighbour(SIGNS, NAMES.indexOf(from), `Arrow${key}`) ?? -1], to);
  });
}

test("other keys lead nowhere", () => {
  assert.equal(neighbour(SIGNS, 0, "Enter"), null);
});
