/**
 * Where a sentence ends among the words of one block: a learned yes or no at every word that could end one.
 *
 *     ... in Geneva. | The envoy          "Wait," he said.          Gen. Haddad       the U.S. | It
 *
 * A closing quotation mark or bracket stays with its sentence. A sentence that never ends is cut.
 */

import type { Range } from "../model/span.ts";
import { hashWord } from "./hashing.ts";
import { bestOf, type Scorer } from "./linear-model.ts";
import { compileTemplates, extract } from "./templates.ts";
import { FIELD_COUNT, WORD_FIELDS } from "./word-shapes.ts";

const SLOTS = (
  "mark markShape last lastEnd lastShape lastKnown lastLength next nextShape nextKnown next2 next2Shape " +
  "closer blank quoteOpen bracketOpen length before first"
).split(" ");
export const BOUNDARY_TEMPLATES = compileTemplates(
  SLOTS,
  `mark / mark blank / mark closer / mark last / mark lastShape / mark lastKnown / mark lastEnd / mark lastLength /
   mark next / mark nextShape / mark nextShape blank / mark nextKnown / mark nextKnown nextShape / mark next nextShape /
   mark last nextShape / mark lastShape nextShape / mark lastLength nextShape / mark closer nextShape blank /
   mark closer quoteOpen nextShape / mark bracketOpen nextShape / mark length / mark length nextShape /
   mark next2Shape nextShape / mark next next2 / mark last next / mark before last / mark first / mark first nextShape /
   markShape nextShape blank / mark nextShape lastKnown / mark quoteOpen next / mark closer next`,
);

const CANDIDATE = /^(?:[.!?\u2026]+|[:;]|-{1,3}|[\u2013\u2014]|.*\.|[:;]-?[()DP])$/su;
const CLOSER = /^["'\u2019\u201d\u00bb)\]}]$|^''$/;
const STRONG = /^[.!?\u2026]+$/;
/** Trees of longer "sentences" are of no use, and later stages may look at every pair of words. */
const MAX_WORDS = 250;

export interface BoundaryContext {
  readonly text: string;
  readonly tokens: readonly Range[];
  readonly forms: readonly string[];
  readonly shapes: Int32Array;
  readonly scorer: Scorer;
}

/** For each sentence the index after its last word. `first` and `last` bound a block's words. */
export function sentenceEnds(context: BoundaryContext, first: number, last: number): number[] {
  const ends: number[] = [];
  const scores = new Float64Array(2);
  const features = new Int32Array(BOUNDARY_TEMPLATES.count);
  let start = first;
  for (let mark = first; mark < last; mark++) {
    let end = mark + 1;
    if (isCandidate(context.forms[mark] ?? "")) {
      const after = closersAfter(context, mark, last);
      scores.fill(0);
      boundaryFeatures(context, start, mark, after, last, features);
      context.scorer.score(features, features.length, scores);
      if (after < last && bestOf(scores, 2) === 1) {
        ends.push(after);
        start = after;
        mark = after - 1;
        continue;
      }
      end = after;
    }
    if (end - start >= MAX_WORDS) {
      ends.push(mark + 1);
      start = mark + 1;
    }
  }
  if (start < last) ends.push(last);
  return ends;
}

export function isCandidate(form: string): boolean {
  return CANDIDATE.test(form);
}

/** Index after the closing marks that follow the mark without a blank. */
export function closersAfter({ tokens, forms }: BoundaryContext, mark: number, last: number): number {
  let at = mark + 1;
  if (!STRONG.test(forms[mark] ?? "") && !(forms[mark] ?? "").endsWith(".")) return at;
  while (at < last && tokens[at]!.start === tokens[at - 1]!.end && CLOSER.test(forms[at] ?? "")) {
    // A straight mark closes only where a blank or the end follows
    const next = tokens[at + 1];
    if (next && at + 1 < last && next.start === tokens[at]!.end && !CLOSER.test(forms[at + 1] ?? "")) break;
    at++;
  }
  return at;
}

const values = new Int32Array(SLOTS.length);
const F = (name: (typeof WORD_FIELDS)[number]): number => WORD_FIELDS.indexOf(name);
const [LOWER, SHAPE, KNOWN, END3] = [F("lower"), F("shape"), F("known"), F("end3")];

/** `start` of the sentence, the mark, the index `after` it and its closers, `last` of the block. */
export function boundaryFeatures(
  context: BoundaryContext,
  start: number,
  mark: number,
  after: number,
  last: number,
  out: Int32Array,
): void {
  const { tokens, forms, shapes } = context;
  const field = (i: number, f: number): number =>
    i >= start && i < last ? shapes[i * FIELD_COUNT + f]! : -1;
  const form = forms[mark] ?? "";
  // An abbreviation is its own last word
  const word = STRONG.test(form) || form.length === 1 ? mark - 1 : mark;
  let quotes = 0;
  let brackets = 0;
  for (let i = Math.max(start, mark - 60); i < after; i++) {
    const f = forms[i] ?? "";
    if (/^["\u201c\u201d]$/.test(f)) quotes ^= 1;
    if (f === "(") brackets = 1;
    if (f === ")") brackets = 0;
  }
  const gap = after < last ? tokens[after]!.start - tokens[after - 1]!.end : 9;
  values.set([
    hashWord(STRONG.test(form) || form.length < 3 ? form.slice(0, 4) : "abbreviation"),
    field(mark, SHAPE),
    field(word, LOWER),
    field(word, END3),
    field(word, SHAPE),
    field(word, KNOWN),
    Math.min(6, (forms[word] ?? "").length),
    field(after, LOWER),
    field(after, SHAPE),
    field(after, KNOWN),
    field(after + 1, LOWER),
    field(after + 1, SHAPE),
    after - mark,
    Math.min(2, gap),
    quotes,
    brackets,
    Math.min(7, Math.floor(Math.log2(mark - start + 1) * 1.5)),
    field(word - 1, LOWER),
    field(start, SHAPE),
  ]);
  extract(BOUNDARY_TEMPLATES, values, context.scorer.bits, out);
}
