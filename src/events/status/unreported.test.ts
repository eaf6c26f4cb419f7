import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sentenceOf } from "../../../test/support/tree-notation.ts";
import { isPurpose } from "./unreported.ts";

/** Whether the last verb says what something else is done for. */
function isForIt(notation: string): boolean {
  const sentence = sentenceOf(notation);
  const verb = sentence.tokens.findLast(({ xpos }) => xpos === "VB");
  assert.ok(verb);
  return isPurpose(sentence, verb, () => null);
}

const TO_URGE = "to/TO/5/mark urge/VB/3/advcl Peru/NNP/5/obj";

test("what an act is meant to bring about is its purpose", () => {
  assert.equal(isForIt(`Chile/NNP/3/nsubj then/RB/3/advmod wrote/VBD/0/root ${TO_URGE}`), true);
});

test("what somebody is set or due to do lies ahead", () => {
  assert.equal(isForIt(`Chile/NNP/3/nsubj is/VBZ/3/cop set/JJ/0/root ${TO_URGE}`), false);
  assert.equal(isForIt(`Chile/NNP/3/nsubj then/RB/3/advmod set/VBD/0/root ${TO_URGE}`), true);
});
