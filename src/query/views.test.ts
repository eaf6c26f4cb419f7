import { strict as assert } from "node:assert";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import { link } from "../link/link.ts";
import { disputesIn } from "./disputes.ts";
import { positionsByParty } from "./positions.ts";
import { summarize } from "./summary.ts";

test("disputes show sources and count origins, not addresses", () => {
  const [quantity] = disputesIn(DOSSIER, { about: "quantity", relation: "contradicts" });
  const wire = quantity?.sides.find((s) => s.says.startsWith("54"));
  assert.equal(wire?.sources.length, 2);
  assert.equal(wire?.origins, 1);
  assert.deepEqual(
    disputesIn(DOSSIER).map((d) => d.relation),
    ["contradicts", "contradicts", "updates"],
  );
});

test("positions by party and issue, found by name, entity or issue", () => {
  const [kestria] = positionsByParty(DOSSIER, { party: "kestr", issue: "operation delay" });
  assert.equal(kestria?.name, "Kestria");
  assert.deepEqual(
    kestria?.issues.map((i) => [i.issue, i.changed, i.stances.map((s) => s.stance)]),
    [["delay of the operation", true, ["rejects", "agrees to"]]],
  );
  assert.equal(positionsByParty(DOSSIER, { party: "norland-gov" }).length, 1);
  assert.deepEqual(positionsByParty(DOSSIER, { issue: "whales" }), []);
});

test("a record in numbers", () => {
  const summary = summarize(DOSSIER);
  assert.deepEqual(
    { ...summary, byType: summary.byType.length },
    {
      documents: 5,
      lineages: 4,
      undatedDocuments: 1,
      incompleteDocuments: 0,
      events: 22,
      undatedEvents: 14,
      quantities: 6,
      claims: { single: 12, corroborated: 1, disputed: 3 },
      contradictions: 2,
      updates: 1,
      positions: 7,
      byType: 9,
      span: { from: "2024-03-01", to: "2024-03-07" },
    },
  );
  assert.equal(summarize(link([])).span, null);
});
