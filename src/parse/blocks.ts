/**
 * Stretches of article text that no sentence crosses: what stands between blank lines and dropped spans.
 *
 *     One came.\n\nTwo left.           two blocks, two paragraphs
 *     One came. [dropped] Two left.     two blocks, one paragraph
 *
 * Whether a line break alone ends a sentence is left to boundaries.ts.
 */

import type { Range } from "../model/span.ts";

export interface Block extends Range {
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

const BLANK = /^\s*$/;

export function blocksOf(text: string, dropped: readonly Range[]): Block[] {
  const blocks: Block[] = [];
  let paragraph = -1;
  let before = 0;
  for (const kept of keptRanges(text.length, dropped)) {
    for (const part of paragraphsOf(text, kept)) {
      const goesOn =
        paragraph >= 0 && part.start === kept.start && !text.slice(before, part.start).includes("\n");
      if (!goesOn) paragraph++;
      blocks.push({ ...part, paragraph });
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
