/**
 * What the decision about a sentence's end sees: the mark and the closing quotation marks after it, the words on both
 * sides, the line break, what is open, how long the sentence is, how the writer begins sentences, and whether the next
 * word is like the sentence's first.
 *
 *     He flew to the U.S. | It was cold.     mark: an abbreviation; last: U.S.; next: It
 *     "We wait." | She left.                 mark: .; closer: "; last: wait; next: She
 */

import type { Range } from "../model/span.ts";
import { integers } from "./cut-arrays.ts";
import { hashWord } from "./hashing.ts";
import { NO_BREAK } from "./line-breaks.ts";
import type { Scorer } from "./linear-model.ts";
import { compileTemplates, extract } from "./templates.ts";
import { FIELD_COUNT, WORD_FIELDS } from "./word-shapes.ts";

export interface BoundaryContext {
  readonly tokens: readonly Range[];
  readonly forms: readonly string[];
  readonly shapes: Int32Array;
  /** From lineBreaks of line-breaks.ts. */
  readonly breaks: Uint8Array;
  readonly scorer: Scorer;
}

/** In the order in which `boundaryReader` fills them. */
const SLOTS = (
  "gap break line mark closer last lastEnd lastShape lastKnown lastLength before beforeShape beforeKnown " +
  "next nextEnd nextShape nextKnown next2 next2Shape next2Known next3Shape quote bracket length " +
  "first firstShape habit ahead parallel pair"
).split(" ");
export const BOUNDARY_TEMPLATES = compileTemplates(
  SLOTS,
  `mark gap / mark closer gap / mark last / mark lastShape / mark lastKnown / mark lastEnd / mark lastLength /
   mark next / mark nextShape gap / mark nextKnown / mark nextKnown nextShape gap / mark next nextShape /
   mark last nextShape / mark last nextKnown / mark lastShape nextShape gap / mark lastLength nextShape /
   mark closer nextShape gap / mark closer quote nextShape / mark bracket nextShape / mark length /
   mark length nextShape gap / mark next2Shape nextShape / mark next next2 / mark last next / mark before last /
   mark first / mark firstShape nextShape / mark nextShape lastKnown / mark quote next / mark closer next /
   break / break mark / break nextShape mark / break lastKnown nextKnown / break line mark / break next /
   break line nextShape mark length / break lastKnown nextShape / break last nextShape / break length mark /
   lastKnown nextKnown gap nextShape / lastShape nextShape beforeShape next2Shape gap /
   next next2Known nextShape gap / nextKnown next2Known gap mark nextShape /
   nextShape next2Shape next3Shape gap mark / lastKnown beforeKnown mark nextShape / habit mark nextShape /
   habit mark nextKnown / ahead mark nextShape gap / ahead length mark break / next2 nextShape gap mark /
   first length mark nextShape / lastKnown nextKnown next2Known mark / nextEnd nextShape mark /
   before mark nextShape gap /
   parallel / parallel mark gap / parallel nextShape gap / parallel length mark / parallel next / parallel break mark /
   parallel nextShape lastKnown / pair mark / pair nextShape gap / pair parallel mark`,
);

const STRONG_MARK = /^[.!?\u2026]+$/;
const CLOSER = /^["'\u2019\u201d\u00bb)\]}]$|^''$/;
const SOME_QUOTE = /^["\u201c\u201d]$/;
const ADDRESS = /^(?:https?:\/\/|www\.)|[^@]@[^@]+\.\w/;
const WORDLIKE = /[\p{L}\p{N}]/u;
const STARTS_SMALL = /^\p{Ll}/u;
/** Closing marks that are looked through for the mark before them. */
const CLOSERS = 3;
/** Words looked at for the end of the next sentence. */
const AHEAD = 12;

const OTHER = 0;
const STRONG = 1;
const ABBREVIATION = 2;
const CLOSING = 3;
/** Any other mark of one character. */
const WEAK = 4;

const F = (name: (typeof WORD_FIELDS)[number]): number => WORD_FIELDS.indexOf(name);
const [LOWER, SHAPE, KNOWN, END3] = [F("lower"), F("shape"), F("known"), F("end3")];

/**
 * Reads the features of a sentence from `start` that would end before `at`. Calls go from left to right; one that
 * goes back begins anew.
 */
export function boundaryReader(context: BoundaryContext): (start: number, at: number) => Int32Array {
  const { tokens, forms, shapes, breaks, scorer } = context;
  const values = new Int32Array(SLOTS.length);
  const out = new Int32Array(BOUNDARY_TEMPLATES.count);
  const count = tokens.length;
  const kinds = Uint8Array.from(forms, kindOf);
  const marks = Int32Array.from(forms, (form, i) => markOf(form, kinds[i]!));
  const ends = nextEnds(kinds, breaks);
  const habit = habitOf(context, kinds);
  const open = openings(context);
  const parallel = parallels(shapes);
  return (start, at) => {
    const field = (i: number, f: number): number =>
      i >= start && i < count ? shapes[i * FIELD_COUNT + f]! : -1;
    const mark = markBefore(kinds, start, at);
    // An abbreviation is its own last word
    const last = kinds[mark] === OTHER || kinds[mark] === ABBREVIATION ? mark : mark - 1;
    const { quotes, brackets, line } = open(start, at);
    values.set([
      breaks[at] !== NO_BREAK ? 3 : Math.min(2, tokens[at]!.start - tokens[at - 1]!.end),
      breaks[at]!,
      logOf(at - line),
      marks[mark]!,
      mark === at - 1 ? 0 : field(at - 1, LOWER),
      field(last, LOWER),
      field(last, END3),
      field(last, SHAPE),
      field(last, KNOWN),
      Math.min(6, (forms[last] ?? "").length),
      field(last - 1, LOWER),
      field(last - 1, SHAPE),
      field(last - 1, KNOWN),
      field(at, LOWER),
      field(at, END3),
      field(at, SHAPE),
      field(at, KNOWN),
      field(at + 1, LOWER),
      field(at + 1, SHAPE),
      field(at + 1, KNOWN),
      field(at + 2, SHAPE),
      quotes,
      brackets,
      logOf(at - start),
      field(start, LOWER),
      field(start, SHAPE),
      habit,
      Math.min(AHEAD, ends[at]! - at),
      parallel(start, at),
      likeness(shapes, last, at) + (isAddress(forms[at]!) ? 3 : 0) + (isAddress(forms[last] ?? "") ? 6 : 0),
    ]);
    extract(BOUNDARY_TEMPLATES, values, scorer.bits, out);
    return out;
  };
}

function kindOf(form: string): number {
  if (STRONG_MARK.test(form)) return STRONG;
  if (CLOSER.test(form)) return CLOSING;
  if (form.length === 1) return WORDLIKE.test(form) ? OTHER : WEAK;
  return form.endsWith(".") ? ABBREVIATION : OTHER;
}

/** The mark itself where it is short; one number for all abbreviations, one for all words. */
function markOf(form: string, kind: number): number {
  if (kind === STRONG || form.length < 3) return hashWord(form.slice(0, 4));
  return kind === ABBREVIATION ? 1 : 0;
}

/** Index of the stop before closing quotation marks and brackets, or of the word before `at`. */
function markBefore(kinds: Uint8Array, start: number, at: number): number {
  let mark = at - 1;
  while (mark > start && at - mark <= CLOSERS && kinds[mark] === CLOSING) mark--;
  return kinds[mark] === STRONG || kinds[mark] === ABBREVIATION ? mark : at - 1;
}

/** For each word the index of the next stop or last word of a line. */
function nextEnds(kinds: Uint8Array, breaks: Uint8Array): Int32Array {
  const ends = integers(kinds.length);
  let end = kinds.length;
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (kinds[i] === STRONG || (breaks[i + 1] ?? NO_BREAK) !== NO_BREAK) end = i;
    ends[i] = end;
  }
  return ends;
}

/** How the writer begins after a stop and a blank: 0 unknown, 1 large, 2 mixed, 3 small. */
function habitOf({ tokens, forms }: BoundaryContext, kinds: Uint8Array): number {
  let [small, large] = [0, 0];
  for (let i = 1; i < forms.length; i++) {
    if (kinds[i - 1] !== STRONG || tokens[i]!.start === tokens[i - 1]!.end) continue;
    if (STARTS_SMALL.test(forms[i]!)) small++;
    else large++;
  }
  if (small + large === 0) return 0;
  if (small === 0) return 1;
  return small > large ? 3 : 2;
}

interface Openings {
  /** 1 within double quotation marks. */
  readonly quotes: number;
  readonly brackets: number;
  /** Index of the first word of the line. */
  readonly line: number;
}

/**
 * How much the word at `at` is like the first of the sentence from `start`, and like the first of the one before:
 * items of a list, rows of a table and addresses often begin alike.
 */
export function parallels(shapes: Int32Array): (start: number, at: number) => number {
  let [begun, previous] = [0, -1];
  return (start, at) => {
    if (start < begun) previous = -1;
    else if (start > begun) previous = begun;
    begun = start;
    return likeness(shapes, start, at) + 3 * (previous < 0 ? 3 : 4 + likeness(shapes, previous, at));
  };
}

/** 2 the same word, 1 the same shape, 0 neither. */
function likeness(shapes: Int32Array, a: number, b: number): number {
  const same = (field: number): boolean =>
    shapes[a * FIELD_COUNT + field] === shapes[b * FIELD_COUNT + field];
  if (same(LOWER)) return 2;
  return same(SHAPE) ? 1 : 0;
}

/** Addresses of pages and of mail. */
export function isAddress(form: string): boolean {
  return form.length > 5 && ADDRESS.test(form);
}

/** What is open before `at` in the sentence from `start`; each word is looked at once. */
function openings({ forms, breaks }: BoundaryContext): (start: number, at: number) => Openings {
  let [begun, until] = [0, 0];
  let [quotes, brackets, line] = [0, 0, 0];
  return (start, at) => {
    if (at <= until) line = 0;
    if (at <= until || start !== begun) {
      [begun, until] = [start, start];
      [quotes, brackets] = [0, 0];
    }
    for (; until < at; until++) {
      const form = forms[until]!;
      if (breaks[until] !== NO_BREAK) line = until;
      if (SOME_QUOTE.test(form)) quotes ^= 1;
      else if (form === "(") brackets = 1;
      else if (form === ")") brackets = 0;
    }
    return { quotes, brackets, line };
  };
}

/** 0 to 9 for 1 to 64 and more, finer than by doubling. */
function logOf(words: number): number {
  return Math.min(9, Math.floor(Math.log2(words) * 1.5));
}
