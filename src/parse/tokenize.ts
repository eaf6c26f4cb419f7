/**
 * Words of a stretch of text after the conventions of the English Web Treebank, with exact offsets.
 *
 *     He doesn't, Biden's      He | does | n't | , | Biden | 's
 *     a well-known pro-Kiev    a | well | - | known | pro-Kiev
 *     $1.5bn, 24/7, 5pm        $ | 1.5 | bn | , | 24/7 | , | 5 | pm
 *     the U.S. on Sept. 3.     the | U.S. | on | Sept. | 3 | .
 *     talks.The minister       talks | . | The | minister
 *     '' << :-) [...] .25      one word each
 *
 * One pass from left to right; every look ahead is bounded, so hostile text costs no more than any other.
 * Whether a stop ends a sentence is left to boundaries.ts.
 */

import type { Range } from "../model/span.ts";
import { addressEnd, fileEndingEnd } from "./addresses.ts";
import {
  DIGIT,
  isApostrophe,
  isDigitAt,
  isLetterAt,
  isUpperAt,
  kindAt,
  LETTER,
  OTHER,
  pictureEnd,
  SPACE,
  widthAt,
} from "./characters.ts";
import { splitClitics } from "./clitics.ts";
import { numberEnd } from "./numbers.ts";
import type { Abbreviations } from "./parser-kit.ts";

/** No word is longer; what is longer is cut. */
const MAX_UNITS = 400;

const KEPT_PREFIXES = new Set(
  "non e mid re anti pro pre co cross post sub semi multi ex counter mini neo inter intra micro socio un bi over".split(
    " ",
  ),
);
const ELISIONS = new Set(["em", "til", "till", "cause", "tis", "twas", "bout"]);
const RUNS = ".-*=_~!?#+<>";
/** What a writer's face looks like after a blank: ;-) =( :D ^_^ (: */
const FACE = /(?:>?[:;=]['-]?[()DPO]+|\^_+\^|-_+-|[(][:;=])(?![\p{L}\p{N}])/uy;
/** A face that may stand close to the word before. */
const CLOSE_FACE = /[:;]-?[)](?![\p{L}\p{N}])/uy;
/** Something left out: [...] */
const OMISSION = /\[(?:\.{3,4}|\u2026)\]/y;
const CURRENCIES = new Set("Rs RS rs USD EUR GBP AUD CAD CHF INR JPY CNY RUB UAH ILS IRR IQD SYP".split(" "));
/** After a prefix: mid-1990s, pre-1967; not post-9/11 */
const YEARS = /^\d{2,4}s?(?!\d|[/.,:-]\d)/;

export function tokenize(text: string, start: number, end: number, abbreviations: Abbreviations): Range[] {
  const tokens: Range[] = [];
  const emit = (from: number, to: number): void => {
    tokens.push({ start: from, end: to });
  };
  for (let at = start; at < end; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += widthAt(text, at);
      continue;
    }
    const limit = Math.min(end, at + MAX_UNITS);
    const address = addressEnd(text, at, limit, at === start || kindAt(text, at - 1) !== LETTER);
    let to: number;
    if (address > at) to = address;
    else if (kind === LETTER) to = wordEnd(text, at, limit, end, abbreviations);
    else if (kind === DIGIT) to = numberEnd(text, at, limit);
    else to = otherEnd(text, at, limit, start);
    // A range may end between the halves of a character
    to = Math.min(end, wholeEnd(text, to, at));
    if (address <= at && kind === LETTER) splitClitics(text, at, to, emit);
    else emit(at, to);
    at = to;
  }
  return tokens;
}

/** Never between the halves of a surrogate pair. */
function wholeEnd(text: string, end: number, start: number): number {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  const inside = last >= 0xd800 && last < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  return inside && end - 1 > start ? end - 1 : end;
}

function wordEnd(
  text: string,
  start: number,
  limit: number,
  end: number,
  abbreviations: Abbreviations,
): number {
  let at = start;
  let joined = false;
  while (at < limit) {
    const kind = kindAt(text, at);
    if (kind === DIGIT && CURRENCIES.has(text.slice(start, Math.min(at, start + 4)))) return at;
    if (kind === LETTER || kind === DIGIT) {
      at += widthAt(text, at);
      continue;
    }
    const unit = text.charCodeAt(at);
    const nextIsLetter = at + 1 < limit && isLetterAt(text, at + 1);
    if (isApostrophe(unit) && nextIsLetter) at++;
    else if (unit === 0x5f && at + 1 < limit && kindAt(text, at + 1) !== SPACE) at++;
    else if (
      unit === 0x26 &&
      nextIsLetter &&
      at - start <= 3 &&
      isUpperAt(text, at - 1) &&
      isUpperAt(text, at + 1)
    )
      at++;
    else if (
      unit === 0x2d &&
      (nextIsLetter || YEARS.test(text.slice(at + 1, at + 8))) &&
      !joined &&
      KEPT_PREFIXES.has(text.slice(start, at).toLowerCase())
    ) {
      joined = true;
      at++;
    } else if (unit === 0x24 && at - start <= 2 && /^(?:US|C|A|HK|NZ|S)$/.test(text.slice(start, at)))
      return at + 1;
    else if (unit === 0x2e) return stopEnd(text, start, at, end, abbreviations);
    else break;
  }
  return at;
}

/**
 * `at` is a full stop after a word: the word's end with the stop, or with more letters (U.S.), or without
 * it.
 */
function stopEnd(text: string, start: number, at: number, end: number, abbreviations: Abbreviations): number {
  if (text.charCodeAt(at + 1) === 0x2e) return at;
  const dotted = dottedEnd(text, start, at, abbreviations);
  if (dotted > at) return Math.min(dotted, end);
  const letter = isLetterAt(text, start) && at - start === widthAt(text, start);
  if (letter) {
    const to = lettersEnd(text, at + 1, Math.min(end, start + 20));
    if (to > at + 1 || (isUpperAt(text, start) && isInitial(text, to, end))) return to;
  }
  const word = text.slice(start, at);
  if (abbreviations.always.has(word)) return at + 1;
  if (abbreviations.unlessLast.has(word)) return isLast(text, at + 1, end) ? at : at + 1;
  const next = skipBlanks(text, at + 1, end);
  if (abbreviations.beforeCapital.has(word) && isBeforeCapital(text, at + 1, end)) return at + 1;
  if (abbreviations.beforeNumber.has(word) && next < end && isDigitAt(text, next)) return at + 1;
  return at;
}

/** End of an abbreviation with a stop inside as the lists have it (Ph.D., M.Sc.), or `at`. */
function dottedEnd(text: string, start: number, at: number, { always }: Abbreviations): number {
  let to = at + 1;
  while (to - at < 4 && isLetterAt(text, to)) to++;
  return to > at + 1 && text[to] === "." && always.has(text.slice(start, to)) ? to + 1 : at;
}

/** End of the letters with stops (U.S.) whose first stop is before `from`; the last stop may be missing (U.S). */
function lettersEnd(text: string, from: number, end: number): number {
  let to = from;
  while (to + 1 < end && isLetterAt(text, to) && text.charCodeAt(to + 1) === 0x2e) to += 2;
  const [unit = "", after] = [text[to], kindAt(text, to + 1)];
  // "plan B.I think" is two sentences
  const alone = to < end && isLetterAt(text, to) && (to > from || !"IAa".includes(unit));
  if (!alone || (to + 1 < text.length && (after === LETTER || after === DIGIT))) return to;
  return isUpperAt(text, to) === isUpperAt(text, from - 2) ? to + 1 : to;
}

/** Whether a sentence seems to end at `from`: a line or the text ends, or a capital follows. */
function isLast(text: string, from: number, end: number): boolean {
  const next = skipBlanks(text, from, end);
  return next >= end || "\n\r".includes(text[next] ?? "\n") || (next > from && isUpperAt(text, next));
}

/** A title may stand at the end of its line. */
function isBeforeCapital(text: string, from: number, end: number): boolean {
  const blanks = skipBlanks(text, from, end);
  const next = text[blanks] === "\n" ? skipBlanks(text, blanks + 1, end) : blanks;
  return next > from && next < end && isUpperAt(text, next);
}

/** A capital with a stop is a name's initial where a capital follows in the same line. */
function isInitial(text: string, after: number, end: number): boolean {
  const next = skipBlanks(text, after, end);
  return next < end && isUpperAt(text, next);
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 4 && (text[at] === " " || text[at] === "\u00a0")) at++;
  return at;
}

function otherEnd(text: string, start: number, limit: number, first: number): number {
  const character = text[start] ?? "";
  const afterBlank = start === first || kindAt(text, start - 1) === SPACE;
  const face = afterBlank ? matchEnd(FACE, text, start) : matchEnd(CLOSE_FACE, text, start);
  if (face > start) return Math.min(face, limit);
  if (character === "." || character === "+") {
    const end = pointEnd(text, start, limit, afterBlank);
    if (end > start) return end;
  }
  if (character === "[" && matchEnd(OMISSION, text, start) > start) return matchEnd(OMISSION, text, start);
  if (RUNS.includes(character)) return runEnd(text, start, limit, character, afterBlank);
  if (character === "@" && afterBlank && isLetterAt(text, start + 1))
    return handleEnd(text, start + 1, limit);
  if (isSingleQuote(text, start) && isSingleQuote(text, start + 1)) return Math.min(start + 2, limit);
  if (isApostrophe(text.charCodeAt(start))) return elisionEnd(text, start, limit, afterBlank);
  const picture = pictureEnd(text, start, limit);
  return picture > start ? picture : start + widthAt(text, start);
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Two of them are one quotation mark: '' */
function isSingleQuote(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) || text[at] === "\u2018";
}

/** A number without a digit before its point (.25), a dialling code (+47), a file's ending; or `start`. */
function pointEnd(text: string, start: number, limit: number, afterBlank: boolean): number {
  const before = start === 0 ? SPACE : kindAt(text, start - 1);
  if (isDigitAt(text, start + 1))
    return afterBlank || (text[start] === "." && before === OTHER)
      ? numberEnd(text, start + 1, limit)
      : start;
  return text[start] === "." ? Math.min(limit, fileEndingEnd(text, start)) : start;
}

function runEnd(text: string, start: number, limit: number, character: string, afterBlank: boolean): number {
  if (character === "#" && afterBlank && isLetterAt(text, start + 1))
    return handleEnd(text, start + 1, limit);
  const mixed = character === "!" || character === "?";
  let at = start + 1;
  while (at < limit && (text[at] === character || (mixed && isLoud(text, at)))) at++;
  // The writer's ".?" is one mark, "...?" two
  if (character === "." && at === start + 1) while (at < limit && isLoud(text, at)) at++;
  return at;
}

function isLoud(text: string, at: number): boolean {
  return text[at] === "!" || text[at] === "?";
}

function handleEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (kindAt(text, at) === LETTER || kindAt(text, at) === DIGIT || text[at] === "_"))
    at += widthAt(text, at);
  return at;
}

/**
 * '90s and 'em are words; other apostrophes stand alone, as quotation marks and after a plural. 's alone is
 * a word.
 */
function elisionEnd(text: string, start: number, limit: number, afterBlank: boolean): number {
  const end = handleEnd(text, start + 1, limit);
  const rest = text.slice(start + 1, Math.min(end, start + 8));
  if (!afterBlank && /^s$/i.test(rest)) return end;
  return afterBlank && (/^\d0s$/.test(rest) || ELISIONS.has(rest.toLowerCase())) ? end : start + 1;
}
