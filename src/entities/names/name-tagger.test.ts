import assert from "node:assert/strict";
import { test } from "node:test";
import { bestLabels, LABEL_COUNT, labelsOf, namesOfLabels, type ProposedName } from "./name-tagger.ts";

const names: readonly ProposedName[] = [
  { first: 0, last: 0, type: "LOC" },
  { first: 1, last: 3, type: "PER" },
  { first: 5, last: 6, type: "ORG" },
];

test("labels say where names begin and end, also side by side", () => {
  assert.deepEqual(namesOfLabels(labelsOf(names, 8)), names);
  assert.deepEqual(namesOfLabels(new Int32Array(3)), []);
});

test("the best labels are those of whole names", () => {
  const scores = new Float64Array(3 * LABEL_COUNT);
  const [begin, end] = labelsOf([{ first: 0, last: 1, type: "PER" }], 2);
  const [, otherEnd] = labelsOf([{ first: 0, last: 1, type: "ORG" }], 2);
  scores[begin!] = 2;
  // Alone the end of another kind of name would score more.
  scores[LABEL_COUNT + otherEnd!] = 3;
  scores[LABEL_COUNT + end!] = 2;
  const labels = bestLabels(scores, new Float64Array(LABEL_COUNT * LABEL_COUNT));
  assert.deepEqual(namesOfLabels(labels), [{ first: 0, last: 1, type: "PER" }]);
});

test("a name that a sentence cuts off is none", () => {
  const scores = new Float64Array(LABEL_COUNT);
  scores[labelsOf([{ first: 0, last: 1, type: "LOC" }], 2)[0]!] = 5;
  assert.deepEqual([...bestLabels(scores, new Float64Array(LABEL_COUNT * LABEL_COUNT))], [0]);
});

test("the score of one label after another counts", () => {
  const scores = new Float64Array(2 * LABEL_COUNT);
  const alone = labelsOf([{ first: 0, last: 0, type: "LOC" }], 1)[0]!;
  scores[alone] = 1;
  scores[LABEL_COUNT + alone] = 1;
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  transitions[alone * LABEL_COUNT + alone] = -5;
  assert.equal(namesOfLabels(bestLabels(scores, transitions)).length, 1);
});
