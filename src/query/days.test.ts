import { strict as assert } from "node:assert";
import { test } from "node:test";
import { caseRows } from "../../test/support/case-lines.ts";
import { mayFallIn } from "./days.ts";

const CASES = `
2024-03-04            | 2024-03-04 .. 2024-03-04 | yes
2024-03-04            | 2024-03-05 ..            | no
2024-03               | 2024-03-31 .. 2024-03-31 | yes
2024-03               | 2024-04-01 ..            | no
2024-02               | .. 2024-01-31            | no
2024                  | 2024-12-31 ..            | yes
2024-03-04~           | .. 2024-03-03            | no
2024-03-01/2024-03-04 | 2024-03-02 .. 2024-03-03 | yes
2024-03-01/..         | 2031-01-01 ..            | yes
2024-03-01/..         | .. 2024-02-29            | no
../2024-03-01         | .. 1999-01-01            | yes
../2024-03-01         | 2024-03-02 ..            | no
2024-02/2024-03       | 2024-03-31 ..            | yes`;

for (const [edtf = "", period = "", may = ""] of caseRows(CASES)) {
  test(`${edtf} in ${period}: ${may}`, () => {
    const [from, to] = period.split("..").map((day) => day.trim() || undefined);
    assert.equal(mayFallIn(edtf, from, to), may === "yes");
  });
}
