/**
 * The features of the attribution tagger: which of a word's fields, and of its neighbours' fields, are taken together.
 *
 * Written as text (parse/templates.ts); the number after a field is the distance of the word that it is taken from. A field of few values
 * is left out alone where it stands in longer templates: it would cost as much as they do and say nothing more.
 */

import { compileTemplates, extract } from "../../parse/templates.ts";
import { FIELDS, WIDTH } from "./attribution-columns.ts";

const AROUND = [-2, -1, 0, 1, 2];
const SLOTS = AROUND.flatMap((at) => FIELDS.map((field) => `${field}${at}`));

const TEMPLATES = compileTemplates(
  SLOTS,
  `lower0 / lemma0 / group0 / end30 / lower-1 / lower1 / lower-2 / lower2 / lemma-1 lemma0 / lemma0 lemma1 /
   tag-1 tag0 / tag0 tag1 / tag-1 tag0 tag1 / tag-2 tag-1 tag0 / tag0 tag1 tag2 / group-1 / group1 /
   family0 tag1 / tag-1 family0 / shape-1 shape0 / shape0 shape1 / rate-1 tag0 / rate0 tag0 / rate0 tag1 /
   rate0 tag-1 / rate0 rate1 rate2 / rate-2 rate-1 rate0 / quote-1 quote0 quote1 /
   quote0 tag0 / quote0 rate0 / quote-1 tag-1 tag0 / quote1 tag0 tag1 / quote0 branch0 /
   quote0 sentence0 / quote0 leftCue0 / quote0 rightCue0 / quote-2 quote-1 quote0 /
   quote0 quote1 quote2 / quote0 quote1 tag1 rate1 / relation0 tag0 / relation0 aboveLemma0 /
   relation0 aboveRate0 aboveSide0 / relation0 aboveTag0 /
   relation-1 relation0 / relation0 relation1 / relation0 lemma0 / relation0 rate0 /
   aboveRelation0 relation0 aboveRate0 / clause0 clauseAbove0 / clause0 tag0 / clause0 quote0 /
   clause0 clauseAboveRate0 relation0 / branch0 cueRate0 cueSide0 / branch0 cue0 / branch0 cueSide0 cueSteps0 /
   branch0 cueSide0 relation0 / branch-1 branch0 / branch0 branch1 /
   branch-1 branch0 cueSide-1 cueSide0 cue0 / branch0 branch1 cueSide0 cueSide1 cue0 /
   branch0 cue0 lower0 / branch0 cueSide0 tag-1 tag0 / branch0 cueSide0 tag0 tag1 /
   branch0 branch1 tag0 tag1 / branch-1 branch0 tag-1 tag0 / mark-1 mark0 / mark0 mark1 /
   mark0 tag0 / mark0 rate0 / mark0 branch0 / opens0 tag0 / opens0 lower0 / opens0 tag-1 /
   opens0 rate-1 / closes0 tag0 / closes0 lower1 / closes0 tag1 quote1 / opens1 closes0 / opens0 closes-1 /
   below0 rate0 / below0 lemma0 / below0 tag0 / below0 quote0 / below0 group0 / leftCue0 leftDistance0 / leftCue0 tag0 /
   rightCue0 rightDistance0 / rightCue0 tag0 / leftDistance0 rightDistance0 /
   leftDistance0 tag0 rate0 / rightDistance0 tag0 rate0 / leftCue0 rightCue0 / leftCue0 tag-1 tag0 /
   rightCue0 tag0 tag1 / leftDistance0 closes0 tag1 / rightDistance0 opens0 tag-1 / leftCue0 opens0 /
   rightCue0 closes0 / sentence0 tag0 / sentence0 rate0 / place0 sentence0 /
   place0 tag0 / place0 quote0 / clauseRate0 rate0 / clauseRate0 tag0 tag1 / clauseRate-1 clauseRate0 /
   clauseRate0 clauseRate1 / clauseRate0 quote0 /
   subject0 lemma0 / subject0 rate0 / subjectGroup0 rate0 / subject0 complement0 rate0 / subjectGroup0 complement0 /
   complement0 lemma0 / complement0 group0 / branch0 cueSubject0 cueRate0 / branch0 cueComplement0 cueSide0 /
   branch0 cueSubject0 cueComplement0`,
);
export const FEATURE_COUNT = TEMPLATES.count;
/** Rows of weights, as a power of two. */
export const FEATURE_BITS = 20;

const VALUES = new Int32Array(SLOTS.length);
const FIRST = AROUND[0]!;

/**
 * Row numbers of all features of the word at `at` into `out`. `fields`: WIDTH numbers for each word of the paragraph; those outside it
 * are -1.
 */
export function attributionFeatures(fields: Int32Array, at: number, out: Int32Array): void {
  const begin = (at + FIRST) * WIDTH;
  for (let k = 0; k < VALUES.length; k++) {
    const from = begin + k;
    VALUES[k] = from >= 0 && from < fields.length ? fields[from]! : -1;
  }
  extract(TEMPLATES, VALUES, FEATURE_BITS, out);
}
