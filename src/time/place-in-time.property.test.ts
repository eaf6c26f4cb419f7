/** What holds of every text: no clock, no zone, no invalid date, no span that lies. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { outermost } from "../../test/support/brackets.ts";
import { plainArticle } from "../../test/support/plain-article.ts";
import { findQuantities } from "../events/quantities/quantities.ts";
import { quantityKit } from "../events/quantities/quantity-kit.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { UNITS } from "../lexicon/en/units.ts";
import { addDays } from "../model/civil-date.ts";
import { bounds, isEdtf } from "../model/edtf.ts";
import { holds } from "../model/span.ts";
import { placeInTime } from "./place-in-time.ts";
import { timeKit } from "./time-kit.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });
const quantities = quantityKit(UNITS, NUMBER_WORDS);

const WORDS = [
  ...Object.keys(TIME_WORDS.months),
  ...Object.keys(TIME_WORDS.weekdays),
  ...Object.keys(TIME_WORDS.units),
  ...Object.keys(TIME_WORDS.deictics),
  ...Object.keys(TIME_WORDS.parts),
  ...Object.keys(NUMBER_WORDS.values),
  ...Object.keys(NUMBER_WORDS.scales),
  ...Object.keys(UNITS.before),
  ...Object.keys(UNITS.plurals),
];
const word = fc.oneof(
  fc.constantFrom(
    ...WORDS,
    "last",
    "next",
    "this",
    "the",
    "a",
    "ago",
    "later",
    "earlier",
    "after",
    "before",
    "since",
  ),
  fc.constantFrom(
    "until",
    "by",
    "between",
    "and",
    "to",
    "from",
    "of",
    "-",
    ",",
    "(",
    ")",
    "/",
    ".",
    "'s",
    "every",
    "$",
    "%",
  ),
  fc.constantFrom(
    "raid",
    "met",
    "will",
    "trucks",
    "Oslo",
    "within",
    "as of",
    "29 February",
    "31 June",
    "24:00",
    "0000-00-00",
  ),
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc
    .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  fc.string({ maxLength: 5 }),
);
const text = fc
  .array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 25 })
  .map(
    (parts) =>
      `Envoys ${parts.map(([w, up]) => (up ? w.charAt(0).toUpperCase() + w.slice(1) : w)).join(" ")}.`,
  );
const published = fc.option(
  fc
    .date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
);

test("every EDTF is valid, every span holds, every reading has its reason", () => {
  fc.assert(
    fc.property(text, published, (content, day) => {
      const timed = placeInTime(plainArticle(content, { published: day }), kit);
      for (const { span, edtf, because, first, last } of timed.times) {
        assert.ok(edtf === null || isEdtf(edtf), String(edtf));
        assert.ok(holds(span, content));
        assert.ok(because !== "" && first <= last);
      }
      for (const { span, min, max, operator } of findQuantities(timed, quantities)) {
        assert.ok(holds(span, content));
        assert.ok(min !== null || max !== null, operator);
        assert.ok(min === null || max === null || min <= max, `${min} ${max}`);
      }
    }),
    { numRuns: 3000 },
  );
});

test("expressions stand in order and do not overlap", () => {
  fc.assert(
    fc.property(text, published, (content, day) => {
      const { times } = placeInTime(plainArticle(content, { published: day }), kit);
      // A date that an amount is counted from stands inside it.
      const outer = outermost(times.map(({ span }) => ({ ...span, value: "" })));
      for (const [i, { start }] of outer.entries()) assert.ok((outer[i - 1]?.end ?? 0) <= start);
      for (const [i, { span }] of times.entries()) assert.ok((times[i - 1]?.span.start ?? 0) <= span.start);
    }),
    { numRuns: 1000 },
  );
});

test("no reading depends on the machine's clock or zone", (t) => {
  fc.assert(
    fc.property(text, published, (content, day) => {
      const read = (): unknown => placeInTime(plainArticle(content, { published: day }), kit).times;
      const zone = process.env.TZ;
      t.mock.timers.enable({ apis: ["Date"], now: 0 });
      process.env.TZ = "Pacific/Kiritimati";
      const early = read();
      t.mock.timers.setTime(Date.UTC(2091, 6, 1, 23, 59));
      process.env.TZ = "Pacific/Pago_Pago";
      const late = read();
      t.mock.timers.reset();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      assert.deepEqual(early, late);
    }),
    { numRuns: 300 },
  );
});

const PAST_VERBS = [
  "met",
  "fled",
  "struck",
  "resigned",
  "was closed",
  "had left",
  "failed to meet",
  "did not vote",
];
const names = (list: object): string[] =>
  Object.keys(list)
    .filter((name) => name.length > 4)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const told = fc.oneof(
  fc.constantFrom(...names(TIME_WORDS.weekdays), "Monday night", "Friday morning").map((day) => `on ${day}`),
  fc.constantFrom(...names(TIME_WORDS.months)).map((month) => `in ${month}`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...names(TIME_WORDS.months)))
    .map(([day, month]) => `on ${day} ${month}`),
  fc.constantFrom(
    "yesterday",
    "today",
    "last week",
    "last night",
    "last month",
    "over the weekend",
    "last summer",
  ),
  fc.constantFrom(
    "a year ago",
    "two weeks ago",
    "three days ago",
    "in the past two months",
    "in recent days",
  ),
  fc.constantFrom("during Ramadan", "on Easter Sunday", "on Yom Kippur", "on Christmas Eve"),
);

/** A date that lies close ahead and nearly a year back is left in doubt, and says so. */
test("without a word that looks ahead, no date is later than the day of publication", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PAST_VERBS),
      told,
      fc.date({ min: new Date("1950-01-01"), max: new Date("2090-12-30"), noInvalidDate: true }),
      (verb, when, date) => {
        const day = date.toISOString().slice(0, 10);
        const { times } = placeInTime(plainArticle(`Envoys ${verb} ${when}.`, { published: day }), kit);
        for (const { edtf, because } of times) {
          const { first } = edtf ? bounds(edtf) : { first: null };
          const isDoubted = because.startsWith("no verb says");
          assert.ok(
            first === null || first <= day || isDoubted,
            `${verb} ${when}: ${edtf}, published ${day}`,
          );
        }
      },
    ),
    { numRuns: 3000 },
  );
});

/** Whatever container, stamp and text say of the date: what was fetched had been put out. */
test("without a word that looks ahead, no date is later than the day after the fetch", () => {
  const days = fc
    .date({ min: new Date("1950-01-01"), max: new Date("2090-12-30"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.constantFrom(...PAST_VERBS),
      told,
      days,
      fc.record({ published: fc.option(days), stamp: fc.option(days) }),
      (verb, when, fetched, { published, stamp }) => {
        const line = stamp === null ? "" : `\n${stamp}`;
        const article = plainArticle(`Envoys ${verb} ${when}.${line}`, {
          published,
          fetched: `${fetched}T12:00:00Z`,
          ...(stamp === null ? {} : { stamp }),
        });
        const timed = placeInTime(article, kit);
        const latest = addDays(fetched, 1);
        const day = timed.published && bounds(timed.published.edtf).last;
        assert.ok(!day || day <= latest, `put out ${day}, fetched ${fetched}`);
        for (const { edtf, because, span } of timed.times) {
          const { first } = edtf ? bounds(edtf) : { first: null };
          const isDoubted = because.startsWith("no verb says");
          assert.ok(!first || first <= latest || isDoubted, `${span.quote}: ${edtf}, fetched ${fetched}`);
        }
        for (const [from, claim] of [
          ["given", published],
          ["stamp", stamp],
        ] as const) {
          if (claim === null || claim <= latest) continue;
          const reason = timed.published?.because ?? timed.undatedBecause ?? "";
          assert.ok(reason.includes(claim), `${from} ${claim} is refused without a reason: ${reason}`);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("quantities stand in order and do not overlap", () => {
  fc.assert(
    fc.property(text, (content) => {
      const found = findQuantities(placeInTime(plainArticle(content), kit), quantities);
      for (const [i, { span }] of found.entries())
        assert.ok((found[i - 1]?.span.end ?? 0) <= span.start, span.quote);
    }),
    { numRuns: 2000 },
  );
});

test("without a date of publication, what is counted from it has no EDTF", () => {
  for (const words of [
    "on Monday",
    "yesterday",
    "last week",
    "two weeks ago",
    "in the past two months",
    "in May",
  ]) {
    const { times } = placeInTime(plainArticle(`Envoys met ${words}.`), kit);
    assert.deepEqual(
      times.map((time) => time.edtf),
      [null],
      words,
    );
    assert.match(times[0]?.because ?? "", /not known/);
  }
});
