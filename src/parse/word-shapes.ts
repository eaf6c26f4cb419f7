/**
 * What the models see of a sentence's words, as integers: hashes of the form, its beginnings and endings, its
 * shape, the tags that the word had in the training data, its group of words of like use and the family of that
 * group, and the kind of line that it stands in.
 */

import { integers } from "./cut-arrays.ts";
import { hashRange, hashWord, mix } from "./hashing.ts";

/** Numbers per word in `WordShapes.values`, in this order. */
export const WORD_FIELDS = [
  "form",
  "lower",
  "end1",
  "end2",
  "end3",
  "end4",
  "end5",
  "begin1",
  "begin2",
  "begin3",
  "begin4",
  "shape",
  "known",
  "common",
  "group",
  "family",
  "line",
] as const;
export const FIELD_COUNT = WORD_FIELDS.length;

/** From the hash of a lower-cased word to small numbers; 0 for words that are not in it. */
export interface WordTable {
  readonly lookUp: (hash: number) => number;
}

/** The family of a group is its upper bits: one number in the table gives both. */
export const FAMILY_BITS = 8;

/** Marks, in the table of known tags, words that the treebanks themselves have often enough. */
export const COMMON_BIT = 0x8000;

const LINE = WORD_FIELDS.indexOf("line");

/** FIELD_COUNT numbers per word of a sentence. */
export function shapesOf(forms: readonly string[], known: WordTable, groups: WordTable): Int32Array {
  const values = integers(forms.length * FIELD_COUNT);
  const shapes = rememberedShapes(known, groups);
  const seen = new Int32Array(LETTERS.length);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    let shape = shapes.get(form);
    if (!shape) {
      shape = wordShape(form, known, groups);
      if (shapes.size < MOST_REMEMBERED && form.length <= LONGEST_REMEMBERED) shapes.set(form, shape);
    }
    const at = i * FIELD_COUNT;
    for (let k = 0; k < FIELD_COUNT; k++) values[at + k] = shape[k]!;
    seen[shape[LINE]!] = seen[shape[LINE]!]! + 1;
  }
  const line = lineOf(seen);
  for (let at = LINE; at < values.length; at += FIELD_COUNT) values[at] = line;
  return values;
}

/** A text uses few words often, and several stages ask for each. */
const REMEMBERED = new WeakMap<WordTable, WeakMap<WordTable, Map<string, Int32Array>>>();
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

function rememberedShapes(known: WordTable, groups: WordTable): Map<string, Int32Array> {
  const byGroups = REMEMBERED.get(known) ?? new WeakMap<WordTable, Map<string, Int32Array>>();
  REMEMBERED.set(known, byGroups);
  const shapes = byGroups.get(groups) ?? new Map<string, Int32Array>();
  byGroups.set(groups, shapes);
  return shapes;
}

/** Fields of one word; in place of its line, what its own letters say of that. */
function wordShape(form: string, known: WordTable, groups: WordTable): Int32Array {
  const lower = straighten(form.toLowerCase());
  const n = lower.length;
  const hash = hashWord(lower);
  const set = known.lookUp(hash);
  const group = groups.lookUp(hash) || groups.lookUp(rareKey(form));
  return Int32Array.of(
    hashWord(form, 1),
    hash,
    hashRange(lower, Math.max(0, n - 1), n, 2),
    hashRange(lower, Math.max(0, n - 2), n, 3),
    hashRange(lower, Math.max(0, n - 3), n, 4),
    hashRange(lower, Math.max(0, n - 4), n, 5),
    hashRange(lower, Math.max(0, n - 5), n, 9),
    hashRange(lower, 0, Math.min(1, n), 6),
    hashRange(lower, 0, Math.min(2, n), 7),
    hashRange(lower, 0, Math.min(3, n), 8),
    hashRange(lower, 0, Math.min(4, n), 10),
    shapeOf(form),
    set & ~COMMON_BIT,
    set & COMMON_BIT,
    group,
    group >>> FAMILY_BITS,
    lettersOf(form),
  );
}

/** What a rare word is grouped by: the shape of numbers, else the last two letters, capitals and hyphens. */
export function rareKey(form: string): number {
  if (/\p{Nd}/u.test(form)) return mix(shapeOf(form), 11);
  const plain = straighten(form);
  const lower = plain.toLowerCase();
  const marks = Number(lower !== plain) + 2 * Number(lower.includes("-"));
  return mix(hashRange(lower, Math.max(0, lower.length - 2), lower.length, 12), marks);
}

/** What a word says of its line: nothing, prose, a headline, shouting. */
const LETTERS = ["none", "small", "capital", "shouted"] as const;

/** A place among LETTERS. Short words are small in headlines as well. */
function lettersOf(form: string): number {
  if (!/^\p{L}/u.test(form)) return 0;
  if (form.toLowerCase() === form) return form.length > 3 ? 1 : 0;
  return form.length > 1 && form.toUpperCase() === form ? 3 : 2;
}

/** Prose, headline, shouting: capitals mean less where every word has one. From the numbers of words of each of LETTERS. */
function lineOf(seen: Int32Array): number {
  const [, small = 0, capital = 0, shouted = 0] = seen;
  if (small > 0) return small >= capital + shouted ? 0 : 1;
  if (shouted >= capital) return shouted > 0 ? 2 : 3;
  return capital > 2 ? 4 : 5;
}

/**
 * Curly apostrophes and quotation marks as the typewriter has them: one word for the models, whatever its
 * apostrophe.
 */
export function straighten(word: string): string {
  return word.replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"');
}

const SHAPE_UNITS = 24;

/** "Xx", "XXX", "0,0", "x-x": runs of one class counted up to two. */
function shapeOf(form: string): number {
  let shape = form.length > 3 ? 1 : 0;
  let last = "";
  let run = 0;
  for (const character of form.slice(0, SHAPE_UNITS)) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) shape = Math.imul(shape, 31) + kind.charCodeAt(0);
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= "0" && character <= "9") return "0";
  const lower = character.toLowerCase();
  if (lower !== character) return "X";
  return lower !== character.toUpperCase() ? "x" : character;
}
