import { strict as assert } from "node:assert";
import { test } from "node:test";
import { LEAGUE, TAL_COUNCIL } from "../../test/support/fixture-parties.ts";
import {
  type Article,
  article,
  type EventFacts,
  type QuantityFacts,
} from "../../test/support/record-builder.ts";
import { uniqueWords } from "../../test/support/unique-words.ts";
import type { DisputeLine } from "../model/record.ts";
import { link } from "./link.ts";

/** What is disputed between the papers: "polarity contradicts", one a dispute. */
function disputes(...papers: Article[]): string[] {
  return link(papers).disputes.map((d) => `${d.about} ${d.relation}`);
}

/** A paper with one number in one sentence. */
function counted(published: string | null, text: string, facts: QuantityFacts): Article {
  const paper = article({
    source: text,
    text: `${text} ${uniqueWords()}`,
    ...(published ? { published } : {}),
  });
  paper.quantity(text.slice(0, 10), facts);
  return paper;
}

const trucks = (
  published: string | null,
  words: string,
  amount: Partial<QuantityFacts>,
  rest = "had entered Tal through the north gate",
): Article =>
  counted(published, `The League of Straits said ${words} of aid ${rest}.`, {
    words,
    unit: "trucks",
    of: "aid",
    said: { kind: "named", source: ["The League of Straits", LEAGUE], cue: "said" },
    ...amount,
  });

const COUNTS: readonly (readonly [name: string, papers: readonly Article[], expected: readonly string[]])[] =
  [
    [
      "two exact numbers for one day",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        trucks("2024-03-04", "38 trucks", { min: 38, max: 38 }),
      ],
      ["quantity contradicts"],
    ],
    [
      "an exact number and more than a smaller one",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        trucks("2024-03-04", "over 50 trucks", { min: 50, operator: ">" }),
      ],
      [],
    ],
    [
      "a later count of the same thing",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        trucks("2024-03-07", "91 trucks", { min: 91, max: 91 }),
      ],
      ["quantity updates"],
    ],
    [
      "three counts, one a day",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        trucks(
          "2024-03-05",
          "54 trucks",
          { min: 54, max: 54 },
          "had entered Tal through the north gate by dusk",
        ),
        trucks("2024-03-06", "60 trucks", { min: 60, max: 60 }),
      ],
      ["quantity updates"],
    ],
    [
      "another thing counted in the same unit",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        counted("2024-03-04", "Police in the capital seized 12 trucks of stolen copper on the ring road.", {
          words: "12 trucks",
          min: 12,
          max: 12,
          unit: "trucks",
          of: "stolen copper",
        }),
      ],
      [],
    ],
    [
      "other goods through the same gate on the same day",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        trucks("2024-03-04", "38 trucks", { min: 38, max: 38, of: "coal" }),
      ],
      [],
    ],
    [
      "a count of the next year",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        trucks("2025-03-04", "91 trucks", { min: 91, max: 91 }),
      ],
      [],
    ],
    [
      "another gate: another counting point",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }, "had entered Tal through the north gate"),
        trucks(
          "2024-03-04",
          "21 trucks",
          { min: 21, max: 21 },
          "were waiting empty outside a southern depot near Moran",
        ),
      ],
      [],
    ],
    [
      "an undated paper: nobody knows which is later",
      [
        trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
        trucks(null, "38 trucks", { min: 38, max: 38 }),
      ],
      [],
    ],
  ];

for (const [name, papers, expected] of COUNTS) {
  test(`numbers: ${name}`, () => assert.deepEqual(disputes(...papers), expected));
}

test("two numbers in one sentence count two things", () => {
  const text = "Between dawn and dusk 54 trucks and then 38 trucks of aid entered Tal, the League said.";
  const paper = article({ source: "a.txt", published: "2024-03-04", text });
  for (const number of [54, 38]) {
    const said: EventFacts["said"] =
      number === 54
        ? { kind: "named", source: ["League", LEAGUE], cue: "said" }
        : { kind: "named", source: ["the League", TAL_COUNCIL], cue: "said" };
    paper.quantity("Between", {
      words: `${number} trucks`,
      min: number,
      max: number,
      unit: "trucks",
      of: "aid",
      said,
    });
  }
  assert.deepEqual(disputes(paper), []);
});

test("firms that report a loss in the same words do not contradict each other", () => {
  const loss = (firm: string, words: string, amount: number): Article =>
    counted("2024-03-04", `${firm} reported a net loss of ${words} for the third quarter ended in March.`, {
      words,
      min: amount,
      max: amount,
      unit: "USD",
    });
  assert.deepEqual(
    disputes(loss("Sundholm Shipping", "$4 million", 4e6), loss("Orla Grain", "$7 million", 7e6)),
    [],
  );
  assert.deepEqual(disputes(loss("Orla Grain", "$4 million", 4e6), loss("Orla Grain", "$7 million", 7e6)), [
    "quantity contradicts",
  ]);
});

test("two numbers in one paper are a contradiction only in two mouths", () => {
  const both = (second: EventFacts["said"]): Article => {
    const paper = article({
      source: "a.txt",
      published: "2024-03-04",
      text: "The League said 54 trucks of aid had entered Tal by dusk. The Council said 38 trucks of aid had entered Tal by dusk.",
    });
    paper.quantity("The League", {
      words: "54 trucks",
      min: 54,
      max: 54,
      unit: "trucks",
      of: "aid",
      said: { kind: "named", source: ["The League", LEAGUE], cue: "said" },
    });
    paper.quantity("The Council", {
      words: "38 trucks",
      min: 38,
      max: 38,
      unit: "trucks",
      of: "aid",
      ...(second ? { said: second } : {}),
    });
    return paper;
  };
  assert.deepEqual(disputes(both({ kind: "named", source: ["The Council", TAL_COUNCIL], cue: "said" })), [
    "quantity contradicts",
  ]);
  assert.deepEqual(disputes(both({ kind: "author" })), []);
});

test("a copy with another number disputes nothing", () => {
  const rest = `of aid had entered Tal through the north gate. ${uniqueWords()}`;
  const copy = (number: number): Article => {
    const paper = article({
      source: "a.txt",
      published: "2024-03-04",
      text: `By dusk ${number} trucks ${rest}`,
    });
    paper.quantity("By dusk", {
      words: `${number} trucks`,
      min: number,
      max: number,
      unit: "trucks",
      of: "aid",
    });
    return paper;
  };
  assert.deepEqual(disputes(copy(54), copy(58)), []);
});

test("every side proves itself in its document", () => {
  const papers = [
    trucks("2024-03-04", "54 trucks", { min: 54, max: 54 }),
    trucks("2024-03-04", "38 trucks", { min: 38, max: 38 }),
  ];
  const texts = new Map(papers.map((p) => [p.document.id, p.document.text]));
  const found: readonly DisputeLine[] = link(papers).disputes;
  assert.equal(found.length, 1);
  for (const span of found.flatMap((d) => d.sides.flatMap((s) => s.spans))) {
    assert.equal(texts.get(span.document)?.slice(span.start, span.end), span.quote);
  }
});
