import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, addMonths, civilDate, dayOfWeek, daysBetween, isCivilDate } from "./civil-date.ts";
import { dating } from "./dating.ts";
import { bounds, canBeSameDay, isEdtf } from "./edtf.ts";
import { hashText } from "./hash.ts";
import { isModeOf, PLOVER, PLOVER_TYPES, scoreOf } from "./plover.ts";
import { EventLine, RecordLine } from "./record.ts";
import { contains, holds, overlaps, spanOf } from "./span.ts";

test("a span quotes its slice, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const span = spanOf(text, start, end);
      assert.equal(text.slice(span.start, span.end), span.quote);
      assert.ok(holds(span, text));
      assert.ok(!holds({ ...span, quote: `${span.quote}!` }, text));
    }),
  );
});

test("a span outside its text, or an empty one, is refused", () => {
  for (const [start, end] of [
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 4],
  ] as const)
    assert.throws(() => spanOf("abc", start, end), /expected 0 <= start < end/);
});

test("ranges touch only where they share a character", () => {
  assert.ok(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 }));
  assert.ok(!overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }));
  assert.ok(contains({ start: 0, end: 5 }, { start: 2, end: 5 }));
  assert.ok(!contains({ start: 2, end: 5 }, { start: 0, end: 5 }));
});

const EDTF_YES = [
  "2023-10-25",
  "2023-10",
  "2023",
  "2023-10-24~",
  "2023-10?",
  "2023-10-21/2023-10-24",
  "2023-10-21/..",
  "../2024-05-08",
  "2024-02-29",
];
const EDTF_NO = [
  "",
  "2023-13",
  "2023-02-30",
  "2023-2-3",
  "23-10-25",
  "2023-10-24/2023-10-21",
  "../..",
  "2023-10-25T10:00",
  "a/b",
  "2023-10-21/2023-10-22/2023-10-23",
];

for (const text of EDTF_YES) test(`EDTF: ${text}`, () => assert.ok(isEdtf(text)));
for (const text of EDTF_NO) {
  test(`not EDTF: "${text}"`, () => {
    assert.ok(!isEdtf(text));
    assert.throws(() => dating(text, "stated", "a test", null), /expected an EDTF date/);
  });
}

test("EDTF values span days", () => {
  assert.deepEqual(bounds("2024-02"), { first: "2024-02-01", last: "2024-02-29" });
  assert.deepEqual(bounds("../2024-05-08"), { first: null, last: "2024-05-08" });
  assert.ok(canBeSameDay("2024-02", "2024-02-29"));
  assert.ok(!canBeSameDay("2024-02", "2024-03-01/.."));
});

test("days count as a calendar does", () => {
  const day = fc
    .date({ min: new Date("0002-01-01"), max: new Date("9998-01-01"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: -300, max: 300 }), (date, days) => {
      const later = addDays(date, days);
      assert.ok(isCivilDate(later));
      assert.equal(daysBetween(date, later), days);
      assert.equal((((dayOfWeek(date) + days) % 7) + 7) % 7, dayOfWeek(later));
    }),
  );
  assert.equal(dayOfWeek("1962-10-22"), 1, "22 October 1962 was a Monday");
  assert.equal(addMonths("2024-01-31", 1), "2024-02-29");
  assert.throws(() => civilDate(2023, 2, 29));
});

test("the same text has the same hash, another text another", () => {
  assert.equal(hashText("a"), hashText("a"));
  assert.match(hashText(""), /^[0-9a-f]{16}$/);
  const seen = new Set(Array.from({ length: 20_000 }, (_, i) => hashText(`document ${i}`)));
  assert.equal(seen.size, 20_000);
});

test("PLOVER: 16 types, quads as in the codebook, a mode's own score before its type's", () => {
  assert.equal(PLOVER_TYPES.length, 16);
  assert.deepEqual([...PLOVER_TYPES].sort(), Object.keys(PLOVER).sort());
  assert.equal(scoreOf("RETREAT", "disarm"), 10);
  assert.equal(scoreOf("COERCE", "arrest"), -7);
  assert.equal(scoreOf("REQUEST", null), 0);
  assert.ok(isModeOf("ASSAULT", "aerial") && !isModeOf("AID", "aerial"));
});

test("a line with a field too many, or a wrong one, is not valid", () => {
  const event = {
    kind: "event",
    id: "e",
    document: "d",
    type: "AID",
    mode: null,
    contexts: [],
    act: "aid",
    actors: [],
    recipients: [],
    trigger: { start: 0, end: 1, quote: "a" },
    sentence: { start: 0, end: 1 },
    content: null,
    status: "actual",
    negated: false,
    condition: null,
    means: null,
    attribution: { kind: "author", source: null, cue: null },
    channel: null,
    time: null,
    place: null,
    quad: 2,
    score: 10,
    confidence: 0.5,
  };
  assert.ok(RecordLine.safeParse(event).success);
  assert.ok(!EventLine.safeParse({ ...event, type: "HELP" }).success);
  assert.ok(!EventLine.safeParse({ ...event, sure: true }).success);
  assert.ok(
    !EventLine.safeParse({
      ...event,
      time: { edtf: "2023-02-30", basis: "stated", because: "x", span: null },
    }).success,
  );
});
