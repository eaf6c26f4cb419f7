import { strict as assert } from "node:assert";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { CHILE_KIT } from "../../test/support/timed-notation.ts";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import type { Sentence } from "../parse/parsed.ts";
import { findPlaces } from "./places.ts";

/** The places of sentences in tree notation that follow each other, `apart` empty ones between. */
function places(notations: readonly string[], apart = 0): string {
  let start = 0;
  let text = "";
  const sentences = notations.map((notation, i): Sentence => {
    const { tokens, end, ...sentence } = sentenceOf(notation);
    text += `${tokens.map(({ form }) => form).join(" ")} `;
    const moved = tokens.map((t) => ({ ...t, start: t.start + start, end: t.end + start }));
    const made = { ...sentence, tokens: moved, index: i * (apart + 1), start, end: end + start };
    start = text.length;
    return made;
  });
  const all = sentences.flatMap((s, i) => [
    s,
    ...Array.from({ length: i < sentences.length - 1 ? apart : 0 }, (_, k) => ({
      ...s,
      tokens: [],
      index: s.index + k + 1,
      start: s.end,
    })),
  ]);
  const found = findPlaces({ ...plainArticle(text), sentences: all }, CHILE_KIT);
  return found.map(({ name, country, span }) => `${span.quote}=${name} ${country ?? "-"}`).join(", ");
}

const VILLAGE =
  "They/PRP/2/nsubj met/VBD/0/root in/IN/5/case the/DT/5/det village/NN/2/obl of/IN/7/case Zerbak/NNP/5/nmod";
const again = (noun: string, behind = "") =>
  `He/PRP/2/nsubj died/VBD/0/root in/IN/5/case the/DT/5/det ${noun}/NN/2/obl${behind}`;

test("a place that is taken up again by its kind", () => {
  assert.equal(places([VILLAGE, again("town")]), "Zerbak=Zerbak -, the town=Zerbak -");
  const same = "He/PRP/2/nsubj died/VBD/0/root near/IN/6/case the/DT/6/det same/JJ/6/amod island/NN/2/obl";
  const island = VILLAGE.replace("village", "island");
  assert.equal(places([island, same]), "Zerbak=Zerbak -, the same island=Zerbak -");
  assert.equal(places([island, again("town")]), "Zerbak=Zerbak -");
  assert.equal(places([VILLAGE, again("village")], 9), "Zerbak=Zerbak -, the village=Zerbak -");
});

test("the region is the one told near it, and else the part of the world", () => {
  const region = VILLAGE.replace("village", "region");
  assert.equal(places([region, again("region")]), "Zerbak=Zerbak -, the region=Zerbak -");
  assert.equal(places([region, again("region")], 9), "Zerbak=Zerbak -");
});

test("not where it may be another, far back, or the word stands for something else", () => {
  const two = `${VILLAGE} and/CC/9/cc Iquique/NNP/7/conj`;
  assert.equal(places([two, again("town")]), "Zerbak=Zerbak -, Iquique=Iquique CHL");
  const other = "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Iquique/NNP/2/obl";
  assert.equal(places([VILLAGE, other, again("town")], 9), "Zerbak=Zerbak CHL, Iquique=Iquique CHL");
  const council =
    "He/PRP/2/nsubj sat/VBD/0/root in/IN/6/case the/DT/6/det town/NN/6/compound council/NN/2/obl";
  assert.equal(places([VILLAGE, council]), "Zerbak=Zerbak -");
  assert.equal(places([VILLAGE, again("town", " 's/POS/5/case")]), "Zerbak=Zerbak -");
  const acting = "Then/RB/4/advmod the/DT/3/det town/NN/4/nsubj protested/VBD/0/root";
  assert.equal(places([VILLAGE, acting]), "Zerbak=Zerbak -");
});
