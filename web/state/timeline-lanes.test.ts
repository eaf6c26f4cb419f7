import assert from "node:assert/strict";
import test from "node:test";
import type { TimelineLane, TimelineMark } from "../../src/serve/answers.ts";
import { axisBelow, countUndated, drawLanes, entryOf, isPlace } from "./timeline-lanes.ts";
import { domainOf } from "./timeline-layout.ts";

const mark = (event: string, day: string | null, reported: string | null = null): TimelineMark => ({
  event,
  mentions: [event, `${event}-copy`],
  origins: 1,
  first: day,
  last: day,
  reported,
  edtf: day,
  label: event,
  quad: 1,
  negated: false,
  status: "actual",
});
const lane = (key: string, marks: readonly TimelineMark[]): TimelineLane => ({ key, label: key, marks });
const LANES = [
  lane("norland-gov", [mark("a", "2024-03-01"), mark("b", "2024-03-02")]),
  lane("others", [mark("c", "2024-03-03")]),
  lane("reported", [mark("d", null, "2024-03-02")]),
  lane("undated", [mark("e", null), mark("f", null)]),
];
const drawn = drawLanes(LANES, domainOf(LANES.flatMap((l) => l.marks)), 800);

test("dated and reported signs stand on the scale of days, the rest do not", () => {
  assert.deepEqual(
    drawn.map((d) => [d.lane.key, d.undated, d.aligned].join(" ")),
    ["norland-gov false true", "others false true", "reported true true", "undated true false"],
  );
});

test("without any day all lanes are undated", () => {
  assert.ok(drawLanes(LANES, null, 800).every((d) => d.undated && !d.aligned));
});

test("the days are written below the dated lanes, or below those by day of report where nothing is dated", () => {
  assert.equal(axisBelow(drawn), 1);
  const undated = LANES.slice(2);
  assert.equal(axisBelow(drawLanes(undated, domainOf(undated.flatMap((l) => l.marks)), 800)), 0);
  assert.equal(axisBelow(drawLanes(LANES, null, 800)), -1);
});

test("more signs on one day than there are rows are counted as hidden", () => {
  const crowd = [
    lane(
      "x",
      ["1", "2", "3", "4", "5", "6"].map((id) => mark(id, "2024-03-01")),
    ),
  ];
  assert.equal(drawLanes(crowd, domainOf(crowd[0]?.marks ?? []), 800)[0]?.hidden.length, 2);
});

test("the undated are those of the two lanes for them", () => {
  assert.equal(countUndated(LANES), 3);
  assert.deepEqual(LANES.map(({ key }) => key).filter(isPlace), ["norland-gov"]);
});

test("the tab key stops at the open event, else at the last visited, else at the first", () => {
  assert.equal(entryOf(drawn, "c-copy", "undated/e"), "others/c");
  assert.equal(entryOf(drawn, null, "undated/e"), "undated/e");
  assert.equal(entryOf(drawn, null, "gone/z"), "norland-gov/a");
  assert.equal(entryOf([], null, null), null);
});
