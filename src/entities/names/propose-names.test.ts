import assert from "node:assert/strict";
import { test } from "node:test";
import { PARTY_LEXICON } from "../../lexicon/parties/all.ts";
import type { Sentence } from "../../parse/parsed.ts";
import { buildPartyIndex } from "../parties/build-index.ts";
import { lookUp } from "./looked-up.ts";
import { LABEL_COUNT, labelsOf } from "./name-tagger.ts";
import { proposeNames } from "./propose-names.ts";

const INDEX = buildPartyIndex(PARTY_LEXICON);
const EMPTY = { lookUp: () => 0 };
const ALONE = labelsOf([{ first: 0, last: 0, type: "PER" }], 1)[0]!;

/** A tagger that takes every word it is asked about for a name. */
const MODEL = {
  scorer: {
    bits: 20,
    classes: LABEL_COUNT,
    enough: [],
    score: (_features: Int32Array, _count: number, scores: Float64Array) => {
      scores[ALONE] = 1;
    },
  },
  transitions: new Float64Array(LABEL_COUNT * LABEL_COUNT),
  known: EMPTY,
  groups: EMPTY,
  gazetteer: EMPTY,
};

/** "Ridges/NOUN ring/VERB" */
function sentenceOf(text: string, index: number): Sentence {
  const tokens = text.split(" ").map((word, i) => {
    const [form = "", upos = "X"] = word.split("/");
    const place = { index: i, start: i * 20, end: i * 20 + form.length };
    return { ...place, form, lemma: form, upos, xpos: upos, feats: "_", head: -1, deprel: "dep", sure: 1 };
  });
  return { index, start: 0, end: tokens.length * 20, paragraph: 0, tokens };
}

function opensWithName(...texts: readonly string[]): boolean {
  const seen = texts.map((text, i) => lookUp(sentenceOf(text, i), INDEX));
  return proposeNames(seen, INDEX, MODEL)[0]!.some(({ first }) => first === 0);
}

test("a common noun that opens a sentence is no name", () => {
  assert.equal(opensWithName("Ridges/NOUN ring/VERB Zelmar/PROPN"), false);
  assert.equal(opensWithName("Ridges/PROPN rang/VERB Zelmar/PROPN"), true);
});

test("unless the document writes it so inside a sentence", () => {
  assert.equal(opensWithName("Ridges/NOUN rang/VERB Zelmar/PROPN", "they/PRON met/VERB Ridges/PROPN"), true);
});
