/** Stretches to labels and back, and only whole stretches from any scores. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { bestLabels, labelsOf, spanLabels, spansOf } from "./span-labels.ts";

const TWO = spanLabels(2);

test("labels: stretches come back as they went in, neighbours apart", () => {
  const spans = [
    { first: 0, last: 0, type: 1 },
    { first: 1, last: 3, type: 0 },
    { first: 4, last: 5, type: 0 },
  ];
  const labels = labelsOf(spans, 7);
  assert.deepEqual([...labels], [8, 1, 2, 3, 1, 3, 0]);
  assert.deepEqual(spansOf(labels), spans);
});

test("labels: the best sequence makes whole stretches, whatever the scores", () => {
  const score = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(fc.array(score, { minLength: 0, maxLength: 90 }), (numbers) => {
      const scores = Float64Array.from(numbers.slice(0, Math.floor(numbers.length / TWO.count) * TWO.count));
      const labels = bestLabels(TWO, scores, new Float64Array(TWO.count * TWO.count));
      assert.deepEqual(labelsOf(spansOf(labels), labels.length), labels);
    }),
    { seed: 7 },
  );
});

test("labels: a higher score wins where it may stand", () => {
  const scores = new Float64Array(3 * TWO.count);
  scores[0 * TWO.count + 1] = 2;
  scores[1 * TWO.count + 3] = 2;
  scores[2 * TWO.count + 3] = 9;
  const [span] = spansOf(bestLabels(TWO, scores, new Float64Array(TWO.count * TWO.count)));
  assert.deepEqual(span, { first: 0, last: 2, type: 0 });
});

test("labels: a stretch goes on over a step of one kind and ends before one of another", () => {
  // Every word would be inside a stretch of the first type.
  const scores = new Float64Array(5 * TWO.count);
  for (let at = 0; at < 5; at++) scores[at * TWO.count + 2] = 5;
  const transitions = new Float64Array(2 * TWO.count * TWO.count);
  // Over a step of kind 1 nothing goes on.
  for (let from = 1; from < TWO.count; from++)
    for (let to = 1; to < TWO.count; to++) transitions[(TWO.count + from) * TWO.count + to] = -100;
  const lastOfFirst = (...steps: number[]) =>
    spansOf(bestLabels(TWO, scores, transitions, Uint8Array.from(steps)))[0]?.last;
  assert.equal(lastOfFirst(0, 0, 0, 0, 0), 4);
  assert.equal(lastOfFirst(0, 0, 0, 1, 0), 2);
});
