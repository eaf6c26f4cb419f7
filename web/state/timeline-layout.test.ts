import assert from "node:assert/strict";
import test from "node:test";
import { dayNumber } from "../../src/model/civil-date.ts";
import { domainOf, MARK, placeMarks, ticksOf } from "./timeline-layout.ts";

const mark = (first: string | null, last: string | null = first, event = `${first}..${last}`) => ({
  event,
  first,
  last,
});

test("without a date there is nothing to draw", () => {
  assert.equal(domainOf([mark(null)]), null);
});

test("the drawing spans the days of the pile with a little room", () => {
  const domain = domainOf([mark("2024-03-01"), mark("2024-03-10")]);
  assert.deepEqual(domain, {
    first: dayNumber("2024-02-29"),
    last: dayNumber("2024-03-11"),
    before: false,
    after: false,
  });
});

test("one date of long ago goes to the margin", () => {
  const week = ["2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04"].map((d) => mark(d));
  const domain = domainOf([mark("1973-10-06"), ...week]);
  assert.equal(domain?.before, true);
  assert.ok((domain?.first ?? 0) > dayNumber("2024-02-01"));
  const { placed } = placeMarks([mark("1973-10-06")], domain!, 700, 4);
  assert.ok((placed[0]?.x ?? 99) < 20);
});

test("marks of one day stand above each other, and what finds no row is counted", () => {
  const day = ["a", "b", "c"].map((event) => mark("2024-03-03", "2024-03-03", event));
  const domain = domainOf(day)!;
  const { placed, hidden, rows } = placeMarks(day, domain, 600, 2);
  assert.deepEqual(
    placed.map((p) => p.row),
    [0, 1],
  );
  assert.deepEqual(
    hidden.map((m) => m.event),
    ["c"],
  );
  assert.equal(rows, 2);
});

test("no two marks of a row cover each other", () => {
  const days = [1, 2, 2, 3, 5, 8, 8, 8, 9].map((d, i) =>
    mark(`2024-03-0${d}`, `2024-03-0${Math.min(9, d + (i % 3))}`, `${i}`),
  );
  const { placed } = placeMarks(days, domainOf(days)!, 300, 9);
  assert.equal(placed.length, days.length);
  for (const a of placed) {
    for (const b of placed) {
      if (a === b || a.row !== b.row) continue;
      assert.ok(Math.abs(a.x - b.x) >= MARK - 0.001, `${a.mark.event} and ${b.mark.event}`);
    }
  }
});

test("an open end fades away from the day that is known", () => {
  const marks = [mark(null, "2024-03-10"), mark("2024-03-05", null), mark("2024-03-04", "2024-03-08")];
  const { placed } = placeMarks(marks, domainOf(marks)!, 800, 4);
  const soft = Object.fromEntries(placed.map((p) => [p.mark.event, p.bar?.soft]));
  assert.deepEqual(soft, {
    "null..2024-03-10": "left",
    "2024-03-05..null": "right",
    "2024-03-04..2024-03-08": "both",
  });
});

test("ticks are days, weeks, months or years by the room that they have", () => {
  const labels = (from: string, to: string, width: number) => {
    const domain = { first: dayNumber(from), last: dayNumber(to), before: false, after: false };
    return ticksOf(domain, width).map((t) => t.label);
  };
  assert.deepEqual(labels("2024-03-01", "2024-03-05", 500), ["1 Mar", "2 Mar", "3 Mar", "4 Mar", "5 Mar"]);
  assert.deepEqual(labels("2024-03-01", "2024-03-31", 500), ["4 Mar", "11 Mar", "18 Mar", "25 Mar"]);
  assert.deepEqual(labels("2024-03-01", "2024-03-31", 230), ["4 Mar", "18 Mar"]);
  assert.deepEqual(labels("2023-11-20", "2024-03-20", 500), ["Dec 2023", "Jan 2024", "Feb 2024", "Mar 2024"]);
  assert.deepEqual(labels("2019-06-01", "2022-06-01", 300), ["2020", "2021", "2022"]);
});
