import { strict as assert } from "node:assert";
import { test } from "node:test";
import { codeArticle, loadKit, pageOf } from "../index.ts";

const rules = await loadKit(undefined, { rulesOnly: true });

/** Each act with what it urges, promises, fears ... */
function contents(text: string): string[] {
  const { events } = codeArticle(pageOf({ text }), rules);
  return events.map(({ trigger, content }) => `${trigger.quote}: ${content?.quote ?? "-"}`);
}

test("a content ends before the verb that goes on with the one above, wherever the tree hangs it", () => {
  assert.deepEqual(contents("Chad fears the war raging in Niger and is arming villagers."), [
    "fears: the war raging in Niger",
    "arming: -",
  ]);
  assert.deepEqual(contents("Georgia offered to send Chad power until March and did not urge it to pay."), [
    "offered: send Chad power until March",
    "urge: pay",
  ]);
});

test("how, where and when somebody spoke is not what he spoke about", () => {
  assert.deepEqual(contents("Chad briefed envoys on condition of anonymity."), ["briefed: -"]);
  assert.deepEqual(contents("Chad briefed envoys on the sidelines of the summit."), ["briefed: -"]);
  assert.deepEqual(contents("Chad briefed envoys on the conditions of the truce."), [
    "briefed: the conditions of the truce",
  ]);
});
