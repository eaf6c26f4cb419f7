import assert from "node:assert/strict";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { placeInTime } from "./place-in-time.ts";
import { timeKit } from "./time-kit.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] });
const BODY = "Envoys met at the harbour and parted as friends, and nobody told the press.";

const GIVING = [
  "Vienna, 3 May 2031 (15:00 CET)",
  "Suva, 3 May 2031, 6 p.m.",
  "Ada Lind, Nordpress, Oslo. May 3, 2031.",
  "Statement by the Ministry of Trade, 3 May 2031",
  "Situation Report No. 4 (as of 3 May 2031)",
  "Harbour crisis live: May 3, 2031",
  "Evening bulletin for Saturday 3 May 2031",
  "3 May 2031 - News",
  "*3 May 2031*",
  "Suva | 3 May 2031 | 2 min read",
  "Suva, 3 May 2031 (the second year of the drought)",
  "Bulletin No. 12 of 3 May 2031",
  "Remarks by the envoy to the council on 3 May 2031",
  "As of 10:00 on 3 May 2031",
  "RADIO BULLETIN, SUVA, 3 MAY 2031, 0700 HOURS",
  "Sent: Saturday, May 3, 2031 2:32 PM",
];
const SAYING = [
  "Good evening. It is Saturday, 3 May 2031.",
  "Here are the headlines on Saturday, 3 May 2031.",
  "Welcome to the Oslo Hour for Saturday, May 3, 2031.",
  "I write this on 3 May 2031 in a cellar.",
  "This interview was recorded in Oslo on Saturday, May 3, 2031. It has been shortened.",
];
const CLOSING = [
  "Done at Oslo on 3 May 2031.",
  "This article first appeared on 3 May 2031.",
  "Posted on May 3, 2031 by admin",
];
const SPEAKING_OF = [
  "Report on the raid in Suva on 3 May 2031",
  "The raid of 3 May 2031",
  "The fall of Suva, 3 May 2031",
  "Raid on Suva (3 May 2031)",
  "From 1 to 3 May 2031",
  "Deadline for bids: 3 May 2031",
  "Next hearing: 3 May 2031",
];

const dayOf = (text: string) => placeInTime(plainArticle(text), kit).published?.edtf ?? null;

for (const line of GIVING)
  test(`heading: ${line}`, () => {
    assert.equal(dayOf(`${line}\n\n${BODY}`), "2031-05-03");
    assert.equal(dayOf(`${BODY}\n\n${line}`), "2031-05-03");
  });
for (const line of SAYING)
  test(`own day: ${line}`, () => assert.equal(dayOf(`${line}\n\n${BODY}`), "2031-05-03"));
test("own day: not in the middle of a text, nor of what is due", () => {
  assert.notEqual(dayOf(`${BODY}\n${BODY}\n${BODY}\nToday is 3 May 2031.\n${BODY}\n${BODY}`), "2031-05-03");
  assert.notEqual(dayOf(`The vote is on 3 May 2031.\n\n${BODY}`), "2031-05-03");
});
for (const line of CLOSING)
  test(`closing: ${line}`, () => assert.equal(dayOf(`${BODY}\n\n${line}`), "2031-05-03"));
for (const line of SPEAKING_OF)
  test(`no heading: ${line}`, () => assert.notEqual(dayOf(`${line}\n\n${BODY}`), "2031-05-03"));
test("no heading: a note below the text, and a sentence", () => {
  assert.notEqual(dayOf(`${BODY}\n\n1 Ministry of Trade, 3 May 2031.`), "2031-05-03");
  assert.notEqual(dayOf(`${BODY}\n\nThe pact was signed on 3 May 2031.`), "2031-05-03");
});
test("no heading: a chronology", () => {
  const days = "Oslo: 3 May 2031\nSuva: 4 May 2031\nBern: 5 May 2031";
  assert.equal(dayOf(`${days}\n\n${BODY}`), null);
});
test("no heading: a day after which the text tells two others as past", () => {
  const later = "The dam burst on 8 May 2031 and cost nine lives. It was mended on 9 May 2031.";
  assert.notEqual(dayOf(`Suva, 3 May 2031\n\n${later}`), "2031-05-03");
});
