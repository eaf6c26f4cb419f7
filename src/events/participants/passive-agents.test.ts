/** By whom it is done where the phrase with "by" stands elsewhere: each rule both ways. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  Two Chadians were arrested and beaten by Norwegian soldiers. => COERCE arrested NOR > TCD; ASSAULT beaten NOR > TCD
  Two Chadians were arrested and were beaten by Norwegian soldiers. => COERCE arrested ? > TCD; ASSAULT beaten NOR > TCD
  The Chadian envoy was shot in the back by a Norwegian soldier. => ASSAULT shot NOR > TCD
  The Chadian envoy was convicted in a Norwegian court on Friday. => SANCTION convicted NOR > TCD
  The Chadian envoy was convicted in a Norwegian town on Friday. => SANCTION convicted ? > TCD
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`actors: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), kit);
    assert.equal(writeEvents(coded.events), expected);
  });
}
