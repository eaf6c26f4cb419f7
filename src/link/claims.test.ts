import { strict as assert } from "node:assert";
import { test } from "node:test";
import { KESTRIA, KESTRIAN_ARMY, MORANIA, NORLAND, TAL_COUNCIL } from "../../test/support/fixture-parties.ts";
import { type Article, article, type EventFacts, type Said } from "../../test/support/record-builder.ts";
import { uniqueWords } from "../../test/support/unique-words.ts";
import type { Identity } from "../model/party.ts";
import { link } from "./link.ts";

const PAPER: Identity = { name: "Northern Wire", code: "UNK", sector: "JRN", entity: null };
const URGE = {
  act: "urge",
  type: "REQUEST",
  actors: [["Norland", NORLAND]],
  recipients: [["Kestria", KESTRIA]],
} as const;

/** An article of one sentence with one event, and words that keep it from being a copy. */
function told(published: string | null, text: string, facts: EventFacts, publisher?: string): Article {
  const paper = article({
    source: text,
    text: `${text} ${uniqueWords()}`,
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
  });
  paper.event(text.slice(0, 12), facts);
  return paper;
}

const first = (): Article =>
  told("2024-03-04", "Norland urged Kestria on Sunday to hold off on an assault on Tal.", {
    ...URGE,
    trigger: "urged",
    content: "to hold off on an assault on Tal",
    time: ["2024-03-03", "on Sunday"],
  });

const SAME: readonly (readonly [string, () => Article])[] = [
  [
    "other words for the same request on the same day",
    () =>
      told("2024-03-05", "On Sunday Norland called on Kestria to hold off on any assault on Tal.", {
        ...URGE,
        act: "call-on",
        trigger: "called on",
        content: "to hold off on any assault on Tal",
        time: ["2024-03-03", "On Sunday"],
      }),
  ],
  [
    "without a date, published a day later",
    () =>
      told("2024-03-04", "Norland is urging Kestria to hold off on the assault on Tal.", {
        ...URGE,
        trigger: "urging",
        content: "to hold off on the assault on Tal",
      }),
  ],
  [
    "the recipient left out",
    () =>
      told("2024-03-04", "Norland urged that the army hold off on an assault on Tal.", {
        ...URGE,
        recipients: [],
        trigger: "urged",
        content: "that the army hold off on an assault on Tal",
      }),
  ],
  [
    "an undated paper with the same content",
    () =>
      told(null, "Norland urged Kestria to hold off on an assault on Tal.", {
        ...URGE,
        trigger: "urged",
        content: "to hold off on an assault on Tal",
      }),
  ],
];

const OTHER: readonly (readonly [string, () => Article])[] = [
  [
    "another day",
    () =>
      told("2024-03-10", "Norland urged Kestria on Friday to hold off on an assault on Tal.", {
        ...URGE,
        trigger: "urged",
        content: "to hold off on an assault on Tal",
        time: ["2024-03-08", "on Friday"],
      }),
  ],
  [
    "another content",
    () =>
      told("2024-03-04", "Norland urged Kestria on Sunday to reopen the strait to grain ships.", {
        ...URGE,
        trigger: "urged",
        content: "to reopen the strait to grain ships",
        time: ["2024-03-03", "on Sunday"],
      }),
  ],
  [
    "another actor",
    () =>
      told("2024-03-04", "Morania urged Kestria on Sunday to hold off on an assault on Tal.", {
        ...URGE,
        actors: [["Morania", MORANIA]],
        trigger: "urged",
        content: "to hold off on an assault on Tal",
        time: ["2024-03-03", "on Sunday"],
      }),
  ],
  [
    "another recipient",
    () =>
      told("2024-03-04", "Norland urged the Tal Council on Sunday to hold off on an assault on Tal.", {
        ...URGE,
        recipients: [["the Tal Council", TAL_COUNCIL]],
        trigger: "urged",
        content: "to hold off on an assault on Tal",
        time: ["2024-03-03", "on Sunday"],
      }),
  ],
  [
    "only supposed",
    () =>
      told("2024-03-04", "Norland might urge Kestria to hold off on an assault on Tal.", {
        ...URGE,
        status: "hypothetical",
        trigger: "urge",
        content: "to hold off on an assault on Tal",
      }),
  ],
  [
    "negated",
    () =>
      told("2024-03-04", "Norland never urged Kestria to hold off on an assault on Tal.", {
        ...URGE,
        negated: true,
        trigger: "urged",
        content: "to hold off on an assault on Tal",
      }),
  ],
  [
    "an undated paper that shares two words",
    () =>
      told(null, "Norland urged Kestria to hold off on a ground operation.", {
        ...URGE,
        trigger: "urged",
        content: "to hold off on a ground operation",
      }),
  ],
];

for (const [name, other] of SAME) {
  test(`one claim: ${name}`, () => {
    const { claims } = link([first(), other()]);
    assert.equal(claims.length, 1);
    assert.equal(claims[0]?.status, "corroborated");
    assert.equal(claims[0]?.lineages.length, 2);
  });
}

for (const [name, other] of OTHER) {
  test(`two claims: ${name}`, () => {
    assert.equal(link([first(), other()]).claims.length, 2);
  });
}

test("deeds of one party at one place on one day are one claim whatever the words", () => {
  const shelled = (text: string, trigger: string): Article =>
    told("2024-03-05", text, {
      act: "shell",
      type: "ASSAULT",
      actors: [["the Kestrian army", KESTRIAN_ARMY]],
      trigger,
      time: ["2024-03-04", "Monday"],
      place: ["Tal", "XKE"],
    });
  const { claims } = link([
    shelled("On Monday the Kestrian army shelled the quays of Tal.", "shelled"),
    shelled("Guns of the Kestrian army opened fire at Tal before dawn on Monday.", "opened fire"),
  ]);
  assert.equal(claims.length, 1);
});

test("papers that cite one outlet are one origin", () => {
  const said: Said = { kind: "outlet", source: ["the Northern Wire", PAPER], cue: "reported" };
  const cites = (day: string): Article =>
    told(
      "2024-03-05",
      `Norland urged Kestria on Sunday to hold off on an assault on Tal, the Northern Wire reported ${day}.`,
      {
        ...URGE,
        trigger: "urged",
        content: "to hold off on an assault on Tal",
        time: ["2024-03-03", "on Sunday"],
        said,
      },
    );
  const [a, b] = [cites("on Monday"), cites("later")];
  assert.equal(link([a, b]).claims[0]?.status, "single");
  const wire = told(
    "2024-03-04",
    "Norland urged Kestria on Sunday to hold off on an assault on Tal.",
    {
      ...URGE,
      trigger: "urged",
      content: "to hold off on an assault on Tal",
      time: ["2024-03-03", "on Sunday"],
    },
    "Northern Wire",
  );
  const { claims } = link([a, wire, b]);
  assert.deepEqual(claims[0]?.lineages, [wire.document.id]);
  assert.equal(claims[0]?.events.length, 3);
});

test("the same claims in whatever order the documents come", () => {
  const papers = [first(), ...SAME.map(([, make]) => make()), ...OTHER.map(([, make]) => make())];
  const sets = (list: readonly Article[]): string[] =>
    link(list)
      .claims.map((c) => `${c.id} ${[...c.events].sort().join(" ")}`)
      .sort();
  assert.deepEqual(sets(papers), sets(papers.toReversed()));
});
