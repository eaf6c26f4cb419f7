import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { countingDay } from "./counting-day.ts";
import { findPhrases } from "./find.ts";
import type { Passage } from "./passage.ts";
import { timeKit } from "./time-kit.ts";
import { splitWords } from "./words.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });
const MONDAY = "2015-06-29";

const LANDED = "Envoys/NNS/2/nsubj landed/VBD/0/root Tuesday/NNP/2/obl";
const MEET = "They/PRP/3/nsubj will/MD/3/aux leave/VB/0/root Tuesday/NNP/3/obl";
const CASES: readonly (readonly [string, readonly string[], string | null])[] = [
  ["the lead's weekday lies behind and ahead", [LANDED, MEET], "2015-06-30"],
  ["the lead's weekday lies ahead alone", [MEET, MEET], null],
  ["the lead's weekday lies behind alone", [LANDED, LANDED], null],
  ["another weekday", [LANDED.replace("Tuesday", "Thursday"), MEET.replace("Tuesday", "Thursday")], null],
  ["the lead names the day of publication", [`${LANDED} and/CC/5/cc Monday/NNP/2/obl`, MEET], null],
  [
    "the weekday of a clause",
    ["Men/NNS/4/nsubj arrested/VBN/1/acl Tuesday/NNP/2/obl appeared/VBD/0/root here/RB/4/advmod", MEET],
    null,
  ],
  [
    "the weekday before its verb",
    ["Rebels/NNS/3/nsubj Tuesday/NNP/1/flat left/VBD/0/root", MEET],
    "2015-06-30",
  ],
];

for (const [name, sentences, expected] of CASES) {
  test(`counting day: ${name}`, () => {
    const found = countingDay(sentences.map(passageOf), [], MONDAY, kit);
    assert.equal(found?.day ?? null, expected);
  });
}

function passageOf(notation: string): Passage {
  const sentence = sentenceOf(notation);
  const text = sentence.tokens.map(({ form }) => form).join(" ");
  const words = splitWords(text, 0, text.length);
  return { sentence, reason: null, words, phrases: findPhrases(words, kit) };
}
