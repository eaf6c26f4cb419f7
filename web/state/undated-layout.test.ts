import assert from "node:assert/strict";
import test from "node:test";
import { domainOf, MARK } from "./timeline-layout.ts";
import { placeReported, placeUndated } from "./undated-layout.ts";

test("what is known only by its report stands in a block about that day, and no sign covers another", () => {
  const reported = (day: string, i: number) => ({
    event: `${day} ${i}`,
    first: null,
    last: null,
    reported: day,
  });
  const marks = ["2024-03-01", "2024-03-02", "2024-03-02", "2024-03-09"].flatMap((day) =>
    [0, 1, 2, 3, 4].map((i) => reported(day, i)),
  );
  const domain = domainOf(marks)!;
  for (const width of [900, 260]) {
    const { placed, rows, aligned } = placeReported(marks, domain, width);
    assert.ok(aligned);
    assert.equal(placed.length, marks.length);
    assert.equal(new Set(placed.map((p) => `${p.x} ${p.row}`)).size, marks.length);
    assert.ok(placed.every((p) => p.x >= MARK / 2 && p.x <= width - MARK / 2 && p.row < rows));
    const order = [...placed].sort((a, b) => a.x - b.x).map((p) => p.mark.reported);
    assert.deepEqual(order, [...order].sort());
  }
});

test("reported marks without room for their days stand in rows", () => {
  const marks = Array.from({ length: 40 }, (_, i) => ({
    event: `${i}`,
    first: null,
    last: null,
    reported: "2024-03-01",
  }));
  const { placed, aligned } = placeReported(marks, domainOf(marks)!, MARK * 4);
  assert.equal(aligned, false);
  assert.equal(Math.max(...placed.map((p) => p.row)), 9);
});

test("undated marks fill rows of the width", () => {
  const { placed, rows } = placeUndated(["a", "b", "c"], MARK * 2);
  assert.deepEqual(
    placed.map((p) => p.row),
    [0, 0, 1],
  );
  assert.equal(rows, 2);
});
