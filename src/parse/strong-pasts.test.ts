import assert from "node:assert/strict";
import { test } from "node:test";
import { LEMMA_EXCEPTIONS } from "../lexicon/en/lemma-exceptions.ts";
import { strongPasts } from "./strong-pasts.ts";

const TAGS = ["NOUN NN", "VERB VBD"];
const withPasts = strongPasts(TAGS, LEMMA_EXCEPTIONS);

for (const [words, past] of [
  ["Militiamen overran the town and swore revenge", "overran swore"],
  ["he undertook to pay", "undertook"],
  ["a rose by the saw and an overlay", ""],
  ["knelt and struck", ""],
] as const) {
  test(`pasts of strong verbs: ${words}`, () => {
    const forms = words.split(" ");
    const none = { tags: new Int32Array(forms.length), rivals: new Int32Array(forms.length).fill(4) };
    const { tags, rivals } = withPasts(forms, none);
    assert.equal(forms.filter((_, i) => tags[i] === 1).join(" "), past);
    assert.deepEqual(
      rivals.map((rival, i) => Number((rival === -1) === (tags[i] === 1))),
      new Int32Array(forms.length).fill(1),
    );
  });
}
