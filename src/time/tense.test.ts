import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sentenceOf } from "../../test/support/tree-notation.ts";
import { NUMBER_WORDS } from "../lexicon/en/number-words.ts";
import { TIME_WORDS } from "../lexicon/en/time-words.ts";
import { isArranged, isScheduled, tenseAround, tenseOfWords } from "./tense.ts";
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
  ["Talks/NNS/3/nsubj are/VBP/3/cop Monday/NNP/5/obl he/PRP/5/nsubj said/VBD/0/root", "present"],
  ["Talks/NNS/3/nsubj were/VBD/3/cop Monday/NNP/5/obl he/PRP/5/nsubj said/VBD/0/root", "past"],
  ["They/PRP/2/nsubj called/VBD/0/root a/DT/4/det strike/NN/2/obj for/IN/6/case Monday/NNP/2/obl", "future"],
  [
    "They/PRP/3/nsubj had/VBD/3/aux called/VBN/0/root a/DT/5/det strike/NN/3/obj for/IN/7/case Monday/NNP/3/obl",
    "past",
  ],
  ["They/PRP/2/nsubj called/VBD/0/root a/DT/4/det doctor/NN/2/obj for/IN/6/case Monday/NNP/2/obl", "past"],
  ["They/PRP/2/nsubj planned/VBD/0/root a/DT/4/det march/NN/2/obj Monday/NNP/2/obl", "future"],
  ["They/PRP/2/nsubj left/VBD/0/root the/DT/4/det march/NN/2/obj Monday/NNP/2/obl", "past"],
  ["The/DT/2/det vote/NN/6/nsubj set/VBN/2/acl for/IN/5/case Monday/NNP/3/obl failed/VBD/0/root", "future"],
  [
    "They/PRP/3/nsubj had/VBD/3/aux ruled/VBN/0/root and/CC/5/cc set/VB/3/conj Monday/NNP/5/obl as/IN/9/case the/DT/9/det deadline/NN/5/obl",
    "past",
  ],
  ["Their/PRP$/2/nmod plans/NNS/0/root to/TO/4/mark leave/VB/2/acl Monday/NNP/4/obl", "future"],
  [
    "They/PRP/3/nsubj will/MD/3/aux appeal/VB/0/root the/DT/6/det Monday/NNP/6/compound ruling/NN/3/obj",
    "past",
  ],
  [
    "They/PRP/3/nsubj will/MD/3/aux fear/VB/0/root a/DT/6/det Monday/NNP/6/compound ruling/NN/3/obj",
    "future",
  ],
  [
    "They/PRP/3/nsubj will/MD/3/aux mourn/VB/0/root the/DT/5/det blast/NN/3/obj on/IN/7/case Monday/NNP/5/nmod",
    "past",
  ],
  [
    "They/PRP/3/nsubj will/MD/3/aux fear/VB/0/root a/DT/5/det blast/NN/3/obj on/IN/7/case Monday/NNP/5/nmod",
    "future",
  ],
  [
    "They/PRP/3/nsubj will/MD/3/aux visit/VB/0/root the/DT/5/det town/NN/3/obj on/IN/7/case Monday/NNP/5/nmod",
    "future",
  ],
  ["The/DT/2/det crash/NN/5/nsubj Monday/NNP/5/nsubj will/MD/5/aux hurt/VB/0/root", "past"],
  [
    "Monday/NNP/5/nmod:poss 's/POS/1/case near/IN/4/advmod -/HYPH/3/punct raids/NNS/7/nsubj will/MD/7/aux hurt/VB/0/root",
    "past",
  ],
  [
    "They/PRP/3/nsubj are/VBP/3/aux held/VBN/0/root until/IN/6/case a/DT/6/det hearing/NN/3/obl Monday/NNP/3/obl",
    "future",
  ],
  [
    "They/PRP/3/nsubj were/VBD/3/aux held/VBN/0/root after/IN/6/case a/DT/6/det hearing/NN/3/obl Monday/NNP/3/obl",
    "past",
  ],
  [
    "They/PRP/5/nsubj could/MD/5/aux not/RB/5/advmod be/VB/5/aux:pass reached/VBN/0/root Monday/NNP/5/obl",
    "past",
  ],
  ["if/IN/4/mark he/PRP/4/nsubj does/VBZ/4/aux appear/VB/0/root Monday/NNP/4/obl", "future"],
  ["if/IN/4/mark he/PRP/4/nsubj did/VBD/4/aux appear/VB/0/root Monday/NNP/4/obl", "past"],
  ["unless/IN/3/mark he/PRP/3/nsubj pays/VBZ/0/root Monday/NNP/3/obl", "future"],
  ["that/IN/3/mark he/PRP/3/nsubj pays/VBZ/0/root Monday/NNP/3/obl", "present"],
  ["It/PRP/2/nsubj takes/VBZ/0/root effect/NN/2/obj Monday/NNP/3/appos", "future"],
  ["It/PRP/2/nsubj took/VBD/0/root effect/NN/2/obj Monday/NNP/3/appos", "past"],
  ["It/PRP/2/nsubj goes/VBZ/0/root into/IN/4/case effect/NN/2/obl on/IN/6/case Monday/NNP/4/nmod", "future"],
  ["It/PRP/2/nsubj went/VBD/0/root into/IN/4/case effect/NN/2/obl on/IN/6/case Monday/NNP/4/nmod", "past"],
  [
    "They/PRP/2/nsubj ordered/VBD/0/root schools/NNS/2/obj shut/VBN/3/acl until/IN/6/case Monday/NNP/4/obl",
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

const SCHEDULES: readonly (readonly [string, boolean])[] = [
  ["Polls/NNS/2/nsubj open/VBP/0/root Monday/NNP/2/obl", true],
  ["Polls/NNS/2/nsubj opened/VBD/0/root Monday/NNP/2/obl", false],
  ["Parliament/NN/2/nsubj votes/NNS/0/root Monday/NNP/2/obl", true],
  ["Fair/JJ/2/amod votes/NNS/0/root Monday/NNP/2/obl", false],
  ["It/PRP/2/nsubj begins/VBZ/0/root and/CC/4/cc ends/NNS/2/conj Monday/NNP/4/nmod", true],
  ["It/PRP/2/nsubj began/VBD/0/root and/CC/4/cc ends/NNS/2/conj Monday/NNP/4/nmod", false],
  ["Polls/NNS/0/root open/JJ/1/amod on/IN/4/case Monday/NNP/2/obl", true],
  ["Roads/NNS/0/root empty/JJ/1/amod on/IN/4/case Monday/NNP/2/obl", false],
  ["The/DT/2/det vote/NN/4/nsubj is/VBZ/4/cop Monday/NNP/0/root", true],
  ["The/DT/2/det vote/NN/4/nsubj was/VBD/4/cop Monday/NNP/0/root", false],
  ["They/PRP/2/nsubj say/VBP/0/root Monday/NNP/2/obl", false],
];

for (const [notation, expected] of SCHEDULES) {
  const sentence = sentenceOf(notation);
  const at = sentence.tokens.findIndex((token) => token.form === "Monday");
  test(`the present ${expected ? "schedules" : "tells nothing"}: ${sentence.tokens.map((t) => t.form).join(" ")}`, () => {
    assert.equal(isScheduled(sentence, at, at, kit), expected);
  });
}

const ARRANGED: readonly (readonly [string, boolean])[] = [
  ["They/PRP/3/nsubj are/VBP/3/aux meet/VBG/0/root Monday/NNP/3/obl", true],
  ["They/PRP/3/nsubj were/VBD/3/aux meet/VBG/0/root Monday/NNP/3/obl", false],
  ["They/PRP/3/nsubj are/VBP/3/aux wait/VBG/0/root Monday/NNP/3/obl", false],
];

for (const [notation, expected] of ARRANGED) {
  const sentence = sentenceOf(notation);
  const at = sentence.tokens.findIndex((token) => token.form === "Monday");
  test(`the progressive ${expected ? "arranges" : "tells nothing"}: ${notation.replaceAll(/\/\S+/g, "")}`, () => {
    assert.equal(isArranged(sentence, at, at, kit), expected);
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
