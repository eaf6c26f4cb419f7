/**
 * Given names, surnames, places and well-known bodies as bits of hashed words, and names of several words.
 *
 *     "natalia" GIVEN   "duval" SURNAME   "tuzla" PLACE   "buenos aires" PLACE, "buenos" OPENS, "aires" CLOSES
 *     "lego" BODY   "sinai" SITE   "linux" THING   "burger king" BODY, "burger" OPENS_NAME
 *
 * The table is part of the model file; train/gazetteer.ts makes it.
 */

import { integers } from "../../parse/cut-arrays.ts";
import { hashWord } from "../../parse/hashing.ts";
import type { WordTable } from "../../parse/word-shapes.ts";

export const GIVEN = 1;
export const SURNAME = 2;
export const PLACE = 4;
export const OPENS = 8;
export const CLOSES = 16;
/** A city of some size. */
export const LARGE = 32;
export const BODY = 512;
/** Begins a body, thing or site of several words. */
export const OPENS_NAME = 1024;
export const THING = 2048;
/** A place that is no city, region or state. */
export const SITE = 4096;
/** Position in a place of several words. */
const [FIRST, LAST, INSIDE] = [64, 128, 256];

const PHRASE_LONG = 4;

/** Of a word, or by its position in a place. */
const OF_PLACES = 511;
const NAMED = BODY | THING | SITE;
const NAME_LONG = 5;

/**
 * What lists of bodies, things and sites say of each word: 0 in none, else which of the three know the longest name that it
 * stands in, and where it stands there: alone, first, last, inside.
 */
export function listedNames(folded: readonly string[], found: Int32Array, gazetteer: WordTable): Int32Array {
  const listed = integers(folded.length);
  for (let i = 0; i < folded.length; i++) {
    const bits = found[i]!;
    let [last, kinds] = [i, bits & NAMED];
    if ((bits & OPENS_NAME) !== 0) {
      let phrase = folded[i]!;
      for (let k = i + 1; k < Math.min(folded.length, i + NAME_LONG); k++) {
        phrase += ` ${folded[k]}`;
        const whole = gazetteer.lookUp(hashWord(phrase)) & NAMED;
        if (whole !== 0) [last, kinds] = [k, whole];
      }
    }
    if (kinds === 0) continue;
    for (let k = i; k <= last; k++) listed[k] = kinds | (last === i ? 0 : k === i ? 1 : k === last ? 2 : 3);
    i = last;
  }
  return listed;
}

/** All bits of each word; `folded` are words without case and accents. */
export function gazetteerBits(folded: readonly string[], gazetteer: WordTable): Int32Array {
  return Int32Array.from(folded, (word) => gazetteer.lookUp(hashWord(word)));
}

/** The bits of people and places of each word, and its position in a place. */
export function placeBits(folded: readonly string[], found: Int32Array, gazetteer: WordTable): Int32Array {
  const bits = found.map((all) => all & OF_PLACES);
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & OPENS) === 0) continue;
    let phrase = folded[i]!;
    let last = -1;
    for (let k = i + 1; k < Math.min(bits.length, i + PHRASE_LONG); k++) {
      phrase += ` ${folded[k]}`;
      if ((gazetteer.lookUp(hashWord(phrase)) & PLACE) !== 0) last = k;
    }
    if (last < 0) continue;
    for (let k = i; k <= last; k++) bits[k] = bits[k]! | (k === i ? FIRST : k === last ? LAST : INSIDE);
    i = last;
  }
  return bits;
}
