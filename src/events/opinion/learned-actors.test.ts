/** Whom the learned choice of actors takes, with a model for which as much speaks for everybody as the case says. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { codeArticle, type Kit, loadKit, pageOf } from "../../index.ts";
import { OPINION_CLASSES, type OpinionModel } from "./opinion-model.ts";

const rules = await loadKit(undefined, { rulesOnly: true });
const NO_WORDS = { marksOf: () => [], groups: { lookUp: () => 0 } };

/** Of the first act so much speaks for nobody, then for the others in their order; 0 for all further ones. */
function acting(...sums: readonly number[]): OpinionModel {
  let asked = 0;
  return {
    bits: 8,
    // Sure of no type, and not sure enough to drop anything: the rules' events stand alone.
    chances: () =>
      Float64Array.from(OPINION_CLASSES, (c) => (c === null ? 0.8 : 0.2 / OPINION_CLASSES.length)),
    aim: () => sums[asked++] ?? 0,
    calibrated: (score) => score,
  };
}

function parties(text: string, model: OpinionModel | null): string[] {
  const opinion = model && { model, words: NO_WORDS };
  const kit: Kit = { ...rules, events: { ...rules.events, opinion } };
  const quotes = (of: readonly { readonly span: { readonly quote: string } }[]) =>
    of.map(({ span }) => span.quote).join(" and ");
  return codeArticle(pageOf({ text }), kit).events.map(
    (e) => `${quotes(e.actors) || "-"} > ${quotes(e.recipients) || "-"}`,
  );
}

const SHELLING = "The camp in Chad was shelled from bases in Mali.";

test("where the rules find nobody who acts, somebody does for whom clearly more speaks than for nobody", () => {
  assert.deepEqual(parties(SHELLING, null), ["- > Chad"]);
  assert.deepEqual(parties(SHELLING, acting(0, 2)), ["Mali > Chad"]);
  assert.deepEqual(parties(SHELLING, acting(0, 0.3)), ["- > Chad"]);
  assert.deepEqual(parties(SHELLING, acting(1, 1.2)), ["- > Chad"]);
});

test("those in one list act together", () => {
  const text = "The camp in Niger was shelled from bases in Chad and Mali.";
  assert.deepEqual(parties(text, acting(0, 2)), ["Chad and Mali > Niger"]);
  assert.deepEqual(parties(text, acting(0, 0, 2)), ["Mali > Niger"]);
});

test("neither at whom it is aimed nor who tells of what was done to others does it", () => {
  assert.deepEqual(parties("The camp in Chad was shelled.", acting(0, 9)), ["- > Chad"]);
  assert.deepEqual(parties("Norway said the camp in Chad had been shelled.", acting(0, 9)), ["- > Chad"]);
});

test("whom the rules find acts, whatever the model thinks of others", () => {
  const text = "Mali shelled the camp during a visit to Chad.";
  assert.equal(parties(text, acting(0, 0, 9))[0]?.split(" > ")[0], "Mali");
});
