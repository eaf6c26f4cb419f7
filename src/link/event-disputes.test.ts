import { strict as assert } from "node:assert";
import { test } from "node:test";
import { KESTRIA, KESTRIAN_ARMY, NORLAND, TAL_COUNCIL } from "../../test/support/fixture-parties.ts";
import { type Article, article, type EventFacts } from "../../test/support/record-builder.ts";
import { uniqueWords } from "../../test/support/unique-words.ts";
import { link } from "./link.ts";

/** What is disputed between the papers: "polarity contradicts", one a dispute. */
function disputes(...papers: Article[]): string[] {
  return link(papers).disputes.map((d) => `${d.about} ${d.relation}`);
}

function told(published: string | null, text: string, facts: EventFacts): Article {
  const paper = article({
    source: text,
    text: `${text} ${uniqueWords()}`,
    ...(published ? { published } : {}),
  });
  paper.event(text.slice(0, 10), facts);
  return paper;
}

const ARMS = {
  act: "threaten",
  type: "THREATEN",
  actors: [["Norland", NORLAND]],
  recipients: [["Kestria", KESTRIA]],
} as const;
const threatened = (): Article =>
  told("2024-03-04", "Norland threatened Kestria that it would withhold ammunition.", {
    ...ARMS,
    trigger: "threatened",
    content: "that it would withhold ammunition",
  });
const notThreatened = (published: string): Article =>
  told(published, "Norland never threatened Kestria to withhold ammunition.", {
    ...ARMS,
    negated: true,
    trigger: "threatened",
    content: "to withhold ammunition",
  });

test("an act reported and denied in the same days is a contradiction, and both claims are disputed", () => {
  const { disputes: found, claims } = link([threatened(), notThreatened("2024-03-05")]);
  assert.deepEqual(
    found.map((d) => `${d.about} ${d.relation}`),
    ["polarity contradicts"],
  );
  assert.deepEqual(
    claims.map((c) => c.status),
    ["disputed", "disputed"],
  );
  assert.deepEqual(
    found[0]?.sides.map((s) => s.spans[0]?.quote),
    ["threatened", "threatened"],
  );
});

test("one writer who reports both at once is no dispute, and a paper that quotes both sides is one", () => {
  const paper = (voice: EventFacts["said"]): Article => {
    const both = article({
      source: "a.txt",
      published: "2024-03-04",
      text: "Norland threatened Kestria that it would withhold ammunition. Norland never threatened Kestria to withhold ammunition, its envoy said.",
    });
    both.event("Norland threatened", {
      ...ARMS,
      trigger: "threatened",
      content: "that it would withhold ammunition",
    });
    both.event("Norland never", {
      ...ARMS,
      negated: true,
      trigger: "threatened",
      content: "to withhold ammunition",
      ...(voice ? { said: voice } : {}),
    });
    return both;
  };
  assert.deepEqual(disputes(paper(undefined)), []);
  assert.deepEqual(disputes(paper({ kind: "named", source: ["its envoy", NORLAND], cue: "said" })), [
    "polarity contradicts",
  ]);
});

test("not done, and done a week later, is an update and disputes nothing", () => {
  const deliver = (published: string, text: string, negated: boolean, trigger: string): Article =>
    told(published, text, {
      act: "deliver",
      type: "AID",
      actors: [["Norland", NORLAND]],
      negated,
      trigger,
      content: "the promised ammunition",
    });
  const { disputes: found, claims } = link([
    deliver("2024-03-04", "Norland has yet to deliver the promised ammunition.", true, "deliver"),
    deliver("2024-03-14", "Norland delivered the promised ammunition.", false, "delivered"),
  ]);
  assert.deepEqual(
    found.map((d) => `${d.about} ${d.relation}`),
    ["polarity updates"],
  );
  assert.deepEqual(
    claims.map((c) => c.status),
    ["single", "single"],
  );
});

test("an accusation and the denial of the accused", () => {
  const accused = told("2024-03-05", "Tal Council accused the Kestrian army of shelling the harbour.", {
    act: "accuse",
    type: "ACCUSE",
    mode: "allege",
    actors: [["Tal Council", TAL_COUNCIL]],
    recipients: [["the Kestrian army", KESTRIAN_ARMY]],
    trigger: "accused",
    content: "of shelling the harbour",
  });
  const denied = told("2024-03-06", "The Kestrian army denied that it had shelled the harbour.", {
    act: "deny",
    type: null,
    actors: [["The Kestrian army", KESTRIAN_ARMY]],
    trigger: "denied",
    content: "that it had shelled the harbour",
  });
  const unrelated = told("2024-03-06", "The Kestrian army denied that it had hired foreign pilots.", {
    act: "deny",
    type: null,
    actors: [["The Kestrian army", KESTRIAN_ARMY]],
    trigger: "denied",
    content: "that it had hired foreign pilots",
  });
  assert.deepEqual(disputes(accused, denied), ["polarity contradicts"]);
  assert.deepEqual(disputes(accused, unrelated), []);
});

test("what stands in the words of a denial is what is denied, not a report against it", () => {
  const words = "The Kestrian army denied that it had shelled the harbour.";
  const paper = told("2024-03-06", words, {
    act: "deny",
    type: null,
    actors: [["The Kestrian army", KESTRIAN_ARMY]],
    trigger: "denied",
    content: "that it had shelled the harbour",
  });
  paper.event(words, {
    act: "shell",
    type: "ASSAULT",
    actors: [["it", KESTRIAN_ARMY]],
    trigger: "shelled",
    content: "the harbour",
  });
  assert.deepEqual(disputes(paper), []);
});

const meeting = (published: string, words: string, edtf: string, place: string): Article =>
  told(
    published,
    `Envoys of Norland and Kestria met ${words} in ${place} to discuss grain, prisoners and the ferry.`,
    {
      act: "meet",
      type: "CONSULT",
      actors: [
        ["Norland", NORLAND],
        ["Kestria", KESTRIA],
      ],
      trigger: "met",
      content: "to discuss grain, prisoners and the ferry",
      time: [edtf, words],
    },
  );

test("one meeting on two dates is a dispute about the date", () => {
  const found = disputes(
    meeting("2024-03-07", "on Tuesday", "2024-03-05", "Moran"),
    meeting("2024-03-08", "on Wednesday", "2024-03-06", "Moran"),
  );
  assert.deepEqual(found, ["date contradicts"]);
});

test("meetings weeks apart, and requests repeated from day to day, are no dispute", () => {
  assert.deepEqual(
    disputes(
      meeting("2024-03-07", "on Tuesday", "2024-03-05", "Moran"),
      meeting("2024-03-28", "on Wednesday", "2024-03-27", "Moran"),
    ),
    [],
  );
  const urged = (published: string, words: string, edtf: string): Article =>
    told(published, `Norland urged Kestria ${words} to hold off on an assault on Tal.`, {
      act: "urge",
      type: "REQUEST",
      actors: [["Norland", NORLAND]],
      recipients: [["Kestria", KESTRIA]],
      trigger: "urged",
      content: "to hold off on an assault on Tal",
      time: [edtf, words],
    });
  assert.deepEqual(
    disputes(urged("2024-03-04", "on Sunday", "2024-03-03"), urged("2024-03-05", "on Monday", "2024-03-04")),
    [],
  );
});

const shelling = (published: string, actor: "The army" | "A militia"): Article =>
  told(published, `${actor} shelled the harbour warehouses of Tal on Monday with heavy guns.`, {
    act: "shell",
    type: "ASSAULT",
    actors: [
      [
        actor,
        actor === "The army"
          ? KESTRIAN_ARMY
          : { name: "Morania", code: "XMO", sector: "MIL", entity: "morania-mil" },
      ],
    ],
    trigger: "shelled",
    content: "the harbour warehouses of Tal",
    time: ["2024-03-04", "on Monday"],
  });

test("one deed laid to two parties is a dispute about the party", () => {
  assert.deepEqual(disputes(shelling("2024-03-05", "The army"), shelling("2024-03-05", "A militia")), [
    "party contradicts",
  ]);
});

test("done according to one report and still ahead in a later one is a dispute about the status", () => {
  const landing = (published: string, text: string, facts: Partial<EventFacts>): Article =>
    told(published, text, {
      act: "land",
      type: "MOBILIZE",
      actors: [["The Kestrian army", KESTRIAN_ARMY]],
      trigger: "land",
      content: "two brigades of marines on the western beach",
      ...facts,
    });
  const done = landing(
    "2024-03-05",
    "The Kestrian army landed two brigades of marines on the western beach on Monday.",
    {
      trigger: "landed",
      time: ["2024-03-04", "on Monday"],
    },
  );
  const ahead = (published: string): Article =>
    landing(published, "The Kestrian army will land two brigades of marines on the western beach.", {
      status: "future",
    });
  assert.deepEqual(disputes(done, ahead("2024-03-06")), ["status contradicts"]);
  assert.deepEqual(disputes(ahead("2024-03-02"), done), [], "a plan that came true");
});
