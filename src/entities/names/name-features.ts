/**
 * What the name tagger sees of a word: the words around, what the lexicon and the lists of names say of them, what the
 * rest of the document says, and the run of capitalised words that it stands in.
 *
 *     "Foreign Minister [Natalia] Gavrilescu said"
 *     a given name; after a title; first of a run of two in capitals; elsewhere in the document after "Ms."
 *
 * No strings are left in the result: every slot is a hash or a small number.
 */

import { bytes, integers } from "../../parse/cut-arrays.ts";
import { hashWord } from "../../parse/hashing.ts";
import { compileLooks, extract } from "../../parse/templates.ts";
import { FIELD_COUNT, shapesOf, WORD_FIELDS, type WordTable } from "../../parse/word-shapes.ts";
import { fold } from "../parties/atoms.ts";
import { KIND_ORDER, type PartyIndex } from "../parties/build-index.ts";
import type { LookedUp } from "./looked-up.ts";
import { GIVEN, gazetteerBits, listedNames, PLACE, placeBits } from "./name-gazetteer.ts";
import { type Column, capitals, RUN_FIELDS, RUN_WIDTH, runValues } from "./name-runs.ts";

const FIELDS = [...WORD_FIELDS, "tag", "lexicon", "noun", "hint", "gazetteer", "document", "listed"] as const;
type Field = (typeof FIELDS)[number];
const WIDTH = FIELDS.length;
const AROUND = [-2, -1, 0, 1, 2];
const SLOTS = [...AROUND.flatMap((at) => FIELDS.map((field) => `${field}${at}`)), ...RUN_FIELDS, "corpus"];

const TEMPLATES = `form0 / lower0 / end20 / end30 / end40 / begin20 / begin30 / shape0 / known0 / tag0 / group0 /
   lower-1 / lower1 / lower-2 / lower2 / lower-1 lower0 / lower0 lower1 /
   shape-1 shape0 / shape0 shape1 / shape-1 shape0 shape1 / tag-1 / tag1 / tag-1 tag0 / tag0 tag1 / tag-1 tag0 tag1 / tag0 shape0 /
   group-1 / group1 / group-1 shape0 / group1 shape0 / group0 shape0 /
   lexicon0 / lexicon-1 / lexicon1 / lexicon-1 lexicon0 / lexicon0 lexicon1 / lexicon0 tag0 / lexicon0 shape0 /
   lexicon0 lower-1 / lexicon0 lower1 / lexicon-1 shape0 / lexicon1 shape0 /
   noun0 / noun-1 shape0 / noun1 shape0 / noun-1 noun0 / noun0 noun1 / noun0 shape0 /
   hint0 / hint-1 shape0 / hint1 shape0 / hint-1 hint0 / hint0 hint1 / hint0 shape0 /
   lower-1 shape0 / lower1 shape0 / lower-2 shape-1 shape0 / lower2 shape0 shape1 /
   end30 shape-1 / end30 shape1 / end3-1 end30 / end30 end31 /
   gazetteer0 / gazetteer-1 / gazetteer1 / gazetteer-1 gazetteer0 / gazetteer0 gazetteer1 / gazetteer-1 gazetteer0 gazetteer1 /
   gazetteer0 shape0 / gazetteer0 lower-1 / gazetteer0 tag0 / gazetteer0 lexicon0 / gazetteer0 known0 /
   gazetteer-1 shape-1 shape0 / gazetteer1 shape0 shape1 / runGazetteer runPlace / runGazetteer runPlace runHint /
   document0 / document0 shape0 / document0 tag0 / document0 gazetteer0 / document0 lexicon0 /
   document-1 document0 / document0 document1 / runDocument runPlace /
   listed0 / listed0 shape0 / listed0 tag0 / listed0 lexicon0 / listed0 gazetteer0 / listed0 runPlace / listed0 lower-1 / listed0 tag-1 tag1 /
   listed-1 listed0 / listed0 listed1 / listed-1 shape0 / listed1 shape0 / listed-1 lower0 / corpus listed0 /
   runPlace / runPlace shape0 / runFirst runPlace / runLast runPlace / runBefore runPlace / runAfter runPlace /
   runHint runPlace / runBefore runAfter runPlace /
   corpus / corpus shape0 / corpus lexicon0 / corpus lexicon0 tag0 / corpus hint0 / corpus noun0 / corpus lower0 /
   corpus runPlace / corpus runHint runPlace / corpus gazetteer0 shape0 / corpus lower-1 shape0 / corpus tag-1 tag0 tag1`;
/** Those by which the right label leads most surely. */
const GLANCE = `listed0 runPlace / document0 gazetteer0 / known0 / document0 / begin20 / runDocument runPlace / corpus lexicon0 tag0 /
   document0 document1 / listed0 shape0 / lexicon0 tag0 / tag1 / tag0 / listed0 tag0 / tag-1 / gazetteer0 known0 /
   runHint runPlace / end20 / document0 tag0 / runPlace / document0 lexicon0 / corpus shape0 / corpus runHint runPlace /
   corpus gazetteer0 shape0 / runGazetteer runPlace / runBefore runPlace / corpus runPlace / runAfter runPlace /
   shape0 shape1 / shape-1 shape0 / lower-1`;
const LOOKS = compileLooks(SLOTS, TEMPLATES, GLANCE);

export const NAME_FEATURES = LOOKS.count;

export interface WordTables {
  readonly known: WordTable;
  readonly groups: WordTable;
  readonly gazetteer: WordTable;
}

export interface NameContext {
  /** What the rest of the document says about a word: name-evidence.ts. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Whose rules of annotation to follow; 0 are those of Universal NER. */
  readonly corpus: number;
}

export interface NameSlots {
  readonly length: number;
  /** WIDTH numbers a word. */
  readonly fields: Int32Array;
  /** RUN_WIDTH numbers a word. */
  readonly runs: Int32Array;
  /** 1 where a name may stand: near a capital, or a word of the lists of names; elsewhere nothing is scored. */
  readonly open: Uint8Array;
  readonly corpus: number;
}

export function nameSlots(
  seen: LookedUp,
  index: PartyIndex,
  tables: WordTables,
  { evidence, corpus }: NameContext,
): NameSlots {
  const { tokens } = seen.sentence;
  const length = tokens.length;
  const forms = tokens.map(({ form }) => form);
  const shapes = shapesOf(forms, tables.known, tables.groups);
  const folded = forms.map(fold);
  const found = gazetteerBits(folded, tables.gazetteer);
  const bits = placeBits(folded, found, tables.gazetteer);
  const listed = listedNames(folded, found, tables.gazetteer);
  const isUpper = capitals(tokens);
  const fields = integers(length * WIDTH);
  const open = bytes(length);
  const [tag, hint, gazetteer] = [at("tag"), at("hint"), at("gazetteer")];
  const [document, list] = [at("document"), at("listed")];
  for (let i = 0; i < length; i++) {
    const row = i * WIDTH;
    for (let k = 0; k < FIELD_COUNT; k++) fields[row + k] = shapes[i * FIELD_COUNT + k]!;
    fields[row + tag] = hashWord(tokens[i]!.xpos);
    fields[row + hint] = index.hints.get(forms[i]!) ?? 0;
    fields[row + gazetteer] = bits[i]!;
    fields[row + document] = evidence.get(forms[i]!) ?? 0;
    fields[row + list] = listed[i]!;
    const isListed =
      (bits[i]! & (GIVEN | PLACE)) !== 0 || bits[i]! > PLACE_PARTS || (listed[i]! & PART) !== 0;
    open[i] = isListed || AROUND.some((step) => isUpper[i + step]) ? 1 : 0;
  }
  markLexicon(fields, seen);
  const column = (field: Field): Column => {
    const place = at(field);
    return (i) => (i >= 0 && i < length ? fields[i * WIDTH + place]! : -1);
  };
  const runs = runValues(isUpper, {
    lower: column("lower"),
    hint: column("hint"),
    gazetteer: column("gazetteer"),
    document: column("document"),
  });
  return { length, fields, runs, open, corpus };
}

/** Bits above these mark a word inside a place of several words. */
const PLACE_PARTS = 63;
/** Of a name of several words. */
const PART = 3;

function at(field: Field): number {
  return FIELDS.indexOf(field);
}

const NATURES = ["person", "people", "body", "state", "place", "thing"];
const [SEVERAL, TITLE] = [32, 16];

function markLexicon(fields: Int32Array, { atoms, phrases, words }: LookedUp): void {
  for (const { from, to, meanings } of phrases) {
    const kind = KIND_ORDER.indexOf(meanings[0]!.kind) + 1 + (meanings.length > 1 ? SEVERAL : 0);
    mark(fields, "lexicon", { first: atoms[from]!.token, last: atoms[to]!.token, kind });
  }
  for (const { first, last, word } of words)
    mark(fields, "noun", {
      first,
      last,
      kind: NATURES.indexOf(word.nature) + 1 + (word.title === true ? TITLE : 0),
    });
}

interface Marked {
  readonly first: number;
  readonly last: number;
  readonly kind: number;
}

/** With the position in the phrase: alone, first, last, inside. */
function mark(fields: Int32Array, field: Field, { first, last, kind }: Marked): void {
  const column = at(field);
  for (let i = first; i <= last; i++) {
    const place = first === last ? 0 : i === first ? 1 : i === last ? 2 : 3;
    fields[i * WIDTH + column] = kind * 4 + place;
  }
}

const SPAN = AROUND.length * WIDTH;
const VALUES = new Int32Array(SLOTS.length);

/** Row numbers of all templates at one word; fields outside the sentence are -1. */
export function nameFeatures(slots: NameSlots, word: number, bits: number, out: Int32Array): void {
  otherNameFeatures(bits, out, nameGlance(slots, word, bits, out));
}

const PLACE_IN_RUN = RUN_FIELDS.indexOf("runPlace");

/** Whether the word has a capital. */
export function isCapital({ runs }: NameSlots, word: number): boolean {
  return runs[word * RUN_WIDTH + PLACE_IN_RUN] !== 0;
}

/** The few features that tell most words outside names; gives their number. */
export function nameGlance(slots: NameSlots, word: number, bits: number, out: Int32Array): number {
  const { fields, runs, corpus } = slots;
  const begin = (word - 2) * WIDTH;
  for (let k = 0; k < SPAN; k++) {
    const from = begin + k;
    VALUES[k] = from >= 0 && from < fields.length ? fields[from]! : -1;
  }
  for (let k = 0; k < RUN_WIDTH; k++) VALUES[SPAN + k] = runs[word * RUN_WIDTH + k]!;
  VALUES[SPAN + RUN_WIDTH] = corpus;
  return extract(LOOKS.parts[0]!, VALUES, bits, out);
}

/** All others of the word that was glanced at last, from place `from`; gives the place after the last. */
export function otherNameFeatures(bits: number, out: Int32Array, from: number): number {
  return extract(LOOKS.parts[1]!, VALUES, bits, out, from);
}
