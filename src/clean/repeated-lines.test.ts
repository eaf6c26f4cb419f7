import assert from "node:assert/strict";
import { test } from "node:test";
import { type PageInput, pageOf } from "../ingest/page-of.ts";
import { englishCleaning } from "../kit.ts";
import { clean } from "./clean.ts";
import { LineCounter } from "./repeated-lines.ts";

const TOWNS = ["Sfax", "Patras", "Tonga", "Cork", "Suva"];
const CALL = "listen to this story in the app";
const HOUSE = "Our newsroom keeps to a code of conduct that anyone can read.";
const FACT = "More than forty people lost their homes in the first week of the flood.";
const QUOTE = "“We will rebuild every house that our people lost,” the mayor said.";

const report = (town: string, ...lines: readonly string[]) =>
  [
    `The harbour of ${town} was closed on Monday after the storm, the port authority said.`,
    ...lines,
    `Ships waited outside the harbour of ${town} until the evening, and two of them were towed.`,
  ].join("\n\n");

function repeatedIn(pages: readonly PageInput[]): readonly string[] {
  const counter = new LineCounter(englishCleaning());
  for (const page of pages) counter.add(pageOf(page));
  return counter.repeated().map(({ line, reports }) => `${reports} ${line}`);
}

test("lines that reports of different beginnings repeat, but no sentence about the world", () => {
  const pile = TOWNS.map((town) => ({ text: report(town, CALL, FACT, QUOTE, HOUSE) }));
  assert.deepEqual(repeatedIn(pile), [`5 ${HOUSE}`, `5 ${CALL}`]);
  assert.deepEqual(repeatedIn(pile.toReversed()), repeatedIn(pile));
  assert.deepEqual(repeatedIn(pile.slice(1)), []);
});

test("three reports of one site are enough", () => {
  const pile = (host: (i: number) => string, count = 3) =>
    TOWNS.slice(0, count).map((town, i) => ({ text: report(town, CALL), source: `https://${host(i)}/${i}` }));
  assert.deepEqual(repeatedIn(pile(() => "courier.example")), [`3 ${CALL}`]);
  assert.deepEqual(repeatedIn(pile(() => "courier.example", 2)), []);
  assert.deepEqual(repeatedIn(pile((i) => `courier${i}.example`)), []);
});

test("of several ways of writing a line one stands for all, whatever the order", () => {
  const other = CALL.replace("app", "App");
  for (const odd of [0, 2, 4]) {
    const pile = TOWNS.map((town, i) => ({ text: report(town, i === odd ? other : CALL) }));
    assert.deepEqual(repeatedIn(pile), [`5 ${other}`]);
  }
});

test("what is longer than a line is no line", () => {
  const long = `${CALL}, ${"or read it ".repeat(30)}`.trim();
  assert.deepEqual(repeatedIn(TOWNS.map((town) => ({ text: report(town, long) }))), []);
});

test("copies of one report repeat nothing", () => {
  assert.deepEqual(repeatedIn(TOWNS.map(() => ({ text: report("Sfax", CALL) }))), []);
});

test("what is known to be repeated is dropped, and named", () => {
  const text = report("Sfax", CALL, HOUSE);
  const kit = englishCleaning([CALL, HOUSE.toUpperCase()]);
  const dropped = clean(pageOf({ text }), kit).dropped.map(({ quote, reason }) => `${reason}: ${quote}`);
  assert.deepEqual(dropped, [`other: ${CALL}`, `other: ${HOUSE}`]);
  const paragraphs = text.split("\n\n").map((line) => `<p>${line}</p>`);
  const article = clean(pageOf({ html: `<article>${paragraphs.join("")}</article>` }), kit);
  assert.equal(article.text, report("Sfax"));
  assert.deepEqual(article.aside, [
    { text: CALL, reason: "other" },
    { text: HOUSE, reason: "other" },
  ]);
});
