/** How much of a large pile is sent to the page at once. */

import assert from "node:assert/strict";
import test from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import type { ClaimLine, EventLine } from "../model/record.ts";
import { eventsAnswer } from "./events-answer.ts";
import { pileOf } from "./pile.ts";
import { disputesAnswer, positionsAnswer } from "./pile-answers.ts";
import { timelineAnswer } from "./timeline-answer.ts";

const model = DOSSIER.events.find(({ time, actors }) => time !== null && actors.length > 0);
assert.ok(model);
/** So many events, by so many parties in turn. */
const events = (count: number, parties: number): EventLine[] =>
  Array.from({ length: count }, (_, i) => ({
    ...model,
    id: `e${i}`,
    actors: model.actors.slice(0, 1).map((party) => ({ ...party, entity: `party-${i % parties}` })),
  }));
const claims = (own: readonly EventLine[]): ClaimLine[] =>
  own.map(({ id, document }) => ({
    kind: "claim",
    id: `c-${id}`,
    events: [id],
    documents: [document],
    lineages: [document],
    status: "single",
  }));
const pile = (own: Partial<typeof DOSSIER>) =>
  pileOf({
    ...DOSSIER,
    claims: claims(own.events ?? []),
    disputes: [],
    positions: [],
    quantities: [],
    ...own,
  });

test("a timeline has two thousand marks, and says how many are left off", () => {
  const { lanes, leftOff } = timelineAnswer(pile({ events: events(2003, 1) }), {}, "party");
  assert.equal(lanes.flatMap(({ marks }) => marks).length, 2000);
  assert.equal(leftOff, 3);
});

test("a timeline has a lane for each of seven parties, and one for the others", () => {
  const { lanes } = timelineAnswer(pile({ events: events(30, 10) }), {}, "party");
  assert.equal(lanes.length, 8);
});

test("a facet has two hundred values", () => {
  const order = { order: "time", offset: 0, limit: 1, copies: "shown" } as const;
  assert.equal(eventsAnswer(pile({ events: events(230, 230) }), {}, order).facets.actor.length, 200);
});

test("a position shows six of the events behind it, each of another origin", () => {
  const [document] = DOSSIER.documents;
  assert.ok(document);
  const own = events(9, 1).map((event, i) => ({ ...event, document: `d${i}` }));
  const documents = own.map(({ document: id }) => ({ ...document, id, lineage: id }));
  const since = { edtf: "2031-05-03", basis: "stated", because: "stated", span: null } as const;
  const ids = own.map(({ id }) => id);
  const positions = [
    {
      kind: "position",
      party: "a",
      issue: "talks",
      stance: "rejects",
      since,
      until: null,
      events: ids,
    } as const,
  ];
  const [party] = positionsAnswer(pile({ events: own, positions, documents })).parties;
  assert.equal(party?.issues[0]?.stances[0]?.evidence.length, 6);
});

test("a side of a dispute shows twelve of its quotes", () => {
  const [document] = DOSSIER.documents;
  assert.ok(document);
  const span = { document: document.id, start: 0, end: 3, quote: document.text.slice(0, 3) };
  const side = { documents: [document.id], spans: Array.from({ length: 15 }, () => span), says: "30 boats" };
  const disputes = [
    {
      kind: "dispute",
      id: "x",
      about: "quantity",
      sides: [side, side],
      relation: "contradicts",
      because: "-",
    } as const,
  ];
  const [dispute] = disputesAnswer(pile({ disputes }), 0, 1).disputes;
  assert.equal(dispute?.sides[0]?.quotes.length, 12);
});
