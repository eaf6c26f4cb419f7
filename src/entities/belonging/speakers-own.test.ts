/** Words of speakers, guests and writers about their own and about others: each rule both ways. */

import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { checkMentions, nameText } from "../bracket.test.ts";

const NOTES = "Chad and Libya are at odds.";

describe("a speaker's own side is no 'they'", () =>
  checkMentions([
    `${NOTES} Libya spoke. "[They = TCD GOV] lied," the Libyan foreign minister said.`,
    `${NOTES} Libya waited. [They = LBY GOV] lied.`,
    'Libya sent marines to Chad. "[They = UNK MIL] will leave," the Libyan foreign minister said.',
  ]));

describe("to whom something is done does not do it", () =>
  checkMentions([
    "Police held three envoys of Peru, whom [they = PER COP] accuse of theft.",
    "Chad grows cotton. Marines landed. Gunmen fired at [their = UNK MIL] boats.",
    "Chad grows cotton. Protesters came. The president's supporters attacked [them = TCD CVL].",
  ]));

describe("names that the words beside tell", () =>
  checkMentions([
    "The leader of Peru's gang, known as [Ali Sow = PER CRM], fled.",
    "The leader of Peru's gang saw [Ali Sow = UNK].",
    "[Ada Berg = GHA LAB] leads Ghana's dockers' union.",
    "Peru's [High Commission = PER GOV] closed.",
    "The [Salt Front = TCD REB], which speaks for the rebels of Chad, left.",
    "[The aid group Clear Wells = NGO NGO] left.",
    "The Northern Relief Council left. [NRC = NGO NGO] did not say why.",
  ]));

function readingOf(text: string, words: string, dateline?: string): string {
  const { mentions } = nameText(text, "2031", dateline ? { dateline } : {});
  const found = mentions.findLast((m) => m.span.quote === words);
  return found?.identities.map((i) => `${i.code} ${i.sector}`).join(" + ") ?? "none";
}

test("'our navy' and 'this country' in the writer's words are of the country where the text was written", () => {
  const own =
    "India and Sri Lanka held talks. On Sunday our navy freed two boats. India said this country must wait.";
  assert.equal(readingOf(own, "our navy", "COLOMBO -"), "LKA MIL");
  assert.equal(readingOf(own, "this country", "COLOMBO -"), "LKA GOV");
  const teams = "India and Sri Lanka held talks. On Sunday our teams treated two men.";
  assert.equal(readingOf(teams, "our teams", "COLOMBO -"), "");
});

const INTERVIEW = `Ama Mensah leads Ghana's dockers' union. She spoke to the Coast Review.

Q: Why did you stop work?

A: The police attacked our members. We asked the government for talks. They refused.

Q: The minister says your leaders threw stones.

A: We did not.`;

test("in an interview 'we' and 'your leaders' are the guest's, and 'they' are not", () => {
  assert.equal(readingOf(INTERVIEW, "We"), "GHA LAB");
  assert.equal(readingOf(INTERVIEW, "your leaders"), "GHA LAB");
  assert.equal(readingOf(INTERVIEW, "They"), "GHA GOV");
});
