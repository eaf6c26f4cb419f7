import { strict as assert } from "node:assert";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import {
  type EventFilter,
  FACETS,
  facetsOf,
  filterEvents,
  filterFromParams,
  paramsOfFilter,
} from "./event-filter.ts";

const id = (publisher: string): string => DOSSIER.documents.find((d) => d.publisher === publisher)?.id ?? "";
const lineage = DOSSIER.documents.find((d) => d.publisher === "Harbour Post")?.lineage ?? "";

const CASES: readonly (readonly [name: string, filter: EventFilter, triggers: string])[] = [
  ["type", { type: ["CONSULT"] }, "met"],
  ["no type", { type: ["none"] }, "hinted"],
  ["two types are alternatives", { type: ["CONSULT", "ACCUSE"] }, "accused met"],
  ["two fields are conditions", { type: ["REQUEST"], actor: ["Red Lantern"] }, "called on"],
  ["actor", { actor: ["morania-gov"] }, "offered"],
  ["recipient", { recipient: ["kestria-mil"] }, "accused"],
  ["party is actor or recipient", { party: ["kestria-mil"] }, "accused moving"],
  ["nobody named", { actor: ["none"], document: [id("Morania Herald")] }, "entered"],
  ["act", { act: ["urge"] }, "urged urged urging"],
  ["status", { status: ["ongoing"] }, "moving"],
  ["attribution", { attribution: ["anonymous"] }, "threatened moving"],
  ["channel", { channel: ["private"] }, "warned warned"],
  ["document", { document: [id("Tal Observer")], negated: false, dated: "undated" }, "accused hinted"],
  ["lineage", { lineage: [lineage], act: ["urge"] }, "urged urged"],
  ["negated", { negated: true }, "threatened deliver"],
  ["a period that the event may fall in", { from: "2024-03-05", to: "2024-03-05" }, "entered"],
  ["from a day on", { from: "2024-03-06" }, "met entered"],
  ["up to a day", { to: "2024-03-01" }, "entered entered reached entered"],
  ["an empty list asks nothing", { type: [], act: ["mobilize"] }, "called up"],
  ["nothing there", { act: ["sing"] }, ""],
];

for (const [name, filter, triggers] of CASES) {
  test(`filter by ${name}`, () => {
    assert.equal(
      filterEvents(DOSSIER, filter)
        .map((e) => e.trigger.quote)
        .join(" "),
      triggers,
    );
  });
}

test("no condition gives all events in the order of the record", () => {
  assert.deepEqual(filterEvents(DOSSIER, {}), DOSSIER.events);
});

test("each facet value finds as many events as it counts", () => {
  const facets = facetsOf(DOSSIER, DOSSIER.events);
  let tried = 0;
  for (const facet of FACETS) {
    for (const { value, count } of facets[facet]) {
      assert.equal(filterEvents(DOSSIER, { [facet]: [value] }).length, count, `${facet} ${value}`);
      tried++;
    }
  }
  assert.ok(tried > 40);
});

test("facets carry names and titles for the reader, the most frequent first", () => {
  const facets = facetsOf(DOSSIER, DOSSIER.events);
  assert.deepEqual(facets.actor[0], { value: "norland-gov", label: "Norland", count: 9 });
  assert.ok(facets.document.some((d) => d.label === "Port counts its trucks"));
  assert.deepEqual(
    facets.channel.map((c) => `${c.label} ${c.count}`),
    ["not marked 19", "private 2", "public 1"],
  );
});

test("a filter and its address say the same", () => {
  const filter: EventFilter = {
    type: ["REQUEST", "AGREE"],
    party: ["Red Lantern", "a&b=c"],
    negated: false,
    dated: "dated",
    from: "2024-03-01",
    to: "2024-03-31",
  };
  const params = paramsOfFilter(filter);
  assert.deepEqual(filterFromParams(new URLSearchParams(params.toString())), filter);
  assert.equal(paramsOfFilter({}).toString(), "");
});

test("what an address garbles is left out", () => {
  const params = new URLSearchParams(
    "type=&from=yesterday&dated=maybe&negated=1&colour=red&act=urge&act=urge",
  );
  assert.deepEqual(filterFromParams(params), { act: ["urge"] });
});
