/**
 * What a line looks like, apart from its words: length, ending, capitals.
 *
 *     "Ferry Talks Resume in Patras"        a headline: capitals, no full stop
 *     "The ferry left Patras at noon."      a sentence
 */

import { foldQuotes } from "./key.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;
/** Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]*」』）]{0,3}$/;
const CUT_OFF_END = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])["”’)]?$/;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

export function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** As `wordCount`; scripts that write no spaces between words count two signs as one. */
export function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced === 0 ? wordCount(text) : Math.max(wordCount(text), Math.ceil(unspaced / 2));
}

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** "The minister then ..." */
export function endsCutOff(text: string): boolean {
  return CUT_OFF_END.test(text);
}

/** Words with four letters or more that begin with a capital, as a share of all such words. */
export function capitalShare(words: readonly string[]): number {
  const long = words.filter((word) => word.length >= 4 && /\p{L}/u.test(word));
  if (long.length === 0) return words.some((word) => /^\p{Lu}/u.test(word)) ? 1 : 0;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}

/** How many of the small words that sentences have ("the", "was", "that") are in the line. */
export function sentenceWordCount(words: readonly string[], sentenceWords: ReadonlySet<string>): number {
  return words.filter((word) => sentenceWords.has(word.toLowerCase())).length;
}

/** Begins with a bullet or a number: a line of a list. */
export function isListItem(text: string): boolean {
  return /^(?:[-*•·‣▪●–—]\s|\(?\d{1,3}[.)]\s|[a-z][.)]\s)/.test(text);
}

/** Nothing but rules, stars and bullets. */
export function isOrnament(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Where the first sentence of the line ends (after its full stop), or the end of the line. */
export function firstSentenceEnd(text: string): number {
  const match = /[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/u.exec(foldQuotes(text));
  return match ? match.index + match[0].trimEnd().length : text.length;
}
