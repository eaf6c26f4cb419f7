/** Slopes of the chain against every sequence of labels, added up one by one. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { spanLabels } from "../src/parse/span-labels.ts";
import { slopes } from "./chain.ts";
import { randomFrom } from "./corpus.ts";

const ONE = spanLabels(1);
const LENGTH = 4;

/** Every sequence that makes whole stretches. */
function sequences(before: readonly number[] = []): number[][] {
  if (before.length === LENGTH) return ONE.preceders[0]!.includes(before.at(-1)!) ? [[...before]] : [];
  const last = before.at(-1) ?? 0;
  return Array.from({ length: ONE.count }, (_, to) => to)
    .filter((to) => ONE.preceders[to]!.includes(last))
    .flatMap((to) => sequences([...before, to]));
}

/** Places of the pairs of a sequence. */
function stepsOf(labels: readonly number[], kinds: Uint8Array): number[] {
  return labels.map((to, at) => (kinds[at]! * ONE.count + (labels[at - 1] ?? 0)) * ONE.count + to);
}

test("chain: chances of labels and of pairs, by kinds of steps, are those of all sequences together", () => {
  const random = randomFrom(3);
  const kinds = Uint8Array.of(1, 0, 2, 1);
  const scores = Float64Array.from({ length: LENGTH * ONE.count }, () => 4 * random() - 2);
  const transitions = Float64Array.from({ length: 3 * ONE.count ** 2 }, () => 2 * random() - 1);
  const gold = Int32Array.of(1, 3, 0, 4);
  const words = new Float64Array(scores.length);
  const pairs = new Float64Array(transitions.length);
  let total = 0;
  for (const labels of sequences()) {
    const steps = stepsOf(labels, kinds);
    const sum = labels.reduce(
      (all, to, at) => all + scores[at * ONE.count + to]! + transitions[steps[at]!]!,
      0,
    );
    const chance = Math.exp(sum);
    total += chance;
    for (const [at, to] of labels.entries()) {
      words[at * ONE.count + to] = words[at * ONE.count + to]! + chance;
      pairs[steps[at]!] = pairs[steps[at]!]! + chance;
    }
  }
  const found = slopes(ONE, scores, transitions, gold, kinds);
  const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-9, `${a} and ${b}`);
  for (const [k, sum] of words.entries()) {
    const right = gold[Math.floor(k / ONE.count)] === k % ONE.count ? 1 : 0;
    near(found.words[k]!, sum / total - right);
  }
  for (const [k, sum] of pairs.entries()) {
    const right = stepsOf([...gold], kinds).filter((step) => step === k).length;
    near(found.pairs[k]!, sum / total - right);
  }
});
