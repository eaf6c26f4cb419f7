/** Where what is said ends before the speaker's next act: behind the bar. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { loadKit, pageOf } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { wordsOf } from "./attribution-links.ts";
import { endedAtNextAct } from "./content-end.ts";

const kit = await loadKit();

/** The content is all that stands behind the cue, but for the stop. */
function withEnd(text: string, cue: string): string {
  const { sentences } = parse(clean(pageOf({ text }), kit.clean), kit.parse);
  const { tokens } = wordsOf(sentences);
  const forms = tokens.map(({ form }) => form);
  const at = forms.indexOf(cue);
  const content = { first: at + 1, last: forms.length - 2, type: 2 };
  const { last } = endedAtNextAct(content, { first: at, last: at, type: 1 }, tokens);
  forms[at] = `[${cue}]`;
  forms[last] = `${forms[last]} |`;
  return forms.join(" ");
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ["Oslo promised grain and has sent none.", "Oslo [promised] grain | and has sent none ."],
  [
    "The clan has promised men, but keeps them at home.",
    "The clan has [promised] men | , but keeps them at home .",
  ],
  ["They came promising grain and have sent none.", "They came [promising] grain and have sent none | ."],
  ["Oslo said it had grain and had sent none.", "Oslo [said] it had grain and had sent none | ."],
  ["Oslo promised grain and tents.", "Oslo [promised] grain and tents | ."],
];

for (const [text, expected] of CASES)
  test(`end of a content: ${expected}`, () => {
    const cue = /\[(.*)\]/.exec(expected)?.[1] ?? "";
    assert.equal(withEnd(text, cue), expected);
  });
