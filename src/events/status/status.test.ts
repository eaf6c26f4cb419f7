import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const rules = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  # What seems so is reported, if not as sure; what seems to have been done was done.
  Chad seemed to urge Kenya to wait. => REQUEST urge TCD > KEN hypothetical
  Chad appears to have urged Kenya to wait. => REQUEST urged TCD > KEN
  # "Being" tells of what goes on only behind "is" or "was".
  Kenya bombed Chad. Chad was being bombed by Kenya. => ASSAULT bombed KEN > TCD; ASSAULT bombed KEN > TCD ongoing
  Chad wept after being bombed by Kenya. => ASSAULT bombed KEN > TCD
  Governments, who also have citizens being held hostage by Kenya, met. => ASSAULT held hostage KEN > KEN ongoing; CONSULT met UNK
  # What else somebody does who denies something is not denied.
  Kenya rejects the charge and has asked Chad to wait. => - rejects KEN; REQUEST asked KEN > TCD
  # A promise is made when it is said; a meeting is set for its day, and what others tell of lies ahead.
  Kenya announced that it would send tents to Chad. => AGREE send KEN > TCD said:named
  Kenya will send tents to Chad. => AGREE send KEN > TCD future
  Kenya announced that it would meet Chad on Friday. => AGREE meet KEN+TCD future said:named
  # What is said over and over is said.
  Kenya repeatedly insisted that the port of Chad was shut. => - insisted KEN
`;

for (const { text, expected } of readEventCases(CASES)) {
  test(`status: ${text}`, () => {
    assert.equal(writeEvents(codeArticle(pageOf({ text }), rules).events), expected);
  });
}
