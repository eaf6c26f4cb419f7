import { strict as assert } from "node:assert";
import { test } from "node:test";
import { ARTICLES, DOSSIER } from "../../test/support/dossier-fixture.ts";
import { RecordLine } from "../model/record.ts";
import { linesOf } from "./lines.ts";
import { link } from "./link.ts";

const [wire, copy, observer, herald, notebook] = ARTICLES;
const triggers = (ids: readonly string[]): string =>
  ids.map((id) => DOSSIER.events.find((e) => e.id === id)?.trigger.quote).join(", ");

test("the copy shares the lineage of the wire report, the others stand alone", () => {
  const lineages = new Map(DOSSIER.documents.map((d) => [d.id, d.lineage]));
  assert.equal(lineages.get(wire?.document.id ?? ""), lineages.get(copy?.document.id ?? ""));
  for (const paper of [observer, herald, notebook])
    assert.equal(lineages.get(paper?.document.id ?? ""), paper?.document.id);
});

test("claims told more than once", () => {
  const several = DOSSIER.claims
    .filter((c) => c.events.length > 1)
    .map((c) => `${c.status} ${c.lineages.length}: ${triggers(c.events)}`);
  assert.deepEqual(several, [
    "corroborated 2: urged, urged, called on",
    "disputed 1: warned, warned",
    "single 1: rejected, rejected",
    "disputed 2: entered, entered, reached",
  ]);
});

test("an update disputes nothing", () => {
  const later = DOSSIER.events.find(
    (e) => e.document === herald?.document.id && e.trigger.quote === "entered",
  );
  assert.equal(DOSSIER.claims.find((c) => c.events.includes(later?.id ?? ""))?.status, "single");
});

test("every event is in exactly one claim", () => {
  const claimed = DOSSIER.claims.flatMap((c) => c.events);
  assert.deepEqual([...claimed].sort(), DOSSIER.events.map((e) => e.id).sort());
});

test("the disputes of the pile, each side with its words", () => {
  const found = DOSSIER.disputes.map(
    (d) =>
      `${d.about} ${d.relation}: ${d.sides.map((s) => s.spans.map((x) => x.quote).join("+")).join(" / ")}`,
  );
  assert.deepEqual(found.sort(), [
    "polarity contradicts: warned+warned / threatened",
    "quantity contradicts: Thirty-eight trucks / 54 trucks+54 trucks",
    "quantity updates: 54 trucks+54 trucks / 91 trucks",
  ]);
});

test("every line keeps the contract, and its id is the same in a second run", () => {
  const lines = linesOf(DOSSIER);
  for (const line of lines) RecordLine.parse(line);
  assert.equal(JSON.stringify(linesOf(link(ARTICLES))), JSON.stringify(lines));
});

test("lines come document by document, by place, then about the pile", () => {
  const order = linesOf(DOSSIER).map((line) => {
    if (line.kind === "document") return "d";
    return line.kind === "event" || line.kind === "quantity" ? "." : (line.kind[0] ?? "");
  });
  assert.match(order.join(""), /^(d\.+){5}c+d+p+$/);
  const starts = linesOf({ ...DOSSIER, documents: DOSSIER.documents.slice(0, 1) }).flatMap((line) =>
    line.kind === "event" ? [line.trigger.start] : line.kind === "quantity" ? [line.span.start] : [],
  );
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
  assert.ok(starts.length > 6);
});

test("an empty pile is an empty record", () => {
  assert.deepEqual(linesOf(link([])), []);
});

test("the same document twice gives its claims once", () => {
  const [one] = ARTICLES;
  assert.ok(one);
  assert.deepEqual(link([one, one]).claims, link([one]).claims);
  assert.deepEqual(link([one, one]).disputes, []);
});
