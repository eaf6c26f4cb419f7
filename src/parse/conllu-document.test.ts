import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModels } from "../ingest/load-models.ts";
import { englishParser } from "../kit.ts";
import { documentsOf } from "./conllu-document.ts";
import { type ConlluFault, sentencesOf } from "./conllu-rows.ts";
import { decodeModels } from "./model-file.ts";
import type { Parsed } from "./parsed.ts";

const kit = englishParser(decodeModels(loadModels()));

const BLANK = "_";
type Given = Partial<Record<"lemma" | "upos" | "xpos" | "head" | "deprel" | "misc", string>>;

function row(id: string, form: string, given: Given = {}): string {
  const { lemma = BLANK, upos = BLANK, xpos = BLANK, head = BLANK, deprel = BLANK, misc = BLANK } = given;
  return [id, form, lemma, upos, xpos, BLANK, head, deprel, BLANK, misc].join("\t");
}

function read(lines: readonly string[]): { documents: Parsed[]; faults: ConlluFault[] } {
  const faults: ConlluFault[] = [];
  const tell = (fault: ConlluFault): void => {
    faults.push(fault);
  };
  const documents = [...documentsOf(sentencesOf(lines.join("\n"), tell), kit, tell)];
  for (const { parsed, sentences } of documents) {
    assert.equal(parsed.sentences.length, sentences.length);
    for (const token of parsed.sentences.flatMap((s) => s.tokens))
      assert.equal(parsed.text.slice(token.start, token.end), token.form);
  }
  return { documents: documents.map(({ parsed }) => parsed), faults };
}

const short = (comment: string): string[] => [comment, row("1", "Go"), ""];

test("documents begin at newdoc where there is one, else where sent_id changes before its last number", () => {
  const named = read([...short("# newdoc id = a"), ...short("# sent_id = x-1"), ...short("# newdoc id = b")]);
  assert.deepEqual(
    named.documents.map(({ id, sentences }) => [id, sentences.length]),
    [
      ["a", 2],
      ["b", 1],
    ],
  );
  const ids = read([...short("# sent_id = x-1"), ...short("# sent_id = x-2"), ...short("# sent_id = y-1")]);
  assert.deepEqual(
    ids.documents.map(({ id, sentences }) => [id, sentences.length]),
    [
      ["1", 2],
      ["2", 1],
    ],
  );
});

test("words stand where TokenRange says, and paragraphs apart", () => {
  const { documents } = read([
    "# newdoc id = a",
    "# newpar",
    row("1", "Go", { misc: "SpaceAfter=No|TokenRange=3:5" }),
    row("2", "!", { misc: "TokenRange=5:6" }),
    "",
    "# newpar",
    row("1", "\u{1F642}", { misc: "TokenRange=9:11" }),
  ]);
  assert.equal(documents[0]?.text, "   Go! \n\n\u{1F642}");
  assert.deepEqual(
    documents[0]?.sentences.map((s) => s.paragraph),
    [0, 1],
  );
});

test("places that go back, are too far apart or not as long as their word are not believed", () => {
  for (const [second, third] of [
    ["0:2", "20:21"],
    ["3:9", "20:21"],
    ["150000:150002", "150002:150003"],
    ["x", "20:21"],
  ]) {
    const { documents } = read([
      row("1", "Go", { misc: "TokenRange=0:2" }),
      row("2", "on", { misc: `TokenRange=${second}` }),
      row("3", ".", { misc: `TokenRange=${third}` }),
    ]);
    assert.equal(documents[0]?.text, "Go on . ");
  }
});

test("parts of a written word stand together, and the blank behind it is the range's", () => {
  const glued = { misc: "SpaceAfter=No" };
  const { documents } = read([
    row("1-2", "don't", glued),
    row("1", "do"),
    row("2", "n't"),
    row("2.1", "go"),
    row("3", ","),
    row("4", "so", glued),
    row("5", "."),
  ]);
  assert.equal(documents[0]?.text, "don't, so. ");
});

/** No parser would read it so. */
const ODD = [
  row("1", "They", { upos: "VERB", head: "0", deprel: "root", lemma: "send" }),
  row("2", "met", { upos: "NOUN", head: "1", deprel: "obj" }),
];

test("the tree of the file is used; what it leaves open is filled in", () => {
  const tokens = read(ODD).documents[0]?.sentences[0]?.tokens ?? [];
  assert.deepEqual(
    tokens.map(({ lemma, upos, xpos, head, deprel }) => [lemma, upos, xpos, head, deprel]),
    [
      ["send", "VERB", "PRP", -1, "root"],
      ["met", "NOUN", "VBD", 0, "obj"],
    ],
  );
});

test("a sentence with half a tree gets ours", () => {
  const tokens = read([ODD[0] ?? "", row("2", "met")]).documents[0]?.sentences[0]?.tokens ?? [];
  assert.deepEqual(
    tokens.map((t) => t.deprel),
    ["nsubj", "root"],
  );
});

test("heads that make no tree are told of, and the sentence is left out", () => {
  const bad = (head: string): string[] => [
    "# text = x",
    row("1", "a", { upos: "X", head: "0", deprel: "root" }),
    row("2", "b", { upos: "X", head, deprel: "dep" }),
    row("3", "c", { upos: "X", head: "2", deprel: "dep" }),
    "",
  ];
  for (const [head, reason] of [
    ["4", /^the head of word 2 is no word/],
    ["x", /^the head of word 2 is no word/],
    ["3", /^word 2 hangs on itself/],
    ["2", /^word 2 hangs on itself/],
  ] as const) {
    const { documents, faults } = read([...bad(head), ...short("# sent_id = 2")]);
    assert.equal(documents.flatMap((d) => d.sentences).length, 1);
    assert.deepEqual([faults.length, faults[0]?.line], [1, 1]);
    assert.match(faults[0]?.reason ?? "", reason);
  }
});
