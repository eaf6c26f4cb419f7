/**
 * Given names, surnames and places as bits of hashed words, and names of places of several words.
 *
 *     "natalia" GIVEN   "duval" SURNAME   "tuzla" PLACE   "buenos aires" PLACE, "buenos" OPENS, "aires" CLOSES
 *
 * The table is part of the model file; train/gazetteer.ts makes it.
 */

import { hashWord } from "../parse/hashing.ts";
import type { WordTable } from "../parse/word-shapes.ts";

export const GIVEN = 1;
export const SURNAME = 2;
export const PLACE = 4;
export const OPENS = 8;
export const CLOSES = 16;
/** A city of some size. */
export const LARGE = 32;
/** Position in a place of several words. */
const [FIRST, LAST, INSIDE] = [64, 128, 256];

const PHRASE_LONG = 4;

/** The bits of each word; `folded` are its words without case and accents. */
export function gazetteerBits(folded: readonly string[], gazetteer: WordTable): Int32Array {
  const bits = Int32Array.from(folded, (word) => gazetteer.lookUp(hashWord(word)));
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
