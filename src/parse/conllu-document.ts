/**
 * CoNLL-U as parsed documents, so that the later stages can read another parser's trees.
 *
 *     # newdoc id = a          begins a document; without any such line, sentences whose sent_id differs only in its
 *                              last number are one
 *     # newpar                 begins a paragraph; without any, each sentence is one
 *     TokenRange=5:10          where the word stands in its text, as this program prints it
 *
 * The text is put together from the words: at the places that TokenRange gives, with blanks for what is not known, else
 * one after another, with a blank where there is no SpaceAfter=No.
 */

import type { Word } from "./analyse.ts";
import {
  type ConlluSentence,
  commentOf,
  ID,
  isWordRow,
  MISC,
  rangeOf,
  type TellFault,
} from "./conllu-rows.ts";
import { wordsOf } from "./conllu-tree.ts";
import type { Parsed, Sentence } from "./parsed.ts";
import type { ParserKit } from "./parser-kit.ts";

export interface ConlluDocument {
  readonly parsed: Parsed;
  /** The rows of `parsed.sentences`, in step. */
  readonly sentences: readonly ConlluSentence[];
}

const NUMBER = /(?:[-_.]|(?<!\d))\d+$/;

/** One document at a time. A document that is given no id is known by its number in the file, from 1. */
export function* documentsOf(
  sentences: Iterable<ConlluSentence>,
  kit: ParserKit,
  tell: TellFault,
): Generator<ConlluDocument> {
  let open: ConlluSentence[] = [];
  let named = false;
  let number = 0;
  for (const sentence of sentences) {
    const newdoc = commentOf(sentence, "newdoc id") ?? commentOf(sentence, "newdoc");
    const before = open.at(-1);
    named ||= newdoc !== null;
    const isNext = named ? newdoc !== null : before !== undefined && stemOf(before) !== stemOf(sentence);
    if (isNext && before) {
      yield* documentOf(open, ++number, kit, tell);
      open = [];
    }
    open.push(sentence);
  }
  yield* documentOf(open, ++number, kit, tell);
}

function stemOf(sentence: ConlluSentence): string {
  return commentOf(sentence, "sent_id")?.replace(NUMBER, "") ?? "";
}

function* documentOf(
  given: readonly ConlluSentence[],
  number: number,
  kit: ParserKit,
  tell: TellFault,
): Generator<ConlluDocument> {
  const read = given.flatMap((sentence) => {
    const words = wordsOf(sentence, kit, tell);
    return words ? [{ sentence, words }] : [];
  });
  const first = given[0];
  if (!first || read.length === 0) return;
  const { text, sentences } = laidOut(read);
  yield {
    sentences: read.map(({ sentence }) => sentence),
    parsed: {
      id: commentOf(first, "newdoc id") || String(number),
      source: "-",
      title: null,
      publisher: null,
      byline: null,
      language: "en",
      text,
      dropped: [],
      stamp: null,
      complete: true,
      claimedDates: [],
      sentences,
    },
  };
}

interface Read {
  readonly sentence: ConlluSentence;
  readonly words: readonly Word[];
}

/** The text of a document and the places of its words. */
function laidOut(read: readonly Read[]): { text: string; sentences: Sentence[] } {
  const places = placesGiven(read);
  const hasParagraphs = read.some(({ sentence }) => opensParagraph(sentence));
  const pieces: string[] = [];
  let at = 0;
  let paragraph = 0;
  const write = (piece: string): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const sentences = read.map(({ sentence, words }, index): Sentence => {
    const opens = index > 0 && (!hasParagraphs || opensParagraph(sentence));
    if (opens) paragraph++;
    if (opens && !places) write(hasParagraphs ? "\n\n" : "\n");
    const glued = gluedWords(sentence);
    const tokens = words.map((word, i) => {
      const start = places?.[index]?.[i] ?? at;
      write(gap(start - at, opens && i === 0));
      write(word.form);
      const end = at;
      if (!places && !glued.has(i)) write(" ");
      return { ...word, start, end };
    });
    return { index, start: tokens[0]?.start ?? at, end: tokens.at(-1)?.end ?? at, paragraph, tokens };
  });
  return { text: pieces.join(""), sentences };
}

function opensParagraph({ comments }: ConlluSentence): boolean {
  return comments.some((line) => /^#\s*new(?:par|doc)\b/.test(line));
}

/** What stood between two words is not known but for its length. */
function gap(length: number, opensParagraph: boolean): string {
  return opensParagraph && length >= 2 ? `${" ".repeat(length - 2)}\n\n` : " ".repeat(length);
}

/** A stretch without words that is longer is taken for a mistake: texts are made as long as their places say. */
const MAX_GAP = 100_000;

/** The start of each word where all have a place that follows the one before and is as long as the word; else null. */
function placesGiven(read: readonly Read[]): number[][] | null {
  let at = 0;
  const places: number[][] = [];
  for (const { sentence, words } of read) {
    const starts: number[] = [];
    for (const [i, row] of sentence.rows.filter(isWordRow).entries()) {
      const [start = -1, end = -1] = placeOf(row) ?? [];
      if (start < at || start - at > MAX_GAP || end - start !== words[i]?.form.length) return null;
      starts.push(start);
      at = end;
    }
    places.push(starts);
  }
  return places;
}

function placeOf(row: readonly string[]): [start: number, end: number] | null {
  const match = /(?:^|\|)TokenRange=(\d{1,9}):(\d{1,9})(?:\||$)/.exec(row[MISC] ?? "");
  return match && [Number(match[1]), Number(match[2])];
}

/** Indices of the words that the next one follows without a blank. */
function gluedWords({ rows }: ConlluSentence): ReadonlySet<number> {
  const glued = new Set<number>();
  let last = 0;
  let isRangeGlued = false;
  for (const row of rows) {
    const range = rangeOf(row);
    if (range) {
      last = range.last;
      isRangeGlued = isGlued(row);
    } else if (isWordRow(row)) {
      const word = Number(row[ID]);
      if (word < last || (word === last ? isRangeGlued : isGlued(row))) glued.add(word - 1);
    }
  }
  return glued;
}

function isGlued(row: readonly string[]): boolean {
  return (row[MISC] ?? "").split("|").includes("SpaceAfter=No");
}
