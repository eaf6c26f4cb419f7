import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const rules = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  # What somebody known ought to do is asked of him, whatever it is.
  Baghdad should open its books to auditors. => REQUEST open ? > IRQ
  The farmers should open their books. => nothing

  # A condition, and what is only concluded.
  Kenya is ready to help should the efforts of Norway fail. => AGREE ready KEN > NOR
  Chad must have opened its books in May. => nothing
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`what ought to be done: ${text}`, () => {
    assert.equal(writeEvents(codeArticle(pageOf({ text, published: "2021-05-05" }), rules).events), expected);
  });
}
