/**
 * The rows of a linear model that speak of one candidate, gathered without strings and without a set: a bit for each row that is taken.
 *
 *     begin(17); add(LEMMA, 7); add(LEMMA, 7); add(KIND, 2)     two rows below 2^17, in this order
 *
 * One candidate is read at a time, so there is one gatherer.
 */

import { hashWord, mix } from "../../parse/hashing.ts";

/** Rows of one candidate at most: what a long sentence says beyond them is left out. */
const MOST = 4096;
const rows = new Int32Array(MOST);
let taken = new Uint32Array(0);
let mask = 0;
let count = 0;

/** Rows of a model with 2^bits of them. */
export function begin(bits: number): void {
  for (let i = 0; i < count; i++) taken[rows[i]! >>> 5] = 0;
  count = 0;
  mask = 2 ** bits - 1;
  if (taken.length < 2 ** bits / 32) taken = new Uint32Array(2 ** bits / 32);
}

/** A template with one value; with more, the first are mixed into the template (`mix`). */
export function add(template: number, value: number): void {
  const row = mix(template, value) & mask;
  const bit = 1 << (row & 31);
  const word = taken[row >>> 5]!;
  if ((word & bit) !== 0 || count === MOST) return;
  taken[row >>> 5] = word | bit;
  rows[count++] = row;
}

export function add2(template: number, a: number, b: number): void {
  add(mix(template, a), b);
}

export function add3(template: number, a: number, b: number, c: number): void {
  add(mix(mix(template, a), b), c);
}

/** All that were added since `begin`, each once, in order. */
export function gathered(): Int32Array {
  return rows.slice(0, count);
}

/** Hashes of the names of templates, told apart from those of other models by a salt; each name is hashed once. */
export function templates(salt: number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let hash = known.get(name);
    if (hash === undefined) {
      hash = hashWord(name, salt);
      known.set(name, hash);
    }
    return hash;
  };
}

const REMEMBERED = new Map<string, number>();
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

/** `hashWord`, remembered for words that come again and again. */
export function hashOf(word: string): number {
  let hash = REMEMBERED.get(word);
  if (hash === undefined) {
    hash = hashWord(word);
    if (REMEMBERED.size < MOST_REMEMBERED && word.length <= LONGEST_REMEMBERED) REMEMBERED.set(word, hash);
  }
  return hash;
}
