/**
 * Stretches of article text that no sentence crosses: paragraphs, and lines that stand for themselves.
 *
 *     a blank line, a dropped span            always part
 *     a headline, a bullet, a line a thought  part, in the same paragraph
 *     a line broken at the page's width       does not part: the sentence goes on
 *
 * A text is broken at a width where no line could have taken the first word of the next one.
 */

import type { Range } from "../model/span.ts";
import { isUpperAt } from "./characters.ts";

export interface Block extends Range {
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

const BLANK = /^\s*$/;
const SENTENCE_END = /[.!?\u2026:;]["'\u201d\u2019)\]]{0,3}\s*$/;
const BULLET = /^\s*(?:[-*\u2022\u25cf\u25aa\u2013\u2014]\s|\d{1,2}[.)]\s)/;
/** Pages are seldom set wider; longer lines are paragraphs. */
const WIDEST_PAGE = 132;
const NARROWEST_PAGE = 30;

export function blocksOf(text: string, dropped: readonly Range[]): Block[] {
  const blocks: Block[] = [];
  let paragraph = -1;
  let before = 0;
  for (const kept of keptRanges(text.length, dropped)) {
    for (const part of paragraphsOf(text, kept)) {
      const goesOn =
        paragraph >= 0 && part.start === kept.start && !text.slice(before, part.start).includes("\n");
      if (!goesOn) paragraph++;
      for (const line of linesOf(text, part)) blocks.push({ ...line, paragraph });
      before = part.end;
    }
  }
  return blocks;
}

function keptRanges(length: number, dropped: readonly Range[]): Range[] {
  const kept: Range[] = [];
  let at = 0;
  for (const drop of dropped) {
    if (drop.start > at) kept.push({ start: at, end: drop.start });
    at = Math.max(at, drop.end);
  }
  if (at < length) kept.push({ start: at, end: length });
  return kept;
}

/** Ranges between blank lines that hold more than blanks. */
function paragraphsOf(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let line = start; line < end; ) {
    const next = nextLine(text, line, end);
    if (BLANK.test(text.slice(line, next))) {
      if (line > from) parts.push({ start: from, end: line });
      from = next;
    }
    line = next;
  }
  if (end > from) parts.push({ start: from, end });
  return parts.filter((part) => !BLANK.test(text.slice(part.start, part.end)));
}

/** Start of the line after the one at `from`; a carriage return alone ends a line as well. */
function nextLine(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x2028 || unit === 0x2029) return at + 1;
    if (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a) return at + 1;
  }
  return end;
}

function linesOf(text: string, paragraph: Range): Range[] {
  const lines: Range[] = [];
  for (let at = paragraph.start; at < paragraph.end; ) {
    const next = nextLine(text, at, paragraph.end);
    lines.push({ start: at, end: next });
    at = next;
  }
  const wrapped = lines.length > 1 && isWrapped(text, lines);
  const joined: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && goesOn(text, last, line, wrapped)) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

function goesOn(text: string, line: Range, next: Range, wrapped: boolean): boolean {
  if (BULLET.test(text.slice(next.start, Math.min(next.end, next.start + 12)))) return false;
  if (wrapped) return true;
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end);
  return startsLow(text, next) && !SENTENCE_END.test(tail);
}

/** Whether no line but the last had room for the first word of the next. */
function isWrapped(text: string, lines: readonly Range[]): boolean {
  const lengths = lines.map((line) => text.slice(line.start, line.end).trimEnd().length);
  const width = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (width > WIDEST_PAGE || width < NARROWEST_PAGE) return false;
  if (lines.length === 2 && !startsLow(text, lines[1] ?? { start: 0, end: 0 })) return false;
  return lines.slice(1).every((line, i) => (lengths[i] ?? 0) + 1 + firstWord(text, line) > width);
}

function firstWord(text: string, { start, end }: Range): number {
  return text
    .slice(start, Math.min(end, start + WIDEST_PAGE))
    .trimStart()
    .search(/\s|$/);
}

function startsLow(text: string, { start, end }: Range): boolean {
  let at = start;
  while (at < end && BLANK.test(text[at] ?? "")) at++;
  const letter = text.slice(at, at + 1);
  return letter !== letter.toUpperCase() && !isUpperAt(text, at);
}
