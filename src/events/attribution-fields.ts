/**
 * What the attribution tagger sees of a word: the word, how often its lemma attributes, its place in the tree and towards the
 * nearest words that may attribute, and quotation marks.
 *
 *     The minister [of] trade said that ...    in the subject of "said", before it, three words off
 *     ... said [that] the road was closed      opens a clause under "said"
 *
 * Numbers only: hashes and small counts. The features made of them stand in attribution-features.ts.
 */

import { hashWord, mix } from "../parse/hashing.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { findReporting } from "../parse/reporting.ts";
import { reportingMarks } from "../parse/reporting-marks.ts";
import type { ReportingTable } from "../parse/reporting-table.ts";
import { surfaceOf } from "../parse/surface-words.ts";
import { FIELD_COUNT, shapesOf, WORD_FIELDS, type WordTable } from "../parse/word-shapes.ts";
import { QUOTE_PART, QUOTED_BEFORE, QUOTED_SPEECH, quoteStates } from "./quote-states.ts";

export const FIELDS = [
  ...["lower", "lemma", "tag", "group", "family", "shape", "end3", "rate", "quote"],
  // In the tree: the word's relation, and the word above it.
  ...["relation", "aboveLemma", "aboveRate", "aboveSide", "aboveTag", "aboveRelation"],
  // The nearest verb above, and what governs it.
  ...["clause", "clauseAbove", "clauseAboveRate", "clauseRate"],
  // The nearest word above that may attribute, and by which branch.
  ...["branch", "cue", "cueRate", "cueSide", "cueSteps"],
  ...["mark", "opens", "closes", "below"],
  // The nearest words to the left and right that may attribute.
  ...["leftCue", "leftDistance", "rightCue", "rightDistance"],
  ...["sentence", "place"],
] as const;
export type Field = (typeof FIELDS)[number];
export const WIDTH = FIELDS.length;

export interface AttributionTables {
  readonly known: WordTable;
  readonly groups: WordTable;
  /** How often a lemma attributes, from 1 (seldom) to RATES; 0 where it hardly does. By `rateKey`. */
  readonly rates: WordTable;
  readonly forms: ReportingTable;
}

export const RATES = 6;
/** From here on a word may be a cue. */
const MAY_ATTRIBUTE = 2;
const OFTEN = 4;

/** Verbs, nouns and other words of one lemma attribute differently often. */
export function rateKey({ lemma, xpos }: Token): number {
  return hashWord(lemma.toLowerCase(), xpos.startsWith("VB") ? 31 : xpos.startsWith("NN") ? 32 : 33);
}

/** WIDTH numbers a word, sentence by sentence. */
export function fieldsOf(sentences: readonly Sentence[], tables: AttributionTables): readonly Int32Array[] {
  const quotes = quoteStates(sentences);
  return sentences.map((sentence, i) => {
    const opensParagraph = sentences[i - 1]?.paragraph !== sentence.paragraph;
    return sentenceFields(sentence, quotes[i]!, opensParagraph, tables);
  });
}

interface Columns {
  readonly tokens: readonly Token[];
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  readonly rate: Int32Array;
  readonly quote: Int32Array;
  readonly set: (word: number, field: Field, value: number) => void;
}

const PLACE_OF: ReadonlyMap<Field, number> = new Map(FIELDS.map((field, i) => [field, i]));
const COPIED: readonly (readonly [Field, number])[] = (
  ["lower", "group", "family", "shape", "end3"] as const
).map((field) => [field, WORD_FIELDS.indexOf(field)]);
const LINE = WORD_FIELDS.indexOf("line");

function sentenceFields(
  sentence: Sentence,
  quote: Int32Array,
  opensParagraph: boolean,
  tables: AttributionTables,
): Int32Array {
  const { tokens } = sentence;
  const fields = new Int32Array(tokens.length * WIDTH);
  const shapes = shapesOf(
    tokens.map(({ form }) => form),
    tables.known,
    tables.groups,
  );
  const columns: Columns = {
    tokens,
    lemma: Int32Array.from(tokens, ({ lemma }) => hashWord(lemma.toLowerCase())),
    tag: Int32Array.from(tokens, ({ xpos }) => hashWord(xpos)),
    relation: Int32Array.from(tokens, ({ deprel }) => hashWord(deprel)),
    rate: Int32Array.from(tokens, (token) => tables.rates.lookUp(rateKey(token))),
    quote,
    set: (word, field, value) => {
      fields[word * WIDTH + PLACE_OF.get(field)!] = value;
    },
  };
  const { marks } = reportingMarks(findReporting(surfaceOf(tokens, tables.forms)), tokens.length);
  const seen = sentenceKind(columns);
  const line = shapes[LINE] ?? 0;
  for (let i = 0; i < tokens.length; i++) {
    for (const [field, from] of COPIED) columns.set(i, field, shapes[i * FIELD_COUNT + from]!);
    columns.set(i, "lemma", columns.lemma[i]!);
    columns.set(i, "tag", columns.tag[i]!);
    columns.set(i, "rate", columns.rate[i]!);
    columns.set(i, "quote", quote[i]!);
    columns.set(i, "mark", marks[i]!);
    columns.set(i, "sentence", mix(seen, line));
    const edge = i === 0 ? 1 : i === tokens.length - 1 ? 2 : 0;
    columns.set(i, "place", (opensParagraph ? 4 : 0) + edge);
    setAbove(columns, i);
    setClause(columns, i);
    setCueAbove(columns, i);
  }
  setExtents(columns);
  setBelow(columns);
  setNeighbours(columns);
  return fields;
}

/** Whether the sentence holds a word that often attributes, quotations, or begins in one. */
function sentenceKind({ tokens, rate, quote }: Columns): number {
  let bits = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (rate[i]! >= OFTEN) bits |= 1;
    if ((quote[i]! & QUOTE_PART) !== 0) bits |= (quote[i]! & QUOTED_SPEECH) !== 0 ? 4 : 2;
  }
  return ((quote[0] ?? 0) & QUOTED_BEFORE) !== 0 ? bits | 8 : bits;
}

/** What stands for the root and for "none", so that neither is like an unknown word. */
const ROOT = 1;
const NO_RATE = 99;
/** Longest path that is followed upwards: keeps the whole linear. */
const LEVELS = 40;

function setAbove({ tokens, lemma, tag, relation, rate, set }: Columns, i: number): void {
  const head = tokens[i]!.head;
  const off = Math.max(-3, Math.min(3, i - head));
  set(i, "relation", relation[i]!);
  set(i, "aboveLemma", head < 0 ? ROOT : lemma[head]!);
  set(i, "aboveRate", head < 0 ? NO_RATE : rate[head]!);
  set(i, "aboveSide", head < 0 ? 0 : off);
  set(i, "aboveTag", head < 0 ? ROOT : tag[head]!);
  set(i, "aboveRelation", head < 0 ? ROOT : relation[head]!);
}

function setClause({ tokens, lemma, relation, rate, set }: Columns, i: number): void {
  let verb = i;
  for (let level = 0; level < LEVELS && verb >= 0 && !tokens[verb]!.xpos.startsWith("VB"); level++)
    verb = tokens[verb]!.head;
  if (verb < 0 || !tokens[verb]!.xpos.startsWith("VB")) return;
  const head = tokens[verb]!.head;
  set(i, "clause", mix(relation[verb]!, verb === i ? 1 : 0));
  set(i, "clauseAbove", head < 0 ? ROOT : lemma[head]!);
  set(i, "clauseAboveRate", head < 0 ? NO_RATE : rate[head]!);
  set(i, "clauseRate", rate[verb]! * 4 + (verb < i ? 1 : verb === i ? 2 : 3));
}

const ITSELF = 5;

function setCueAbove({ tokens, lemma, relation, rate, set }: Columns, i: number): void {
  let [cue, child, steps] = [i, i, 0];
  while (rate[cue]! < MAY_ATTRIBUTE && tokens[cue]!.head >= 0 && steps++ < LEVELS) {
    child = cue;
    cue = tokens[cue]!.head;
  }
  if (rate[cue]! < MAY_ATTRIBUTE) return;
  set(i, "branch", cue === i ? ITSELF : relation[child]!);
  set(i, "cue", lemma[cue]!);
  set(i, "cueRate", rate[cue]!);
  set(i, "cueSide", cue === i ? 0 : i < cue ? 1 : 2);
  set(i, "cueSteps", Math.min(steps, 5));
}

/** The widest subtree that begins, and the widest that ends with each word. */
function setExtents({ tokens, relation, rate, set }: Columns): void {
  const left = Int32Array.from(tokens, (_, i) => i);
  const right = Int32Array.from(tokens, (_, i) => i);
  for (let i = 0; i < tokens.length; i++) {
    for (let level = 0, at = tokens[i]!.head; level < LEVELS && at >= 0; level++, at = tokens[at]!.head) {
      left[at] = Math.min(left[at]!, i);
      right[at] = Math.max(right[at]!, i);
    }
  }
  const [begun, ended] = [new Int32Array(tokens.length), new Int32Array(tokens.length)];
  for (const { index, head } of tokens) {
    if (head < 0) continue;
    const [from, to] = [left[index]!, right[index]!];
    const size = to - from + 1;
    if (size > begun[from]!) {
      begun[from] = size;
      set(from, "opens", mix(relation[index]!, rate[head]! + (from > head ? 100 : 0)));
    }
    if (size > ended[to]!) {
      ended[to] = size;
      set(to, "closes", mix(relation[index]!, rate[head]! + (to > head ? 100 : 0)));
    }
  }
}

const COUNTED = [
  ...["nsubj", "ccomp", "xcomp", "obj", "parataxis", "advcl", "obl"],
  ...["nsubj:pass", "aux:pass", "acl", "nmod:poss"],
];

/** Which relations stand under each word, and whether speech does. */
function setBelow({ tokens, quote, set }: Columns): void {
  const bits = new Int32Array(tokens.length);
  for (const { index, head, deprel } of tokens) {
    const at = COUNTED.indexOf(deprel);
    if (head < 0 || at < 0) continue;
    bits[head] = bits[head]! | (1 << at);
    if ((quote[index]! & QUOTED_SPEECH) !== 0 && /^(?:ccomp|obj|parataxis)$/.test(deprel))
      bits[head] = bits[head]! | (1 << COUNTED.length);
  }
  for (let i = 0; i < tokens.length; i++) set(i, "below", bits[i]!);
}

function setNeighbours({ tokens, lemma, rate, set }: Columns): void {
  for (let i = 0, cue = -1; i < tokens.length; i++) {
    if (cue >= 0) set(i, "leftCue", lemma[cue]!);
    if (cue >= 0) set(i, "leftDistance", distance(i - cue));
    if (rate[i]! >= MAY_ATTRIBUTE) cue = i;
  }
  for (let i = tokens.length - 1, cue = -1; i >= 0; i--) {
    if (cue >= 0) set(i, "rightCue", lemma[cue]!);
    if (cue >= 0) set(i, "rightDistance", distance(cue - i));
    if (rate[i]! >= MAY_ATTRIBUTE) cue = i;
  }
}

const DISTANCES = [1, 2, 3, 5, 8, 14, 24];

/** Number of the step, from 1. */
function distance(words: number): number {
  const step = DISTANCES.findIndex((most) => words <= most);
  return step < 0 ? DISTANCES.length + 1 : step + 1;
}
