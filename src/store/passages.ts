/**
 * A document's article text cut into sentences for full-text search, with their offsets.
 *
 * Search needs no exact sentences, only short stretches that read well as a hit; the coder's own sentences are not
 * stored. What was dropped (menus, advertisements) is not searched.
 */

import type { DocumentLine } from "../model/record.ts";

export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** Longer stretches without an end of sentence are cut at a space. */
const LONGEST = 600;
const END = /[.!?…]["”’')\]]*\s+(?=["“‘'(]?[\p{Lu}\p{N}])|\n+/gu;
/** "U.S. Defense", "J. Smith": no end. */
const INITIAL = /(?:^|[^\p{L}])\p{L}\.\s+$/u;

export function passagesOf(document: DocumentLine): Passage[] {
  const passages: Passage[] = [];
  for (const [start, end] of articleRanges(document)) {
    for (const passage of sentences(document.text, start, end)) passages.push(...cut(passage));
  }
  return passages;
}

function articleRanges({ text, dropped }: DocumentLine): [number, number][] {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const { start, end } of [...dropped].sort((a, b) => a.start - b.start)) {
    if (start > at) ranges.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < text.length) ranges.push([at, text.length]);
  return ranges;
}

function sentences(text: string, start: number, end: number): Passage[] {
  const part = text.slice(start, end);
  const found: Passage[] = [];
  let from = 0;
  for (const match of part.matchAll(END)) {
    const to = match.index + match[0].length;
    if (INITIAL.test(part.slice(Math.max(from, to - 8), to))) continue;
    found.push({ start: start + from, text: part.slice(from, to) });
    from = to;
  }
  found.push({ start: start + from, text: part.slice(from) });
  return found.flatMap(trimmed);
}

function trimmed({ start, text }: Passage): Passage[] {
  const bare = text.trim();
  return bare === "" ? [] : [{ start: start + text.indexOf(bare), text: bare }];
}

function cut(passage: Passage): Passage[] {
  const pieces: Passage[] = [];
  let { start, text } = passage;
  while (text.length > LONGEST) {
    const space = text.lastIndexOf(" ", LONGEST);
    const to = space > LONGEST / 2 ? space : wholeCharacters(text, LONGEST);
    pieces.push({ start, text: text.slice(0, to) });
    start += to;
    text = text.slice(to);
  }
  return [...pieces, { start, text }].flatMap(trimmed);
}

/** Not between the two halves of one character, which SQLite could not keep. */
function wholeCharacters(text: string, to: number): number {
  const unit = text.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}
