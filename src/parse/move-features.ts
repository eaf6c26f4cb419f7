/**
 * What the dependency parser sees before each move: words and tags on top of the stack and ahead in the
 * buffer, their dependents so far, distances and punctuation between. After Zhang and Nivre (2011), with a
 * few marks for quotes, groups of words, and, in the second pass, where the first pass hung the words in
 * sight (Nivre and McDonald 2008).
 */

import type { Configuration } from "./arc-hybrid.ts";
import { topOf } from "./arc-hybrid.ts";
import { distance, marksBetween, of } from "./feature-values.ts";
import { MOVE_LOOKS_ADVISED, MOVE_LOOKS_ALONE } from "./look-order.ts";
import type { Guide, ParserWords } from "./parser-words.ts";
import { compileLooks, compileTemplates, extract } from "./templates.ts";

/**
 * s the stack from its top, b the buffer; l and r outermost dependents, m and n the next ones inside, x
 * further down. w word, t joint tag, p universal tag, g group, f family, d relation; k the mark of a
 * quotation or reporting clause, same whether no edge of one lies between; a the tagger's second choice. before
 * and after are the tags of the words beside s0, s1 and b0 in the text, with w the words.
 */
const NODES = "s0 s1 s2 b0 b1 b2 s0l s0r s0m s0n s1l s1r s1n b0l b0m s0x".split(" ");
const FIELDS = "wtpgdf".split("");
const SLOTS = [
  ...NODES.flatMap((node) => FIELDS.map((field) => node + field)),
  ..."s0vl s0vr s1vl s1vr b0vl s0set s1set b0set near far between betweenFar quoted depth".split(" "),
  ..."s0k s1k b0k b1k same sameFar s0a s1a b0a b1a".split(" "),
  ..."before0 after0 beforeB after1 before1 before0w after0w beforeBw b3t".split(" "),
];

/** Of the guide: g place of the head, l relation, k and j dependents still missing, n distance of the head. */
const GUIDED_SLOTS = [...SLOTS, ..."g0 g1 gb l0 l1 lb k0 k1 kb j0 n0 gb1".split(" ")];

const CORE = `s0w / s0t / s0w s0t / s1w / s1t / s1w s1t / b0w / b0t / b0w b0t / b1w / b1t / b1w b1t / b2w / b2t / s2t / s2w s2t /
   s0g / s1g / b0g / b1g / s0f b0f / s0f s1f / s0f b0t / s0t b0f / s1f b0f / s1t s0f / s1f s0t / s0t b0g / b0t b1t /
   b0w b1t / b0t b1w / s1t b0t / s1t b0w / s0t b0t b1t / s2t s1t s0t / b0t b1t b2t / s0t b0t b1t b2t / s0p b0p b1p b2p /
   s1p s0p b0p b1p / s2p s1p s0p b0p / s0p s0rp b0p / s0t s0lt b0t / s0t s0rt b0t / s0t s0rw b0t / s1t s1rt s0t /
   s0t b0t b0lt / s1t s0t s0lt / s1t s0t s0rt / s0t s0ld / s0t s0rd / s0w s0ld / s0w s0rd / s1t s1ld / s1t s1rd /
   s1w s1rd / s1w s1ld / b0t b0ld / b0w b0ld / s0t s0ld b0t / s0t s0rd b0t / s1t s1rd s0t / s0t s0rd s1t / s0t s0ld s1t /
   b0t b0ld s0t / s0t s0rd s0nd / s1t s1rd s1nd / s0t s0ld s0md / b0t b0ld b0md / s0w s0vl / s0w s0vr / s0t s0vl /
   s0t s0vr / s1w s1vr / s1t s1vr / s1t s1vl / b0w b0vl / b0t b0vl / s0t s0vr b0t / s0t s0vl b0t / s1t s1vr s0t /
   s0w s0set / s0t s0set / s1w s1set / s1t s1set / b0w b0set / b0t b0set / s0t s0lt s0mt / s0t s0rt s0nt / s1t s1rt s1nt /
   b0t b0lt b0mt / s0w near / s0t near / b0w near / b0t near / s0t b0t near / s0t s1t far / s0w far / s0t b0t between /
   s0t s1t betweenFar / s0t b0t quoted / s0w quoted / b0w quoted / s0t depth / s0t b0t depth / s0d s0t / s0xt s0t b0t /
   s0xw s0w / s0a / s0t s0a b0t / s0t b0t b0a / s1t s0t s1a / s1t s0t s0a / s0w s0a / b0w b0a / s0t s0a b0t b0a /
   b0t b1t b1a / s0t b0t b1a`;
/** Which word a preposition or a conjunct belongs to: the one before b0 or s0 is their outermost on the left. */
const LINKS = `b0lw s0t / b0lw s0w / b0lw s0g / b0lw s0f s1f / b0lw s0g s1g / b0lw b0g s0g / b0lw b0g s1g /
   b0lw s0t s1t / b0lw s1w / b0lw s1g / s0lw s1w / s0lw s1g / s0lw s1t b0t / s0lw s0g s1g /
   s0lw s1g s2g / s0lw s1t s2t / s0lw s1g s1set / s0lw s2g / s0lw s1f s2f / s0lw s0t s1t b0t / s0lw s0w /
   s1rw s0lw / s1rw s0lw s1t / s1rg s0g s1t / s0rw b0lw / s0rw b0lw s0t / s0rg b0g s0t / b0mw b0lw s0t /
   b0lw b0mt b0t s0t / s0rd b0lw s0t / s1rd s0lw s1t / b0lw s0g s0set / b0lw s1g s1set /
   b0lw s0p b0p s1p / b0lw s0f b0f / b0lp s0g b0g / b0lw s1f b0f / b0lw s0t b0t / b0lw s1t b0t /
   b0lp b0p s0p s0rp / b0lw s0lw / b0lw s1lw`;
/** Neighbours in the text, and more words of both sides at once. */
const BESIDE = `before0 s0t b0t / after0 s0t b0t / beforeB s0t b0t / after1 s1t s0t / before1 s1t s0t / before0 s0t s1t /
   beforeB b0t b1t / after0 s0t beforeB b0t / before0w s0t / after0w s0t b0t / beforeBw s0t b0t /
   beforeBw b0t / after1 s1t before0 s0t / b1t b2t b3t / b0t b1t b2t b3t / s0w after0 b0t /
   s0t b0t b1t b2t b3t / s2t s1t s0t b0t / s0w b1w / s0t b0w b1w / s0w b0w b1t / s0g b0g b1t /
   s0f b0f b1f / s2w s0t / s2g s0g / s2w s1t b0t / s2t s1w s0t / s0d s1t s0t b0t / s2d s2t s1t s0t`;
/** In the second pass alone. */
const FINE = `s0g s1g / s0f b0f b1t / s0f s0t b0f b0t / s1f s0f b0t / s2t s1f s0f / s0w b0f / s1w s0f / s1f s0w / s0g b0t / s1g s0t /
   s1t s0g / s0t b0w b0t / s0t b0t / b0w b1w / s0t s1t / s0w s1t / s1w b0t / s1t s0t b0t / s0t s1t b0t b1t / s0t b0t b1w /
   s1t s1lt s0t / s0w b0t b0lt / s1t s1rw s0t / s1t s1ld s0t / s0t s0set b0t / s1t s1set s0t / s1w far / s0w b0t between /
   s1t s0w betweenFar / s1t s0t quoted / s1w s0t quoted / s1d s1t s0t / s1a`;
const GUIDED = `g0 / g0 gb / g0 g1 / g0 g1 gb / g0 k0 / g0 k0 gb / g0 j0 / g0 j0 gb / g0 l0 / g0 l0 gb / g0 lb gb / g0 l0 lb /
   g0 g1 l0 l1 / g0 s0t / g0 s0t b0t / g0 s0w / g0 b0w / g0 s0t s1t / g0 gb s0t b0t / g0 l0 s0t b0t / g0 l0 s0t s1t /
   g0 l0 s0w / g0 lb b0w / g0 n0 / g0 near / g0 far / g0 near gb / g0 between / g0 k0 l0 s0t / g0 gb k0 kb /
   g0 g1 gb k0 k1 kb / g0 quoted / g0 s0d / g0 s0rd / g0 s0set / g0 j0 k0 s0t b0t / g0 s0w b0t / g0 s1w s0t / g0 gb1 gb /
   g0 j0 s0vl s0vr`;

const MARKED = `s0k b0k / s1k s0k / s1k s0k b0k / s0k b0k s0t b0t / s1k s0k s1t s0t / s0k b0k s0w / s0k b0k b0w / s1k s0k s1w / s0k b0k s0d /
   s0t b0t same / s1t s0t b0t same / s1t s0t sameFar / s0k s0t / b0k b0t / b0k b1k s0t`;

const BOTH = `${CORE} / ${LINKS} / ${BESIDE}`;
const ALONE = compileLooks(SLOTS, BOTH, MOVE_LOOKS_ALONE);
const ADVISED = compileLooks(GUIDED_SLOTS, `${BOTH} / ${FINE} / ${GUIDED}`, MOVE_LOOKS_ADVISED);
/** In sentences with quotations or reporting clauses alone. */
const IN_SPEECH = compileTemplates(SLOTS, MARKED);

/** Most features that a move has. */
export const MOVE_FEATURES = ADVISED.count + IN_SPEECH.count;

/** Fills `out` with all features of the next move, 0 to 2^bits - 1 each, and gives their number. */
export function moveFeatures(
  config: Configuration,
  words: ParserWords,
  bits: number,
  out: Int32Array,
): number {
  lookAtMove(config, words);
  let count = 0;
  for (let look = 0; look <= lastMoveLook(words); look++) count = moveLook(words, look, bits, out, count);
  return count;
}

/** Looks of a move are numbered from 0 to this. */
export function lastMoveLook({ guide }: ParserWords): number {
  return (guide ? ADVISED : ALONE).parts.length - 1;
}

/** Features that a look adds, of the move that `lookAtMove` was told of last, from place `at`; gives the place after the last. */
export function moveLook(
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
const NODE_FIELDS = FIELDS.length;
const TAIL = NODES.length * NODE_FIELDS;

/** Fills the slots, which are shared: take the features before the next call. */
export function lookAtMove(config: Configuration, words: ParserWords): void {
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
  const { rival } = words;
  VALUES[TAIL + 20] = of(rival, s0);
  VALUES[TAIL + 21] = of(rival, s1);
  VALUES[TAIL + 22] = rival[next]!;
  VALUES[TAIL + 23] = rival[next + 1]!;
  const { tag, word } = words;
  VALUES[TAIL + 24] = of(tag, s0 - 1);
  VALUES[TAIL + 25] = s0 < 0 ? -1 : tag[s0 + 1]!;
  VALUES[TAIL + 26] = of(tag, next - 1);
  VALUES[TAIL + 27] = s1 < 0 ? -1 : tag[s1 + 1]!;
  VALUES[TAIL + 28] = of(tag, s1 - 1);
  VALUES[TAIL + 29] = of(word, s0 - 1);
  VALUES[TAIL + 30] = s0 < 0 ? -1 : word[s0 + 1]!;
  VALUES[TAIL + 31] = of(word, next - 1);
  VALUES[TAIL + 32] = next + 3 > length ? -1 : tag[next + 3]!;
  VALUES[TAIL + 18] = s0 < 0 ? 2 : Number(stretches[s0] === stretches[next]);
  VALUES[TAIL + 19] = s1 < 0 ? 2 : Number(stretches[s0] === stretches[s1]);
  if (words.guide) guideSlots(config, words.guide, s0, s1);
}

/** Where the first pass hung the words in sight: on which of them, or to which side. */
function guideSlots(config: Configuration, guide: Guide, s0: number, s1: number): void {
  const { next, length, leftCount, rightCount } = config;
  const { heads, relations, left, right } = guide;
  const at = TAIL + 33;
  const place = (node: number): number => {
    if (node < 0 || node >= length) return -1;
    const head = heads[node]!;
    if (head === length) return 0;
    if (head === next) return 1;
    if (head === s0) return 2;
    if (head === s1) return 3;
    return head > next ? 4 : head > s0 ? 5 : head > s1 ? 6 : 7;
  };
  const ofWord = (array: Int32Array, node: number): number => (node >= length ? -1 : of(array, node));
  VALUES[at] = place(s0);
  VALUES[at + 1] = place(s1);
  VALUES[at + 2] = place(next);
  VALUES[at + 3] = ofWord(relations, s0);
  VALUES[at + 4] = ofWord(relations, s1);
  VALUES[at + 5] = ofWord(relations, next);
  // Dependents that the first pass gave and that are not there yet
  VALUES[at + 6] = s0 < 0 ? -1 : Math.max(-1, Math.min(2, right[s0]! - rightCount[s0]!));
  VALUES[at + 7] = s1 < 0 ? -1 : Math.max(-1, Math.min(2, right[s1]! - rightCount[s1]!));
  VALUES[at + 8] = next >= length ? -1 : Math.max(-1, Math.min(2, left[next]! - leftCount[next]!));
  VALUES[at + 9] = s0 < 0 ? -1 : Math.max(-1, Math.min(2, left[s0]! - leftCount[s0]!));
  VALUES[at + 10] = s0 < 0 || heads[s0]! < 0 ? 0 : Math.max(-6, Math.min(6, heads[s0]! - next));
  VALUES[at + 11] = place(next + 1);
}

function fillNode(place: number, node: number, config: Configuration, words: ParserWords): void {
  const at = place * NODE_FIELDS;
  if (node < 0) {
    // Half of the nodes are not there, and a call of `fill` takes longer than six numbers
    for (let field = at; field < at + NODE_FIELDS; field++) VALUES[field] = -1;
    return;
  }
  VALUES[at] = words.word[node]!;
  VALUES[at + 1] = words.tag[node]!;
  VALUES[at + 2] = words.upos[node]!;
  VALUES[at + 3] = words.group[node]!;
  VALUES[at + 4] = config.relations[node]!;
  VALUES[at + 5] = words.family[node]!;
}
