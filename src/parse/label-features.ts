/**
 * What the parser sees before it names an arc: head and dependent, their neighbours and dependents, and, in
 * the second pass, whether the first pass made the same arc and how it named it.
 */

import type { Arc, Configuration } from "./arc-hybrid.ts";
import { distance, marksBetween, of } from "./feature-values.ts";
import { LABEL_LOOKS_ADVISED, LABEL_LOOKS_ALONE } from "./look-order.ts";
import type { ParserWords } from "./parser-words.ts";
import { compileLooks, compileTemplates, extract } from "./templates.ts";

/**
 * h the head, d the dependent; l and r their outermost dependents; w word, t tag, p universal tag, g group,
 * f family, d relation; k the mark of a quotation or reporting clause.
 */
const SLOTS = (
  "hw ht hp hg dw dt dp dg side gap between dlt drt dlw drw dld drd dmd dmt dmw " +
  "dset hset hld hrd hlt hrt prevT nextT prevW nextW hprevT hnextT vl vr quoted hdvl hrw hf df hk dk same ha da"
).split(" ");
const GUIDED_SLOTS = [...SLOTS, "agree", "grel", "hgrel"];

const CORE = `hw side / ht side / dw side / dt side / dw dt / hp dp side gap / ht dt gap side / ht dt between side / hf df side /
   hf dt side / ht df side / dg side / hg side / df dlw side / dt dlt / dw dlw / ht dlw side / dlw hp dg / dt drt /
   dt drw / dw dlt / ht dt drt side / dt dmt / dt dlt dmt / dt dmw / dt dset / dw dset / dt dld dmd / dt dld drd side /
   hset ht side / hset hw side / hset dt side / hrd ht dt side / hlt ht dt side / prevT dt nextT / prevT dt side /
   nextT dt side / prevW dt side / nextW dt side / ht prevT dt side / ht dt nextT side / hprevT ht dt side /
   hnextT ht dt side / vl dt side / vr dt side / quoted ht dt side / quoted hw side / between dw side / gap dw side /
   hdvl ht dt side / da dt side / dt da ht side / ht ha dt side / dw da`;
/** In the second pass alone. */
const FINE = `hg dt side / ht dg side / hf df dlw / dt dlw / ht dt dlw side / ht dt dlt side / ht dt dmw side / hw dmw side /
   ht dt dset side / hset ht dt side / hld ht dt side / hrt ht dt side / vl vr ht dt side`;
const GUIDED = `agree grel / agree grel dt / agree grel ht / agree grel ht dt side / agree grel dw / grel dlw / agree grel dset /
   agree grel side / grel hset / agree grel hgrel / hgrel ht dt side / agree grel dlt / agree grel between`;

const MARKED = "hk dk side / hk dk ht dt side / hk dk dw / hk dk hw side / same ht dt side";

const ALONE = compileLooks(SLOTS, CORE, LABEL_LOOKS_ALONE);
const ADVISED = compileLooks(GUIDED_SLOTS, `${CORE} / ${FINE} / ${GUIDED}`, LABEL_LOOKS_ADVISED);
/** In sentences with quotations or reporting clauses alone. */
const IN_SPEECH = compileTemplates(SLOTS, MARKED);

/** Most features that an arc has. */
export const LABEL_FEATURES = ADVISED.count + IN_SPEECH.count;

/** Fills `out` with all features of an arc that is about to be made, and gives their number. */
export function labelFeatures(
  config: Configuration,
  words: ParserWords,
  arc: Arc,
  bits: number,
  out: Int32Array,
): number {
  lookAtArc(config, words, arc);
  let count = 0;
  for (let look = 0; look <= lastLabelLook(words); look++) count = labelLook(words, look, bits, out, count);
  return count;
}

/** Looks of an arc are numbered from 0 to this. */
export function lastLabelLook({ guide }: ParserWords): number {
  return (guide ? ADVISED : ALONE).parts.length - 1;
}

/** Features that a look adds, of the arc that `lookAtArc` was told of last, from place `at`; gives the place after the last. */
export function labelLook(
  { guide, any }: ParserWords,
  look: number,
  bits: number,
  out: Int32Array,
  at: number,
): number {
  const { parts } = guide ? ADVISED : ALONE;
  const end = extract(parts[look]!, VALUES, bits, out, at);
  return any && look === parts.length - 1 ? extract(IN_SPEECH, VALUES, bits, out, end) : end;
}

const VALUES = new Int32Array(GUIDED_SLOTS.length);

/** Fills the slots, which are shared: take the features before the next call. */
export function lookAtArc(config: Configuration, words: ParserWords, { head, dependent }: Arc): void {
  const { left1, left2, right1, leftCount, rightCount, relationSet, relations } = config;
  const { word, tag, upos, group, family } = words;
  const dl = left1[dependent]!;
  const dr = right1[dependent]!;
  const dm = left2[dependent]!;
  const hl = left1[head]!;
  const hr = right1[head]!;
  const side = head > dependent ? 1 : 0;
  const low = Math.min(head, dependent);
  const high = Math.max(head, dependent);
  const v = VALUES;
  v[0] = word[head]!;
  v[1] = tag[head]!;
  v[2] = upos[head]!;
  v[3] = group[head]!;
  v[4] = word[dependent]!;
  v[5] = tag[dependent]!;
  v[6] = upos[dependent]!;
  v[7] = group[dependent]!;
  v[8] = side;
  v[9] = distance(high - low);
  v[10] = marksBetween(words, low, high);
  v[11] = of(tag, dl);
  v[12] = of(tag, dr);
  v[13] = of(word, dl);
  v[14] = of(word, dr);
  v[15] = of(relations, dl);
  v[16] = of(relations, dr);
  v[17] = of(relations, dm);
  v[18] = of(tag, dm);
  v[19] = of(word, dm);
  v[20] = relationSet[dependent]!;
  v[21] = relationSet[head]!;
  v[22] = of(relations, hl);
  v[23] = of(relations, hr);
  v[24] = of(tag, hl);
  v[25] = of(tag, hr);
  v[26] = of(tag, dependent - 1);
  v[27] = tag[dependent + 1]!;
  v[28] = of(word, dependent - 1);
  v[29] = word[dependent + 1]!;
  v[30] = of(tag, head - 1);
  v[31] = head < config.length ? tag[head + 1]! : -1;
  v[32] = leftCount[dependent]!;
  v[33] = rightCount[dependent]!;
  v[34] = (words.quotes[low]! & 1) + 2 * (words.quotes[high]! & 1);
  v[35] = side ? leftCount[head]! : rightCount[head]!;
  v[36] = of(word, hr);
  v[37] = family[head]!;
  v[38] = family[dependent]!;
  v[39] = words.marks[head]!;
  v[40] = words.marks[dependent]!;
  v[41] = Number(words.stretches[head] === words.stretches[dependent]);
  v[42] = words.rival[head]!;
  v[43] = words.rival[dependent]!;
  if (words.guide) {
    v[44] = words.guide.heads[dependent] === head ? 1 : 0;
    v[45] = words.guide.relations[dependent]!;
    v[46] = head < config.length ? words.guide.relations[head]! : -1;
  }
}
