/** Which steps between words the attribution tagger tells apart. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { loadKit, pageOf } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { stepsOf } from "./attribution-steps.ts";
import { stretchesOf } from "./tagged-spans.ts";

const kit = await loadKit();
const SIGNS = ["", "|", "+", "~", "~", ">", "<"];

/** The words, each behind the sign of the step to it. */
function withSteps(text: string): string {
  const { sentences } = parse(clean(pageOf({ text }), kit.clean), kit.parse);
  const [stretch] = stretchesOf(sentences, kit.events.tables);
  assert.ok(stretch);
  const forms = sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form));
  return [...stepsOf(stretch.fields)].map((step, at) => `${SIGNS[step]}${forms[at]}`).join(" ");
}

const CASES = [
  "|Oslo >said <the road was closed .",
  "|Oslo >said <the road was closed . |It rained .",
  "|“ ~We wait for the others here . +They come late , ~” ~she >said <.",
];

for (const text of CASES)
  test(`steps: ${text}`, () => {
    const plain = text
      .replace(/(^| )[|+~<>]/g, "$1")
      .replace(/ ([.,”])/g, "$1")
      .replace(/“ /g, "“");
    assert.equal(withSteps(plain), text);
  });
