/**
 * The words of a stretch of text as the rules for time and quantities read them: finer than a parser's tokens, and
 * the same for text that no parser saw (captions, stamps).
 *
 *     two-week      two | - | week
 *     the 1990s     the | 1990 | s
 *     Friday's      Friday | 's
 *     10 p.m.       10 | p.m.
 *     2.3 million   2.3 | million
 *     300,000       300,000
 *     04.03.2015    04.03.2015
 */

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the start of the stretch) stands before it. */
  readonly spaced: boolean;
  /** Its value where it is written in figures. */
  readonly figure: number | null;
}

/** No stretch is read further than this many words: no sentence of news is longer. */
const MAX_WORDS = 1200;
const WORD =
  /\d{1,2}\.\d{1,2}\.\d{4}\b|(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|[apAP]\.\s?[mM]\b\.?|[A-Za-z](?:\.[A-Za-z])+\b\.?|['’](?:s|ll|re|ve|d|m|t)\b|[\p{L}\p{M}]+|[^\s]/gu;

export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  let last = start;
  for (let match = pattern.exec(text); match && words.length < MAX_WORDS; match = pattern.exec(text)) {
    const from = match.index;
    if (from >= end) break;
    const form = text.slice(from, Math.min(end, from + match[0].length));
    const to = from + form.length;
    const figure = match[1] === undefined ? null : Number(form.replaceAll(",", ""));
    words.push({
      text: form,
      lower: form.toLowerCase(),
      start: from,
      end: to,
      spaced: from > last || words.length === 0,
      figure,
    });
    last = to;
  }
  return words;
}

/** Whether the word begins with a capital. */
export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && word.text !== word.lower && /^\p{Lu}/u.test(word.text);
}

/** "-" and its look-alikes. */
export function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^[-‐‑–—]$/.test(word.text);
}

/** Whether the words from `at` on are those of the phrase. */
export function phraseAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (words[at + k]?.lower !== phrase[k]) return false;
  return phrase.length > 0;
}
