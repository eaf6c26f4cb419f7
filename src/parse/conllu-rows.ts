/**
 * CoNLL-U as it stands: comments and rows of ten columns, words, ranges (3-4) and empty nodes (3.1) alike.
 *
 * A sentence with a line that is no CoNLL-U is left out and told of; the others go on. Byte-order mark, CRLF and a
 * missing last blank line are no faults.
 *
 * Source: universaldependencies.org/format.html
 */

export const ID = 0;
export const FORM = 1;
export const LEMMA = 2;
export const UPOS = 3;
export const XPOS = 4;
export const FEATS = 5;
export const HEAD = 6;
export const DEPREL = 7;
export const DEPS = 8;
export const MISC = 9;
const COLUMNS = 10;

export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of its first line, from 1. */
  readonly line: number;
}

/** What is wrong with a sentence, and what to do about it. */
export interface ConlluFault {
  readonly line: number;
  readonly reason: string;
  readonly mend: string;
}

export type TellFault = (fault: ConlluFault) => void;

const WORD_ID = /^\d+$/;
const RANGE_ID = /^(\d+)-(\d+)$/;
const EMPTY_ID = /^(\d+)\.\d+$/;
/** The longest sentences of treebanks have some 300 words; later stages may look at every pair of words. */
const MAX_WORDS = 2000;
const MEND = "mend the line or take its sentence out";

/** All sentences without a fault. */
export function readConllu(text: string, tell: TellFault = () => {}): ConlluSentence[] {
  return [...sentencesOf(text, tell)];
}

/** One at a time, for files that are long. */
export function* sentencesOf(text: string, tell: TellFault): Generator<ConlluSentence> {
  let open = emptySentence(1);
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (line.trim() === "") {
      if (open.rows.length > 0 || open.fault) {
        yield* finished(open, tell);
        open = emptySentence(number + 1);
      }
    } else if (line.startsWith("#")) open.comments.push(line);
    else takeRow(open, line, number);
  }
  yield* finished(open, tell);
}

export function isWordRow(row: readonly string[]): boolean {
  return WORD_ID.test(row[ID] ?? "");
}

/** First and last word of a range ("3-4"), null for other rows. */
export function rangeOf(row: readonly string[]): { first: number; last: number } | null {
  const match = RANGE_ID.exec(row[ID] ?? "");
  return match && { first: Number(match[1]), last: Number(match[2]) };
}

/** The value of "# key = value", "" for a bare "# key", null without either. */
export function commentOf({ comments }: ConlluSentence, key: string): string | null {
  for (const comment of comments) {
    const [name = "", ...value] = comment.slice(1).split("=");
    if (name.trim() === key) return value.join("=").trim();
  }
  return null;
}

interface Open {
  readonly comments: string[];
  readonly rows: string[][];
  readonly line: number;
  words: number;
  /** The last word that a range reaches. */
  reach: number;
  fault: ConlluFault | null;
}

function emptySentence(line: number): Open {
  return { comments: [], rows: [], line, words: 0, reach: 0, fault: null };
}

function* finished(open: Open, tell: TellFault): Generator<ConlluSentence> {
  const { comments, rows, line, words, reach } = open;
  const reason =
    rows.length > 0 && words === 0
      ? "a sentence without words"
      : reach > words
        ? `a range up to word ${reach} in a sentence of ${words}`
        : null;
  const fault = open.fault ?? (reason === null ? null : { line, reason, mend: MEND });
  if (fault) tell(fault);
  else if (rows.length > 0) yield { comments, rows, line };
}

/** The first fault of a sentence is told; its other lines are passed over. */
function takeRow(open: Open, line: string, number: number): void {
  if (open.fault) return;
  const row = line.split("\t");
  const reason = wrongWith(row, open);
  if (reason === null) open.rows.push(row);
  else open.fault = { line: number, reason, mend: MEND };
}

/** Counts the words as it goes. */
function wrongWith(row: readonly string[], open: Open): string | null {
  if (row.length !== COLUMNS) {
    return `not CoNLL-U (${COLUMNS} columns with tabs between are wanted, here is ${row.length})`;
  }
  const id = row[ID] ?? "";
  if (row[FORM] === "") return `word ${shown(id)} has no form`;
  if (WORD_ID.test(id)) {
    if (Number(id) !== open.words + 1)
      return `a word numbered ${shown(id)} where ${open.words + 1} comes next`;
    if (++open.words > MAX_WORDS) return `a sentence of more than ${MAX_WORDS} words`;
    return null;
  }
  const range = rangeOf(row);
  if (range) {
    const isNext = range.first === open.words + 1 && range.first > open.reach && range.last > range.first;
    open.reach = Math.max(open.reach, range.last);
    return isNext ? null : `the range ${shown(id)} where word ${open.words + 1} comes next`;
  }
  const empty = EMPTY_ID.exec(id);
  if (!empty) return `${shown(id)} is no number of a word, range (3-4) or empty node (3.1)`;
  return Number(empty[1]) === open.words ? null : `the empty node ${shown(id)} behind word ${open.words}`;
}

const SHOWN = 20;

function shown(value: string): string {
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}...` : value);
}

/** Without making a list of them all. */
function* linesOf(text: string): Generator<string> {
  let from = text.startsWith("\ufeff") ? 1 : 0;
  while (from < text.length) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed;
    yield text.slice(from, text[end - 1] === "\r" && end > from ? end - 1 : end);
    from = end + 1;
  }
}
