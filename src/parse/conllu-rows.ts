/**
 * CoNLL-U as it stands: comments and rows of ten columns, words, ranges (3-4) and empty nodes (3.1) alike.
 * Lines that are none of these are kept as comments are, so that nothing is lost between reading and writing.
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
export const MISC = 9;
const COLUMNS = 10;

export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WORD_ID = /^\d+$/;

export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  for (const raw of text.replace(/^\ufeff/, "").split("\n")) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const columns = line.split("\t");
    if (columns.length === COLUMNS) rows.push(columns);
    else if (line.trim() !== "") comments.push(line);
    else if (rows.length > 0) {
      sentences.push({ comments, rows });
      [comments, rows] = [[], []];
    }
  }
  if (rows.length > 0) sentences.push({ comments, rows });
  return sentences;
}

export function isWordRow(row: readonly string[]): boolean {
  return WORD_ID.test(row[ID] ?? "");
}
