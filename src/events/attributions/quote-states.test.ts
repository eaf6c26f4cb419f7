/** Words inside quotation marks, over the sentences of a paragraph. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { loadKit, pageOf } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { QUOTE_PART, QUOTED_BEFORE, QUOTED_SPEECH, quoteStates } from "./quote-states.ts";

const kit = await loadKit();

/** The words in quotation marks, those of speech in capitals, those that began in an earlier sentence with a plus. */
function inQuotes(text: string): string {
  const { sentences } = parse(clean(pageOf({ text }), kit.clean), kit.parse);
  return quoteStates(sentences)
    .flatMap((states, s) =>
      [...states].flatMap((state, i) => {
        const form = sentences[s]!.tokens[i]!.form;
        if ((state & QUOTE_PART) !== 2) return [];
        const word = (state & QUOTED_SPEECH) === 0 ? form : form.toUpperCase();
        return [(state & QUOTED_BEFORE) === 0 ? word : `+${word}`];
      }),
    )
    .join(" ");
}

const CASES: readonly (readonly [string, string])[] = [
  ['They call it a "pause" in Lima.', "pause"],
  ["The minister’s car and the envoys’ bus left.", ""],
  ["“We will wait here for the others to come,” she said.", "WE WILL WAIT HERE FOR THE OTHERS TO COME ,"],
  [
    "She said: “We wait for the others. They will come.” Then she left.",
    "WE WAIT FOR THE OTHERS . +THEY +WILL +COME +.",
  ],
];

for (const [text, expected] of CASES)
  test(`quotation marks: ${text}`, () => {
    assert.equal(inQuotes(text), expected);
  });
