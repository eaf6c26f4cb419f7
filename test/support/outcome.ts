/**
 * Writes `outcome.txt`: how the program does against `expected.txt`, so that a change of a rule reads as verdicts flipping.
 *
 *     ok    event REQUEST "urged"
 *     ok      actor France FRA GOV
 *     miss    recipient Chad TCD GOV
 *     miss  event SANCTION "recalled"
 *     extra event REJECT "recalled"
 *
 * A fact that was not found has one line, whatever was expected of it; so has one that nobody expected.
 */

import type { ExpectedFact } from "./expected.ts";
import type { Found } from "./found.ts";
import { type Judgement, judge } from "./judge.ts";

export { readExpected } from "./expected.ts";
export { factsOf } from "./found.ts";

export function compare(expected: readonly ExpectedFact[], found: Found): string {
  return `${judge(expected, found).flatMap(linesOn).join("\n")}\n`;
}

function linesOn({ expected, found, verdict, details }: Judgement): string[] {
  if (verdict === "maybe") return [];
  if (verdict === "miss") return [`miss  ${expected?.headline}`];
  if (verdict === "extra") return [`extra ${found?.headline}`];
  const head =
    verdict === "ok"
      ? [`ok    ${expected?.headline}`]
      : [`miss  ${expected?.headline}`, `extra ${found?.headline}`];
  return [...head, ...details.map((d) => `${d.verdict.padEnd(5)}   ${d.line}`)];
}
