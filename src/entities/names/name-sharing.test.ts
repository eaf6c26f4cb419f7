import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sentence } from "../../parse/parsed.ts";
import { shareScores } from "./name-sharing.ts";
import { CLOSED, LABEL_COUNT } from "./name-tagger.ts";

function sentenceOf(text: string): Sentence {
  const tokens = text.split(" ").map((form, index) => ({
    index,
    start: 0,
    end: 0,
    form,
    lemma: form,
    upos: "X",
    xpos: "FW",
    feats: "_",
    head: -1,
    deprel: "dep",
    sure: 1,
  }));
  return { index: 0, start: 0, end: 0, paragraph: 0, tokens };
}

/** The scores of one label, all others 0, after sharing; null stands for a word where no name may be. */
function shared(...given: readonly { readonly text: string; readonly scores: readonly (number | null)[] }[]) {
  const label = 4;
  const scores = given.map((sentence) => {
    const all = new Float64Array(sentence.scores.length * LABEL_COUNT);
    for (const [i, score] of sentence.scores.entries()) {
      if (score === null) all.fill(CLOSED, i * LABEL_COUNT + 1, (i + 1) * LABEL_COUNT);
      else all[i * LABEL_COUNT + label] = score;
    }
    return all;
  });
  shareScores(
    given.map(({ text }) => sentenceOf(text)),
    scores,
  );
  return scores.map((all, s) => given[s]!.scores.map((_, i) => all[i * LABEL_COUNT + label]!));
}

test("mentions of one word in capitals move towards each other, over sentences", () => {
  const after = shared({ text: "Verin", scores: [100] }, { text: "in Verin", scores: [0, 0] });
  assert.deepEqual(after, [[85], [0, 15]]);
});

test("words in lower case, words that stand once and closed words stay as they are", () => {
  assert.deepEqual(shared({ text: "rice Rice Lome rice", scores: [8, 4, 2, 0] }), [[8, 4, 2, 0]]);
  assert.deepEqual(shared({ text: "Rice Rice", scores: [8, null] }), [[8, CLOSED]]);
});
