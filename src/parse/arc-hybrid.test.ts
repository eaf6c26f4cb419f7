import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apply, canMove, costOf, isDone, LEFT, MOVES, onlyMove, SHIFT, startOf } from "./arc-hybrid.ts";

/** Heads counted from 0; the root's dependent has the number of words. */
const TREES = [
  [1, 2, 2 + 1],
  [3, 0, 0, 4],
  [1, 5, 1, 2, 2],
  [2, 2, 6, 5, 5, 2],
];

for (const heads of TREES) {
  test(`moves without cost build ${heads.join(" ")}`, () => {
    const gold = Int32Array.from(heads);
    const config = startOf(heads.length);
    while (!isDone(config)) {
      const move = [0, 1, 2].find((m) => canMove(config, m) && costOf(config, m, gold) === 0);
      assert.ok(move !== undefined, "a move without cost");
      apply(config, move, 0);
    }
    assert.deepEqual([...config.heads.slice(0, heads.length)], heads);
  });
}

test("a move costs what it loses", () => {
  const gold = Int32Array.from([1, 2, 3]);
  const config = startOf(3);
  apply(config, 0, -1);
  // The first word waits for the second, which must not be shifted over it
  assert.deepEqual(
    [0, 1].map((move) => costOf(config, move, gold)),
    [1, 0],
  );
});

test("whatever the moves, every word gets a head, one of them the root, and no loop arises", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.nat(MOVES - 1), { maxLength: 40 }),
      (length, wishes) => {
        const config = startOf(length);
        for (let step = 0; !isDone(config); step++) {
          const wish = wishes[step] ?? 0;
          const move = [wish, 0, 1, 2].find((m) => canMove(config, m));
          assert.ok(move !== undefined && step < 2 * length);
          apply(config, move, 0);
        }
        const heads = config.heads.slice(0, length);
        assert.equal(heads.filter((head) => head === length).length, 1);
        for (let at of heads.keys())
          for (let steps = 0; at !== length; at = heads[at]!) assert.ok(steps++ <= length);
      },
    ),
  );
});

test("with an empty stack there is only the shift, and at the end one way to clear the stack", () => {
  const config = startOf(3);
  assert.equal(onlyMove(config), SHIFT);
  apply(config, SHIFT, -1);
  assert.equal(onlyMove(config), -1);
  apply(config, SHIFT, -1);
  apply(config, SHIFT, -1);
  for (const move of [2, 2, LEFT]) {
    assert.equal(onlyMove(config), move);
    apply(config, move, 0);
  }
  assert.deepEqual([...config.heads], [3, 0, 1, -1]);
});
