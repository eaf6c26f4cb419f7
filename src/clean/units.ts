/**
 * Cuts a text into units: paragraphs, titles, menu lines, each with its place.
 *
 *     "Oslo waits\n\nThe ferry is late.\n"      two units
 *     "The ferry, which was to\nleave at noon, is late."    one: the line was broken to fit a page
 *
 * Left to pieces.ts: boilerplate glued into a unit.
 */

import type { Range } from "../model/span.ts";
import { endsLikeSentence, wordCount } from "./shape.ts";

export interface Unit extends Range {
  /** Without white space at either end. */
  readonly text: string;
  /** Blank lines, or the edge of the text, stand before and after it. */
  readonly apart: boolean;
  /** What the markup calls it ("h2", "li", "p"); null in plain text. */
  readonly tag: string | null;
}

interface Line extends Range {
  readonly text: string;
  readonly blankBefore: boolean;
}

const SHORTEST_WRAP = 45;
const LONGEST_WRAP = 130;

export function unitsOf(text: string): readonly Unit[] {
  const lines = linesOf(text);
  const units: Unit[] = [];
  for (let i = 0; i < lines.length; ) {
    const last = lastOfParagraph(lines, i);
    const [from, to] = [lines[i], lines[last]];
    if (!from || !to) break;
    const next = lines[last + 1];
    units.push({
      start: from.start,
      end: to.end,
      text: text.slice(from.start, to.end),
      apart: from.blankBefore && (!next || next.blankBefore),
      tag: null,
    });
    i = last + 1;
  }
  return units;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf("\n", from);
    const to = feed < 0 ? text.length : feed;
    const line = trimmed(text, from, to);
    if (line) {
      lines.push({ ...line, text: text.slice(line.start, line.end), blankBefore });
      blankBefore = false;
    } else blankBefore = true;
    from = to + 1;
  }
  return lines;
}

/** The range without white space at its ends; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Range | null {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** Index of the last line that is the same sentence or paragraph, broken to fit a page. */
function lastOfParagraph(lines: readonly Line[], first: number): number {
  let last = first;
  for (; ; last++) {
    const [line, next] = [lines[last], lines[last + 1]];
    if (!line || !next || next.blankBefore || !goesOn(line.text, next.text)) return last;
  }
}

/**
 * A line goes on in the next one where it is as long as a page is wide and the sentence is open, or the next begins
 * in lower case. Full lines that end a sentence go on only into another full line's text of the same paragraph,
 * which makes no difference to what is dropped, so they count as ended.
 */
function goesOn(line: string, next: string): boolean {
  if (endsLikeSentence(line) || line.endsWith(":")) return false;
  if (/^\p{Ll}/u.test(next) && wordCount(line) > 2) return true;
  return (
    line.length >= SHORTEST_WRAP && line.length <= LONGEST_WRAP && next.length <= LONGEST_WRAP && isOpen(line)
  );
}

/** The line cannot be a headline: it breaks off after a small word or a comma. */
function isOpen(line: string): boolean {
  return /(?:[,;]|(?:^|\s)(?:the|a|an|of|to|in|on|at|by|for|and|or|with|that|its|from|as|was|were|is|has|had|his|her|their))$/.test(
    line,
  );
}
