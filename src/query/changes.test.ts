import { strict as assert } from "node:assert";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import { changesBetween } from "./changes.ts";

const LAST_DAYS = changesBetween(DOSSIER, "2024-03-06", "2024-03-07");

test("positions that changed, with what they were before", () => {
  const moved = LAST_DAYS.positions.filter((c) => c.before !== null);
  assert.deepEqual(
    moved.map((c) => `${c.position.party}: ${c.before?.stance} > ${c.position.stance}`),
    ["kestria-gov: rejects > agrees to"],
  );
});

test("events of the period, and undated ones by their first report", () => {
  assert.deepEqual(
    LAST_DAYS.claims.map((e) => e.event.trigger.quote),
    ["entered", "met", "agreed", "deliver", "called on"],
  );
  assert.equal(LAST_DAYS.undatable, 2);
});

test("a dispute belongs to the day of its last side", () => {
  assert.deepEqual([LAST_DAYS.contradictions.length, LAST_DAYS.updates.length], [0, 1]);
  const before = changesBetween(DOSSIER, "2024-03-05", "2024-03-05");
  assert.deepEqual([before.contradictions.length, before.updates.length], [2, 0]);
});

test("only one party's changes", () => {
  const { positions, claims } = changesBetween(DOSSIER, "2024-03-01", "2024-03-31", {
    party: ["morania-gov"],
  });
  assert.deepEqual(
    positions.map((c) => c.position.party),
    ["morania-gov"],
  );
  assert.deepEqual(
    claims.map((e) => e.event.trigger.quote),
    ["offered"],
  );
});

test("nothing changed in a quiet week", () => {
  const quiet = changesBetween(DOSSIER, "2024-05-01", "2024-05-07");
  assert.deepEqual([quiet.claims, quiet.positions, quiet.contradictions, quiet.updates], [[], [], [], []]);
});
