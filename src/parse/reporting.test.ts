/**
 * Reporting clauses and quotations, in sentences that the tagger reads:
 *
 *     final | (The road is closed), {said} [the minister].     content, cue, source
 *     none  | She wrote letters.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { caseRows } from "../../test/support/case-lines.ts";
import { loadModels } from "../ingest/load-models.ts";
import { ABBREVIATIONS } from "../lexicon/en/abbreviations.ts";
import { LEMMA_EXCEPTIONS } from "../lexicon/en/lemma-exceptions.ts";
import { REPORTING } from "../lexicon/en/reporting-verbs.ts";
import { analyse } from "./analyse.ts";
import { decodeModels } from "./model-file.ts";
import { parserKit } from "./parser-kit.ts";
import { findReporting, type Reporting, type ReportingClause } from "./reporting.ts";
import { reportingMarks } from "./reporting-marks.ts";
import { reportingTable } from "./reporting-table.ts";
import { surfaceOf, surfaceWords, tagKinds, type WordRange } from "./surface-words.ts";
import { tokenize } from "./tokenize.ts";
import { shapesOf } from "./word-shapes.ts";

const models = decodeModels(loadModels());
const table = reportingTable(REPORTING.verbs, LEMMA_EXCEPTIONS);
const kit = parserKit(models, {
  abbreviations: ABBREVIATIONS,
  lemmaExceptions: LEMMA_EXCEPTIONS,
  reportingForms: table,
});

interface Read extends Reporting {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

function read(text: string): Read {
  const ranges = tokenize(text, 0, text.length, kit.abbreviations);
  const words = analyse(
    ranges.map(({ start, end }) => text.slice(start, end)),
    kit,
  );
  return { text, ranges, ...findReporting(surfaceOf(words, table)) };
}

function quoteOf({ text, ranges }: Read, { start, end }: WordRange): string {
  return text.slice(ranges[start]!.start, ranges[end - 1]!.end);
}

/** The text with the brackets of one clause. */
function written(found: Read, clause: ReportingClause): string {
  const marks: [number, string][] = [];
  const mark = (range: WordRange | null, [open = "", close = ""]: string): void => {
    if (!range || range.start >= range.end) return;
    marks.push([found.ranges[range.start]!.start, open], [found.ranges[range.end - 1]!.end, close]);
  };
  for (const content of clause.content) mark(content, "()");
  mark(clause.cue, "{}");
  mark(clause.source, "[]");
  let text = found.text;
  for (const [at, sign] of marks.sort(([a], [b]) => b - a)) text = text.slice(0, at) + sign + text.slice(at);
  return `${clause.kind} | ${text}`;
}

const CLAUSES = `
  initial | [The minister] {said} (that the road was closed).
  initial | [The minister] {said} (the road was closed).
  initial | [The minister] {told} reporters on Monday (that the road was closed).
  initial | [She] {said}: (“The road is closed.”)
  initial | [The envoy], who arrived on Sunday, {warned} (that the talks could fail).
  initial | In the capital, [the minister] {said} (the road was closed).
  final   | (The road was closed), [the minister] {said}.
  final   | (The road was closed), [the minister] {said} on Monday.
  final   | (“The road is closed,”) [the minister] {told} reporters.
  final   | (“The road is closed,”) {said} [the minister] after the vote.
  final   | (“The road is closed”), {said} [the minister].
  final   | ("The road is closed,") [the minister], who arrived on Sunday, {said}.
  final   | ("The road is closed,") [a spokesman for the army] has {said}.
  final   | (A day longer will not help us,") [she] {said}.
  final   | (The bridge was held by the rebels), [the governor of the province] {added}, calling for calm.
  medial  | (The road), [the minister] {said}, (was closed).
  medial  | (“The road,”) {said} [the minister], (“is closed.”)
  medial  | (The talks), [officials] {said} on Friday, (have failed).
  phrase  | {According to} [the ministry], (the road was closed).
  phrase  | (The road was closed), {according to} [two officials].
  none    | She wrote letters to the minister.
  none    | When she was in the north, she wrote letters.
  none    | The envoy was told that the road was closed.
  none    | The envoy warned the council and offered a deal.
  none    | The envoy had been promised a seat, but was turned away.
  none    | The mayor opened the market, and the traders came.
  none    | The “History” section of the site was closed.
  none    | The council is according them the highest honours.
`;

for (const [kind = "", marked = ""] of caseRows(CLAUSES)) {
  const text = marked.replace(/[[\]{}()]/g, "");
  test(`reporting clause, ${kind}: ${marked}`, () => {
    const found = read(text);
    const clauses = found.clauses.map((clause) => written(found, clause));
    if (kind === "none") assert.deepEqual(clauses, []);
    else assert.equal(clauses[0], `${kind} | ${marked}`);
  });
}

/** Stretches in the order of their starts, with bars between. */
const QUOTATIONS: readonly (readonly [text: string, stretches: string])[] = [
  ["“We wait,” she said. “Here.”", "We wait,|Here."],
  ['"We wait," she said. "Here."', "We wait,|Here."],
  ["A day longer,” she said.", "A day longer,"],
  ['They cannot stay a day longer," she said.', "They cannot stay a day longer,"],
  ["She said: “We wait.", "We wait."],
  ["“They call it a ‘pause’ there,” he said.", "They call it a ‘pause’ there,|pause"],
  ["The minister’s aide didn’t call.", ""],
];

for (const [text, stretches] of QUOTATIONS) {
  test(`quotations: ${text}`, () => {
    const found = read(text);
    assert.equal(found.quotations.map((q) => quoteOf(found, q)).join("|"), stretches);
  });
}

test("a sentence with neither has no marks, and marks tell content, clause and cue apart", () => {
  assert.equal(reportingMarks(read("The mayor opened the market."), 8).any, false);
  const { marks, stretches } = reportingMarks(read("The road was closed, the minister said."), 12);
  assert.equal(new Set([marks[1], marks[6], marks[7], marks[9]]).size, 4);
  assert.notEqual(stretches[1], stretches[6]);
  assert.equal(stretches[6], stretches[7]);
});

test("words of the parser and words of a finished sentence are seen alike", () => {
  const forms = "“ The road , ” she said , “ is not closed ; he did n’t ‘ ask ’ . ”".split(" ");
  const words = analyse(forms, kit);
  const tags = Int32Array.from(words, ({ upos, xpos }) => models.tags.indexOf(`${upos} ${xpos}`));
  const shapes = shapesOf(forms, models.known, models.groups);
  assert.deepEqual(surfaceWords(shapes, tags, tagKinds(models.tags), table), surfaceOf(words, table));
});

test("whatever the words, ranges lie in the sentence and cues in their clauses", () => {
  const word = fc.constantFrom(
    ...'“ ” " ‘ ’ , . : — said says told that who the minister she was according to and'.split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (forms) => {
      const { quotations, clauses } = findReporting(surfaceOf(analyse(forms, kit), table));
      for (const { start, end } of quotations) assert.ok(0 <= start && start < end && end <= forms.length);
      for (const { cue, clause, source, content } of clauses) {
        assert.ok(clause.start <= cue.start && cue.end <= clause.end && clause.end <= forms.length);
        for (const range of [...content, ...(source ? [source] : [])])
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= forms.length);
      }
    }),
  );
});
