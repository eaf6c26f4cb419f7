import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { tenseAround, tenseOfWords } from "./tense.ts";
import { timeKit } from "./time-kit.ts";
import { splitWords } from "./words.ts";

const kit = timeKit({ words: TIME_WORDS, numbers: NUMBER_WORDS, places: [], countries: [] }).words;

const TREES: readonly (readonly [string, "past" | "present" | "future" | null])[] = [
  ["Envoys/NNS/2/nsubj met/VBD/0/root on/IN/4/case Monday/NNP/2/obl", "past"],
  ["Envoys/NNS/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case Monday/NNP/3/obl", "future"],
  ["Envoys/NNS/2/nsubj plan/VBP/0/root to/TO/4/mark meet/VB/2/xcomp on/IN/6/case Monday/NNP/4/obl", "future"],
  ["Envoys/NNS/2/nsubj fail/VBD/0/root to/TO/4/mark meet/VB/2/xcomp on/IN/6/case Monday/NNP/4/obl", "past"],
  ["Envoys/NNS/2/nsubj meet/VBP/0/root on/IN/4/case Monday/NNP/2/obl", "present"],
  ["Envoys/NNS/3/nsubj have/VBP/3/aux met/VBN/0/root on/IN/5/case Monday/NNP/3/obl", "past"],
  ["Envoys/NNS/3/nsubj are/VBP/3/aux waiting/VBG/0/root on/IN/5/case Monday/NNP/3/obl", "present"],
  ["Talks/NNS/3/nsubj are/VBP/3/aux scheduled/VBN/0/root for/IN/5/case Monday/NNP/3/obl", "future"],
  ["Monday/NNP/2/compound talks/NNS/0/root", null],
  [
    "They/PRP/3/nsubj will/MD/3/aux appeal/VB/0/root Monday/NNP/6/nmod:poss 's/POS/4/case ruling/NN/3/obj",
    "past",
  ],
  [
    "They/PRP/3/nsubj will/MD/3/aux join/VB/0/root Monday/NNP/6/nmod:poss 's/POS/4/case vote/NN/3/obj",
    "future",
  ],
  [
    "It/PRP/2/nsubj fell/VBD/0/root before/IN/6/case Monday/NNP/6/nmod:poss 's/POS/4/case vote/NN/2/obl",
    "future",
  ],
  [
    "It/PRP/2/nsubj fell/VBD/0/root after/IN/6/case Monday/NNP/6/nmod:poss 's/POS/4/case vote/NN/2/obl",
    "past",
  ],
  ["They/PRP/2/nsubj set/VBD/0/root Monday/NNP/2/obl as/IN/6/case the/DT/6/det deadline/NN/2/obl", "future"],
  ["They/PRP/2/nsubj met/VBD/0/root Monday/NNP/2/obl as/IN/6/case the/DT/6/det deadline/NN/2/obl", "past"],
  ["They/PRP/2/nsubj adjourned/VBD/0/root until/IN/4/case Monday/NNP/2/obl", "future"],
  ["They/PRP/2/nsubj stayed/VBD/0/root until/IN/4/case Monday/NNP/2/obl", "past"],
  [
    "They/PRP/3/nsubj could/MD/3/aux leave/VB/0/root as/RB/5/advmod early/RB/3/advmod as/IN/7/case Monday/NNP/3/obl",
    "future",
  ],
  [
    "They/PRP/5/nsubj were/VBD/5/cop to/TO/5/mark formally/RB/5/advmod meet/VB/0/root Monday/NNP/5/obl",
    "future",
  ],
  ["They/PRP/2/nsubj want/VBP/0/root talks/NNS/2/obj held/VBN/3/acl on/IN/6/case Monday/NNP/4/obl", "future"],
];

for (const [notation, expected] of TREES) {
  const sentence = sentenceOf(notation);
  const at = sentence.tokens.findIndex((token) => token.form === "Monday");
  test(`tense by the tree: ${sentence.tokens.map((t) => t.form).join(" ")}`, () => {
    assert.equal(tenseAround(sentence, at, at, kit), expected);
  });
}

const PLAIN: readonly (readonly [string, "past" | "present" | "future" | null])[] = [
  ["Envoys met on Monday", "past"],
  ["Envoys arrived on Monday", "past"],
  ["Envoys will meet on Monday", "future"],
  ["Talks will be held on Monday", "future"],
  ["On Monday envoys met", "past"],
  ["They are waiting on Monday", "present"],
  ["Talks on Monday", null],
];

for (const [text, expected] of PLAIN) {
  test(`tense by the words: ${text}`, () => {
    const words = splitWords(text, 0, text.length);
    const at = words.findIndex((word) => word.text === "Monday");
    assert.equal(tenseOfWords(words, at, at + 1, kit), expected);
  });
}
