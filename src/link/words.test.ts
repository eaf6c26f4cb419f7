import { strict as assert } from "node:assert";
import { test } from "node:test";
import { contentWordsOf, likeness, stemsOf } from "./words.ts";

const ALIKE = `
to delay the operation for three days = any delaying of operations | 2
urging restraint = urged restraint | 2
30,000 reservists = 30000 reservists | 2
parties agreed = the party agrees | 2
running the blockade = runs the blockades | 2
to hold off on an assault = to stop the raid | 0`;

for (const line of ALIKE.trim().split("\n")) {
  const [left = "", right = "", shared = ""] = line.split(/ [=|] /);
  test(`${left} ~ ${right}`, () => {
    assert.equal(likeness(stemsOf(left), stemsOf(right)).shared, Number(shared));
  });
}

test("likeness measures the smaller set and both", () => {
  const likely = likeness(new Set(["a", "b", "c", "d"]), new Set(["a", "b"]));
  assert.deepEqual(likely, { shared: 2, overlap: 1, dice: 4 / 6 });
  assert.deepEqual(likeness(new Set(), new Set(["a"])), { shared: 0, overlap: 0, dice: 0 });
});

test("content words keep their form and order", () => {
  assert.deepEqual(contentWordsOf("to hold off on any assault on the port of Tal"), [
    "hold",
    "assault",
    "port",
    "tal",
  ]);
});
