/** Acts told in the present and dated ahead. Published on 5 May 2021. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { caseRows } from "../../../test/support/case-lines.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  AGREE future   | The presidents of Chad and Niger [meet] in Lima on 14 May.
  CONSULT actual | The presidents of Chad and Niger [met] in Lima on 14 April.
  CONSULT actual | The presidents of Chad and Niger [meet] in Lima.
  ACCUSE actual  | Chad [criticises] Niger in the June issue of the review.
`;

test("what is told in the present and dated ahead is set for then", () => {
  for (const [expected = "", marked = ""] of caseRows(CASES)) {
    const [before = "", act = "", after = ""] = marked.split(/[[\]]/);
    const { events } = codeArticle(pageOf({ text: before + act + after, published: "2021-05-05" }), kit);
    const found = events.find((e) => e.trigger.start === before.length);
    assert.equal(`${found?.type} ${found?.status}`, expected, marked);
  }
});
