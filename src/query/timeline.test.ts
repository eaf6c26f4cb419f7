import { strict as assert } from "node:assert";
import { test } from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import { KESTRIA, KESTRIAN_ARMY } from "../../test/support/fixture-parties.ts";
import { article } from "../../test/support/record-builder.ts";
import { uniqueWords } from "../../test/support/unique-words.ts";
import { link } from "../link/link.ts";
import { type TimelineEntry, timeline } from "./timeline.ts";

const show = (e: TimelineEntry): string =>
  `${e.time?.edtf ?? `reported ${e.reported}`} ${e.event.trigger.quote} ${e.mentions.length}/${e.origins.length}`;

test("one entry a claim by date, with mentions and independent origins", () => {
  assert.deepEqual(timeline(DOSSIER).dated.map(show), [
    "2024-03-01/2024-03-04 reached 3/2",
    "2024-03-01/2024-03-07 entered 1/1",
    "2024-03-03 urged 3/2",
    "2024-03-06 met 1/1",
  ]);
});

test("undated events are not left out, and say when they were reported", () => {
  const { dated, undated } = timeline(DOSSIER);
  assert.equal(dated.length + undated.length, DOSSIER.claims.length);
  assert.equal(undated.map(show)[0], "reported 2024-03-04 warned 2/1");
  assert.equal(undated.map(show).at(-1), "reported null moving 1/1");
});

test("the undated stand in order of their first report, whatever the order of the documents", () => {
  const told = (published: string | null, army: string) => {
    const text = `${army} warned Tal. ${uniqueWords()}`;
    const paper = article({ source: army, text, ...(published === null ? {} : { published }) });
    paper.event(army, {
      act: "warn",
      type: "THREATEN",
      actors: [[army, KESTRIAN_ARMY]],
      recipients: [["Tal", KESTRIA]],
      trigger: "warned",
    });
    return paper;
  };
  const pile = link([told("2024-03-09", "One"), told(null, "Two"), told("2024-03-02", "Three")]);
  assert.deepEqual(
    timeline(pile).undated.map((e) => e.reported),
    ["2024-03-02", "2024-03-09", null],
  );
});

test("an undated event was reported by the last day that its document may be from", () => {
  const told = (published: string): string | null | undefined => {
    const paper = article({ source: published, published, text: `The army warned Tal. ${uniqueWords()}` });
    paper.event("The army", {
      act: "warn",
      type: "THREATEN",
      actors: [["The army", KESTRIAN_ARMY]],
      recipients: [["Tal", KESTRIA]],
      trigger: "warned",
    });
    return timeline(link([paper])).undated[0]?.reported;
  };
  assert.equal(told("2024-02"), "2024-02-29");
  assert.equal(told("../2024-03-04"), "2024-03-04");
  assert.equal(told("2024-03-04/.."), null, "open at its end");
});

test("an entry is shown when one of its mentions meets the filter", () => {
  const observer = DOSSIER.documents.find((d) => d.publisher === "Tal Observer")?.id ?? "";
  const { dated } = timeline(DOSSIER, { document: [observer], type: ["REQUEST"] });
  assert.deepEqual(dated.map(show), ["2024-03-03 urged 3/2"]);
});

test("of several dates the closest one is shown", () => {
  const told = (edtf: string, words: string, confidence: number) => {
    const text = `The army seized the customs house of Tal ${words} after a siege.`;
    const paper = article({ source: text, published: "2024-03-20", text: `${text} ${uniqueWords()}` });
    paper.event("The army", {
      act: "seize",
      type: "COERCE",
      actors: [["The army", KESTRIAN_ARMY]],
      recipients: [["Tal", KESTRIA]],
      trigger: "seized",
      content: "the customs house of Tal",
      time: [edtf, words],
      confidence,
    });
    return paper;
  };
  const { dated } = timeline(
    link([told("2024-03", "in March", 0.9), told("2024-03-12", "on 12 March", 0.4)]),
  );
  assert.deepEqual(dated.map(show), ["2024-03-12 seized 2/2"]);
});
