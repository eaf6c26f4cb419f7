import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sentence, Token } from "./parsed.ts";
import { ancestors, dependents, isRelation, subtree } from "./tree.ts";

/** "form/relation<head" with heads counted from 0, the root's "-". */
function sentenceOf(text: string): Sentence {
  let at = 0;
  const tokens = text.split(" ").map((word, index): Token => {
    const [form = "", deprel = "", head = ""] = word.split(/[/<]/);
    const start = at;
    at += form.length + 1;
    return {
      index,
      start,
      end: start + form.length,
      form,
      lemma: form.toLowerCase(),
      upos: "X",
      xpos: "X",
      feats: "_",
      deprel,
      sure: 1,
      head: head === "-" ? -1 : Number(head),
    };
  });
  return { index: 0, start: 0, end: at - 1, paragraph: 0, tokens };
}

const told = sentenceOf(
  "Oslo/nsubj:pass<2 was/aux:pass<2 told/root<- by/case<4 Rome/obl:agent<2 to/mark<6 wait/xcomp<2",
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
  const crossing = sentenceOf("Oslo/nsubj<1 called/root<- men/obj<1 on/case<5 Monday/obl<1 ships/nmod<2");
  assert.equal(forms(subtree(crossing, 2)), "men on ships");
  assert.equal(forms(subtree(crossing, 5)), "on ships");
});

test("sentences that are asked of in turn keep their own words", () => {
  const other = sentenceOf("Lima/nsubj<1 slept/root<-");
  for (let turn = 0; turn < 2; turn++) {
    assert.equal(forms(dependents(told, 2, "nsubj")), "Oslo");
    assert.equal(forms(dependents(other, 1, "nsubj")), "Lima");
  }
});

test("a list of dependents is the caller's own", () => {
  dependents(told, 2).pop();
  assert.equal(forms(dependents(told, 2)), "Oslo was Rome wait");
});
