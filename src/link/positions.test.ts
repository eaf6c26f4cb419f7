import { strict as assert } from "node:assert";
import { test } from "node:test";
import { KESTRIA, NORLAND } from "../../test/support/fixture-parties.ts";
import { type Article, article, type EventFacts } from "../../test/support/record-builder.ts";
import { link } from "./link.ts";

function said(published: string | null, text: string, facts: EventFacts): Article {
  const paper = article({ source: text, text, ...(published ? { published } : {}) });
  paper.event(text.slice(0, 8), facts);
  return paper;
}

const rejects = (published: string | null, content: string): Article =>
  said(published, `Kestria rejected ${content}.`, {
    act: "reject",
    type: "REJECT",
    actors: [["Kestria", KESTRIA]],
    trigger: "rejected",
    content,
  });
const agrees = (published: string | null, content: string): Article =>
  said(published, `Kestria agreed ${content}.`, {
    act: "agree",
    type: "AGREE",
    actors: [["Kestria", KESTRIA]],
    trigger: "agreed",
    content,
  });
const asks = (published: string, act: string, verb: string): Article =>
  said(published, `Norland ${verb} Kestria to delay the operation.`, {
    act,
    type: "REQUEST",
    actors: [["Norland", NORLAND]],
    recipients: [["Kestria", KESTRIA]],
    trigger: verb,
    content: "to delay the operation",
  });
const threatens = (published: string, negated = false): Article =>
  said(published, `Norland threatened sanctions if Kestria did not delay the operation.`, {
    act: "threaten",
    type: "THREATEN",
    actors: [["Norland", NORLAND]],
    trigger: "threatened",
    content: "if Kestria did not delay the operation",
    negated,
  });

/** "party | issue | stance | since | until | events", one a position. */
function positions(...papers: Article[]): string[] {
  return link(papers).positions.map((p) =>
    [p.party, p.issue, p.stance, p.since.edtf, p.until?.edtf ?? "", p.events.length].join(" | "),
  );
}

test("a repeated stance prolongs a position, another one ends it", () => {
  assert.deepEqual(
    positions(
      rejects("2024-03-04", "any delay of the operation"),
      rejects("2024-03-05", "a delay of the operation"),
      agrees("2024-03-07", "to delay the operation for three days"),
    ),
    [
      "kestria-gov | delay of the operation | rejects | 2024-03-04 | 2024-03-07 | 2",
      "kestria-gov | delay of the operation | agrees to | 2024-03-07 |  | 1",
    ],
  );
});

test("the order of time counts, not that of the papers", () => {
  const early = rejects("2024-03-04", "any delay of the operation");
  const late = agrees("2024-03-07", "to delay the operation");
  assert.deepEqual(
    positions(late, early).map((p) => p.split(" | ").slice(2, 5).join(" | ")),
    ["rejects | 2024-03-04 | 2024-03-07", "agrees to | 2024-03-07 | "],
  );
});

test("who asks and threatens at once has not changed sides", () => {
  const found = positions(
    asks("2024-03-04", "urge", "urged"),
    threatens("2024-03-05"),
    asks("2024-03-06", "urge", "urged"),
  );
  assert.ok(
    found.every((p) => p.split(" | ")[4] === ""),
    found.join("\n"),
  );
});

test("urging that becomes demanding is a change", () => {
  assert.deepEqual(
    positions(asks("2024-03-04", "urge", "urged"), asks("2024-03-06", "demand", "ordered")).map((p) =>
      p.split(" | ").slice(2, 5).join(" | "),
    ),
    ["asks for | 2024-03-04 | 2024-03-06", "demands | 2024-03-06 | "],
  );
});

test("another issue is another position", () => {
  const found = positions(
    rejects("2024-03-04", "any delay of the operation"),
    agrees("2024-03-07", "to open a corridor for grain ships"),
  );
  assert.equal(found.length, 2);
  assert.ok(found.every((p) => p.split(" | ")[4] === ""));
});

test("an undated event supports a dated position and opens none", () => {
  assert.deepEqual(
    positions(rejects("2024-03-04", "any delay of the operation"), rejects(null, "a delay of the operation")),
    ["kestria-gov | delay of the operation | rejects | 2024-03-04 |  | 2"],
  );
  assert.deepEqual(positions(rejects(null, "any delay of the operation")), []);
});

test("a threat that was not made is no stance", () => {
  assert.deepEqual(positions(threatens("2024-03-05", true)), []);
});

test("what is only supposed or lies ahead is no stance", () => {
  for (const status of ["hypothetical", "future"] as const) {
    const paper = said("2024-03-04", "Kestria may reject any delay.", {
      act: "reject",
      type: "REJECT",
      actors: [["Kestria", KESTRIA]],
      trigger: "reject",
      content: "any delay",
      status,
    });
    assert.deepEqual(positions(paper), []);
  }
});

test("what every content of the pile names makes no issue", () => {
  const about = [
    "the siege of Tal harbour",
    "grain ships for Tal harbour",
    "a school in Tal harbour",
    "the mayor of Tal harbour",
  ];
  const issues = positions(...about.map((content, i) => rejects(`2024-03-0${i + 1}`, content))).map(
    (p) => p.split(" | ")[1],
  );
  assert.deepEqual(issues.sort(), [
    "grain ships for Tal harbour",
    "mayor of Tal harbour",
    "school in Tal harbour",
    "siege of Tal harbour",
  ]);
});

test("two wordings of one event are one issue", () => {
  const urged = (published: string, content: string): Article =>
    said(published, `Norland met and urged Kestria ${content} on 3 March.`, {
      act: "urge",
      type: "REQUEST",
      actors: [["Norland", NORLAND]],
      recipients: [["Kestria", KESTRIA]],
      trigger: "urged",
      content,
      time: ["2024-03-03", "3 March"],
    });
  const found = positions(
    rejects("2024-03-01", "the release of captured sailors without ransom payment"),
    urged("2024-03-04", "to permit the quick release of captured foreign sailors and pilots before winter"),
    urged("2024-03-04", "to permit the release of captured sailors"),
  );
  const asked = found.filter((p) => p.startsWith("norland-gov"));
  assert.deepEqual(
    asked.map((p) => p.split(" | ").at(-1)),
    ["2"],
    found.join("\n"),
  );
});
