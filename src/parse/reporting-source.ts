/**
 * The source of a reporting clause, beside its verb:
 *
 *     [the minister of trade] has also {said}              before it
 *     [Oslo 's envoy] , who was there , {said}             with an aside between
 *     " Never , " {said} [the minister of trade] on Monday behind it, after a mark or a comma
 */

import { hashWord } from "./hashing.ts";
import {
  ADVERB,
  CLOSE,
  COMMA,
  COORDINATOR,
  FINITE,
  isUntensed,
  NOMINAL,
  OPEN,
  OTHER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  STOP,
  type SurfaceWords,
  WH,
  type WordRange,
} from "./surface-words.ts";

/** Words that any scan looks at: keeps the whole linear. */
export const REACH = 30;

const OF = hashWord("of");

/** First word of "has also said", the verb included. */
export function verbGroup({ kinds }: SurfaceWords, around: WordRange, verb: number): number {
  let at = verb;
  while (at > around.start && verb - at < 4) {
    const kind = kinds[at - 1]!;
    if (kind === ADVERB || (kind === FINITE && kinds[at] !== FINITE) || isUntensed(kind)) at--;
    else break;
  }
  return at;
}

const BE = new Set("be been being is are was were 's 're".split(" ").map((word) => hashWord(word)));

/** "was told", "had been promised": the subject is no source. `group` is the first word of the verb's group. */
export function isPassive({ kinds, lower }: SurfaceWords, group: number, verb: number): boolean {
  if (kinds[verb] !== PARTICIPLE) return false;
  for (let at = group; at < verb; at++) if (BE.has(lower[at]!)) return true;
  return false;
}

/** The noun phrase that ends before the verb: "the minister of trade", "two of them", "a man close to the king". */
export function sourceBefore({ kinds }: SurfaceWords, around: WordRange, verb: number): WordRange | null {
  let end = verb;
  if (end > around.start && kinds[end - 1] === COMMA) {
    end = beforeAside(kinds, around, end - 1);
    if (end < 0) return null;
  }
  let at = end;
  const least = Math.max(around.start, end - REACH);
  while (at > least) {
    const kind = kinds[at - 1]!;
    if (kind === PRONOUN) {
      if (at === end) at--;
      break;
    }
    const joins = kind === PREPOSITION || kind === COORDINATOR;
    if (kind === NOMINAL || kind === OTHER) at--;
    else if (joins && at < end && at - 1 > least && carries(kinds[at - 2]!)) at--;
    else break;
  }
  return at < end ? { start: at, end } : null;
}

/** Whether a preposition or "and" behind such a word goes on with its phrase. */
function carries(kind: number): boolean {
  return kind === NOMINAL || kind === OTHER;
}

/** Where the phrase ends whose aside ends at `comma`: ", who was there ,", ", a lawyer for the group ,"; -1 if none. */
function beforeAside(kinds: Uint8Array, around: WordRange, comma: number): number {
  let hasFinite = false;
  for (let at = comma - 1; at > around.start && at > comma - REACH; at--) {
    const kind = kinds[at]!;
    if (kind === FINITE) hasFinite = true;
    if (kind === STOP || kind === OPEN || kind === CLOSE) return -1;
    if (kind !== COMMA) continue;
    const first = kinds[at + 1]!;
    const fits = first === WH || isUntensed(first) || (!hasFinite && (first === NOMINAL || first === ADVERB));
    return fits && (kinds[at - 1] === NOMINAL || kinds[at - 1] === PRONOUN) ? at : -1;
  }
  return -1;
}

/** The source behind its verb: '" Never , " said the minister of trade on Monday'. */
export function sourceAfter(
  { kinds, lower }: SurfaceWords,
  around: WordRange,
  verb: number,
): WordRange | null {
  if (verb === around.start || kinds[verb] !== FINITE || !isBoundary(kinds[verb - 1]!)) return null;
  if (kinds[verb + 1] === PRONOUN) return { start: verb + 1, end: verb + 2 };
  let end = verb + 1;
  const most = Math.min(around.end, verb + REACH);
  while (end < most) {
    if (kinds[end] === NOMINAL || kinds[end] === OTHER) end++;
    else if (kinds[end] === PARTICIPLE && kinds[end + 1] === NOMINAL) end++;
    else if (lower[end] === OF && end > verb + 1 && kinds[end + 1] === NOMINAL) end++;
    else break;
  }
  return end > verb + 1 ? { start: verb + 1, end } : null;
}

/** A comma, a stop or the end of a quotation. */
export function isBoundary(kind: number): boolean {
  return kind === COMMA || kind === STOP || kind === CLOSE;
}
