/**
 * News sentences that another program parsed, made into training data of our kind.
 *
 * Its trees follow an older edition of Universal Dependencies, its words and names other habits. So only the
 * arcs that mean the same in both are trusted (subjects, objects, clauses, prepositions ...), after names are
 * given their first word as head. The rest is filled in by the parser that was trained on the treebanks,
 * under these constraints.
 */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { DEPREL, FORM, HEAD, isWordRow, LEMMA, MISC, readConllu, XPOS } from "../src/parse/conllu-rows.ts";

export interface SilverSentence {
  readonly forms: readonly string[];
  readonly xpos: readonly string[];
  /** Trusted heads: an index, the number of words for the root, UNKNOWN where none is trusted. */
  readonly heads: Int32Array;
  /** Relation of each trusted arc in today's terms, "" where ours may choose. */
  readonly relations: readonly string[];
  /** Words that are auxiliaries or copulas. */
  readonly auxiliaries: readonly boolean[];
}

/** Any sentence of the news, with its Penn tags. */
export interface NewsSentence {
  readonly forms: readonly string[];
  readonly xpos: readonly string[];
}

export const UNKNOWN = -2;

const RELATIONS: Readonly<Record<string, string>> = {
  nsubj: "nsubj",
  nsubjpass: "nsubj:pass",
  dobj: "obj",
  iobj: "iobj",
  csubj: "csubj",
  ccomp: "ccomp",
  xcomp: "xcomp",
  advcl: "advcl",
  acl: "acl",
  "acl:relcl": "acl:relcl",
  aux: "aux",
  auxpass: "aux:pass",
  cop: "cop",
  mark: "mark",
  case: "case",
  det: "det",
  amod: "amod",
  nummod: "nummod",
  advmod: "advmod",
  neg: "advmod",
  "nmod:poss": "nmod:poss",
  conj: "conj",
  cc: "cc",
  root: "root",
  "compound:prt": "compound:prt",
  appos: "appos",
  expl: "expl",
  nmod: "nmod",
  "nmod:tmod": "",
  flat: "flat",
  "nmod:npmod": "",
  "det:predet": "det:predet",
};
const BRACKETS: Readonly<Record<string, string>> = {
  "-LRB-": "(",
  "-RRB-": ")",
  "-LSB-": "[",
  "-RSB-": "]",
  "-LCB-": "{",
  "-RCB-": "}",
};
/** Hyphened words are one word there and several here. */
const FOREIGN_WORD =
  /[\p{L}\p{N}][-/_][\p{L}\p{N}]|[^\p{ASCII}\u2018-\u201d\u2013\u2014\u2026]|^_+$|@|www|http/u;
const LENGTHS = { least: 4, most: 70 };
const AMOUNT = /^(?:MONEY|PERCENT|NUMBER|DURATION|TIME|SET)$/;

export function readSilver(path: string): SilverSentence[] {
  const sentences: SilverSentence[] = [];
  for (const { rows } of readConllu(gunzipSync(readFileSync(path)).toString("utf8"))) {
    const words = rows.filter(isWordRow);
    if (words.length < LENGTHS.least || words.length > LENGTHS.most) continue;
    if (words.some((row) => FOREIGN_WORD.test(row[FORM] ?? "") || row[DEPREL] === "dep")) continue;
    const read = readSentence(words, sentences.length);
    if (read) sentences.push(read);
  }
  return sentences;
}

/** All sentences, for word lists: other habits of trees and names do not matter there. */
export function readNews(path: string): NewsSentence[] {
  return readConllu(gunzipSync(readFileSync(path)).toString("utf8")).map(({ rows }, number) => {
    const words = rows.filter(isWordRow);
    return {
      forms: words.map((row) => plainForm(row[FORM] ?? "", number)),
      xpos: words.map((row) => row[XPOS] ?? "_"),
    };
  });
}

function readSentence(words: readonly (readonly string[])[], number: number): SilverSentence | null {
  const length = words.length;
  const names = words.map((row) => /(?:^|\|)NER=(\w+)/.exec(row[MISC] ?? "")?.[1] ?? "O");
  const heads = Int32Array.from(words, (row) => (row[HEAD] === "0" ? length : Number(row[HEAD]) - 1));
  const relations = words.map((row) => row[DEPREL] ?? "dep");
  // "The trouble is that ..." has another head here
  const odd = words.some((row, i) => row[DEPREL] === "ccomp" && words[heads[i]!]?.[LEMMA] === "be");
  if (odd) return null;
  moveConjunctions(heads, relations);
  giveNamesTheirFirstWord(words, heads, relations, names);
  const forms = words.map((row) => plainForm(row[FORM] ?? "", number));
  const auxiliaries = relations.map((relation) => /^(?:aux|auxpass|cop)$/.test(relation));
  const trusted = relations.map((relation, i) => relation in RELATIONS && !isDoubtful(i, heads[i]!, names));
  return {
    forms,
    xpos: words.map((row) => row[XPOS] ?? "_"),
    heads: heads.map((head, i) => (trusted[i] ? head : UNKNOWN)),
    relations: relations.map((relation, i) => {
      if (!trusted[i]) return "";
      const verbal = /^(?:VB|JJ)/.test(words[heads[i]!]?.[XPOS] ?? "");
      const nominalPredicate =
        relation === "nmod" && relations.some((r, k) => r === "cop" && heads[k] === heads[i]);
      if (nominalPredicate) return "";
      return relation === "nmod" && verbal ? "obl" : (RELATIONS[relation] ?? "");
    }),
    auxiliaries,
  };
}

/** A conjunction belongs to the part that follows it. */
function moveConjunctions(heads: Int32Array, relations: readonly string[]): void {
  for (const [i, relation] of relations.entries()) {
    if (relation !== "cc") continue;
    const next = relations.findIndex((other, k) => k > i && other === "conj" && heads[k] === heads[i]);
    if (next >= 0) heads[i] = next;
  }
}

/** "David Cameron": the first word takes all arcs of the last, as in our treebanks. */
function giveNamesTheirFirstWord(
  words: readonly (readonly string[])[],
  heads: Int32Array,
  relations: string[],
  names: readonly string[],
): void {
  for (let last = words.length - 1; last > 0; last--) {
    if (names[last] !== "PERSON" || relations[last] === "compound") continue;
    let first = last;
    while (names[first - 1] === "PERSON" && heads[first - 1] === last && relations[first - 1] === "compound")
      first--;
    if (first === last) continue;
    for (let i = 0; i < heads.length; i++) if (heads[i] === last && (i < first || i > last)) heads[i] = first;
    heads[first] = heads[last]!;
    relations[first] = relations[last]!;
    for (let i = first + 1; i <= last; i++) {
      heads[i] = first;
      relations[i] = "flat";
    }
  }
}

/** Dates of several words and amounts are built otherwise. */
function isDoubtful(word: number, head: number, names: readonly string[]): boolean {
  return [word, head].some((i) => {
    const name = names[i] ?? "O";
    return AMOUNT.test(name) || (name === "DATE" && (names[i - 1] === "DATE" || names[i + 1] === "DATE"));
  });
}

/** The bracket, quotation mark or dash that a treebank form stands for, in one of the ways that newspapers print it. */
export function plainForm(form: string, number: number): string {
  const curly = number % 2 === 0;
  if (form === "``" || form === "\u201c") return curly ? "\u201c" : '"';
  if (form === "''" || form === "\u201d") return curly ? "\u201d" : '"';
  if (form === "`") return curly ? "\u2018" : "'";
  if (form === "--") return curly ? "\u2014" : "--";
  if (/^n?'\w+$/.test(form) && number % 3 === 0) return form.replace("'", "\u2019");
  return BRACKETS[form] ?? form.replace("\\/", "/");
}
