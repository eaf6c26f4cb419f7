/** Text that is no text: nothing crashes, every word is a slice of its text, and time grows with the length. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { clean } from "../src/clean/clean.ts";
import { nameParties } from "../src/entities/name-parties.ts";
import { namesOfConllu } from "../src/entities/names/names-iob.ts";
import { codeEvents } from "../src/events/code-events.ts";
import { loadKit, pageOf } from "../src/index.ts";
import { rewrittenConllu, toConllu } from "../src/parse/conllu.ts";
import { documentsOf } from "../src/parse/conllu-document.ts";
import { type ConlluFault, sentencesOf } from "../src/parse/conllu-rows.ts";
import { parse } from "../src/parse/parse.ts";
import type { Parsed } from "../src/parse/parsed.ts";
import { placeInTime } from "../src/time/place-in-time.ts";

const SHORT = 250_000;
const LONG = 1_000_000;
/** Four times the text may take this many times as long: twice as much again for a machine that is busy. */
const GROWTH = 8;
/** Below this, a time says nothing. */
const SLACK_MS = 1500;

const kit = await loadKit();

function repeated(text: string): (length: number) => string {
  return (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Bytes of a linear congruential generator (Numerical Recipes), as a file's are decoded. */
function randomBytes(length: number): string {
  let state = 1;
  const bytes = Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 24;
  });
  return new TextDecoder().decode(bytes);
}

const KINDS: Readonly<Record<string, (length: number) => string>> = {
  "random bytes": randomBytes,
  "one endless token": repeated("a"),
  emoji: repeated("\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F642}\u{1F3F3}\uFE0F\u200D\u{1F308}"),
  Arabic: repeated("قالت الحكومة إنها سترد على القرار قريبا. "),
  "nested quotes and brackets": repeated("He said \u201C(\"['go (now [then {when"),
  "only newlines": repeated("\n"),
  "one endless paragraph of news": repeated(
    "On Monday, Oslo, Quito and Hanoi urged Malta, which had \u201Cwarned\u201D Peru, to send 300 troops. He said they would. ",
  ),
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`a megabyte of ${kind}`, () => {
    const short = processorTime(() => throughAllStages(make(SHORT)));
    const long = processorTime(() => throughAllStages(make(LONG)));
    assert.ok(long < GROWTH * short + SLACK_MS, `${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`);
  });
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function throughAllStages(text: string): void {
  const parsed = parse(clean(pageOf({ text }), kit.clean), kit.parse);
  checkSlices(parsed);
  codeEvents(placeInTime(nameParties(parsed, kit.entities), kit.time), kit.events);
  checkConllu(parsed);
}

function checkSlices({ text, sentences }: Parsed): void {
  let at = 0;
  for (const { start, end, tokens } of sentences) {
    assert.ok(start >= at && tokens.length > 0);
    for (const token of tokens) {
      if (token.start < at || text.slice(token.start, token.end) !== token.form || token.form === "")
        assert.fail(`${JSON.stringify(token.form)} at ${token.start}`);
      at = token.end;
    }
    assert.equal(at, end);
  }
}

const refuse = ({ line, reason }: ConlluFault): never => assert.fail(`line ${line}: ${reason}`);

/** What is printed is read again, with the same words in the same places. */
function checkConllu(parsed: Parsed): void {
  let sentences = 0;
  for (const document of documentsOf(sentencesOf(toConllu(parsed), refuse), kit.parse, refuse)) {
    for (const { tokens } of document.parsed.sentences) {
      const given = parsed.sentences[sentences++]?.tokens ?? [];
      assert.deepEqual(tokens, given);
    }
    assert.equal(namesOfConllu(document, kit.entities).split("\n\n").length - 1, document.sentences.length);
  }
  assert.equal(sentences, parsed.sentences.length);
}

const PIECES = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "Oslo ",
    "said ",
    "\u201C",
    "\u201D",
    "\r\n",
    "\n\n",
    "\t",
    "\u00A0",
    "\u2028",
    "don't ",
    "U.S. ",
  ),
  fc.constantFrom(
    "\u200D",
    "\uFEFF",
    "\u0085",
    "\f",
    "\v",
    "\0",
    "_",
    "# ",
    "1\t2",
    "Mr. ",
    "3 May ",
    "(",
    ")",
  ),
);

test("whatever the text, its words are its slices and its CoNLL-U is read again", () => {
  const property = fc.property(fc.array(PIECES, { minLength: 1, maxLength: 60 }), (pieces) => {
    throughAllStages(pieces.join(""));
  });
  fc.assert(property, { numRuns: 300, seed: 20 });
});

const CELLS = fc.constantFrom(
  "1",
  "2",
  "1-2",
  "1.1",
  "0",
  "_",
  "",
  "x",
  "nsubj",
  "TokenRange=0:1",
  "99999999999",
);
const ODD_LINES = fc.oneof(
  fc.array(CELLS, { minLength: 1, maxLength: 11 }).map((cells) => cells.join("\t")),
  fc.constantFrom(
    "",
    "# newdoc id = a",
    "# newpar",
    "# sent_id = b-1",
    "#",
    "1-2\tx\t_\t_\t_\t_\t_\t_\t_\t_",
  ),
);
const WORDS = fc.record({
  form: fc.constantFrom("Oslo", "said", "who", ",", "\u{1F642}", "n't", "a b", "Mr."),
  head: fc.constantFrom("0", "1", "2", "3", "_"),
  upos: fc.constantFrom("PROPN", "VERB", "_"),
  deprel: fc.constantFrom("root", "conj", "acl:relcl", "xcomp"),
  misc: fc.constantFrom("_", "SpaceAfter=No", "TokenRange=5:9", "TokenRange=9:13|SpaceAfter=No"),
});
const SENTENCES = fc
  .array(WORDS, { minLength: 1, maxLength: 6 })
  .map((words) =>
    words.map(({ form, head, upos, deprel, misc }, i) =>
      [i + 1, form, "_", upos, "_", "_", head, deprel, "_", misc].join("\t"),
    ),
  );
const LINES = fc
  .array(fc.tuple(SENTENCES, fc.option(ODD_LINES, { freq: 3 })), { maxLength: 8 })
  .map((pairs) => pairs.flatMap(([rows, odd]) => [...(odd === null ? [] : [odd]), ...rows, ""]));

test("whatever the CoNLL-U, each of its sentences comes out or is told of", () => {
  const property = fc.property(LINES, (lines) => {
    let faults = 0;
    const tell = (): void => {
      faults++;
    };
    const given = [...sentencesOf(lines.join("\n"), tell)];
    for (const sentence of given) {
      const [kept] = [...sentencesOf(rewrittenConllu(sentence, kit.parse), refuse)];
      assert.deepEqual(
        kept?.rows.map((row) => row.slice(0, 2)),
        sentence.rows.map((row) => row.slice(0, 2)),
      );
    }
    faults = 0;
    let read = 0;
    for (const document of documentsOf(given, kit.parse, tell)) {
      checkSlices(document.parsed);
      namesOfConllu(document, kit.entities);
      read += document.sentences.length;
    }
    assert.equal(read + faults, given.length);
  });
  fc.assert(property, { numRuns: 300, seed: 21 });
});
