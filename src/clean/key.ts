/**
 * Lines as keys, so that one entry of the lexicon stands for all ways of writing it.
 *
 *     "»  Comments (12)"      "comments #"
 *     "READ MORE →"           "read more"
 */

import { isHalf, signAt } from "./sign-at.ts";

export function keyOf(line: string): string {
  const lower = line.toLowerCase();
  let key = "";
  let gap = false;
  let quoted = false;
  for (let at = 0; at < lower.length; ) {
    const role = roleOf(lower, at);
    const next = role === KEPT ? lettersEnd(lower, at) : role === DIGIT ? numberEnd(lower, at) : at + 1;
    if (role === OUTSIDE) gap = true;
    else {
      if ((gap || role === AND) && key !== "") key += " ";
      key += role === KEPT ? lower.slice(at, next) : WRITTEN[role];
      gap = role === AND;
      quoted ||= role === QUOTE;
    }
    at = next;
  }
  return quoted ? key.replaceAll(LOOSE_QUOTES, " ").trim() : key;
}

/** Letters, marks and "#". */
const KEPT = 1;
const DIGIT = 2;
const QUOTE = 3;
const AND = 4;
const OUTSIDE = 5;
const WRITTEN = ["", "", "#", "'", "and", ""];
const LETTER = /[\p{L}\p{M}#]/u;
/** "'late" in quotes, but not "it's" */
const LOOSE_QUOTES = /(?:^|\s)'+|(?<!')'+(?:\s|$)/g;
/** What a code unit is in a key; 0 not known yet. */
const roles = new Uint8Array(0x10000);

function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && roleOf(text, at) === KEPT) at++;
  return at;
}

/** "1,000.5" and "10:15" are one number. */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at) || (/[.,:]/.test(text.charAt(at)) && isDigit(text, at + 1))) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && roleOf(text, at) === DIGIT;
}

function roleOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = roles[unit];
  if (known) return known;
  const role = roleOfSign(signAt(text, at));
  if (!isHalf(unit)) roles[unit] = role;
  return role;
}

function roleOfSign(sign: string): number {
  if (LETTER.test(sign)) return KEPT;
  if (/\d/.test(sign)) return DIGIT;
  if (/['’‘]/.test(sign)) return QUOTE;
  return sign === "&" ? AND : OUTSIDE;
}

/** Lower case, straight quotes, single spaces; punctuation stays, but not what stands before the first letter. */
export function foldLine(line: string): string {
  return foldQuotes(line)
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}(©[]+/u, "");
}

/** Keeps the length. */
export function foldQuotes(text: string): string {
  return text.replaceAll(FOLDED, (sign) => (sign === "\u00a0" ? " " : sign > "’" ? '"' : "'"));
}

const FOLDED = /[’‘“”\u00a0]/g;
