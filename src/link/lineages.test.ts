import { strict as assert } from "node:assert";
import { test } from "node:test";
import { article } from "../../test/support/record-builder.ts";
import { lineagesOf } from "./lineages.ts";
import { isRewrite, type Profile } from "./rewrites.ts";

const REPORT =
  "MARLOW, 12 May - Dockworkers in Marlow walked out on Tuesday after the Harbour Board refused to restore night pay for 1,450 crane drivers. " +
  'Union leader Petra Lind told a crowd at Gate Seven that "no ship will be turned round until the Board signs". ' +
  "The transport minister, Aldo Reyes, warned that he would send soldiers to unload fuel if hospitals ran short. " +
  "Three tankers, among them the Orla and the Sund Pearl, lay at anchor on Tuesday evening. " +
  "The Board said that it had offered a rise of 3.5 percent in April and that talks would resume on Thursday at Castle House. " +
  "Exporters in the Vale put their daily loss at 2.1 million crowns and called on both sides to accept mediation by Judge Imre Voss.";

const REWRITE =
  "A strike by dockworkers shut the port of Marlow on Tuesday, 12 May, when the Harbour Board would not bring back night pay for its 1,450 crane drivers. " +
  'Speaking at Gate Seven, Petra Lind, who leads the union, said "no ship will be turned round until the Board signs". ' +
  "Soldiers could be sent in to unload fuel should hospitals run short, Transport Minister Aldo Reyes warned. " +
  "By Tuesday evening three tankers including the Orla and the Sund Pearl were at anchor. " +
  "According to the Board, a rise of 3.5 percent was on offer in April; talks resume on Thursday at Castle House. " +
  "Vale exporters say they lose 2.1 million crowns daily and want both sides to accept Judge Imre Voss as mediator.";

/** Another reporter in the same town on the same day, with the same names, numbers and quotation. */
const INDEPENDENT =
  "Fuel was rationed at two petrol stations in Marlow by noon, hours after crane drivers laid down their tools. " +
  "Families waited in the rain beside the fish market, where a choir from the seamen's chapel sang. " +
  '"No ship will be turned round until the Board signs," Petra Lind shouted through a loudspeaker. ' +
  "Shopkeepers along Quay Street closed early out of sympathy, although one of them, a baker, feared for her flour. " +
  "Aldo Reyes, on a visit to a school in the Vale, dismissed questions and left by a side door; an aide mentioned soldiers and hospitals. " +
  "Last year a stoppage of nine days ended when Judge Imre Voss brought a settlement that neither the Harbour Board nor the 1,450 drivers liked. " +
  "Pensioners remember the winter lockout, when horses drew coal through the streets.";

const OTHER =
  "The national orchestra opened its season with a symphony that had not been heard for a century. " +
  "Conductor Rhea Tamm found the score in a monastery and spent six years on missing pages. " +
  "Tickets were sold out within the hour, and a second evening has been added for students.";

const paper = (source: string, text: string, published?: string) =>
  article({ source, text, ...(published ? { published } : {}) });

const KIN: readonly (readonly [
  name: string,
  a: ReturnType<typeof paper>,
  b: ReturnType<typeof paper>,
  kin: boolean,
])[] = [
  [
    "the same text with other spacing",
    paper("a", REPORT),
    paper("b", REPORT.replaceAll(". ", ".\n\n")),
    true,
  ],
  ["a text cut to its first third", paper("a", REPORT), paper("b", REPORT.slice(0, 250)), true],
  ["one word in ten changed", paper("a", REPORT), paper("b", everyTenth(REPORT)), true],
  [
    "a rewrite sentence by sentence",
    paper("a", REPORT, "2020-05-12"),
    paper("b", REWRITE, "2020-05-13"),
    true,
  ],
  ["a rewrite a week later", paper("a", REPORT, "2020-05-12"), paper("b", REWRITE, "2020-05-20"), false],
  [
    "a report of its own on the same events",
    paper("a", REPORT, "2020-05-12"),
    paper("b", INDEPENDENT, "2020-05-12"),
    false,
  ],
  ["a report of its own, undated", paper("a", REWRITE), paper("b", INDEPENDENT), false],
  ["another story", paper("a", REPORT), paper("b", OTHER), false],
];

for (const [name, a, b, kin] of KIN) {
  test(`${kin ? "one lineage" : "two lineages"}: ${name}`, () => {
    const of = lineagesOf([a, b]);
    assert.equal(of(a.document.id) === of(b.document.id), kin);
  });
}

test("a family bears the smallest of its ids, in whatever order its texts come", () => {
  const family = [REPORT, REPORT.slice(0, 300), everyTenth(REPORT)].map((text, i) => paper(`${i}`, text));
  const smallest = family.map((a) => a.document.id).sort()[0];
  for (const order of [family, family.toReversed()]) {
    const of = lineagesOf(order);
    assert.deepEqual([...new Set(order.map((a) => of(a.document.id)))], [smallest]);
  }
});

test("what was dropped makes no copies", () => {
  const menu = Array.from({ length: 150 }, (_, i) => `Section${i}`).join(" ");
  const papers = [REPORT, OTHER].map((text, i) =>
    article({ source: `${i}`, text: `${menu}\n${text}`, dropped: [[menu, "navigation"]] }),
  );
  assert.deepEqual(
    papers.map((p) => lineagesOf(papers)(p.document.id)),
    papers.map((p) => p.document.id),
  );
});

test("two texts of a few words are copies only if they are equal", () => {
  const [a, b, c] = [paper("a", "Talks failed."), paper("b", "Talks, failed!"), paper("c", "Talks began.")];
  const of = lineagesOf([a, b, c]);
  assert.equal(of(a.document.id), of(b.document.id));
  assert.notEqual(of(a.document.id), of(c.document.id));
});

test("two texts of one pattern about different people and numbers are no rewrites", () => {
  const profile = (id: string, anchors: readonly string[]): Profile => ({
    id,
    day: null,
    anchors: new Set(anchors),
    stems: Array.from({ length: 60 }, (_, i) => `stem${i}`),
    acts: new Set(),
  });
  const anchors = ["12", "3.5", "marlow", "reyes", "voss", "lind"];
  assert.equal(isRewrite(profile("a", anchors), profile("b", anchors)), true);
  assert.equal(
    isRewrite(profile("a", anchors), profile("b", ["7", "4.1", "sund", "tamm", "voss", "orla"])),
    false,
  );
});

test("a wire copied two hundred times is one family, found in linear time", () => {
  const copies = Array.from({ length: 200 }, (_, i) => paper(`${i}`, `${REPORT} Printed in edition ${i}.`));
  const of = lineagesOf([...copies, paper("x", OTHER)]);
  assert.equal(new Set(copies.map((c) => of(c.document.id))).size, 1);
});

function everyTenth(text: string): string {
  return text
    .split(" ")
    .map((word, i) => (i % 10 === 9 ? "altered" : word))
    .join(" ");
}
