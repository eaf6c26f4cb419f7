/** Stages by themselves: what one prints, another or somebody else's parser can stand in for. */

import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { clean } from "../src/clean/clean.ts";
import { nameParties } from "../src/entities/name-parties.ts";
import { codeEvents } from "../src/events/code-events.ts";
import { type Kit, loadKit, pageOf } from "../src/index.ts";
import { toConllu } from "../src/parse/conllu.ts";
import { documentsOf } from "../src/parse/conllu-document.ts";
import { type ConlluFault, sentencesOf } from "../src/parse/conllu-rows.ts";
import { parse } from "../src/parse/parse.ts";
import type { Parsed } from "../src/parse/parsed.ts";
import { placeInTime } from "../src/time/place-in-time.ts";
import { readLines, runDemarche } from "./support/run-demarche.ts";

const pile = join(import.meta.dirname, "..", "examples", "october-1962");
const texts = readdirSync(pile)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(pile, name), "utf8"));
const kit = await loadKit();

function afterParse(parsed: Parsed, { entities, time, events }: Kit): ReturnType<typeof codeEvents> {
  return codeEvents(placeInTime(nameParties(parsed, entities), time), events);
}

const refuse = ({ reason }: ConlluFault): never => assert.fail(reason);

test("names, events and quantities are the same by way of CoNLL-U", () => {
  assert.ok(texts.length > 0);
  for (const text of texts) {
    const article = clean(pageOf({ text }), kit.clean);
    const parsed = parse(article, kit.parse);
    const [read] = documentsOf(sentencesOf(toConllu(parsed), refuse), kit.parse, refuse);
    assert.ok(read);
    assert.deepEqual(read.parsed.sentences, parsed.sentences);
    const [direct, byConllu] = [parsed, { ...article, sentences: read.parsed.sentences }].map((p) =>
      afterParse(p, kit),
    );
    assert.deepEqual(byConllu, direct);
  }
});

/** The words of the article alone: "stage parse" prints menus and captions as well. */
function articleText(text: string): string {
  const { dropped, text: whole } = clean(pageOf({ text }), kit.clean);
  return dropped.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), whole);
}

test("names of CoNLL-U are the names of the text it came from", async () => {
  const articles = texts.map(articleText).filter((text) => articleText(text) === text);
  assert.ok(articles.length > 1);
  const lines = articles.map((text, i) => JSON.stringify({ id: `t${i}`, text })).join("\n");
  const direct = await runDemarche(["stage", "names", "-"], { input: lines });
  const conllu = await runDemarche(["stage", "parse"], { input: lines });
  const tagged = await runDemarche(["stage", "names", "--from", "conllu"], { input: conllu.stdout });
  assert.deepEqual([direct.status, conllu.status, tagged.status], [0, 0, 0]);
  const begun = tagged.stdout.split("\n").filter((line) => line.includes("\tB-"));
  const spans = readLines(direct.stdout);
  assert.equal(begun.length, spans.length);
  const times = await runDemarche(["stage", "times", "--from", "conllu"], { input: conllu.stdout });
  assert.match(times.stdout, /^\{"document":"t0","span":\{"start":\d+/);
});

test("bad sentences are named one by one, and the rest is read", async () => {
  const conllu =
    "bad\n\n1\tOslo\t_\t_\t_\t_\t_\t_\t_\t_\n\n3\tx\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\tRome\t_\t_\t_\t_\t_\t_\t_\t_";
  for (const stage of ["parse", "names"]) {
    const { status, stdout, stderr } = await runDemarche(["stage", stage, "--from", "conllu"], {
      input: conllu,
    });
    assert.equal(status, 2);
    assert.equal(stdout.match(/^1\t(?:Oslo|Rome)\t/gm)?.length, 2);
    assert.match(
      stderr,
      /^cannot read standard input line 1: .*; .*\ncannot read standard input line 5: .*; .*\n$/,
    );
  }
  for (const input of ["", new Uint8Array([0xff, 0xfe])]) {
    const { status, stdout, stderr } = await runDemarche(["stage", "names", "--from", "conllu"], { input });
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^cannot read standard input: [^\n]*; [^\n]*\n$/);
  }
});
