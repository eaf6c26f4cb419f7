/** A sentence in tree notation read by the time stage, as if published on Wednesday 2015-07-01, with the countries given. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { NUMBER_WORDS } from "../../src/lexicon/en/number-words.ts";
import { TIME_WORDS } from "../../src/lexicon/en/time-words.ts";
import { GAZETTEER } from "../../src/lexicon/places/gazetteer.ts";
import { placeInTime } from "../../src/time/place-in-time.ts";
import { timeKit } from "../../src/time/time-kit.ts";
import type { Timed } from "../../src/time/timed.ts";
import { plainArticle } from "./plain-article.ts";
import { sentenceOf } from "./tree-notation.ts";

export const CHILE_KIT = timeKit({
  words: TIME_WORDS,
  numbers: NUMBER_WORDS,
  places: GAZETTEER,
  countries: [{ name: "Chile", code: "CHL", capitals: ["Santiago"], places: ["Iquique", "Chiloe"] }],
});

export function timedOf(notation: string): Timed {
  const sentence = sentenceOf(notation);
  const text = sentence.tokens.map((token) => token.form).join(" ");
  return placeInTime(
    { ...plainArticle(text, { published: "2015-07-01" }), sentences: [sentence] },
    CHILE_KIT,
  );
}

/** The index of the first token of that form. */
export function tokenOf(timed: Timed, form: string): number {
  const token = timed.sentences[0]?.tokens.find((t) => t.form === form);
  assert.ok(token, form);
  return token.index;
}

/** A tree, and what is to be found of some of its words: "-" for nothing. */
export type WordCases = readonly (readonly [notation: string, expected: Readonly<Record<string, string>>])[];

/** `find` is asked of each word by its place in the sentence. */
export function checkWords(
  what: string,
  cases: WordCases,
  find: (timed: Timed, token: number) => string | undefined,
): void {
  for (const [notation, expected] of cases) {
    const timed = timedOf(notation);
    for (const [word, found] of Object.entries(expected)) {
      test(`${what} "${word}" in: ${timed.text}`, () => {
        assert.equal(find(timed, tokenOf(timed, word)) ?? "-", found);
      });
    }
  }
}
