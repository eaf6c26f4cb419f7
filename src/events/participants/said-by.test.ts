/** Who acts by saying something, where the words of the act name nobody: each rule both ways. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  # Whoever says it.
  "These words condemn Chad," Norwegian President Ada Berg said. => ACCUSE condemn NOR > TCD said:named
  These words condemn Chad. => ACCUSE condemn ? > TCD

  # Not what others did or wrote, and not what is more than words.
  "Chad was condemned," Norwegian President Ada Berg said. => ACCUSE condemned ? > TCD said:named
  "The report condemns Chad," Norwegian President Ada Berg said. => ACCUSE condemns ? > TCD said:named
  "They condemn Chad," Norwegian President Ada Berg said. => ACCUSE condemn ? > TCD said:named
  "The rockets killed two Chadians," Norwegian President Ada Berg said. => ASSAULT killed ? > TCD said:named
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`actors: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), kit);
    assert.equal(writeEvents(coded.events), expected);
  });
}
