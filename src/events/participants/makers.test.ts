/** Who acts through a text or a thing that he made: each rule both ways. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  Norway's union printed posters condemning Chad. => ACCUSE condemning NOR > TCD
  Norway's union read posters condemning Chad. => ACCUSE condemning ? > TCD
  Norway sold the bombs that killed two Chadians. => ASSAULT killed ? > TCD
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`actors: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), kit);
    assert.equal(writeEvents(coded.events), expected);
  });
}
