/** What a cue reports by itself: its word in brackets, and what it reports between bars. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { loadKit, pageOf } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { wordsOf } from "./attribution-links.ts";
import { ownContent } from "./own-content.ts";

const kit = await loadKit();
const CONTENT = 2;

function withContent(text: string, cue: string): string {
  const { sentences } = parse(clean(pageOf({ text }), kit.clean), kit.parse);
  const words = wordsOf(sentences);
  const forms = words.tokens.map(({ form }) => form);
  const at = forms.indexOf(cue);
  const found = ownContent({ first: at, last: at, type: 1 }, words, {
    type: CONTENT,
    forms: kit.events.tables.forms,
  });
  for (const { first, last } of found) {
    forms[first] = `| ${forms[first]}`;
    forms[last] = `${forms[last]} |`;
  }
  forms[at] = `[${cue}]`;
  return forms.join(" ");
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ["He denied he had left, the envoy said.", "| He denied he had left | , the envoy [said] ."],
  [
    "The clans warned that Oslo knew they were armed.",
    "The clans warned that Oslo [knew] | they were armed | .",
  ],
  ["The ministry issued a denial on Monday.", "The ministry [issued] a denial on Monday ."],
  ["The columnist reported from Lima.", "The columnist [reported] from Lima ."],
];

for (const [text, expected] of CASES)
  test(`own content: ${expected}`, () => {
    const cue = /\[(.*)\]/.exec(expected)?.[1] ?? "";
    assert.equal(withContent(text, cue), expected);
  });
