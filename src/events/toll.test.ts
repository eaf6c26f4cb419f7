import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../index.ts";

const rules = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  # One attack, told by the noun of the act, else by the verb.
  A raid by Chad on a post in Niger killed two soldiers. => ASSAULT raid TCD > NER
  A car bombing outside the embassy of Chad killed two people and injured five. => ASSAULT car bombing ? > TCD
  A car bomb killed a colonel in Niger. => ASSAULT killed ? > NER
  Chad shelled a post in Niger, killing two soldiers. => ASSAULT shelled TCD > NER
  Chad shelled a post in Niger and killed two soldiers. => ASSAULT shelled TCD > NER; ASSAULT killed TCD
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`what an attack cost: ${text}`, () => {
    assert.equal(writeEvents(codeArticle(pageOf({ text, published: "2021-05-05" }), rules).events), expected);
  });
}
