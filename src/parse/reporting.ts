/**
 * Reporting clauses on the surface, found before there is a tree:
 *
 *     [The minister] {said} (that the road was closed) .            initial
 *     The road , [the minister] {said} , (was closed) .             medial: the clause stands inside its content
 *     (" The road is closed , ") {said} [the minister] on Monday .  final, here with the source behind its verb
 *     {According to} [the minister] , (the road was closed) .       phrase
 *
 * Clauses that hang in the words of another ("who said", "as he said") and sources without a clause ("his claim
 * that") are left to the stages that read the tree.
 */

import { integers } from "./cut-arrays.ts";
import { hashWord } from "./hashing.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { isBoundary, isPassive, REACH, sourceAfter, sourceBefore, verbGroup } from "./reporting-source.ts";
import {
  ADVERB,
  CLOSE,
  COMMA,
  COORDINATOR,
  FINITE,
  OPEN,
  OTHER,
  PARTICIPLE,
  PREPOSITION,
  STOP,
  SUBORDINATOR,
  type SurfaceWords,
  WH,
  type WordRange,
} from "./surface-words.ts";

export const CLAUSE_KINDS = ["initial", "medial", "final", "phrase"] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

export interface ReportingClause {
  readonly kind: ClauseKind;
  /** The verb, or the words of "according to". */
  readonly cue: WordRange;
  /** The words that name the source, null where there are none ("and said that"). */
  readonly source: WordRange | null;
  /** The whole clause: source, cue and what belongs to them. */
  readonly clause: WordRange;
  /** What is reported, in order; two stretches around a medial clause. */
  readonly content: readonly WordRange[];
  /** Number of the verb's class in REPORTING_CLASSES from 1, 0 for a phrase. */
  readonly class: number;
}

export interface Reporting {
  readonly quotations: readonly Quotation[];
  readonly clauses: readonly ReportingClause[];
}

const THAT = hashWord("that");
const ACCORDING = hashWord("according");
const TO = hashWord("to");

export function findReporting(words: SurfaceWords): Reporting {
  const { length, lower, verbs } = words;
  const quotations = findQuotations(words);
  const clauses: ReportingClause[] = [];
  const sentence: WordRange = { start: 0, end: length };
  let finite: Int32Array | null = null;
  let inside: Int32Array | null = null;
  for (let i = 0; i < length; i++) {
    if (verbs[i]! === 0 && lower[i] !== ACCORDING) continue;
    finite ??= finiteBefore(words);
    inside ??= quotationsAround(quotations, length);
    const around = quotations[inside[i]! - 1] ?? sentence;
    const found = verbs[i]! > 0 ? verbClause(words, finite, around, i) : phrase(words, around, i);
    if (found) clauses.push(found);
  }
  return { quotations, clauses };
}

/** Number of words with tense before each word. */
function finiteBefore({ kinds, length }: SurfaceWords): Int32Array {
  const counts = integers(length + 1);
  for (let i = 0; i < length; i++) counts[i + 1] = counts[i]! + (kinds[i] === FINITE ? 1 : 0);
  return counts;
}

/** Number of the innermost quotation around each word, from 1; they come in order, the outer first. */
function quotationsAround(quotations: readonly Quotation[], length: number): Int32Array {
  const around = integers(length);
  for (const [number, { start, end }] of quotations.entries()) around.fill(number + 1, start, end);
  return around;
}

function verbClause(
  words: SurfaceWords,
  finite: Int32Array,
  around: WordRange,
  verb: number,
): ReportingClause | null {
  const { kinds } = words;
  const group = verbGroup(words, around, verb);
  if (isPassive(words, group, verb)) return null;
  const before = sourceBefore(words, around, group);
  const after = before === null ? sourceAfter(words, around, verb) : null;
  const source = before ?? after;
  const start = before ? before.start : group;
  const left = start - 1;
  const bounded = left >= around.start && isBoundary(kinds[left]!);
  const spoken = bounded && endsSpeech(words, around, left);
  const base = { cue: { start: verb, end: verb + 1 }, source, class: words.verbs[verb]! };
  const tensed = kinds[verb] === FINITE || kinds[group] === FINITE || (spoken && kinds[verb] === PARTICIPLE);
  if (bounded && source && tensed) {
    const tail = tailOf(words, around, after ? after.end : verb + 1, after !== null);
    const said = spoken || isClause(words, finite, { start: around.start, end: left });
    const alone =
      spoken || (words.asides[verb] === 1 && (after !== null || isBare(words, verb + 1, tail.end)));
    const opens = !spoken && (kinds[tail.end] === OPEN || kinds[tail.end + 1] === OPEN);
    if (tail.alone && alone && !opens) {
      const clause = { start, end: tail.end };
      const content = [trimmed(words, around.start, start)];
      const more = continuation(words, finite, around, { tail: tail.end, spoken, said });
      if (more)
        return { ...base, kind: "medial", clause, content: [...content, trimmed(words, more, around.end)] };
      if (said) return { ...base, kind: "final", clause, content };
    }
  }
  if (after) return null;
  const follows = start > around.start && (kinds[left] === COORDINATOR || kinds[left] === COMMA);
  const opens = source ? tensed : follows;
  return opens ? initial(words, around, verb, { ...base, start }) : null;
}

/** '... , "' and '... " ,': a quotation with a comma or a stop, not a term in quotation marks. */
function endsSpeech({ kinds }: SurfaceWords, around: WordRange, left: number): boolean {
  if (kinds[left] !== CLOSE) return left > around.start && kinds[left - 1] === CLOSE;
  const last = left > around.start ? kinds[left - 1]! : OTHER;
  return last === COMMA || last === STOP || kinds[around.start] === OPEN;
}

/** Whether the words could be a report: one with tense, besides that of "When he left ,". */
function isClause({ kinds }: SurfaceWords, finite: Int32Array, { start, end }: WordRange): boolean {
  const opens = kinds[start] === SUBORDINATOR || kinds[start] === WH ? 1 : 0;
  return finite[end]! - finite[start]! > opens;
}

interface Tail {
  /** The comma, mark or last word before which the words behind the verb end. */
  readonly end: number;
  /** Whether nothing among them could be the report: no word with tense but in a clause of its own ("after he left"). */
  readonly alone: boolean;
}

function tailOf({ kinds, lower }: SurfaceWords, around: WordRange, rest: number, inverted: boolean): Tail {
  const most = Math.min(around.end, rest + REACH);
  let below = false;
  for (let at = rest; at < most; at++) {
    const kind = kinds[at]!;
    if ((kind === FINITE && !below) || lower[at] === THAT) return { end: at, alone: false };
    if (kind === COMMA || kind === STOP || kind === CLOSE) return { end: at, alone: true };
    if (kind === OPEN) return { end: at, alone: true };
    if (kind === WH || kind === SUBORDINATOR) {
      if (at === rest && !inverted) return { end: at, alone: false };
      below = true;
    }
  }
  return { end: most, alone: most === around.end };
}

/** First word of what the clause interrupts, behind it; null where it ends the report ("..., he said, adding that"). */
function continuation(
  words: SurfaceWords,
  finite: Int32Array,
  around: WordRange,
  { tail, spoken, said }: { readonly tail: number; readonly spoken: boolean; readonly said: boolean },
): number | null {
  const { kinds } = words;
  if (tail >= lastWord(words, around)) return null;
  const next = kinds[tail + 1]!;
  const marked = kinds[tail] === COMMA || kinds[tail] === STOP;
  if (marked && next === OPEN && spoken) return tail + 1;
  if (said || kinds[tail] !== COMMA || next === WH || next === OPEN) return null;
  return finite[around.end]! > finite[tail]! ? tail + 1 : null;
}

/** Nothing, a time, a place or a phrase behind the verb, but no object: "he said on Monday", not "she wrote books". */
function isBare({ kinds }: SurfaceWords, rest: number, end: number): boolean {
  return rest + 1 >= end || kinds[rest] === PREPOSITION || kinds[rest] === ADVERB;
}

function lastWord({ kinds }: SurfaceWords, around: WordRange): number {
  let end = around.end;
  const least = Math.max(around.start, end - REACH);
  while (end > least && (kinds[end - 1] === STOP || kinds[end - 1] === CLOSE)) end--;
  return end;
}

/** Without the commas at its ends, and without the stop that ends the sentence; marks of speech stay. */
function trimmed({ kinds }: SurfaceWords, from: number, to: number): WordRange {
  let [start, end] = [from, to];
  const [most, least] = [Math.min(to, from + REACH), Math.max(from, to - REACH)];
  while (start < most && (kinds[start] === COMMA || kinds[start] === STOP)) start++;
  while (end > least && end > start && (kinds[end - 1] === COMMA || kinds[end - 1] === STOP)) end--;
  return { start, end };
}

function initial(
  words: SurfaceWords,
  around: WordRange,
  verb: number,
  { start, ...base }: Omit<ReportingClause, "kind" | "clause" | "content"> & { readonly start: number },
): ReportingClause | null {
  const end = lastWord(words, around);
  const first = contentStart(words, verb, Math.min(end, verb + REACH));
  if (first < 0) return null;
  const content = [trimmed(words, first, around.end)];
  return { ...base, kind: "initial", clause: { start, end: first }, content };
}

/** "that", an opening mark, or what follows the verb where a clause does; -1 where none does. */
function contentStart({ kinds, lower, asides }: SurfaceWords, verb: number, end: number): number {
  const rest = verb + 1;
  for (let at = rest; at < end; at++) {
    const kind = kinds[at]!;
    if (lower[at] === THAT && kind === SUBORDINATOR) return at;
    if (kind === OPEN) return speaks(kinds[at - 1]!) || at === rest ? at : -1;
    if (kind === STOP) return kinds[at + 1] === OPEN ? at + 1 : -1;
    const bare = asides[verb] === 1 && kinds[rest] !== PREPOSITION && kinds[rest] !== COMMA;
    // "warned Oslo and offered talks", "promised a seat, but gave none": what follows is the verb's equal
    if (kind === COORDINATOR && (kinds[at - 1] === COMMA || kinds[at + 1] === FINITE)) return -1;
    if (kind === FINITE) return bare ? rest : -1;
    if (kind === WH || kind === SUBORDINATOR) return at === rest && asides[verb] === 1 ? at : -1;
  }
  return -1;
}

/** What stands before a mark that opens speech. */
function speaks(kind: number): boolean {
  return kind === COMMA || kind === STOP || kind === SUBORDINATOR;
}

function phrase(words: SurfaceWords, around: WordRange, at: number): ReportingClause | null {
  const { kinds, lower } = words;
  if (lower[at + 1] !== TO) return null;
  const most = Math.min(around.end, at + 2 + REACH);
  let end = at + 2;
  while (end < most && !isBoundary(kinds[end]!) && kinds[end] !== OPEN && kinds[end] !== FINITE) end++;
  if (end === at + 2) return null;
  const content = [trimmed(words, around.start, at), trimmed(words, end, around.end)];
  return {
    kind: "phrase",
    cue: { start: at, end: at + 2 },
    source: { start: at + 2, end },
    clause: { start: at, end },
    content: content.filter((r) => r.end - r.start > 1),
    class: 0,
  };
}
