/**
 * One tag for each word, Universal and Penn together ("VERB VBD"), chosen from left to right by a linear
 * classifier that sees the words around and the tags before: all of what it sees only where a part leaves doubt.
 */

import { doubles, integers } from "./cut-arrays.ts";
import { bestOf, enoughAfter, leadOf, type Scorer } from "./linear-model.ts";
import { TAG_LOOKS } from "./look-order.ts";
import { compileLooks, extract } from "./templates.ts";
import { FIELD_COUNT, WORD_FIELDS } from "./word-shapes.ts";

const AROUND = [-2, -1, 0, 1, 2];
const SLOTS = [
  ...AROUND.flatMap((at) => WORD_FIELDS.map((field) => `${field}${at}`)),
  "tag-1",
  "tag-2",
  "place",
];

const TEMPLATES = `form0 / lower0 / end10 / end20 / end30 / end40 / begin10 / begin20 / begin30 / shape0 /
   shape0 place / lower0 shape0 / end30 shape0 /
   lower-1 / lower-2 / lower1 / lower2 / end3-1 / end31 / end2-1 / end21 / shape-1 / shape1 /
   lower-1 lower0 / lower0 lower1 / lower-1 lower1 / shape-1 shape0 shape1 /
   known0 / known1 / known-1 / known2 / known0 known1 / known-1 known0 / end20 known0 /
   tag-1 / tag-2 / tag-1 tag-2 / tag-1 lower0 / tag-1 end30 / tag-1 end20 shape0 / tag-1 lower1 /
   tag-1 tag-2 lower0 / tag-1 shape0 shape1 / tag-1 known0 / tag-1 known1 / tag-1 tag-2 known0 / tag-1 known0 known1 /
   group0 / group-1 / group1 / group-2 / group2 / family0 / group-1 group0 / group0 group1 / group-1 group1 /
   group1 group2 / group-2 group-1 / family-1 family0 family1 / group0 shape0 / group0 known0 / end20 group1 /
   end20 group-1 / known0 group1 / known0 group-1 / known0 family-1 family1 / lower0 group1 / lower0 group-1 /
   tag-1 group0 / tag-1 group1 / tag-1 group0 group1 / tag-1 tag-2 group0 / tag-1 family0 family1 /
   end50 / begin40 / shape0 line0 / known0 shape0 line0 / known0 shape0 place / end20 shape0 line0 / lower0 line0`;
const LOOKS = compileLooks(SLOTS, TEMPLATES, TAG_LOOKS);

export const TAG_FEATURES = LOOKS.count;

const SPAN = AROUND.length * FIELD_COUNT;

/** Looks of a word are numbered from 0 to this. */
export const LAST_TAG_LOOK = LOOKS.parts.length - 1;

/** Fills `out` with all features of the word `at`. `tags` holds the choices so far. */
export function tagFeatures(
  shapes: Int32Array,
  tags: Int32Array,
  at: number,
  bits: number,
  out: Int32Array,
): void {
  lookAtWord(shapes, tags, at);
  let count = 0;
  for (let look = 0; look <= LAST_TAG_LOOK; look++) count = tagLook(look, bits, out, count);
}

/** Fills the slots, which are shared: take the features before the next call. Fields outside the sentence are -1. */
export function lookAtWord(shapes: Int32Array, tags: Int32Array, at: number): void {
  const length = shapes.length / FIELD_COUNT;
  for (let k = 0; k < SPAN; k++) {
    const from = (at - 2) * FIELD_COUNT + k;
    VALUES[k] = from >= 0 && from < length * FIELD_COUNT ? shapes[from]! : -1;
  }
  VALUES[SPAN] = at > 0 ? tags[at - 1]! : -1;
  VALUES[SPAN + 1] = at > 1 ? tags[at - 2]! : -1;
  VALUES[SPAN + 2] = at === 0 ? 1 : 0;
}

/** Features that a look adds, of the word that `lookAtWord` was told of last, from place `from`; gives the place after the last. */
export function tagLook(look: number, bits: number, out: Int32Array, from: number): number {
  return extract(LOOKS.parts[look]!, VALUES, bits, out, from);
}

const VALUES = new Int32Array(SLOTS.length);

/** For each word of a sentence. */
export interface Tags {
  /** Class numbers. */
  readonly tags: Int32Array;
  /**
   * Second best choices where the first is unsure: twice the class number, one more where the two are close; -1 where
   * the first is sure.
   */
  readonly rivals: Int32Array;
}

/** Leads of the best tag as shares of its score: on unseen text 6 words in 10 are right below the first, 8 below the next. */
const CLOSE = 0.3;
const UNSURE = 0.5;

export function tagWords(shapes: Int32Array, scorer: Scorer): Tags {
  const length = shapes.length / FIELD_COUNT;
  const tags = integers(length);
  const rivals = integers(length).fill(-1);
  const features = integers(TAG_FEATURES);
  const scores = doubles(scorer.classes);
  for (let at = 0; at < length; at++) {
    scores.fill(0);
    lookAtWord(shapes, tags, at);
    const isSure = lookUntilSure(scorer, features, scores);
    const best = bestOf(scores, scorer.classes);
    tags[at] = best;
    if (isSure) continue;
    const score = scores[best]!;
    scores[best] = Number.NEGATIVE_INFINITY;
    const rival = bestOf(scores, scorer.classes);
    const lead = score - scores[rival]!;
    if (lead < UNSURE * Math.abs(score)) rivals[at] = 2 * rival + Number(lead < CLOSE * Math.abs(score));
  }
  return { tags, rivals };
}

/** How well each tag suits a word, by all that the tagger sees; `tags` holds the choices for the words before. */
export function tagScores(shapes: Int32Array, tags: Int32Array, at: number, scorer: Scorer): Float64Array {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(scorer.classes);
  tagFeatures(shapes, tags, at, scorer.bits, features);
  scorer.score(features, TAG_FEATURES, scores);
  return scores;
}

/** Looks until a tag leads by enough; says whether one did before the last look. */
function lookUntilSure(scorer: Scorer, features: Int32Array, scores: Float64Array): boolean {
  for (let look = 0; look < LAST_TAG_LOOK; look++) {
    scorer.score(features, tagLook(look, scorer.bits, features, 0), scores);
    if (leadOf(scores, scorer.classes) >= enoughAfter(scorer, look)) return true;
  }
  scorer.score(features, tagLook(LAST_TAG_LOOK, scorer.bits, features, 0), scores);
  return false;
}
