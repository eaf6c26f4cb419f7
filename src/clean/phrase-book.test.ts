import assert from "node:assert/strict";
import { test } from "node:test";
import { BOILERPLATE } from "../lexicon/en/boilerplate.ts";
import { keyOf } from "./key.ts";
import { phraseBookOf, phraseHit } from "./phrase-book.ts";

const book = phraseBookOf(BOILERPLATE);
const reasonOf = (line: string) => phraseHit(book, line)?.reason ?? null;

for (const phrase of BOILERPLATE.phrases) {
  test(`boilerplate ${phrase.id}`, () => {
    for (const line of phrase.yes) assert.equal(reasonOf(line), phrase.reason, line);
    for (const line of phrase.no) assert.equal(reasonOf(line), null, line);
  });
}

test("the lexicon is plain data with unique ids", () => {
  assert.deepEqual(JSON.parse(JSON.stringify(BOILERPLATE)), BOILERPLATE);
  const ids = BOILERPLATE.phrases.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test("lines of the lexicon are written as keys, or no line could ever match them", () => {
  for (const { lines = [] } of BOILERPLATE.phrases) for (const line of lines) assert.equal(keyOf(line), line);
  for (const line of BOILERPLATE.sections) assert.equal(keyOf(line), line);
});

test("no line stands in two entries", () => {
  const lines = BOILERPLATE.phrases.flatMap(({ lines = [] }) => lines);
  assert.deepEqual(
    lines.filter((line, i) => lines.indexOf(line) !== i),
    [],
  );
});

const CASES: readonly (readonly [line: string, reason: string | null])[] = [
  ["»  Comments (12)", "comment"],
  ["READ MORE →", "read-more"],
  ["Home | World | Politics | Sport", "navigation"],
  ["Home › News › Europe", "navigation"],
  ["Facebook Twitter WhatsApp Email", "share"],
  ["Share on Telegram", "share"],
  ["News Sport Weather", "navigation"],
  ["Opinion", "navigation"],
  ["www.courier.example/talks", "other"],
  ["Malta | Greece | Cyprus", null],
  ["Telegram channels spread the report on Sunday.", null],
  ["Read the small print, the envoy told them, or you will regret it.", null],
  ["“Watch: they will sign,” the envoy said.", null],
  ["World leaders meet in Suva.", null],
  ["He called the plan a sponsored lie.", null],
];

for (const [line, reason] of CASES)
  test(`${line} is ${reason ?? "text"}`, () => assert.equal(reasonOf(line), reason));
