/**
 * A sentence's words as the surface finders see them, before there is a tree: hashes of the forms, a kind by the
 * tag, and the class of a reporting verb. Numbers only, made once a sentence.
 */

import { bytes, integers } from "./cut-arrays.ts";
import { hashWord } from "./hashing.ts";
import type { Token } from "./parsed.ts";
import type { ReportingTable } from "./reporting-table.ts";
import { FIELD_COUNT, straighten, WORD_FIELDS } from "./word-shapes.ts";

/** Numbers of words, the end excluded. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

export interface SurfaceWords {
  readonly length: number;
  /** Hash of each form as it is written, with the salt of word-shapes.ts. */
  readonly raw: Int32Array;
  /** Hash of the lower-cased form. */
  readonly lower: Int32Array;
  /** One of the kinds below. */
  readonly kinds: Uint8Array;
  /** Number of the reporting verb's class from 1, 0 for other words. */
  readonly verbs: Uint8Array;
  /** 1 for reporting verbs that may stand after or within what they report without quotation marks. */
  readonly asides: Uint8Array;
}

export const OTHER = 0;
/** A verb or auxiliary with tense, or a modal. */
export const FINITE = 1;
/** A bare infinitive or an -ing form; past participles apart. */
export const NONFINITE = 2;
/** What a noun phrase is made of: nouns, names, articles, adjectives, numbers. */
export const NOMINAL = 3;
export const PRONOUN = 4;
export const PREPOSITION = 5;
export const ADVERB = 6;
/** "that", "because", "if" */
export const SUBORDINATOR = 7;
/** "who", "which", "when" */
export const WH = 8;
export const COORDINATOR = 9;
export const COMMA = 10;
/** A full stop, question or exclamation mark, colon, semicolon, dash or bracket. */
export const STOP = 11;
export const OPEN = 12;
export const CLOSE = 13;
export const PARTICIPLE = 14;

const KIND_OF_PENN: Readonly<Record<string, number>> = {
  VBD: FINITE,
  VBZ: FINITE,
  VBP: FINITE,
  MD: FINITE,
  VB: NONFINITE,
  VBN: PARTICIPLE,
  VBG: NONFINITE,
  PRP: PRONOUN,
  EX: PRONOUN,
  HYPH: NOMINAL,
  RB: ADVERB,
  RBR: ADVERB,
  RBS: ADVERB,
  TO: PREPOSITION,
  WDT: WH,
  WP: WH,
  WRB: WH,
  WP$: WH,
  CC: COORDINATOR,
  "``": OPEN,
  "''": CLOSE,
};
const NOUN_PHRASE = /^(?:NN|CD|DT|JJ|PRP\$|POS|PDT|FW)/;

/** An infinitive or a participle. */
export function isUntensed(kind: number): boolean {
  return kind === NONFINITE || kind === PARTICIPLE;
}

/** Kinds of joint tags ("VERB VBD"), in the order of `tagNames`. */
export function tagKinds(tagNames: readonly string[]): Uint8Array {
  return Uint8Array.from(tagNames, (name) => {
    const [upos = "X", penn = ""] = name.split(" ");
    return kindOf(upos, penn);
  });
}

function kindOf(upos: string, penn: string): number {
  if (penn === ",") return COMMA;
  if (upos === "SCONJ" && penn === "IN") return SUBORDINATOR;
  if (upos === "ADP") return PREPOSITION;
  const known = KIND_OF_PENN[penn];
  if (known !== undefined) return known;
  if (upos === "PUNCT") return STOP;
  return NOUN_PHRASE.test(penn) ? NOMINAL : OTHER;
}

const LOWER = WORD_FIELDS.indexOf("lower");
const FORM = WORD_FIELDS.indexOf("form");

/** `tags` are class numbers, `kindOfTag` from `tagKinds`. */
export function surfaceWords(
  shapes: Int32Array,
  tags: Int32Array,
  kindOfTag: Uint8Array,
  table: ReportingTable,
): SurfaceWords {
  const words = empty(tags.length);
  for (let i = 0; i < tags.length; i++) {
    words.raw[i] = shapes[i * FIELD_COUNT + FORM]!;
    words.lower[i] = shapes[i * FIELD_COUNT + LOWER]!;
    words.kinds[i] = kindOfTag[tags[i]!]!;
  }
  return withVerbs(words, table);
}

/** The same for a sentence that was parsed before. */
export function surfaceOf(
  tokens: readonly Pick<Token, "form" | "upos" | "xpos">[],
  table: ReportingTable,
): SurfaceWords {
  const words = empty(tokens.length);
  for (const [i, { form, upos, xpos }] of tokens.entries()) {
    words.raw[i] = hashWord(form, 1);
    words.lower[i] = hashWord(straighten(form.toLowerCase()));
    words.kinds[i] = kindOf(upos, xpos);
  }
  return withVerbs(words, table);
}

function empty(length: number): SurfaceWords {
  return {
    length,
    raw: integers(length),
    lower: integers(length),
    kinds: bytes(length),
    verbs: bytes(length),
    asides: bytes(length),
  };
}

function withVerbs(words: SurfaceWords, table: ReportingTable): SurfaceWords {
  for (let i = 0; i < words.length; i++) {
    const kind = words.kinds[i]!;
    if (kind !== FINITE && !isUntensed(kind)) continue;
    const form = table.verbAt(words.lower, i);
    if (!form) continue;
    words.verbs[i] = form.class;
    words.asides[i] = form.aside ? 1 : 0;
  }
  return words;
}
