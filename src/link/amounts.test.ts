import { strict as assert } from "node:assert";
import { test } from "node:test";
import { caseRows } from "../../test/support/case-lines.ts";
import { type Amount, canBothHold } from "./amounts.ts";

const CASES = `
= 54      | > 50      | yes
= 222     | > 200     | yes
= 200     | > 200     | no
= 200     | >= 200    | yes
= 54      | = 38      | no
= 54      | = 50      | no
= 222     | = 220     | yes
= 2345000 | = 2300000 | yes
= 2345000 | = 2400000 | no
~ 200     | = 215     | yes
~ 200     | = 260     | no
< 200     | >= 250    | no
<= 200    | = 200     | yes
= 0       | > 0       | no
range 10 20 | = 15    | yes
range 10 20 | = 25    | no`;

function amount(text: string): Amount {
  const [operator = "", ...numbers] = text.trim().split(/\s+/);
  const [low = null, high = low] = numbers.map(Number);
  if (operator === ">" || operator === ">=") return { operator, min: low, max: null };
  if (operator === "<" || operator === "<=") return { operator, min: null, max: low };
  assert.ok(operator === "=" || operator === "~" || operator === "range");
  return { operator, min: low, max: high };
}

for (const [a = "", b = "", both = ""] of caseRows(CASES)) {
  test(`${a} and ${b}: ${both}`, () => {
    assert.equal(canBothHold(amount(a), amount(b)), both === "yes");
    assert.equal(canBothHold(amount(b), amount(a)), both === "yes");
  });
}
