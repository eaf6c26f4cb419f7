/**
 * What the second opinion sees of a candidate, as rows of a linear model:
 *
 *     "Oslo will return 30 trucks to Lima"   the rules' answer, return, return+truck, to+GOV, future, types that the lexicon knows for
 *                                            "return" and "truck", groups of like words, sectors of Oslo and Lima ...
 */

import type { Party } from "../model/party.ts";
import { PLOVER_TYPES } from "../model/plover.ts";
import { hashWord, mix } from "../parse/hashing.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, subtree } from "../parse/tree.ts";
import type { WordTable } from "../parse/word-shapes.ts";
import type { Draft } from "./draft.ts";
import type { FrameIndex } from "./frame-index.ts";

/** What the lexicon and the language models say of single words. */
export interface OpinionWords {
  /** Numbers of the types that frames of this lemma have, and of the word classes that it is in. */
  readonly marksOf: (lemma: string) => readonly number[];
  /** Words of like use, from the language models. */
  readonly groups: WordTable;
}

export interface Candidate {
  readonly draft: Draft;
  /** Printed by the rules. */
  readonly ruled: boolean;
}

export function opinionWords(
  frames: FrameIndex,
  classes: Readonly<Record<string, readonly string[]>>,
  groups: WordTable,
): OpinionWords {
  const marks = new Map<string, Set<number>>();
  const mark = (lemma: string, value: number) => {
    const known = marks.get(lemma) ?? new Set<number>();
    marks.set(lemma, known.add(value));
  };
  for (const index of [frames.verbs, frames.nouns, frames.adjectives]) {
    for (const [lemma, entries] of index)
      for (const { frame } of entries)
        mark(lemma, frame.type === null ? PLOVER_TYPES.length : PLOVER_TYPES.indexOf(frame.type));
  }
  for (const [name, lemmas] of Object.entries(classes))
    for (const lemma of lemmas) mark(lemma, hashWord(name, 1));
  const lists = new Map([...marks].map(([lemma, values]) => [lemma, [...values]]));
  return { marksOf: (lemma) => lists.get(lemma) ?? [], groups };
}

/** Rows below 2^bits, each once. */
export function opinionFeatures({ draft, ruled }: Candidate, words: OpinionWords, bits: number): Int32Array {
  const rows = new Set<number>();
  const add = (template: string, ...values: readonly number[]) => {
    let hash = hashWord(template, 3);
    for (const value of values) hash = mix(hash, value);
    rows.add(hash & (2 ** bits - 1));
  };
  const { found, type, act, reality } = draft;
  const { site, match } = found;
  const { sentence, head, carrier, roles } = site;
  const answer = hashWord(ruled ? `+${type}` : `-${type}`);
  const frame = hashWord(match.entry.frame.id);
  const lemma = lemmaOf(head);
  const kind = hashWord(site.kind);
  const status = hashWord(`${reality.status} ${reality.negated}`);
  const act_ = hashWord(act);

  add("kind", kind, Number(ruled));
  add("answer", answer);
  add("frame", frame, Number(ruled));
  add("act", act_, answer);
  add("strength", answer, Math.min(match.strength, 4));
  add("status", status, answer);
  add("status kind", status, kind, Number(ruled));
  add("tag", hashWord(head.xpos), hashWord(head.deprel), Number(ruled));
  describe("head", head);
  add("lemma answer", lemma, answer);
  add("lemma status", lemma, status);
  if (match.words.length > 1) add("words", ...match.words.map(lemmaOf));
  if (carrier !== head) {
    describe("carrier", carrier);
    add("carrier head", lemmaOf(carrier), lemma);
  }
  for (const [name, heads] of [
    ["object", roles.objects],
    ["subject", roles.subjects],
    ["indirect", roles.indirect],
    ["clause", roles.clauses],
    ["infinitive", roles.infinitives],
  ] as const) {
    add(`${name} there`, Math.min(heads.length, 1), answer);
    add(`${name} there lemma`, Math.min(heads.length, 1), lemma);
    for (const t of heads) around(name, t);
  }
  for (const { prep, head: t } of roles.obliques) {
    const p = hashWord(prep);
    add("prep", p, answer);
    add("prep lemma", p, lemma);
    around(`prep ${prep}`, t);
  }
  if (match.content) around("content", match.content);
  const inside = new Set(subtree(sentence, carrier.index).slice(0, 40));
  for (const t of sentence.tokens) {
    if (t === head || !isContentWord(t)) continue;
    const where = inside.has(t) ? "in" : "out";
    add(`bag ${where}`, lemmaOf(t));
    add(`bag group ${where}`, groupOf(t));
    for (const mark of words.marksOf(t.lemma.toLowerCase())) add(`bag mark ${where}`, mark);
  }
  for (const t of dependents(sentence, carrier.index, "aux", "advmod", "mark", "compound:prt", "cop"))
    add("function", lemmaOf(t), answer);
  const above = sentence.tokens[carrier.head];
  add("above", above ? lemmaOf(above) : 0, hashWord(carrier.deprel));
  parties();
  return Int32Array.from(rows);

  function describe(name: string, t: Token): void {
    add(`${name} lemma`, lemmaOf(t));
    add(`${name} group`, groupOf(t));
    add(`${name} family`, groupOf(t) >>> 8);
    for (const mark of words.marksOf(t.lemma.toLowerCase())) add(`${name} mark`, mark);
  }
  /** A word in a role, with the words that qualify it. */
  function around(name: string, t: Token): void {
    describe(name, t);
    add(`${name} head`, lemmaOf(t), lemma);
    add(`${name} group head`, groupOf(t), lemma);
    for (const mark of words.marksOf(t.lemma.toLowerCase())) {
      add(`${name} mark head`, mark, lemma);
      add(`${name} mark answer`, mark, answer);
    }
    for (const below of near(sentence, t)) {
      add(`${name} near`, lemmaOf(below));
      for (const mark of words.marksOf(below.lemma.toLowerCase())) {
        add(`${name} near mark`, mark);
        add(`${name} near mark head`, mark, lemma);
      }
    }
  }
  function groupOf(t: Token): number {
    return words.groups.lookUp(hashWord(t.form.toLowerCase()));
  }
  function parties(): void {
    const actors = draft.actors.map(sectorOf);
    const recipients = draft.recipients.map(sectorOf);
    add("actors", Math.min(actors.length, 2), answer);
    add("recipients", Math.min(recipients.length, 2), answer);
    for (const a of actors) {
      add("actor", a);
      add("actor answer", a, answer);
      add("actor lemma", a, lemma);
    }
    for (const r of recipients) {
      add("recipient", r);
      add("recipient answer", r, answer);
      add("recipient lemma", r, lemma);
      for (const a of actors) add("pair", a, r);
    }
    add("home", Number(isAtHome(draft)), answer);
  }
}

function lemmaOf({ lemma }: Token): number {
  return hashWord(lemma.toLowerCase());
}

function near(sentence: Sentence, t: Token): Token[] {
  return dependents(sentence, t.index, "compound", "amod", "nmod", "obj", "xcomp", "obl", "conj").filter(
    isContentWord,
  );
}

function isContentWord({ upos, xpos }: Token): boolean {
  return /^(?:NOUN|VERB|ADJ)$/.test(upos) && xpos !== "MD";
}

function sectorOf({ code, sector }: Party): number {
  return hashWord(`${/^(?:UNK|IGO|NGO|MNC)$/.test(code) ? code : "state"} ${sector}`);
}

function isAtHome({ actors, recipients }: Draft): boolean {
  return actors.some((a) => a.code !== "UNK" && recipients.some((r) => r.code === a.code));
}
