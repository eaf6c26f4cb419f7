/** What is found against what is expected: each way in which a fact can be right, wrong, missing or superfluous. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { RecordLine } from "../src/model/record.ts";
import { KESTRIA, LEAGUE, MORANIA, NORLAND } from "./support/dossier-fixture.ts";
import { judge } from "./support/judge.ts";
import * as measures from "./support/measures.ts";
import { compare, factsOf, readExpected } from "./support/outcome.ts";
import { article } from "./support/record-builder.ts";

const TEXT = `Share this page
Norland urged Kestria on Sunday to let ships pass. Kestria refused, and a diplomat said Morania would send 40 doctors if
the road opened. The League of Straits did not condemn Kestria. Kestria refused again.`;

const URGED = `event REQUEST "urged"
  actor Norland XNO GOV
  recipient Kestria XKE GOV
  content "to let ships pass"
  time 2024-03-03
`;

/** The program's reading of TEXT in these tests: the first request right, the rest with faults where a test wants them. */
function lines(): RecordLine[] {
  const paper = article({
    source: "a.txt",
    published: "2024-03-04",
    text: TEXT,
    dropped: [["Share this page", "share"]],
  });
  paper.event("Norland urged", {
    act: "urge",
    type: "REQUEST",
    actors: [["Norland", NORLAND]],
    recipients: [["Kestria", KESTRIA]],
    trigger: "urged",
    content: "to let ships pass",
    time: ["2024-03-03", "on Sunday"],
  });
  paper.event("Kestria refused, and", {
    act: "promise",
    type: "AGREE",
    actors: [["Morania", MORANIA]],
    trigger: "send",
    condition: "if\nthe road opened",
    said: {
      kind: "anonymous",
      source: ["a diplomat", { name: "a diplomat", code: "UNK", sector: null, entity: null }],
    },
  });
  paper.event("The League", {
    act: "condemn",
    type: "ACCUSE",
    actors: [["The League of Straits", LEAGUE]],
    recipients: [["Kestria", KESTRIA]],
    trigger: "condemn",
    negated: true,
  });
  paper.event("Kestria refused again", {
    act: "refuse",
    type: "REJECT",
    actors: [["Kestria", KESTRIA]],
    trigger: "refused",
  });
  paper.quantity("Kestria refused, and", { words: "40", min: 40, max: 40, operator: "=", unit: "doctors" });
  return [paper.document, ...paper.events, ...paper.quantities];
}

/** Each case: what is expected, and what must then stand in the outcome among the lines about it. */
const cases: readonly (readonly [name: string, expected: string, outcome: readonly string[]])[] = [
  [
    "a fact that is right in everything",
    URGED,
    [
      'ok    event REQUEST "urged"',
      "ok      actor Norland XNO GOV",
      "ok      recipient Kestria XKE GOV",
      'ok      content "to let ships pass"',
      "ok      time 2024-03-03",
    ],
  ],
  [
    "one wrong party is one changed line and its counterpart",
    URGED.replace("recipient Kestria XKE", "recipient Norland XNO"),
    ["miss    recipient Norland XNO GOV", "extra   recipient Kestria XKE GOV"],
  ],
  [
    "the sides are not exchanged",
    URGED.replace("actor Nor", "recipient Nor"),
    ["extra   actor Norland XNO GOV"],
  ],
  ["a party may stand on either side", URGED.replace("actor", "party"), ["ok      party Norland XNO GOV"]],
  [
    "several sectors are right",
    URGED.replace("XNO GOV", "XNO MIL/GOV"),
    ["ok      actor Norland XNO MIL/GOV"],
  ],
  [
    "another sector is not",
    URGED.replace("XNO GOV", "XNO MIL"),
    ["miss    actor Norland XNO MIL", "extra   actor Norland XNO GOV"],
  ],
  ["a time that is not expected", URGED.replace("  time 2024-03-03\n", ""), ["extra   time 2024-03-03"]],
  [
    "a time that is another",
    URGED.replace("03-03", "02-25"),
    ["miss    time 2024-02-25", "extra   time 2024-03-03"],
  ],
  ["a status that is expected", `${URGED}  status ongoing\n`, ["miss    status ongoing"]],
  ["values that are all right", `${URGED}  status ongoing | actual\n`, ["ok      status ongoing | actual"]],
  [
    "the right words under another type",
    URGED.replace("REQUEST", "THREATEN"),
    ['miss  event THREATEN "urged"', 'extra event REQUEST "urged"'],
  ],
  ["types that are all right", URGED.replace("REQUEST", "REQUEST | -"), ['ok    event REQUEST | - "urged"']],
  [
    "a fact that is not found",
    `${URGED}\nevent CONSULT "said"\n  actor Morania XMO GOV\n`,
    ['miss  event CONSULT "said"'],
  ],
  [
    "the first of two equal triggers is the first in the text",
    'event REJECT "refused"\n',
    ['miss  event REJECT "refused"', 'extra event REJECT "refused"'],
  ],
  [
    "the second of two equal facts is the second in the text",
    'event REJECT "refused"\n\nevent REJECT "refused"\n  actor Kestria XKE GOV\n',
    ['miss  event REJECT "refused"', 'ok    event REJECT "refused"', "ok      actor Kestria XKE GOV"],
  ],
  [
    "facts are looked for one after the other",
    'event ACCUSE "condemn"\n\nevent REJECT "refused"\n',
    ['ok    event REJECT "refused"'],
  ],
  ["words are whole words", 'event AGREE "end"\n', ['miss  event AGREE "end"']],
  [
    "the right source as another kind",
    'event AGREE "send"\n  attribution named "a diplomat"\n',
    ['miss    attribution named "a diplomat"'],
  ],
  [
    "longer words say which trigger is meant",
    'event REJECT "refused"\n  at "refused again"\n  actor Kestria XKE GOV\n',
    ['ok    event REJECT "refused"', "ok      actor Kestria XKE GOV"],
  ],
  [
    "a source is the kind and its words",
    'event AGREE "send"\n  attribution anonymous "a diplomat"\n',
    ['ok      attribution anonymous "a diplomat"'],
  ],
  [
    "another kind of source",
    'event AGREE "send"\n  attribution outlet "Tal Post"\n',
    ['miss    attribution outlet "Tal Post"', 'extra   attribution anonymous "a diplomat"'],
  ],
  ["a source that is not expected", 'event AGREE "send"\n', ['extra   attribution anonymous "a diplomat"']],
  [
    "a condition over the end of a line",
    'event AGREE "send"\n  condition "if the road opened"\n',
    ['ok      condition "if the road opened"'],
  ],
  [
    "a condition that is another",
    'event AGREE "send"\n  condition "as he said"\n',
    ['miss    condition "as he said"', 'extra   condition "if the road opened"'],
  ],
  [
    "a content that goes on",
    URGED.replace("let ships pass", "let ships pass. Kestria refused, and a diplomat said"),
    ['ok      content "to let ships pass. Kestria refused, and a diplomat said"'],
  ],
  [
    "a content with another beginning",
    URGED.replace("to let ships pass", "Morania would send 40 doctors, let ships"),
    ['extra   content "to let ships pass"'],
  ],
  ["a negation", 'event ACCUSE "condemn"\n  negated\n', ["ok      negated"]],
  ["a negation that is not expected", 'event ACCUSE "condemn"\n', ["extra   negated"]],
  ["a negation that is not found", `${URGED}  negated\n`, ["miss    negated"]],
  [
    "bodies with a shared code are told apart by name",
    'event ACCUSE "condemn"\n  negated\n  actor Court of Tal IGO IGO\n',
    ["miss    actor Court of Tal IGO IGO", "extra   actor League of Straits IGO IGO"],
  ],
  [
    "a quantity",
    'quantity "40" = 40 doctors\n',
    [
      'ok    quantity "40"',
      "ok      operator =",
      "ok      min 40",
      "ok      max 40",
      "ok      counted doctors",
    ],
  ],
  [
    "a quantity with another operator",
    'quantity "40" < 40 ships\n',
    ["miss    operator <", "extra   operator =", "miss    counted ships", "extra   counted doctors"],
  ],
  [
    "a document",
    'document\n  published 2024-03-04\n  dropped "Share this page" share\n  absent "urged"\n  complete false\n',
    [
      "ok      published 2024-03-04",
      'ok      dropped "Share this page" share',
      'miss    absent "urged"',
      "miss    complete false",
      "extra   complete true",
    ],
  ],
  [
    "what was dropped for another reason",
    'document\n  dropped "Share this page" legal\n',
    ['miss    dropped "Share this page" legal'],
  ],
];

for (const [name, expected, outcome] of cases) {
  test(name, () => {
    const printed = compare(readExpected(expected), factsOf(lines())).split("\n");
    assert.deepEqual(
      outcome.filter((line) => !printed.includes(line)),
      [],
      printed.join("\n"),
    );
  });
}

test("what may or may not be coded is neither missing nor superfluous", () => {
  const with_ = compare(readExpected(`maybe ${URGED}`), factsOf(lines()));
  assert.ok(!with_.includes("urged"), with_);
  const without = compare(readExpected('maybe event AID "doctors"\n'), factsOf(lines()));
  assert.ok(!without.includes('doctors"'), without);
  const details = compare(
    readExpected(URGED.replace("  time 2024-03-03", "  maybe time").replace("  rec", "  maybe rec")),
    factsOf(lines()),
  );
  assert.ok(!/time|recipient/.test(details), details);
  const other = compare(
    readExpected(URGED.replace("  time", "  maybe time").replace("03-03", "02-25")),
    factsOf(lines()),
  );
  assert.ok(other.includes("extra   time 2024-03-03"), other);
});

test("what nobody expects stands in the outcome, in the order of the text", () => {
  assert.equal(
    compare(readExpected(""), factsOf(lines())),
    `${[
      'extra event REQUEST "urged"',
      'extra event AGREE "send"',
      'extra quantity "40"',
      'extra event ACCUSE "condemn"',
      'extra event REJECT "refused"',
    ].join("\n")}\n`,
  );
});

test("text in no known form is refused with its line", () => {
  for (const text of [
    "  actor France FRA GOV",
    "event urged",
    'event "urged"',
    'quantity "40"',
    'quantity "40" range 40',
    "evnet",
  ]) {
    assert.throws(() => readExpected(`\n${text}\n`), /^Error: line 2: /, text);
  }
});

test("measures count each way once", () => {
  const expected =
    'event REQUEST "urged"\n  actor Norland XNO GOV\n  recipient Kestria XKE GOV\n  time 2024-03-03\n\n' +
    'event REJECT "refused"\n\nevent CONCEDE "send"\n  status future\n  negated\n  attribution anonymous "diplomat"\n\n' +
    'quantity "40" = 40 doctors\n\nevent ACCUSE "condemn"\n  negated\n  attribution named "League"\n';
  const judged = judge(readExpected(expected), factsOf(lines()));
  assert.deepEqual(measures.detection(judged), { right: 3, missing: 1, superfluous: 1 });
  assert.deepEqual(measures.typing(judged), { right: 2, missing: 2, superfluous: 2 });
  assert.deepEqual(measures.wholes(judged), { right: 1, missing: 3, superfluous: 3 });
  assert.deepEqual(measures.negation(judged), { right: 1, missing: 1, superfluous: 0 });
  assert.deepEqual(measures.quantities(judged), { right: 1, missing: 0, superfluous: 0 });
  assert.equal(measures.statusAccuracy(judged), 0);
  assert.equal(measures.attributionAccuracy(judged), 0.5);
  assert.equal(measures.f1({ right: 2, missing: 1, superfluous: 1 }), 2 / 3);
});
