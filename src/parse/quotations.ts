/**
 * Stretches inside quotation marks, of one sentence's words.
 *
 *     " We wait , " she said . " Here . "    two stretches; straight marks open and close by turns
 *     “ They call it a ‘ pause ’ ”           one in the other
 *     A day longer , " she said .            began in an earlier sentence
 *     She said : “ We wait .                 goes on after this one
 *
 * Stretches over sentences and paragraphs, for speakers, are left to events/attributions/quotes.ts.
 */

import { hashWord } from "./hashing.ts";
import { CLOSE, COMMA, OPEN, STOP, type SurfaceWords } from "./surface-words.ts";

export interface Quotation {
  /** First word inside, and the one after the last inside. */
  readonly start: number;
  readonly end: number;
  /** 1, or 2 inside another. */
  readonly depth: number;
  /** Whether its marks stand in this sentence. */
  readonly opened: boolean;
  readonly closed: boolean;
}

const RAW = 1;
const marks = (list: string): ReadonlySet<number> => new Set(list.split(" ").map((m) => hashWord(m, RAW)));
const STRAIGHT = marks('"');
const OPENING = marks("“ „ « `` ‘’");
const CLOSING = marks("” » '' ’’");
/** Apostrophes too: a quotation mark only where the tagger says so. */
const SINGLE = marks("' ‘ ’ `");
const SINGLE_OPENING = marks("‘ `");

const NONE: readonly Quotation[] = [];

/** In order of their starts. Sets `kinds` of the marks to OPEN or CLOSE. */
export function findQuotations(words: SurfaceWords): readonly Quotation[] {
  const { raw, kinds, length } = words;
  let count = 0;
  let first = -1;
  for (let i = 0; i < length; i++) {
    const mark = raw[i]!;
    const isMark = STRAIGHT.has(mark) || OPENING.has(mark) || CLOSING.has(mark);
    if (isMark || (SINGLE.has(mark) && (kinds[i] === OPEN || kinds[i] === CLOSE))) {
      if (first < 0) first = i;
      if (STRAIGHT.has(mark)) count++;
    } else if (kinds[i] === OPEN || kinds[i] === CLOSE) kinds[i] = STOP;
  }
  if (first < 0) return NONE;
  return paired(words, first, count % 2 === 1);
}

/** `odd`: the straight marks do not pair up in this sentence. */
function paired(words: SurfaceWords, first: number, odd: boolean): Quotation[] {
  const { raw, kinds, length } = words;
  const found: Quotation[] = [];
  let outer = -1;
  let inner = -1;
  let begun = CLOSING.has(raw[first]!) || (odd && STRAIGHT.has(raw[first]!) && closesEarlier(words, first));
  if (begun) outer = 0;
  const close = (start: number, end: number, depth: number, closed: boolean): void => {
    if (start < end) found.push({ start, end, depth, opened: depth === 2 || !begun, closed });
    if (depth === 1) begun = false;
  };
  for (let i = first; i < length; i++) {
    const mark = raw[i]!;
    const straight = STRAIGHT.has(mark);
    if (straight || OPENING.has(mark) || CLOSING.has(mark)) {
      if (outer >= 0 && !OPENING.has(mark)) {
        if (inner >= 0) close(inner, i, 2, false);
        close(outer, i, 1, true);
        inner = -1;
        outer = -1;
        kinds[i] = CLOSE;
      } else if (outer < 0 && !CLOSING.has(mark)) {
        outer = i + 1;
        kinds[i] = OPEN;
      } else kinds[i] = CLOSING.has(mark) ? CLOSE : OPEN;
    } else if (SINGLE.has(mark) && (kinds[i] === OPEN || kinds[i] === CLOSE)) {
      if (inner < 0 && (kinds[i] === OPEN || SINGLE_OPENING.has(mark))) {
        inner = i + 1;
        kinds[i] = OPEN;
      } else if (inner >= 0) {
        close(inner, i, 2, true);
        inner = -1;
        kinds[i] = CLOSE;
      } else kinds[i] = STOP;
    }
  }
  if (inner >= 0) close(inner, length, 2, false);
  if (outer >= 0) close(outer, length, 1, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a straight mark without a partner ends what began in an earlier sentence. */
function closesEarlier({ kinds, verbs, length }: SurfaceWords, at: number): boolean {
  if (at === 0) return false;
  let rest = at + 1;
  while (rest < length && (kinds[rest] === STOP || kinds[rest] === COMMA)) rest++;
  if (rest === length || kinds[at + 1] === COMMA) return true;
  if (kinds[at - 1] !== COMMA && kinds[at - 1] !== STOP) return false;
  // 'She said , "' opens; 'a day longer , " she said' closes.
  for (let i = at - 2; i >= 0 && i > at - 6; i--) if (verbs[i]! > 0) return false;
  return true;
}
