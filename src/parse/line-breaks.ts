/**
 * What each line break among the words of a paragraph looks like: made on purpose, or where a page ended.
 *
 *     Envoys meet in Bergen / Delegates came      the line had room for "Delegates"
 *     who had come from nine / states on Monday   the line was full, as all lines of the paragraph are
 *
 * Whether a sentence ends there is left to boundaries.ts.
 */

import type { Range } from "../model/span.ts";

/** Pages are seldom set wider; longer lines are paragraphs. */
const WIDEST_PAGE = 132;
const NARROWEST_PAGE = 30;
/** Share of full lines from which a text counts as set at a width. */
const MOSTLY = 0.8;
const NEWLINE = /[\n\r\u2028\u2029]/;
const LONGEST_WORD = 40;

/** No break before a word. */
export const NO_BREAK = 0;

/**
 * A number for each word: NO_BREAK, or 1 and more by whether the line before was full, how wide the lines of the
 * paragraph are and how many of them are full.
 */
export function lineBreaks(text: string, tokens: readonly Range[]): Uint8Array {
  const breaks = new Uint8Array(tokens.length);
  const firsts = lineStarts(text, tokens);
  if (firsts.length < 2) return breaks;
  const lengths = firsts.map((first, line) => {
    const last = (firsts[line + 1] ?? tokens.length) - 1;
    return tokens[last]!.end - tokens[first]!.start;
  });
  const width = lengths.reduce((a, b) => Math.max(a, b), 0);
  // A line that had room, a full one, and the longest, which is full whatever it holds
  const kinds = firsts.map((first, line) => {
    const length = lengths[line - 1] ?? 0;
    return length === width ? 2 : length + 1 + writtenLength(tokens, first) > width ? 1 : 0;
  });
  const count = (kind: number): number => kinds.filter((other, line) => line > 0 && other === kind).length;
  const [room, full] = [count(0), count(1)];
  const page = width > WIDEST_PAGE ? 0 : width < NARROWEST_PAGE ? 1 : 2;
  const regular = room + full === 0 ? 0 : room === 0 ? 1 : full >= MOSTLY * (room + full) ? 2 : 3;
  for (let line = 1; line < firsts.length; line++)
    breaks[firsts[line]!] = 1 + kinds[line]! + 3 * page + 9 * regular;
  return breaks;
}

/** Index of the first word of each line. */
function lineStarts(text: string, tokens: readonly Range[]): number[] {
  const firsts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1];
    const { start } = tokens[i]!;
    if (!before || (start > before.end && NEWLINE.test(text.slice(before.end, start)))) firsts.push(i);
  }
  return firsts;
}

/** Length of what is written without a blank from the word on. */
function writtenLength(tokens: readonly Range[], first: number): number {
  let last = first;
  while (last - first < LONGEST_WORD && tokens[last + 1]?.start === tokens[last]!.end) last++;
  return tokens[last]!.end - tokens[first]!.start;
}
