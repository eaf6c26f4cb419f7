import { strict as assert } from "node:assert";
import { test } from "node:test";
import { plainArticle } from "../../test/support/plain-article.ts";
import { CHILE_KIT } from "../../test/support/timed-notation.ts";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { findPlaces } from "./places.ts";

const SCENES: readonly (readonly [string, string])[] = [
  [
    "They/PRP/2/nsubj clashed/VBD/0/root in/IN/5/case a/DT/5/det part/NN/2/obl of/IN/8/case northern/JJ/8/amod Iquique/NNP/5/nmod",
    "Iquique at part",
  ],
  [
    "They/PRP/2/nsubj drowned/VBD/0/root off/IN/6/case the/DT/6/det Iquique/NNP/6/compound coast/NN/2/obl",
    "Iquique at coast",
  ],
  [
    "They/PRP/2/nsubj died/VBD/0/root in/IN/6/case the/DT/6/det Chile/NNP/6/compound bombing/NN/2/obl",
    "Chile at bombing",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root at/IN/6/case the/DT/6/det Iquique/NNP/6/compound summit/NN/2/obl",
    "Iquique at summit",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root at/IN/6/case the/DT/6/det Chile/NNP/6/compound conference/NN/2/obl",
    "none",
  ],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/5/case the/DT/5/det capital/NN/2/obl Santiago/NNP/8/compound early/JJ/8/amod Monday/NNP/2/obl",
    "Santiago at capital",
  ],
  [
    "They/PRP/2/nsubj died/VBD/0/root on/IN/5/case the/DT/5/det road/NN/2/obl between/IN/7/case Iquique/NNP/5/nmod and/CC/9/cc Santiago/NNP/7/conj",
    "Iquique at Iquique",
  ],
  [
    "There/EX/2/expl are/VBP/0/root ties/NNS/2/nsubj between/IN/5/case Santiago/NNP/3/nmod and/CC/7/cc Caracas/NNP/5/conj",
    "none",
  ],
  ["They/PRP/2/nsubj flee/VBP/0/root to/IN/4/case Zerbak/NNP/2/obl", "Zerbak at Zerbak"],
  ["They/PRP/2/nsubj shell/VBP/0/root Zerbak/NNP/2/obj", "Zerbak at Zerbak"],
  ["They/PRP/2/nsubj praise/VBP/0/root Zerbak/NNP/2/obj", "none"],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/6/case the/DT/6/det Zerbak/NNP/6/compound district/NN/2/obl",
    "Zerbak district at district",
  ],
  [
    "They/PRP/2/nsubj died/VBD/0/root in/IN/6/case the/DT/6/det Chile/NNP/6/compound conflict/NN/2/obl",
    "none",
  ],
  ["They/PRP/2/nsubj write/VBP/0/root to/IN/4/case Zerbak/NNP/2/obl", "none"],
  // Names that nobody bears.
  ["They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Zerbak/NNP/2/obl", "Zerbak at Zerbak"],
  [
    "They/PRP/2/nsubj trust/VBP/0/root in/IN/4/case Zerbak/NNP/5/nmod:poss 's/POS/4/case word/NN/2/obl",
    "none",
  ],
  ["They/PRP/2/nsubj lost/VBD/0/root faith/NN/2/obj in/IN/5/case Zerbak/NNP/3/nmod", "none"],
  ["They/PRP/2/nsubj met/VBD/0/root off/IN/4/case Zerbak/NNP/2/obl", "Zerbak at Zerbak"],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Ain/NNP/2/obl el/NNP/4/flat -/HYPH/7/punct Zerbak/NNP/4/flat",
    "Ain el - Zerbak at Ain",
  ],
  ["In/IN/2/case Zerbak/NNP/4/obl farmers/NNS/4/nsubj marched/VBD/0/root", "Zerbak at Zerbak"],
  ["They/PRP/2/nsubj take/VBP/0/root him/PRP/2/obj to/IN/5/case Zerbak/NNP/2/obl", "Zerbak at Zerbak"],
  // Parts, sides and surroundings of places.
  [
    "They/PRP/2/nsubj died/VBD/0/root on/IN/5/case the/DT/5/det outskirts/NNS/2/obl of/IN/7/case Zerbak/NNP/5/nmod",
    "Zerbak at outskirts",
  ],
  ["They/PRP/2/nsubj died/VBD/0/root north/RB/2/advmod of/IN/5/case Zerbak/NNP/3/obl", "Zerbak at north"],
  ["They/PRP/2/nsubj died/VBD/0/root close/RB/2/advmod to/IN/5/case Iquique/NNP/3/obl", "Iquique at close"],
  [
    "They/PRP/2/nsubj died/VBD/0/root in/IN/7/case Iquique/NNP/7/nmod:poss 's/POS/4/case old/JJ/7/amod city/NN/2/obl",
    "Iquique at city",
  ],
  // Sites.
  [
    "They/PRP/2/nsubj died/VBD/0/root at/IN/7/case the/DT/7/det Zerbak/NNP/7/compound border/NN/7/compound post/NN/2/obl",
    "Zerbak border post at post",
  ],
  [
    "They/PRP/2/nsubj died/VBD/0/root in/IN/6/case Zerbak/NNP/6/compound National/NNP/6/compound Park/NNP/2/obl",
    "Zerbak National Park at Park",
  ],
  [
    "They/PRP/2/nsubj died/VBD/0/root on/IN/6/case the/DT/6/det Zerbak/NNP/6/compound road/NN/2/obl",
    "Zerbak road at road",
  ],
  // Without a preposition of place.
  [
    "They/PRP/2/nsubj died/VBD/0/root between/IN/4/case Iquique/NNP/2/obl and/CC/6/cc Zerbak/NNP/4/conj",
    "Iquique at Iquique",
  ],
  [
    "They/PRP/2/nsubj move/VBP/0/root resident/NNS/2/obj of/IN/5/case Iquique/NNP/3/nmod",
    "Iquique at Iquique",
  ],
  [
    "They/PRP/2/nsubj host/VBP/0/root the/DT/5/det Iquique/NNP/5/compound talks/NNS/2/obj",
    "Iquique at talks",
  ],
  ["They/PRP/2/nsubj mock/VBP/0/root the/DT/5/det Iquique/NNP/5/compound talks/NNS/2/obj", "none"],
];

for (const [notation, expected] of SCENES) {
  const sentence = sentenceOf(notation);
  const text = sentence.tokens.map((token) => token.form).join(" ");
  test(`places: the noun that stands for the place: ${text}`, () => {
    const found = findPlaces({ ...plainArticle(text), sentences: [sentence] }, CHILE_KIT).filter(
      ({ locative, goal }) => locative || goal,
    );
    const shown = found.map(({ name, head }) => `${name} at ${sentence.tokens[head]?.form}`);
    assert.equal(shown.join(", ") || "none", expected);
  });
}

test("places: what is of a place is there, though its noun is part of a name", () => {
  const notation =
    "They/PRP/2/nsubj beat/VBD/0/root them/PRP/2/obj at/IN/6/case the/DT/6/det University/NNP/2/obl of/IN/8/case Iquique/NNP/6/nmod";
  const sentence = sentenceOf(notation);
  const tokens = sentence.tokens.map((token) => ({ ...token, lemma: token.form }));
  const text = tokens.map(({ form }) => form).join(" ");
  const [found] = findPlaces({ ...plainArticle(text), sentences: [{ ...sentence, tokens }] }, CHILE_KIT);
  assert.deepEqual([found?.name, found?.head, found?.locative], ["Iquique", 5, true]);
});
