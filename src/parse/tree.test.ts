import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import type { Token } from "./parsed.ts";
import { ancestors, dependents, isRelation, subtree } from "./tree.ts";

const told = sentenceOf(
  "Oslo/NNP/3/nsubj:pass was/VBD/3/aux:pass told/VBN/0/root by/IN/5/case Rome/NNP/3/obl:agent to/TO/7/mark wait/VB/3/xcomp",
);
const forms = (tokens: readonly Token[]): string => tokens.map(({ form }) => form).join(" ");

test("dependents, all or by relation, in order", () => {
  assert.equal(forms(dependents(told, 2)), "Oslo was Rome wait");
  assert.equal(forms(dependents(told, 2, "nsubj", "xcomp")), "Oslo wait");
  assert.equal(forms(dependents(told, -1)), "told");
  assert.equal(forms(dependents(told, 0)), "");
});

test("a relation takes its subtypes, not its namesakes", () => {
  assert.ok(isRelation(told.tokens[4]!, "obl"));
  assert.ok(!isRelation(told.tokens[4]!, "ob"));
});

test("subtrees and ancestors", () => {
  assert.equal(forms(subtree(told, 2)), "Oslo was told by Rome to wait");
  assert.equal(forms(subtree(told, 2, ({ deprel }) => deprel === "xcomp")), "Oslo was told by Rome");
  assert.equal(forms(ancestors(told, 3)), "Rome told");
});

test("a subtree that other words break stands in the order of the text", () => {
  const crossing = sentenceOf(
    "Oslo/NNP/2/nsubj called/VBD/0/root men/NNS/2/obj on/IN/6/case Monday/NNP/2/obl ships/NNS/3/nmod",
  );
  assert.equal(forms(subtree(crossing, 2)), "men on ships");
  assert.equal(forms(subtree(crossing, 5)), "on ships");
});

test("sentences that are asked of in turn keep their own words", () => {
  const other = sentenceOf("Lima/NNP/2/nsubj slept/VBD/0/root");
  for (let turn = 0; turn < 2; turn++) {
    assert.equal(forms(dependents(told, 2, "nsubj")), "Oslo");
    assert.equal(forms(dependents(other, 1, "nsubj")), "Lima");
  }
});

test("a list of dependents is the caller's own", () => {
  dependents(told, 2).pop();
  assert.equal(forms(dependents(told, 2)), "Oslo was Rome wait");
});
