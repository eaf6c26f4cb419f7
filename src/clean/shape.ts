/**
 * What a line looks like, apart from its words: length, ending, capitals.
 *
 *     "Ferry Talks Resume in Patras"        a headline: capitals, no full stop
 *     "The ferry left Patras at noon."      a sentence
 */

import { foldQuotes } from "./key.ts";
import { isHalf, signAt } from "./sign-at.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;
/** Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]*」』）]{0,3}$/;
/** What both of these look at. */
const LONGEST_ENDING = 6;
const CUT_OFF_END = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])["”’)]?$/;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** How many words `wordsOf` would find. Asked of every line many times, so no list is made. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const role = roleOf(text, i);
    if (role === LETTER && !inside) count++;
    inside = role === LETTER || (inside && role === JOINT);
  }
  return count;
}

/** What a code unit is in a word: 0 not known yet. */
const LETTER = 1;
const JOINT = 2;
const OUTSIDE = 3;
const roles = new Uint8Array(0x10000);

function roleOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = roles[unit];
  if (known) return known;
  // A sign of two units counts as what the two are together.
  const sign = signAt(text, at);
  if (isHalf(unit)) return /[\p{L}\p{N}]/u.test(sign) ? LETTER : OUTSIDE;
  const role = /[\p{L}\p{N}]/u.test(sign) ? LETTER : /['’.,-]/.test(sign) ? JOINT : OUTSIDE;
  roles[unit] = role;
  return role;
}

/** As `wordCount`; scripts that write no spaces between words count two signs as one. */
export function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced === 0 ? wordCount(text) : Math.max(wordCount(text), Math.ceil(unspaced / 2));
}

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-LONGEST_ENDING));
}

/** "The minister then ..." */
export function endsCutOff(text: string): boolean {
  return CUT_OFF_END.test(text.slice(-LONGEST_ENDING));
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
