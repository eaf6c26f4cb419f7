/**
 * Attribution, channel, status, negation and condition on the minimal pairs of bench/said-and-so.txt: no field may be read worse than
 * this. What is read wrongly: `node bench/said-and-so.ts --wrong`.
 */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { loadKit } from "../src/index.ts";
import { judgeCases, readCases, type SaidFigures } from "./support/said-and-so.ts";

const LEAST = {
  sentences: 350,
  attribution_accuracy: 0.93,
  channel_accuracy: 0.93,
  channel_f1: 0.94,
  status_accuracy: 0.93,
  status_accuracy_not_actual: 0.9,
  negation_f1: 0.93,
  condition_f1: 0.95,
} satisfies SaidFigures;

test("minimal pairs: no field is read worse than before", async () => {
  const { figures } = judgeCases(readCases(), await loadKit());
  const given = new Map(Object.entries(figures));
  const worse = Object.entries(LEAST).filter(([name, least]) => !((given.get(name) ?? 0) >= least));
  assert.deepEqual(worse, []);
});

test("minimal pairs: a value that nobody knows is refused, two acts are two cases", () => {
  assert.throws(() => readCases("Norway [urged] Chad to wait. => certain"), /no value "certain"/);
  const cases = readCases("Spain did not [praise] or [endorse] the accord. => not");
  assert.deepEqual(
    cases.map(({ text, start, end, said }) => [text.slice(start, end), said?.negated]),
    [
      ["praise", true],
      ["endorse", true],
    ],
  );
});
