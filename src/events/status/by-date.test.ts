/** Status by the date of the act. Published on 5 May 2021. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { caseRows } from "../../../test/support/case-lines.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit(undefined, { rulesOnly: true });

/** Status | sentence, the act in brackets. */
const CASES = `
  historical | Chad [attacked] Niger in March 2021.
  actual     | Chad [attacked] Niger in April 2021.
  # What goes on since a day or ever since; not what is said over and over, nor what was over again.
  ongoing    | Chad has [blocked] the road to Niger since March.
  ongoing    | Farmers of Chad have [blocked] the road to Niger ever since.
  ongoing    | Farmers of Chad have [blocked] the road to Niger since then.
  actual     | Chad has [urged] Niger to wait since March.
  actual     | Chad had [blocked] the road to Niger since March.
  # A perfect tells of the present: the date beside it is that of something else.
  actual     | Chad has [sued] Niger over the uranium ban of 1998.
`;

test("the date of an act tells whether it is of an earlier phase or goes on", () => {
  for (const [status = "", marked = ""] of caseRows(CASES)) {
    const [before = "", act = "", after = ""] = marked.split(/[[\]]/);
    const { events } = codeArticle(pageOf({ text: before + act + after, published: "2021-05-05" }), kit);
    const found = events.find((e) => e.trigger.start === before.length);
    assert.equal(found?.status, status, marked);
  }
});
