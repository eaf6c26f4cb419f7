import { strict as assert } from "node:assert";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import type { Dossier } from "../model/record.ts";
import { verifyRecord } from "./verify.ts";

const [document] = DOSSIER.documents;
const [event] = DOSSIER.events;
const [dispute] = DOSSIER.disputes;
const [claim] = DOSSIER.claims;
const dated = DOSSIER.positions.find((p) => p.since.span !== null);
assert.ok(document && event && dispute && claim && dated?.since.span);
const [side] = dispute.sides;
assert.ok(side);

const moved = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
  ...span,
  start: span.start + 1,
  end: span.end + 1,
});

const BROKEN: readonly (readonly [name: string, dossier: Dossier, field: RegExp])[] = [
  [
    "a trigger beside its place",
    { ...DOSSIER, events: [{ ...event, trigger: moved(event.trigger) }] },
    /^trigger$/,
  ],
  [
    "a sentence beyond the text",
    { ...DOSSIER, events: [{ ...event, sentence: { start: 0, end: 99_999 } }] },
    /^sentence$/,
  ],
  [
    "an actor's words changed",
    {
      ...DOSSIER,
      events: event.actors.map((a) => ({
        ...event,
        actors: [{ ...a, span: { ...a.span, quote: "Xorland" } }],
      })),
    },
    /^actors\.0\.span$/,
  ],
  [
    "a text that was edited",
    { ...DOSSIER, documents: [{ ...document, text: ` ${document.text}` }, ...DOSSIER.documents.slice(1)] },
    /trigger|sentence|span|content/,
  ],
  [
    "a side of a dispute",
    { ...DOSSIER, disputes: [{ ...dispute, sides: [{ ...side, spans: side.spans.map(moved) }] }] },
    /^sides\.0\.spans\.0$/,
  ],
  [
    "a position's date",
    { ...DOSSIER, positions: [{ ...dated, since: { ...dated.since, span: moved(dated.since.span) } }] },
    /^since\.span$/,
  ],
  [
    "a claim about an event that is not there",
    { ...DOSSIER, claims: [{ ...claim, events: ["0"] }] },
    /^events$/,
  ],
  [
    "an event of a document that is not there",
    { ...DOSSIER, events: [{ ...event, document: "0" }] },
    /^document$/,
  ],
];

test("a record that proves itself", () => {
  const { spans, drift } = verifyRecord(DOSSIER);
  assert.deepEqual(drift, []);
  assert.ok(spans > 150, `${spans} spans were looked at`);
});

for (const [name, dossier, field] of BROKEN) {
  test(`drift: ${name}`, () => {
    assert.ok(
      verifyRecord(dossier).drift.some((d) => field.test(d.field)),
      JSON.stringify(verifyRecord(dossier).drift),
    );
  });
}
