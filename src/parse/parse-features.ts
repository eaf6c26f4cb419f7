/**
 * What the dependency parser sees before each move: words and tags on top of the stack and ahead in the
 * buffer, their dependents so far, distances and punctuation between. After Zhang and Nivre (2011), with a
 * few marks for quotes.
 */

import type { Configuration } from "./arc-hybrid.ts";
import { topOf } from "./arc-hybrid.ts";
import type { ReportingMarks } from "./reporting-marks.ts";
import { compileTemplates, extract } from "./templates.ts";

/**
 * Per word, as hashes or numbers: lower-cased form (endings where it is rare), joint tag, universal tag,
 * group.
 */
export interface ParserWords extends ReportingMarks {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  readonly group: Int32Array;
  /** Number of quotation marks, commas and verbs before each word. */
  readonly quotes: Int32Array;
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
}

/**
 * s the stack from its top, b the buffer; l and r outermost dependents, m and n the next ones inside, x
 * further down.
 */
const NODES = "s0 s1 s2 b0 b1 b2 s0l s0r s0m s0n s1l s1r s1n b0l b0m s0x".split(" ");
const SLOTS = [
  ...NODES.flatMap((node) => [`${node}w`, `${node}t`, `${node}p`, `${node}g`, `${node}d`]),
  ..."s0vl s0vr s1vl s1vr b0vl s0set s1set b0set near far between betweenFar quoted depth s0k s1k b0k b1k same sameFar".split(
    " ",
  ),
];

const MOVE_TEMPLATES = compileTemplates(
  SLOTS,
  `s0w / s0t / s0w s0t / s1w / s1t / s1w s1t / b0w / b0t / b0w b0t / b1w / b1t / b1w b1t / b2w / b2t / s2t / s2w s2t /
   s0g / s1g / b0g / b1g / s0g b0g / s0g s1g / s0g b0t / s0t b0g / s1g b0g / s1t s0g / s1g s0t /
   s0w s0t b0w b0t / s0w s0t b0w / s0w b0w b0t / s0w s0t b0t / s0t b0w b0t / s0w b0w / s0t b0t / b0t b1t / b0w b1w / b0w b1t / b0t b1w /
   s0w s1w / s0t s1t / s0w s1t / s0t s1w / s0w s0t s1w s1t / s0w s1w b0t / s0t s1w b0w / s0w s1t b0w / s1w b0w / s1t b0t / s1w b0t / s1t b0w /
   s1t s0t b0t / s0t b0t b1t / s2t s1t s0t / s0t s1t b0t b1t / b0t b1t b2t / s0t b0t b1t b2t / s0w b0t b1t / s0t b0w b1t / s0t b0t b1w / s1t s0w b0t / s1w s0t b0t /
   s0p b0p b1p b2p / s1p s0p b0p b1p / s2p s1p s0p b0p / s0p s0rp b0p /
   s0t s0lt b0t / s0t s0rt b0t / s0w s0rt b0t / s0t s0rw b0t / s1t s1lt s0t / s1t s1rt s0t / s1w s1rt s0t / s0t b0t b0lt / s0w b0t b0lt / s1t s0t s0lt / s1t s0t s0rt / s1t s1rw s0t /
   s0t s0ld / s0t s0rd / s0w s0ld / s0w s0rd / s1t s1ld / s1t s1rd / s1w s1rd / s1w s1ld / b0t b0ld / b0w b0ld /
   s0t s0ld b0t / s0t s0rd b0t / s1t s1rd s0t / s1t s1ld s0t / s0t s0rd s1t / s0t s0ld s1t / b0t b0ld s0t / s0t s0rd s0nd / s1t s1rd s1nd / s0t s0ld s0md / b0t b0ld b0md /
   s0w s0vl / s0w s0vr / s0t s0vl / s0t s0vr / s1w s1vr / s1t s1vr / s1t s1vl / b0w b0vl / b0t b0vl / s0t s0vr b0t / s0t s0vl b0t / s1t s1vr s0t /
   s0w s0set / s0t s0set / s1w s1set / s1t s1set / b0w b0set / b0t b0set / s0t s0set b0t / s1t s1set s0t / s0w s0set b0t / s1w s1set s0t / s0w s0set b0w /
   s0t s0lt s0mt / s0t s0rt s0nt / s1t s1rt s1nt / b0t b0lt b0mt /
   s0w near / s0t near / b0w near / b0t near / s0t b0t near / s0w b0w near / s0t s1t far / s0w s1w far / s0w far / s1w far / s0w b0t near / s0t b0w near /
   s0t b0t between / s0t s1t betweenFar / s0w b0t between / s1w s0t betweenFar / s1t s0w betweenFar / s0t b0w between /
   s0t b0t quoted / s0w quoted / s1t s0t quoted / b0w quoted / s1w s0t quoted / s0t depth / s0t b0t depth / s0d s0t / s1d s1t s0t / s0xt s0t b0t / s0xw s0w`,
);
/** For sentences with quotations or reporting clauses alone; k the mark, same whether no edge of one lies between. */
const MARKED_MOVES = compileTemplates(
  SLOTS,
  `s0k b0k / s1k s0k / s1k s0k b0k / s0k b0k s0t b0t / s1k s0k s1t s0t / s0k b0k s0w / s0k b0k b0w / s1k s0k s1w / s0k b0k s0d /
   s0t b0t same / s1t s0t b0t same / s1t s0t sameFar / s0k s0t / b0k b0t / b0k b1k s0t`,
);

/**
 * h the head, d the dependent; l and r their outermost dependents; w word, t tag, p universal tag, g group,
 * d relation.
 */
const LABEL_SLOTS = (
  "hw ht hp hg dw dt dp dg side gap between dlt drt dlw drw dld drd dmd dmt dmw " +
  "dset hset hld hrd hlt hrt prevT nextT prevW nextW hprevT hnextT vl vr quoted hdvl hrw hk dk same"
).split(" ");

const LABEL_TEMPLATES = compileTemplates(
  LABEL_SLOTS,
  `hw side / ht side / dw side / dt side / dw dt / hw dw side / hw dt side / ht dw side / ht dt side / hw ht dw dt / hp dp side gap / ht dt gap side / ht dt between side /
   hg dg side / hg dw side / hw dg side / hg dt side / ht dg side / dg side / hg side / dg dlw side / hg dg dlw / hg dlw dt /
   dt dlt / dt dlw / dw dlw / hw dlw side / ht dlw side / ht dt dlw side / hw dt dlw / dlw hp dg / dt drt / dt drw / dw dlt / ht dt dlt side / ht dt drt side / hw dt dlt /
   dt dmt / dt dlt dmt / dt dmw / ht dt dmw side / hw dmw side / dt dset / dw dset / ht dt dset side / hw dt dset / dt dld dmd / dt dld drd side /
   hset ht side / hset hw side / hset dt side / hset ht dt side / hset ht dw side / hset hw dt side / hld ht dt side / hrd ht dt side / hrd hw dt side / hlt ht dt side / hrt ht dt side / hrw hw dt side /
   prevT dt nextT / prevT dt side / nextT dt side / prevW dw / nextW dw / prevW dt side / nextW dt side / ht prevT dt side / ht dt nextT side / hprevT ht dt side / hnextT ht dt side /
   vl dt side / vr dt side / vl vr ht dt side / quoted ht dt side / quoted hw dt side / quoted hw side / between hw dt side / between dw side / gap dw side / gap hw side / hdvl ht dt side / hdvl hw dt side`,
);

const MARKED_LABELS = compileTemplates(
  LABEL_SLOTS,
  `hk dk side / hk dk ht dt side / hk dk dw / hk dk hw side / same ht dt side`,
);

/** Most features that a move or a label has. */
export const MOVE_FEATURES = MOVE_TEMPLATES.count + MARKED_MOVES.count;
export const LABEL_FEATURES = LABEL_TEMPLATES.count + MARKED_LABELS.count;

/** Fills `out` with the features of the next move; gives their number. */
export function moveFeatures(
  config: Configuration,
  words: ParserWords,
  bits: number,
  out: Int32Array,
): number {
  const slots = moveSlots(config, words);
  extract(MOVE_TEMPLATES, slots, bits, out);
  if (!words.any) return MOVE_TEMPLATES.count;
  extract(MARKED_MOVES, slots, bits, out, MOVE_TEMPLATES.count);
  return MOVE_FEATURES;
}

/** Likewise for the label of an arc that is about to be made. */
export function labelFeatures(
  config: Configuration,
  words: ParserWords,
  { head, dependent }: { readonly head: number; readonly dependent: number },
  bits: number,
  out: Int32Array,
): number {
  const slots = labelSlots(config, words, head, dependent);
  extract(LABEL_TEMPLATES, slots, bits, out);
  if (!words.any) return LABEL_TEMPLATES.count;
  extract(MARKED_LABELS, slots, bits, out, LABEL_TEMPLATES.count);
  return LABEL_FEATURES;
}

const VALUES = new Int32Array(SLOTS.length);
const NODE_FIELDS = 5;
const TAIL = NODES.length * NODE_FIELDS;

/** Fills the slots of the move templates. The array is shared: read it before the next call. */
function moveSlots(config: Configuration, words: ParserWords): Int32Array {
  const { next, length, left1, left2, right1, right2, leftCount, rightCount, relationSet } = config;
  const s0 = topOf(config, 0);
  const s1 = topOf(config, 1);
  const s0r = of(right1, s0);
  fillNode(0, s0, config, words);
  fillNode(1, s1, config, words);
  fillNode(2, topOf(config, 2), config, words);
  fillNode(3, next, config, words);
  fillNode(4, next + 1 <= length ? next + 1 : -1, config, words);
  fillNode(5, next + 2 <= length ? next + 2 : -1, config, words);
  fillNode(6, of(left1, s0), config, words);
  fillNode(7, s0r, config, words);
  fillNode(8, of(left2, s0), config, words);
  fillNode(9, of(right2, s0), config, words);
  fillNode(10, of(left1, s1), config, words);
  fillNode(11, of(right1, s1), config, words);
  fillNode(12, of(right2, s1), config, words);
  fillNode(13, of(left1, next), config, words);
  fillNode(14, of(left2, next), config, words);
  fillNode(15, of(left1, s0r), config, words);
  VALUES[TAIL] = of(leftCount, s0);
  VALUES[TAIL + 1] = of(rightCount, s0);
  VALUES[TAIL + 2] = of(leftCount, s1);
  VALUES[TAIL + 3] = of(rightCount, s1);
  VALUES[TAIL + 4] = of(leftCount, next);
  VALUES[TAIL + 5] = of(relationSet, s0);
  VALUES[TAIL + 6] = of(relationSet, s1);
  VALUES[TAIL + 7] = of(relationSet, next);
  VALUES[TAIL + 8] = s0 < 0 ? 0 : distance(next - s0);
  VALUES[TAIL + 9] = s1 < 0 ? 0 : distance(s0 - s1);
  VALUES[TAIL + 10] = s0 < 0 ? -1 : marksBetween(words, s0, next);
  VALUES[TAIL + 11] = s1 < 0 ? -1 : marksBetween(words, s1, s0);
  VALUES[TAIL + 12] = (words.quotes[next]! & 1) + 2 * (s0 < 0 ? 2 : words.quotes[s0]! & 1);
  VALUES[TAIL + 13] = Math.min(config.depth, 4);
  const { marks, stretches } = words;
  VALUES[TAIL + 14] = of(marks, s0);
  VALUES[TAIL + 15] = of(marks, s1);
  VALUES[TAIL + 16] = marks[next]!;
  VALUES[TAIL + 17] = marks[next + 1]!;
  VALUES[TAIL + 18] = s0 < 0 ? 2 : Number(stretches[s0] === stretches[next]);
  VALUES[TAIL + 19] = s1 < 0 ? 2 : Number(stretches[s0] === stretches[s1]);
  return VALUES;
}

/** The node's value, -1 where there is no node. */
function of(array: Int32Array, node: number): number {
  return node < 0 ? -1 : array[node]!;
}

function fillNode(place: number, node: number, config: Configuration, words: ParserWords): void {
  const at = place * NODE_FIELDS;
  if (node < 0) {
    VALUES.fill(-1, at, at + NODE_FIELDS);
    return;
  }
  VALUES[at] = words.word[node]!;
  VALUES[at + 1] = words.tag[node]!;
  VALUES[at + 2] = words.upos[node]!;
  VALUES[at + 3] = words.group[node]!;
  VALUES[at + 4] = config.relations[node]!;
}

const LABEL_VALUES = new Int32Array(LABEL_SLOTS.length);

/** Fills the slots of the label templates for an arc that is about to be made. Shared likewise. */
function labelSlots(config: Configuration, words: ParserWords, head: number, dependent: number): Int32Array {
  const { left1, left2, right1, leftCount, rightCount, relationSet, relations } = config;
  const { word, tag, upos, group } = words;
  const dl = left1[dependent]!;
  const dr = right1[dependent]!;
  const dm = left2[dependent]!;
  const hl = left1[head]!;
  const hr = right1[head]!;
  const side = head > dependent ? 1 : 0;
  const low = Math.min(head, dependent);
  const high = Math.max(head, dependent);
  const v = LABEL_VALUES;
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
  v[37] = words.marks[head]!;
  v[38] = words.marks[dependent]!;
  v[39] = Number(words.stretches[head] === words.stretches[dependent]);
  return v;
}

function distance(gap: number): number {
  return gap < 5 ? gap : gap < 8 ? 5 : gap < 14 ? 6 : 7;
}

function marksBetween({ commas, verbs, quotes }: ParserWords, low: number, high: number): number {
  const count = (array: Int32Array): number => Math.min(2, array[high]! - array[low + 1]!);
  return low + 1 >= high ? 0 : 1 + count(commas) + 3 * count(verbs) + 9 * (count(quotes) & 1);
}
