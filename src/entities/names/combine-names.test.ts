import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PARTY_LEXICON } from "../../lexicon/parties/all.ts";
import { buildPartyIndex } from "../parties/build-index.ts";
import { findNames } from "./find-names.ts";
import { lookUp } from "./looked-up.ts";
import type { NameType, ProposedName } from "./name-tagger.ts";

const index = buildPartyIndex(PARTY_LEXICON);
const MARKED = /^(PER|ORG|LOC)\[/;
const UPPER = /^\p{Lu}/u;

/** What is proposed stands in the text; what comes out is "words = type", with "known" where the lexicon has it. */
function checkCombined(cases: Readonly<Record<string, string>>): void {
  for (const [text, wanted] of Object.entries(cases)) {
    test(text, () => {
      const proposed: ProposedName[] = [];
      let open: { first: number; type: NameType } | null = null;
      let end = -1;
      const tokens = text.split(" ").map((word, i) => {
        const type = MARKED.exec(word)?.[1];
        if (type === "PER" || type === "ORG" || type === "LOC") open = { first: i, type };
        if (open && word.endsWith("]")) {
          proposed.push({ ...open, last: i });
          open = null;
        }
        const form = word.replace(MARKED, "").replace(/\]$/, "");
        const start = end + 1;
        end = start + form.length;
        const upos = UPPER.test(form) ? "PROPN" : "NOUN";
        return {
          index: i,
          start,
          end,
          form,
          lemma: form,
          upos,
          xpos: "NN",
          feats: "_",
          head: -1,
          deprel: "dep",
          sure: 1,
        };
      });
      const seen = lookUp({ index: 0, start: 0, end, paragraph: 0, tokens }, index);
      const found = findNames(seen, index, proposed).map(({ first, last, type, meanings }) => {
        const words = tokens.slice(first, last + 1).map(({ form }) => form);
        return `${words.join(" ")} = ${type}${meanings.length > 0 ? " known" : ""}`;
      });
      assert.equal(found.join("; "), wanted);
    });
  }
}

describe("the lexicon says who, the tagger where and what", () =>
  checkCombined({
    "then PER[Jordan Whitfield] resigned": "Jordan Whitfield = PER",
    "then ORG[Bank of Cyprus] closed": "Bank of Cyprus = ORG",
    "then LOC[Cyprus] closed": "Cyprus = LOC known",
    "then ORG[Cyprus] closed": "Cyprus = LOC known",
    "then PER[Angela Merkel] spoke": "Angela Merkel = PER known",
    "the Green Deal failed": "Green Deal = null",
    "then Mr. Okonjo Deal failed": "Okonjo Deal = PER",
    "then ORG[Rao & Sons] closed": "Rao & Sons = ORG",
    "the ORG[Peruvian Foreign Ministry] spoke": "Peruvian = null known",
    "then LOC[kerala] voted": "",
    "the ORG[Nile Basin Authority] ( ORG[NBA] ) met": "Nile Basin Authority = ORG; NBA = null",
  }));
