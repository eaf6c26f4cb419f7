import assert from "node:assert/strict";
import { test } from "node:test";
import { enoughFor } from "./calibrate.ts";

const LEADS = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];

/** Decisions after one early look, some of them changed by the last. */
function changedAt(...places: readonly number[]): { leads: number[]; changed: boolean[] }[] {
  return LEADS.map((lead) => ({ leads: [lead], changed: [places.includes(lead)] }));
}

test("the lead that is enough leaves no more changed decisions above it than may be", () => {
  assert.deepEqual(enoughFor(changedAt(5, 3, 2), 0), [6]);
  assert.deepEqual(enoughFor(changedAt(5, 3, 2), 0.1), [4]);
  assert.deepEqual(enoughFor(changedAt(5, 3, 2), 0.3), [0]);
});

test("where even the surest decision changes, no lead is enough", () => {
  assert.deepEqual(enoughFor(changedAt(9), 0), [Number.POSITIVE_INFINITY]);
  assert.deepEqual(enoughFor([], 0.5), []);
});

test("a later look is measured on what earlier looks left open, each with its part of the share", () => {
  const decisions = LEADS.map((lead) => ({ leads: [lead, 9 - lead], changed: [lead === 4, lead === 3] }));
  assert.deepEqual(enoughFor(decisions, 0), [5, 7]);
  assert.deepEqual(enoughFor(decisions, 0.2), [0, Number.POSITIVE_INFINITY]);
});
