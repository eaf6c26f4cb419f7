/** Status of acts that have no date, by what the sentence around them is about. Published on 5 May 2021. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { caseRows } from "../../../test/support/case-lines.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit(undefined, { rulesOnly: true });

/** Status | sentence, the act in brackets. */
const CASES = `
  # Told under the date in front, behind "and" as well.
  historical | In 1998 Chad attacked Niger and [armed] its rebels.
  historical | In March 2014 the Sudanese army shelled the town, and rebels [abducted] two Kenyan doctors.
  actual     | On Monday Chad attacked Niger and [armed] its rebels.
  # What goes on to this day, or is still to come, is not of that time.
  actual     | In 1998 Chad annexed the strip, and since then Niger has [condemned] it.
  # Told of what is dated, in a clause that hangs on it.
  historical | Chad attacked Niger in 1998 after rebels [abducted] two Kenyan doctors.
  historical | Peru expelled the consul in 2007, when Chile [arrested] two sailors.
  # Under what is dated.
  historical | Under the accord of 1998 Chad [pledged] to withdraw its troops.
  historical | After the war of 1998 Chad [recognised] the republic.
  # A noun, under what is dated or with a clause that is.
  historical | Ten Kenyans died in 1998 in Chad's [attack] on Niger.
  historical | An [attack] by Chad that shook Niger in 1998 ruined Kenya.
  # Before, or until, what is dated.
  historical | Chad [shelled] Niger for ten months before leaving it in 1998.
  historical | Chad [barred] a Kenyan minister from visiting Niger in 1998.
  # Told on after a date of years ago.
  historical | In 1998 Chad annexed the strip. Many fled. Its army [arrested] two Kenyan doctors.
  actual     | In 1998 Chad annexed the strip. Many live in camps. Its army [arrested] two Kenyan doctors.
  actual     | In December 2020 Chad annexed the strip. Its army [arrested] two Kenyan doctors.
  actual     | Chad annexed the strip in 1998. Its army [arrested] two Kenyan doctors.
  # Years before what is told.
  historical | Kenyan troops remain in Chad, 18 years after Kenya [invaded] it.
  actual     | Kenyan troops remain in Chad, 18 days after Kenya [invaded] it.
  # The date of an aside is not that of the sentence.
  actual     | Niger, which Chad attacked in 1998, [expelled] the consul.
  actual     | A curfew imposed in January is in force, and soldiers [arrested] two Kenyan doctors.
`;

test("what is told of long ago is historical without a date of its own", () => {
  for (const [status = "", marked = ""] of caseRows(CASES)) {
    const [before = "", act = "", after = ""] = marked.split(/[[\]]/);
    const { events } = codeArticle(pageOf({ text: before + act + after, published: "2021-05-05" }), kit);
    const found = events.find((e) => e.trigger.start === before.length);
    assert.equal(found?.status, status, marked);
  }
});
