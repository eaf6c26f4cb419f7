import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModels } from "../ingest/load-models.ts";
import { englishParser } from "../kit.ts";
import { analyse } from "./analyse.ts";
import { decodeModels } from "./model-file.ts";

const kit = englishParser(decodeModels(loadModels()));
const verbsOf = (text: string): string =>
  analyse(text.split(" "), kit)
    .filter(({ xpos }) => xpos.startsWith("VB"))
    .map(({ form, xpos }) => `${form}/${xpos}`)
    .join(" ");

const CASES: readonly (readonly [sentence: string, verbs: string])[] = [
  ["The navy shot down a drone on Friday .", "shot/VBD"],
  ["Guards tortured prisoners on Friday .", "tortured/VBD"],
  ["Rebels set fire to a market to warn traders .", "set/VBD warn/VB"],
  // No sentences: a caption, a headline without a full stop, an order.
  ["Two lorries and a tanker near the gate .", ""],
  ["Rebels set fire to market", ""],
  ["Leave the wounded men here .", "Leave/VB"],
  ["Only a burned tanker at the gate .", "burned/VBN"],
];

for (const [sentence, verbs] of CASES)
  test(`finite verbs: ${sentence}`, () => assert.equal(verbsOf(sentence), verbs));
