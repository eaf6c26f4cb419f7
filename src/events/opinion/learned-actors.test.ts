/** Whom the learned choice of actors takes, with a model for which as much speaks for everybody as the case says. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { choosing } from "../../../test/support/choosing-kit.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const rules = await loadKit(undefined, { rulesOnly: true });

function parties(text: string, sums: readonly number[] | null): string[] {
  const kit = choosing(rules, sums);
  const quotes = (of: readonly { readonly span: { readonly quote: string } }[]) =>
    of.map(({ span }) => span.quote).join(" and ");
  return codeArticle(pageOf({ text }), kit).events.map(
    (e) => `${quotes(e.actors) || "-"} > ${quotes(e.recipients) || "-"}`,
  );
}

const SHELLING = "The camp in Chad was shelled from bases in Mali.";

test("where the rules find nobody who acts, somebody does for whom clearly more speaks than for nobody", () => {
  assert.deepEqual(parties(SHELLING, null), ["- > Chad"]);
  assert.deepEqual(parties(SHELLING, [0, 2]), ["Mali > Chad"]);
  assert.deepEqual(parties(SHELLING, [0, 0.3]), ["- > Chad"]);
  assert.deepEqual(parties(SHELLING, [1, 1.2]), ["- > Chad"]);
});

test("those in one list act together", () => {
  const text = "The camp in Niger was shelled from bases in Chad and Mali.";
  assert.deepEqual(parties(text, [0, 2]), ["Chad and Mali > Niger"]);
  assert.deepEqual(parties(text, [0, 0, 2]), ["Mali > Niger"]);
});

test("neither at whom it is aimed nor who tells of what was done to others does it", () => {
  assert.deepEqual(parties("The camp in Chad was shelled.", [0, 9]), ["- > Chad"]);
  assert.deepEqual(parties("Norway said the camp in Chad had been shelled.", [0, 9]), ["- > Chad"]);
});

test("whom the rules find acts, whatever the model thinks of others", () => {
  const text = "Mali shelled the camp during a visit to Chad.";
  assert.equal(parties(text, [0, 0, 9])[0]?.split(" > ")[0], "Mali");
});
