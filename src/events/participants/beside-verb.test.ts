/** Who acts where the tree gives the verb no subject that is somebody: each rule both ways. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  # Right before the verb, past a day, a relative clause, "after" and what only counts.
  In the north of Peru hundreds of them blocked a road in May, and the police, who beat some of the women, have arrested 26. => ASSAULT beat PER > PER; COERCE arrested PER
  He stayed for at least two more weeks even after a Peruvian appeals court Thursday condemned Chilean raids. => ACCUSE condemned PER > CHL
  By then more than a dozen Peruvian governors condemned Chile on Monday. => ACCUSE condemned PER > CHL
  A large majority of Peruvian voters condemned Chile. => ACCUSE condemned PER > CHL
  Neither Kenya nor Uganda has been condemned. => ACCUSE condemned ? > KEN+UGA negated

  # The first to do something.
  Kenya was the first country to condemn Chad. => ACCUSE condemn KEN > TCD
  Kenya, the last country to condemn Chad, met Uganda. => ACCUSE condemn KEN > TCD; CONSULT met KEN+UGA
  Kenya's offer to help Chad was late. => AGREE offer KEN > TCD

  # What is said to be one of several can have done more.
  Kenya is one of five critics of the plan and has accused Chad of theft. => ACCUSE accused KEN > TCD

  # Of two adjectives the one that names somebody.
  Kenya faced stiff international and Ugandan criticism over its decision. => ACCUSE criticism UGA > KEN
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`actors: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), kit);
    assert.equal(writeEvents(coded.events), expected);
  });
}
