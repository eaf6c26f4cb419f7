/**
 * The words of a sentence as the parser sees them: numbers for word, tag and group, running counts of
 * quotation marks, commas and verbs, and the tree of an earlier pass where there is one.
 */

import { integers, integersOf } from "./cut-arrays.ts";
import type { ReportingMarks } from "./reporting-marks.ts";
import type { Tags } from "./tagger.ts";
import { FIELD_COUNT, WORD_FIELDS } from "./word-shapes.ts";

/** One entry a word and one more for the root; -2 stands for the root in the first five. */
export interface ParserWords extends ReportingMarks {
  /** Hash of the lower-cased form, of ending and shape where it is rare in the treebanks. */
  readonly word: Int32Array;
  /** Number of the joint tag. */
  readonly tag: Int32Array;
  /** The tagger's second choice, where it is unsure: as in `Tags`. */
  readonly rival: Int32Array;
  /** Number of the universal tag. */
  readonly upos: Int32Array;
  readonly group: Int32Array;
  readonly family: Int32Array;
  /** Number of quotation marks, commas and verbs before each word. */
  readonly quotes: Int32Array;
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly guide: Guide | null;
}

/** A tree of the same words, as advice. */
export interface Guide extends Tree {
  /** Numbers of each word's dependents on its left and right. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export interface Tree {
  /** The root's dependent has the number of words as its head. */
  readonly heads: Int32Array;
  /** Class numbers. */
  readonly relations: Int32Array;
}

const FIELD = (name: (typeof WORD_FIELDS)[number]): number => WORD_FIELDS.indexOf(name);
const [LOWER, END3, SHAPE, COMMON, GROUP, FAMILY] = [
  FIELD("lower"),
  FIELD("end3"),
  FIELD("shape"),
  FIELD("common"),
  FIELD("group"),
  FIELD("family"),
];
const QUOTE = /^(?:["\u201c\u201d\u00ab\u00bb]|''|``)$/;
const ROOT = -2;
const UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");

/** `tagNames` are joint tags such as "VERB VBD"; `marks` have room for two more words. */
export function parserWords(
  forms: readonly string[],
  shapes: Int32Array,
  { tags, rivals }: Tags,
  tagNames: readonly string[],
  marks: ReportingMarks,
): ParserWords {
  const length = forms.length;
  const make = (): Int32Array => integers(length + 2).fill(ROOT);
  const words: ParserWords = {
    word: make(),
    tag: make(),
    rival: integers(length + 2).fill(-1),
    upos: make(),
    group: make(),
    family: make(),
    quotes: make(),
    commas: make(),
    verbs: make(),
    guide: null,
    ...marks,
  };
  let [quotes, commas, verbs] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const at = i * FIELD_COUNT;
    const name = tagNames[tags[i]!] ?? "X";
    const upos = name.slice(0, name.indexOf(" "));
    words.word[i] =
      shapes[at + COMMON]! !== 0
        ? shapes[at + LOWER]!
        : Math.imul(shapes[at + END3]!, 31) ^ shapes[at + SHAPE]!;
    words.tag[i] = tags[i]!;
    words.rival[i] = rivals[i]!;
    words.upos[i] = UPOS.indexOf(upos);
    words.group[i] = shapes[at + GROUP]!;
    words.family[i] = shapes[at + FAMILY]!;
    words.quotes[i] = quotes;
    words.commas[i] = commas;
    words.verbs[i] = verbs;
    if (QUOTE.test(forms[i] ?? "")) quotes++;
    if (upos === "PUNCT") commas++;
    if (upos === "VERB") verbs++;
  }
  words.quotes.fill(quotes, length);
  words.commas.fill(commas, length);
  words.verbs.fill(verbs, length);
  return words;
}

/** The same sentence read from its end. */
export function mirroredWords(words: ParserWords, length: number): ParserWords {
  const turned = (array: Int32Array): Int32Array => {
    const result = integersOf(array);
    result.subarray(0, length).reverse();
    return result;
  };
  // Counts begin at the other end as well
  const recounted = (counts: Int32Array): Int32Array => {
    const total = counts[length]!;
    const result = integersOf(counts);
    for (let i = 0; i < length; i++) result[i] = total - counts[length - i]!;
    return result;
  };
  return {
    word: turned(words.word),
    tag: turned(words.tag),
    rival: turned(words.rival),
    upos: turned(words.upos),
    group: turned(words.group),
    family: turned(words.family),
    quotes: recounted(words.quotes),
    commas: recounted(words.commas),
    verbs: recounted(words.verbs),
    guide: null,
    marks: turned(words.marks),
    stretches: turned(words.stretches),
    any: words.any,
  };
}

/** A tree of the mirrored words as a tree of the words, and the other way round. */
export function mirroredTree({ heads, relations }: Tree): Tree {
  const length = heads.length;
  const turned = integers(length);
  for (let i = 0; i < length; i++) {
    const head = heads[length - 1 - i]!;
    turned[i] = head === length ? length : length - 1 - head;
  }
  return { heads: turned, relations: integersOf(relations).reverse() };
}

export function guidedBy(words: ParserWords, { heads, relations }: Tree): ParserWords {
  const left = integers(heads.length + 1);
  const right = integers(heads.length + 1);
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    const side = i < head ? left : right;
    side[head] = side[head]! + 1;
  }
  return { ...words, guide: { heads, relations, left, right } };
}
