/** Whom the learned choice takes, with a model for which as much speaks for everybody as the case says. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { choosing } from "../../../test/support/choosing-kit.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const rules = await loadKit(undefined, { rulesOnly: true });

function recipients(text: string, sums: readonly number[] | null): string[] {
  const kit = choosing(rules, sums);
  return codeArticle(pageOf({ text }), kit).events.flatMap((e) => e.recipients.map((p) => p.span.quote));
}

const GRANT = "Kenya gave $3 million to promote farming in Chad.";
const ARRESTS = "Norway denounced 49 arrests of miners in Malta.";

test("where the rules find nobody, somebody is added unless clearly more speaks for nobody", () => {
  assert.deepEqual(recipients(GRANT, null), []);
  assert.deepEqual(recipients(GRANT, [0, 2]), ["Chad"]);
  assert.deepEqual(recipients(GRANT, [0, -2]), []);
});

test("whom the rules find gives way to somebody for whom clearly more speaks, or to nobody", () => {
  assert.deepEqual(recipients(ARRESTS, null), ["miners"]);
  assert.deepEqual(recipients(ARRESTS, [0, 1, 3]), ["49 arrests of miners"]);
  assert.deepEqual(recipients(ARRESTS, [0, 1, 1.5]), ["miners"]);
  assert.deepEqual(recipients(ARRESTS, [3, 1, 1]), []);
});

test("where a text says more than a sentence, nobody needs no lead, and hardly anybody does", () => {
  const more = (text: string) => `${text} It rained all day.`;
  assert.deepEqual(recipients(more(GRANT), [0, -0.5]), []);
  assert.deepEqual(recipients(more(GRANT), [0, 0.5]), ["Chad"]);
  assert.deepEqual(recipients(more(ARRESTS), [0, 1, 1.5]), ["49 arrests of miners"]);
});

test("a person of no known country is added, and stays where it is done to him by name", () => {
  assert.deepEqual(recipients("Norway mocked the story of Ada Berg.", [0, 2]), ["Ada Berg"]);
  const text = "Norway mocked Ada Berg during a visit to Malta.";
  assert.deepEqual(recipients(text, null), ["Ada Berg"]);
  assert.deepEqual(recipients(text, [9, 0, 9]), ["Ada Berg"]);
  const plan = "Norway mocked Vladimir Putin's plan for Malta.";
  assert.deepEqual(recipients(plan, [9]), recipients(plan, null));
});

test("somebody in another clause is no choice", () => {
  const text = "Kenya halted its grants and told Chadian teachers to leave.";
  assert.deepEqual(recipients(text, [0]), recipients(text, null));
});

test("whoever asked for it by its words stays", () => {
  const text = "Norway is sending tents at Bamako's request.";
  assert.deepEqual(recipients(text, [9]), recipients(text, null));
});

test("to whom something is to be done by others is no choice", () => {
  assert.deepEqual(recipients("Norway demanded that the rebels be disarmed.", [0, 9]), []);
});

test("acts at each other keep their parties", () => {
  const text = "Norway and Italy accused each other.";
  assert.deepEqual(recipients(text, [9]), ["each other", "each other"]);
});
