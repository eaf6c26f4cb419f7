import assert from "node:assert/strict";
import { test } from "node:test";
import { type ConlluFault, commentOf, readConllu } from "./conllu-rows.ts";

const row = (id: string, form = "x"): string => `${id}\t${form}${"\t_".repeat(8)}`;

function read(lines: readonly string[], feed = "\n"): { forms: string[]; faults: ConlluFault[] } {
  const faults: ConlluFault[] = [];
  const sentences = readConllu(lines.join(feed), (fault) => faults.push(fault));
  return { forms: sentences.map(({ rows }) => rows.map((r) => r[1]).join(" ")), faults };
}

test("byte-order mark, CRLF, several blank lines and a missing last one are no faults", () => {
  const lines = ["\ufeff# text = a b", row("1", "a"), row("2", "b"), "", "  ", "# text = c", row("1", "c")];
  for (const feed of ["\n", "\r\n"]) assert.deepEqual(read(lines, feed), { forms: ["a b", "c"], faults: [] });
});

test("ranges and empty nodes are rows; a comment with tabs is a comment", () => {
  const tabs = `# note${"\ta".repeat(9)}`;
  const { forms, faults } = read([tabs, row("0.1"), row("1-2"), row("1"), row("1.1"), row("2"), row("2.1")]);
  assert.deepEqual([forms.length, faults.length], [1, 0]);
  assert.deepEqual(readConllu([tabs, row("1")].join("\n"))[0]?.comments, [tabs]);
});

const FAULTS: readonly [lines: readonly string[], line: number, reason: RegExp][] = [
  [["an article, not CoNLL-U"], 1, /^not CoNLL-U .* here is 1\)$/],
  [[row("1"), `2\tx${"\t_".repeat(7)}`], 2, /here is 9\)$/],
  [[row("1"), row("3")], 2, /^a word numbered "3" where 2 comes next$/],
  [[row("one")], 1, /^"one" is no number of a word/],
  [[row("1", "")], 1, /^word "1" has no form$/],
  [[row("1"), row("1-2")], 2, /^the range "1-2" where word 2 comes next$/],
  [[row("1-3"), row("1"), row("2-3"), row("2"), row("3")], 3, /^the range "2-3"/],
  [["# text = x", row("1-3"), row("1"), row("2")], 1, /^a range up to word 3 in a sentence of 2$/],
  [[row("1"), row("2.1")], 2, /^the empty node "2.1" behind word 1$/],
  [[row("0.1")], 1, /^a sentence without words$/],
  [Array.from({ length: 2001 }, (_, i) => row(String(i + 1))), 2001, /^a sentence of more than 2000 words$/],
];

for (const [lines, line, reason] of FAULTS) {
  test(`a sentence is left out, told of, and the next one is read: ${reason.source}`, () => {
    const { forms, faults } = read([...lines, "", row("1", "next")]);
    assert.deepEqual(forms, ["next"]);
    assert.deepEqual(
      faults.map((fault) => fault.line),
      [line],
    );
    assert.match(faults[0]?.reason ?? "", reason);
  });
}

test("a sentence has one fault, its first, however many bad lines it has", () => {
  const { faults } = read([row("1"), "bad", "worse", row("5")]);
  assert.deepEqual(
    faults.map((fault) => fault.line),
    [2],
  );
});

test("comments have keys", () => {
  const [sentence] = readConllu(["# newdoc id = a = b", "#newpar", "# text=c", row("1")].join("\n"));
  assert.ok(sentence);
  assert.deepEqual(
    ["newdoc id", "newpar", "text", "sent_id"].map((key) => commentOf(sentence, key)),
    ["a = b", "", "c", null],
  );
});
