import { strict as assert } from "node:assert";
import { test } from "node:test";
import { caseLines } from "../../test/support/case-lines.ts";
import { FEASTS } from "../lexicon/en/named-days.ts";
import { feastIn } from "./feasts.ts";

/** Days as the churches, states and calendars in use gave them out. */
const CASES = `
  easter sunday 2019-04-21
  easter sunday 2038-04-25
  good friday 2026-04-03
  orthodox easter 2019-04-28
  orthodox easter 2024-05-05
  rosh hashanah 2023-09-16/2023-09-17
  yom kippur 1973-10-06
  yom kippur 2025-10-02
  hanukkah 2019-12-23/2019-12-30
  hanukkah 2024-12-26/2025-01-02
  passover 2024-04-23/2024-04-29
  purim 2024-03-24
  ramadan 2019-05-06/2019-06-04
  ramadan 2025-03-01/2025-03-30
  eid al-fitr 2026-03-20
  thanksgiving 2023-11-23
  memorial day 2021-05-31
  election day 2020-11-03
`;

for (const line of caseLines(CASES)) {
  const [, name = "", days = ""] = /^(.+) (\S+)$/.exec(line) ?? [];
  test(`feast: ${name} ${days}`, () => {
    const rule = FEASTS[name];
    assert.ok(rule, name);
    const found = feastIn(rule, Number(days.slice(0, 4))).map(({ first, last }) =>
      first === last ? first : `${first}/${last}`,
    );
    assert.deepEqual(found, [days]);
  });
}

test("feast: the Islamic year is shorter, so that Ramadan falls twice in 2030", () => {
  const rule = FEASTS.ramadan;
  assert.ok(rule);
  assert.deepEqual(
    feastIn(rule, 2030).map(({ first }) => first),
    ["2030-01-06", "2030-12-26"],
  );
});
