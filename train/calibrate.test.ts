import assert from "node:assert/strict";
import { test } from "node:test";
import { enoughFor } from "./calibrate.ts";

const LEADS = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];

function changedAt(...leads: readonly number[]): { lead: number; changed: boolean }[] {
  return LEADS.map((lead) => ({ lead, changed: leads.includes(lead) }));
}

test("the lead that is enough leaves no more changed decisions above it than may be", () => {
  assert.equal(enoughFor(changedAt(5, 3, 2), 0), 6);
  assert.equal(enoughFor(changedAt(5, 3, 2), 0.1), 4);
  assert.equal(enoughFor(changedAt(5, 3, 2), 0.3), 0);
});

test("where even the surest decision changes, no lead is enough", () => {
  assert.equal(enoughFor(changedAt(9), 0), Number.POSITIVE_INFINITY);
  assert.equal(enoughFor([], 0.5), Number.POSITIVE_INFINITY);
});
