import assert from "node:assert/strict";
import { test } from "node:test";
import { LEMMA_EXCEPTIONS } from "../lexicon/en/lemma-exceptions.ts";
import { hashWord } from "./hashing.ts";
import { lemmatizer, STEM_BITS } from "./lemmatize.ts";
import { wordTable } from "./model-file.ts";

/** Without anything learned, but for two verbs that spelling cannot tell apart. */
const stems = ["hope", "add", "plan"].map((stem) => hashWord(stem)).sort((a, b) => a - b);
const lemmaOf = lemmatizer(
  new Map([["'s PART", "'s"]]),
  wordTable({ hashes: Int32Array.from(stems), values: Uint16Array.from(stems, () => STEM_BITS.VERB!) }),
  LEMMA_EXCEPTIONS,
);

/** "form UPOS XPOS lemma" */
const CASES = `
urged VERB VBD urge            sent VERB VBD send              withheld VERB VBN withhold     held VERB VBD hold
talks VERB VBZ talk            talks NOUN NNS talk             denied VERB VBD deny           agreed VERB VBN agree
accused VERB VBD accuse        threatened VERB VBD threaten    warned VERB VBD warn           visited VERB VBD visit
overthrew VERB VBD overthrow   undertaken VERB VBN undertake   planned VERB VBD plan          hoped VERB VBD hope
added VERB VBD add             killed VERB VBN kill            dropped VERB VBD drop          stopped VERB VBD stop
passed VERB VBD pass           deported VERB VBN deport        targeted VERB VBD target       limited VERB VBD limit
negotiated VERB VBD negotiate  repeated VERB VBD repeat        seized VERB VBD seize          released VERB VBD release
evacuated VERB VBN evacuate    imposed VERB VBD impose         declared VERB VBD declare      expelled VERB VBD expel
controlled VERB VBN control    crossed VERB VBD cross          focused VERB VBD focus         discussed VERB VBD discuss
moving VERB VBG move           dying VERB VBG die              meeting VERB VBG meet          withdrawing VERB VBG withdraw
seeing VERB VBG see            vowing VERB VBG vow             calling VERB VBG call          fleeing VERB VBG flee
pushes VERB VBZ push           denies VERB VBZ deny            goes VERB VBZ go               says VERB VBZ say
countries NOUN NNS country     spokesmen NOUN NNS spokesman    policewomen NOUN NNS policewoman  crises NOUN NNS crisis
losses NOUN NNS loss           lives NOUN NNS life             forces NOUN NNS force          news NOUN NN news
Americans PROPN NNPS American  Geneva PROPN NNP Geneva         Ministers PROPN NNPS Minister  NATO PROPN NNP NATO
harder ADJ JJR hard            heaviest ADJ JJS heavy          better ADJ JJR good            biggest ADJ JJS big
300,000 NUM CD 300000          1.5 NUM CD 1.5                  \u2019s PART POS 's            The DET DT the
`;

for (const [form = "", upos = "", xpos = "", lemma = ""] of CASES.trim()
  .split(/\s{2,}|\n/)
  .map((line) => line.split(" "))) {
  test(`${form} ${xpos} is ${lemma}`, () => assert.equal(lemmaOf(form, upos, xpos), lemma));
}
