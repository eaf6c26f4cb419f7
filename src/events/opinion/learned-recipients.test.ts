/** Whom the learned chances may add and replace, with a model that is as sure of everybody as the case says. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { codeArticle, type Kit, loadKit, pageOf } from "../../index.ts";
import { OPINION_CLASSES, type OpinionModel } from "./opinion-model.ts";

const rules = await loadKit(undefined, { rulesOnly: true });
const NO_WORDS = { marksOf: () => [], groups: { lookUp: () => 0 } };

/** A model that is as sure of all in a sentence as the case says, in their order; of others not at all. */
function aiming(...chances: readonly number[]): OpinionModel {
  let asked = 0;
  return {
    bits: 8,
    // Sure of no type, and that nothing is missing: the rules' events stand alone.
    chances: () => Float64Array.from(OPINION_CLASSES, (c) => (c === null ? 1 : 0)),
    aim: () => chances[asked++] ?? 0,
    calibrated: (score) => score,
  };
}

function recipients(text: string, model: OpinionModel | null): string[] {
  const opinion = model && { model, words: NO_WORDS };
  const kit: Kit = { ...rules, events: { ...rules.events, opinion } };
  return codeArticle(pageOf({ text }), kit).events.flatMap((e) => e.recipients.map((p) => p.span.quote));
}

const GRANT = "Kenya gave $3 million to promote farming in Chad.";
const ARRESTS = "Norway denounced 49 arrests of miners in Malta.";

test("somebody likely is added where the rules find nobody, somebody unlikely is not", () => {
  assert.deepEqual(recipients(GRANT, null), []);
  assert.deepEqual(recipients(GRANT, aiming(0.9)), ["Chad"]);
  assert.deepEqual(recipients(GRANT, aiming(0.1, 0.1)), []);
});

test("nobody is added from another clause", () => {
  const text = "Kenya halted its grants and told Chadian teachers to leave.";
  assert.deepEqual(recipients(text, aiming(0.9, 0.9, 0.9)), recipients(text, null));
});

test("whom the rules find gives way to somebody far likelier alone", () => {
  assert.deepEqual(recipients(ARRESTS, null), ["miners"]);
  assert.deepEqual(recipients(ARRESTS, aiming(0.2, 0.9)), ["49 arrests of miners"]);
  assert.deepEqual(recipients(ARRESTS, aiming(0.7, 0.9)), ["miners"]);
});
