/**
 * What the shape of a line says in its place: title, subheading, section label, left-over headlines at the end.
 *
 *     World                            navigation
 *     Ferry Talks Resume in Patras     the title
 *     Ada Lind                         byline: a name between title and text
 *     The ferry is late. ...
 *     What Happens Next                headline: a subheading
 *     The talks go on. ...
 *     Gulls Return to the Harbour      related: a headline after the last sentence
 *
 * Precision goes before recall: bullets, lines of a list, lines that end in a comma or colon and lines with the small
 * words of a sentence stay.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { looksLikeName } from "./byline.ts";
import { keyOf } from "./key.ts";
import type { Labelled } from "./label.ts";
import { isHeadingTag, isHeadline, smallWordsOf } from "./line-shape.ts";
import { capitalShare, endsLikeSentence, sentenceWordCount, wordsOf } from "./shape.ts";

export interface Placed {
  readonly labelled: readonly Labelled[];
  /** Index of the line that is the title; -1 where no line is. */
  readonly title: number;
}

const LONGEST_SUBHEADING = 14;
const SHORTEST_TITLE = 4;

/** Lines in plain text are judged by shape; in HTML, where `tagged`, the tags already say which lines are headings. */
export function placeLines(
  lines: readonly Labelled[],
  givenTitle: string | null,
  tagged: boolean,
  boilerplate: Boilerplate,
): Placed {
  const isArticle = (line: Labelled) => line.reason === null || line.length < line.piece.text.length;
  const first = lines.findIndex((line) => isArticle(line) && line.prose);
  if (first < 0) return { labelled: lines, title: -1 };
  const last = lines.findLastIndex((line) => isArticle(line) && line.prose);
  const title = titleIndex(lines, first, givenTitle);
  const listed = listedLines(lines);
  const placed = lines.map((line, i): Labelled => {
    if (line.reason !== null) return line;
    if (i === title || (isHeadingTag(line.piece.tag) && !line.prose)) return { ...line, reason: "headline" };
    if (line.prose || listed[i] || (tagged && line.piece.tag !== null)) return line;
    if (i < first) return aboveText(line, i > title && title >= 0);
    return i > last ? belowText(line, boilerplate) : withinText(line, i, lines, boilerplate);
  });
  return { labelled: withLists(placed), title };
}

function titleIndex(lines: readonly Labelled[], first: number, given: string | null): number {
  if (given !== null) {
    const key = keyOf(given);
    const same = lines.findIndex((line, i) => i <= first && key !== "" && keyOf(line.piece.text) === key);
    if (same >= 0) return same;
  }
  const candidates = [...lines.slice(0, first).entries()].filter(
    ([, line]) => line.reason === null && isHeadline(line.piece) && !line.piece.glued,
  );
  const long = candidates.find(([, line]) => wordsOf(line.piece.text).length >= SHORTEST_TITLE);
  const two = candidates.find(([, line]) => wordsOf(line.piece.text).length >= 2);
  return (long ?? two)?.[0] ?? askedOrQuoted(lines, first);
}

/** "Chad's vote: who gains?", "'We will not wait'": the line that opens a text, of one question or of quoted words without a full stop. */
function askedOrQuoted(lines: readonly Labelled[], first: number): number {
  const text = lines[first]?.piece.text ?? "";
  const opens = lines.slice(0, first).every((line) => line.reason !== null);
  const goesOn = lines.slice(first + 1).some((line) => line.reason === null && line.prose);
  const isShort = wordsOf(text).length <= LONGEST_SUBHEADING && wordsOf(text).length >= SHORTEST_TITLE;
  return opens && goesOn && isShort && (ASKED.test(text) || QUOTED.test(text)) ? first : -1;
}

const ASKED = /^[^.!?"“”]+\?$/;
const QUOTED = /^(?:'[^'.!?"]+'|‘[^‘.!?"]+’|"[^".!?]+"|“[^”.!?]+”)$/;

function aboveText(line: Labelled, belowTitle: boolean): Labelled {
  if (!isHeadline(line.piece)) return line;
  const words = wordsOf(line.piece.text).length;
  if (belowTitle && looksLikeName(line.piece.text))
    return { ...line, reason: "byline", byline: line.piece.text };
  return { ...line, reason: words <= 3 ? "navigation" : "headline" };
}

function belowText(line: Labelled, boilerplate: Boilerplate): Labelled {
  if (!isHeadline(line.piece) || soundsLikeSentence(line, boilerplate)) return line;
  if (/\s(?:--|–|—|-)\s|^\d/.test(line.piece.text)) return line;
  return { ...line, reason: wordsOf(line.piece.text).length >= SHORTEST_TITLE ? "related" : "other" };
}

function withinText(
  line: Labelled,
  i: number,
  lines: readonly Labelled[],
  boilerplate: Boilerplate,
): Labelled {
  const words = wordsOf(line.piece.text);
  if (!isHeadline(line.piece) || line.piece.glued || words.length > LONGEST_SUBHEADING) return line;
  if (inRun(lines, i) || soundsLikeSentence(line, boilerplate)) return line;
  return { ...line, reason: "headline" };
}

/** Three or more short lines in a row are a list or a table, not subheadings. */
function inRun(lines: readonly Labelled[], i: number): boolean {
  const bare = (at: number) => {
    const line = lines[at];
    return line !== undefined && line.reason === null && !line.prose && !endsLikeSentence(line.piece.text);
  };
  let length = 1;
  for (let at = i - 1; bare(at) && length < 3; at--) length++;
  for (let at = i + 1; bare(at) && length < 3; at++) length++;
  return length >= 3;
}

function soundsLikeSentence(line: Labelled, boilerplate: Boilerplate): boolean {
  const words = wordsOf(line.piece.text);
  const small = sentenceWordCount(words, smallWordsOf(boilerplate));
  return (
    (small >= 2 && capitalShare(words) < 0.7) ||
    /\s(?:the|a|an|of|to|in|and|or|with|that|for|by)$/.test(line.piece.text)
  );
}

/** Short lines below one that ends in a colon, up to the next sentence: the list that the colon announces. */
function listedLines(lines: readonly Labelled[]): readonly boolean[] {
  let announced = false;
  return lines.map((line) => {
    const listed = announced && !line.prose && line.reason === null;
    announced = line.piece.text.endsWith(":") ? line.reason === null : listed;
    return listed;
  });
}

/** "Related stories" takes the headlines below it along, up to the next sentence. */
function withLists(lines: readonly Labelled[]): readonly Labelled[] {
  let open: Labelled | null = null;
  return lines.map((line) => {
    if (line.reason !== null) {
      if (line.list) open = line;
      else if (line.prose) open = null;
      return open && line.reason === "headline" ? { ...line, reason: open.reason } : line;
    }
    if (line.prose || endsLikeSentence(line.piece.text)) open = null;
    return open ? { ...line, reason: open.reason } : line;
  });
}
