import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../clean/article.ts";
import { loadModels } from "../ingest/load-models.ts";
import { englishParser } from "../kit.ts";
import { spanOf } from "../model/span.ts";
import { decodeModels } from "./model-file.ts";
import { parse, parseWhole } from "./parse.ts";
import type { Sentence } from "./parsed.ts";

const kit = englishParser(decodeModels(loadModels()));

function articleOf(text: string, dropped: readonly string[] = []): Article {
  const drops = dropped.map((quote) => {
    const start = text.indexOf(quote);
    return { ...spanOf(text, start, start + quote.length), reason: "other" as const };
  });
  return {
    id: "a",
    source: "a",
    title: null,
    publisher: null,
    byline: null,
    language: "en",
    text,
    dropped: drops,
    stamp: null,
    complete: true,
    claimedDates: [],
  };
}

function sentencesOf(text: string, dropped: readonly string[] = []): string[] {
  return parse(articleOf(text, dropped), kit).sentences.map(({ start, end }) => text.slice(start, end));
}

/** Words as "form/relation<head". */
function treeOf(text: string): string[] {
  const { tokens } = parse(articleOf(text), kit).sentences[0] as Sentence;
  return tokens.map(({ form, deprel, head }) => `${form}/${deprel}<${tokens[head]?.form ?? "-"}`);
}

function holds(text: string, ...arcs: string[]): void {
  const tree = treeOf(text);
  for (const arc of arcs) assert.ok(tree.includes(arc), `${arc} in ${tree.join(" ")}`);
}

/** Sentences with bars between. */
const SPLITS: readonly string[] = [
  "Envoys met in Bergen. |They will meet again on Sept. 3.",
  "The U.S. envoy left. |Gen. Okoye stayed.",
  "He flew to the U.S. |It was his third visit.",
  "Polls close at 8 p.m. Tuesday in most of the islands.",
  "The council met at 10 a.m. |The mayor spoke first.",
  "The parcel is No. 5 on the list.",
  "The bank paid $1.5 million to Harbor Corp. in Boston.",
  "The lawyers in Washington, D.C. asked for a delay.",
  '"We will not wait." |The minister then left the room.',
  "\u201cWe will not wait,\u201d he said. |\u201cNot for a day.\u201d",
  '"Who will pay?" he asked.',
  "The talks ended.|The minister left.",
  "Will they sign? |Nobody in Oslo knows!",
  "The army\u2019s spokesman (a colonel) declined to comment. |He had no news.",
  "Envoys meet in Bergen\n|Delegates from nine states came on Monday",
  "FLOODS CUT OFF THREE TOWNS\n|Heavy rain cut off three towns on Monday.\n|No one was hurt.",
  "The delegates, who had come from nine states on\nMonday morning, agreed after a night of talks to\nmeet again.",
  "They asked for:\n|- grain\n|- fuel\n|- tents",
  "1. The border opens.\n|2. The prisoners go home.\n|3. A joint board meets.",
  "Hi Ana,\n|I can come on Friday.\n|Thanks,\n|Piet",
];

for (const marked of SPLITS) {
  test(`sentences: ${marked}`, () => {
    const expected = marked.split("|").map((sentence) => sentence.trim());
    assert.deepEqual(sentencesOf(marked.replaceAll("|", "")), expected);
  });
}

test("no sentence crosses a blank line or a dropped span", () => {
  const text = "Delegates from nine states came on Monday\n\nthey left. Advertisement The port is shut.";
  assert.deepEqual(sentencesOf(text, ["Advertisement"]), [
    "Delegates from nine states came on Monday",
    "they left.",
    "The port is shut.",
  ]);
});

test("a whole parse holds the words of dropped spans as well", () => {
  const text = "OSLO - Envoys met. Advertisement\n\nThey left.";
  const { sentences } = parseWhole(articleOf(text, ["OSLO -", "Advertisement"]), kit);
  const forms = sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form));
  assert.equal(forms.join(" "), "OSLO - Envoys met . Advertisement They left .");
});

test("paragraphs are numbered", () => {
  const { sentences } = parse(articleOf("One came. Two left.\n\nThree stayed."), kit);
  assert.deepEqual(
    sentences.map(({ paragraph }) => paragraph),
    [0, 0, 1],
  );
});

test("reporting sentences", () => {
  holds(
    "Officials in Oslo said on Monday that 54 trucks had entered the valley.",
    "said/root<-",
    "Officials/nsubj<said",
    "trucks/nsubj<entered",
    "entered/ccomp<said",
    "valley/obj<entered",
  );
  holds(
    "The minister threatened to withhold grain shipments if the convoy proceeded.",
    "minister/nsubj<threatened",
    "withhold/xcomp<threatened",
    "shipments/obj<withhold",
  );
  holds(
    "The envoy was urged by Bonn to wait.",
    "envoy/nsubj:pass<urged",
    "was/aux:pass<urged",
    "Bonn/obl:agent<urged",
  );
});

test("every word is its slice, sentences are in order, every tree has one root and no loop", () => {
  const piece = fc.constantFrom(
    "The minister",
    "said",
    "that",
    '"',
    "\u201c",
    "\u201d",
    ",",
    ".",
    "U.S.",
    "Gen. Haddad",
    "don\u2019t",
    "\n",
    "\n\n",
    "...",
    "(",
    ")",
    "talks.The",
    "$1.5",
    "\ud83d\ude00",
    "\u0642\u0627\u0644",
    "http://x.y",
    "-",
    "\u00a0",
    "who",
    "urged",
    "Kyiv's",
    "\t",
    "a",
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join(" ")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(30), (text, at, length) => {
      const drop = text.slice(at % (text.length + 1), (at % (text.length + 1)) + length);
      const article = articleOf(text, drop === "" ? [] : [drop]);
      let last = 0;
      for (const { start, end, tokens } of parse(article, kit).sentences) {
        assert.ok(start >= last && tokens.length > 0);
        last = end;
        assert.deepEqual([tokens[0]?.start, tokens.at(-1)?.end], [start, end]);
        for (const d of article.dropped) assert.ok(end <= d.start || start >= d.end);
        for (const t of tokens) assert.equal(text.slice(t.start, t.end), t.form);
        assertTree(tokens.map(({ head }) => head));
        assert.deepEqual(
          tokens.map(({ deprel }) => deprel === "root"),
          tokens.map(({ head }) => head === -1),
        );
      }
    }),
    { numRuns: 200 },
  );
});

function assertTree(heads: readonly number[]): void {
  assert.equal(heads.filter((head) => head === -1).length, 1);
  for (const from of heads.keys()) {
    let at = from;
    for (let steps = 0; at !== -1; steps++, at = heads[at] ?? -1) assert.ok(steps <= heads.length, "no loop");
  }
}

test("a sentence without end is cut", () => {
  const text = "and he said ".repeat(2_000);
  const { sentences } = parse(articleOf(text), kit);
  assert.equal(sentences.flatMap(({ tokens }) => tokens).length, 6_000);
  assert.ok(sentences.every(({ tokens }) => tokens.length <= 250));
});
