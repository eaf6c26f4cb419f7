/**
 * What the attribution tagger sees of a word: the word, how often its lemma attributes, its place in the tree and towards the
 * nearest words that may attribute, and quotation marks.
 *
 *     The minister [of] trade said that ...    three words before "said"
 *     " We wait , " [she] said .               behind a closing mark, in a sentence with speech
 *
 * Numbers only: hashes and small counts. The tree's are set by attribution-tree-fields.ts; the features made of them stand in
 * attribution-features.ts.
 */

import { bytes, integers } from "../../parse/cut-arrays.ts";
import { hashWord, mix } from "../../parse/hashing.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { reportingMarks } from "../../parse/reporting-marks.ts";
import type { ReportingTable } from "../../parse/reporting-table.ts";
import { FIELD_COUNT, shapesOf, WORD_FIELDS, type WordTable } from "../../parse/word-shapes.ts";
import { column, MAY_ATTRIBUTE, type SeenWords, WIDTH } from "./attribution-columns.ts";
import { setTreeFields } from "./attribution-tree-fields.ts";
import { QUOTE_PART, QUOTED_BEFORE, QUOTED_SPEECH, quoteStates } from "./quote-states.ts";
import { surfaceReading } from "./surface-reading.ts";

export interface AttributionTables {
  readonly known: WordTable;
  readonly groups: WordTable;
  /** How often a lemma attributes, from 1 (seldom) to RATES; 0 where it hardly does. By `rateKey`. */
  readonly rates: WordTable;
  readonly forms: ReportingTable;
}

const [VERB, NOUN, OTHER] = [31, 32, 33];

/** Verbs, nouns and other words of one lemma attribute differently often. */
export function rateKey({ lemma, xpos }: Token): number {
  return hashWord(lemma.toLowerCase(), xpos.startsWith("VB") ? VERB : xpos.startsWith("NN") ? NOUN : OTHER);
}

/** WIDTH numbers a word, sentence by sentence. */
export function fieldsOf(sentences: readonly Sentence[], tables: AttributionTables): readonly Int32Array[] {
  const quotes = quoteStates(sentences);
  return sentences.map((sentence, i) => {
    const fields = integers(sentence.tokens.length * WIDTH);
    const words = seenWords(sentence, quotes[i]!, tables);
    setWordFields(fields, sentence, words, tables);
    setPlaces(fields, words, sentences[i - 1]?.paragraph !== sentence.paragraph);
    setTreeFields(fields, words);
    setNeighbours(fields, words);
    return fields;
  });
}

function seenWords({ tokens }: Sentence, quote: Int32Array, tables: AttributionTables): SeenWords {
  const { length } = tokens;
  const [heads, isVerb] = [integers(length), bytes(length)];
  const [lemma, tag] = [integers(length), integers(length)];
  const [relation, rate] = [integers(length), integers(length)];
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    heads[i] = token.head;
    isVerb[i] = token.xpos.startsWith("VB") ? 1 : 0;
    lemma[i] = hashWord(token.lemma.toLowerCase());
    tag[i] = hashWord(token.xpos);
    relation[i] = hashWord(token.deprel);
    rate[i] = tables.rates.lookUp(rateKey(token));
  }
  return { tokens, heads, isVerb, lemma, tag, relation, rate, quote };
}

const COPIED: readonly (readonly [to: number, from: number])[] = (
  ["lower", "group", "family", "shape", "end3"] as const
).map((field) => [column(field), WORD_FIELDS.indexOf(field)]);
const LINE = WORD_FIELDS.indexOf("line");
const LEMMA = column("lemma");
const TAG = column("tag");
const RATE = column("rate");
const QUOTE = column("quote");
const MARK = column("mark");
const SENTENCE = column("sentence");

function setWordFields(
  fields: Int32Array,
  sentence: Sentence,
  words: SeenWords,
  { known, groups, forms }: AttributionTables,
): void {
  const { tokens } = sentence;
  const shapes = shapesOf(
    tokens.map(({ form }) => form),
    known,
    groups,
  );
  const { marks } = reportingMarks(surfaceReading(sentence, forms), tokens.length);
  const kind = mix(sentenceKind(words), shapes[LINE] ?? 0);
  for (let i = 0; i < tokens.length; i++) {
    const row = i * WIDTH;
    for (const [to, from] of COPIED) fields[row + to] = shapes[i * FIELD_COUNT + from]!;
    fields[row + LEMMA] = words.lemma[i]!;
    fields[row + TAG] = words.tag[i]!;
    fields[row + RATE] = words.rate[i]!;
    fields[row + QUOTE] = words.quote[i]!;
    fields[row + MARK] = marks[i]!;
    fields[row + SENTENCE] = kind;
  }
}

const OFTEN = 4;

/** Whether the sentence holds a word that often attributes, quotations, or begins in one. */
function sentenceKind({ tokens, rate, quote }: SeenWords): number {
  let bits = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (rate[i]! >= OFTEN) bits |= 1;
    if ((quote[i]! & QUOTE_PART) !== 0) bits |= (quote[i]! & QUOTED_SPEECH) !== 0 ? 4 : 2;
  }
  return ((quote[0] ?? 0) & QUOTED_BEFORE) !== 0 ? bits | 8 : bits;
}

const PLACE = column("place");

/** First, last or other word; in the first sentence of its paragraph or not. */
function setPlaces(fields: Int32Array, { tokens }: SeenWords, opensParagraph: boolean): void {
  const last = tokens.length - 1;
  for (let i = 0; i <= last; i++)
    fields[i * WIDTH + PLACE] = (opensParagraph ? 4 : 0) + (i === 0 ? 1 : i === last ? 2 : 0);
}

const LEFT_CUE = column("leftCue");
const LEFT_DISTANCE = column("leftDistance");
const RIGHT_CUE = column("rightCue");
const RIGHT_DISTANCE = column("rightDistance");

function setNeighbours(fields: Int32Array, { tokens, lemma, rate }: SeenWords): void {
  for (let i = 0, cue = -1; i < tokens.length; i++) {
    if (cue >= 0) {
      fields[i * WIDTH + LEFT_CUE] = lemma[cue]!;
      fields[i * WIDTH + LEFT_DISTANCE] = distance(i - cue);
    }
    if (rate[i]! >= MAY_ATTRIBUTE) cue = i;
  }
  for (let i = tokens.length - 1, cue = -1; i >= 0; i--) {
    if (cue >= 0) {
      fields[i * WIDTH + RIGHT_CUE] = lemma[cue]!;
      fields[i * WIDTH + RIGHT_DISTANCE] = distance(cue - i);
    }
    if (rate[i]! >= MAY_ATTRIBUTE) cue = i;
  }
}

const DISTANCES = [1, 2, 3, 5, 8, 14, 24];

/** Number of the step, from 1. */
function distance(words: number): number {
  let step = 1;
  for (const most of DISTANCES) if (words > most) step++;
  return step;
}
