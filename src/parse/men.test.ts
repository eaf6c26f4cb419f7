import assert from "node:assert/strict";
import { test } from "node:test";
import { pluralsInMen } from "./men.ts";

const TAGS = ["NOUN NN", "NOUN NNS", "ADJ JJ", "PROPN NNP"];
const withPlurals = pluralsInMen(TAGS);

for (const [words, tag] of [
  ["Gunmen and armed tribeswomen met", "NOUN NNS"],
  ["the gunmen met", "NOUN NNS"],
  ["a specimen of the regimen", "ADJ JJ"],
  ["the Yemen Airmen", "ADJ JJ"],
  ["men met", "ADJ JJ"],
] as const) {
  test(`plurals in -men: ${words}`, () => {
    const forms = words.split(" ");
    const { tags } = withPlurals(forms, {
      tags: new Int32Array(forms.length).fill(TAGS.indexOf("ADJ JJ")),
      rivals: new Int32Array(forms.length).fill(4),
    });
    const found = forms.filter((_, i) => TAGS[tags[i]!] === "NOUN NNS");
    const all = forms.filter((form) => /men$/i.test(form));
    assert.deepEqual(found, tag === "NOUN NNS" ? all : []);
  });
}
