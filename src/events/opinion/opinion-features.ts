/**
 * What the second opinion sees of a candidate, as rows of a linear model:
 *
 *     "Oslo will return 30 trucks to Lima"   the rules' answer, return, return+truck, to+GOV, future, types that the lexicon knows for
 *                                            "return" and "truck", groups of like words, sectors of Oslo and Lima ...
 */

import type { Party } from "../../model/party.ts";
import { PLOVER_TYPES } from "../../model/plover.ts";
import { hashWord, mix } from "../../parse/hashing.ts";
import type { Token } from "../../parse/parsed.ts";
import { dependents, subtree } from "../../parse/tree.ts";
import type { WordTable } from "../../parse/word-shapes.ts";
import type { Draft } from "../draft.ts";
import type { FrameIndex } from "../frames/frame-index.ts";
import { add, add2, add3, begin, gathered, hashOf } from "./feature-rows.ts";
import { readWords } from "./read-words.ts";

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

const NONE: readonly number[] = [];

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
  return { marksOf: (lemma) => lists.get(lemma) ?? NONE, groups };
}

/** What is asked of a word in a role, each as the template of its rows. */
const ASPECTS = [
  "lemma",
  "group",
  "family",
  "mark",
  "head",
  "group head",
  "mark head",
  "mark answer",
  "near",
  "near mark",
  "near mark head",
] as const;
type Aspects = Readonly<Record<(typeof ASPECTS)[number], number>>;

const TEMPLATES = new Map<string, Aspects>();
const MOST_TEMPLATES = 1000;

/** Of a role ("object", "prep to"): prepositions are few, and limited all the same. */
function aspectsOf(role: string): Aspects {
  let aspects = TEMPLATES.get(role);
  if (!aspects) {
    const of = (aspect: (typeof ASPECTS)[number]) => hashWord(`${role} ${aspect}`, 3);
    aspects = {
      lemma: of("lemma"),
      group: of("group"),
      family: of("family"),
      mark: of("mark"),
      head: of("head"),
      "group head": of("group head"),
      "mark head": of("mark head"),
      "mark answer": of("mark answer"),
      near: of("near"),
      "near mark": of("near mark"),
      "near mark head": of("near mark head"),
    };
    if (TEMPLATES.size < MOST_TEMPLATES) TEMPLATES.set(role, aspects);
  }
  return aspects;
}

const template = (name: string) => hashWord(name, 3);
const KIND = template("kind");
const ANSWER = template("answer");
const FRAME = template("frame");
const ACT = template("act");
const STRENGTH = template("strength");
const STATUS = template("status");
const STATUS_KIND = template("status kind");
const TAG = template("tag");
const HEAD_MARK_ANSWER = template("head mark answer");
const PASSIVE = template("passive");
const PASSIVE_ANSWER = template("passive answer");
const PASSIVE_OBJECT = template("passive object");
const BESIDE = template("beside");
const NEXT = template("next");
const NEXT_TWO = template("next two");
const LAST = template("last");
const LAST_TWO = template("last two");
const LEMMA_ANSWER = template("lemma answer");
const LEMMA_STATUS = template("lemma status");
const WORDS = template("words");
const CARRIER_HEAD = template("carrier head");
const PREP = template("prep");
const PREP_LEMMA = template("prep lemma");
const FUNCTION = template("function");
const ABOVE = template("above");
const ACTORS = template("actors");
const RECIPIENTS = template("recipients");
const ACTOR = template("actor");
const ACTOR_ANSWER = template("actor answer");
const ACTOR_LEMMA = template("actor lemma");
const RECIPIENT = template("recipient");
const RECIPIENT_ANSWER = template("recipient answer");
const RECIPIENT_LEMMA = template("recipient lemma");
const PAIR = template("pair");
const HOME = template("home");
const QUOTED = template("quoted");
const QUOTED_LEMMA = template("quoted lemma");
const DEPTH = template("depth");
const DEPTH_ANSWER = template("depth answer");
/** Sentences from which on a text is that deep: news has what is new on top, and what once was further down. */
const DEPTHS = [1, 3, 8, 20] as const;
const INSIDE = { lemma: template("bag in"), group: template("bag group in"), mark: template("bag mark in") };
const OUTSIDE = {
  lemma: template("bag out"),
  group: template("bag group out"),
  mark: template("bag mark out"),
};
/** Words on both sides of the head, whatever the tree says. */
const SIDES = [-2, -1, 1, 2] as const;
/** Roles of a clause, whether or not somebody fills them. */
const ROLES = (
  [
    ["object", "objects"],
    ["subject", "subjects"],
    ["indirect", "indirect"],
    ["clause", "clauses"],
    ["infinitive", "infinitives"],
  ] as const
).map(([role, field]) => ({
  field,
  role,
  there: template(`${role} there`),
  thereLemma: template(`${role} there lemma`),
}));
/** Words that qualify a word in a role. */
const QUALIFYING = ["compound", "amod", "nmod", "obj", "xcomp", "obl", "conj"] as const;
/** More words of the act's own than this tell nothing more. */
const OWN_WORDS = 40;

/** Rows below 2^bits, each once. */
export function opinionFeatures({ draft, ruled }: Candidate, words: OpinionWords, bits: number): Int32Array {
  begin(bits);
  const { found, type, act, reality } = draft;
  const { site, match } = found;
  const { sentence, head, carrier, roles } = site;
  const read = readWords(sentence, words);
  const { lemmas, groups, marks, content, quoted } = read;
  const answer = hashOf(ruled ? `+${type}` : `-${type}`);
  const lemma = lemmas[head.index]!;
  const kind = hashOf(site.kind);
  const status = hashOf(`${reality.status} ${reality.negated}`);

  add2(KIND, kind, Number(ruled));
  add(ANSWER, answer);
  add2(FRAME, hashOf(match.entry.frame.id), Number(ruled));
  add2(ACT, hashOf(act), answer);
  add2(STRENGTH, answer, Math.min(match.strength, 4));
  add2(STATUS, status, answer);
  add3(STATUS_KIND, status, kind, Number(ruled));
  add3(TAG, hashOf(head.xpos), hashOf(head.deprel), Number(ruled));
  describe(aspectsOf("head"), head);
  for (const mark of marks[head.index]!) add2(HEAD_MARK_ANSWER, mark, answer);
  add2(LEMMA_ANSWER, lemma, answer);
  add2(LEMMA_STATUS, lemma, status);
  const passive = Number(roles.passive);
  add2(PASSIVE, passive, lemma);
  add2(PASSIVE_ANSWER, passive, answer);
  add2(PASSIVE_OBJECT, passive, Math.min(roles.objects.length, 1));
  beside();
  add2(QUOTED, quoted[head.index]!, answer);
  add2(QUOTED_LEMMA, quoted[head.index]!, lemma);
  const depth = DEPTHS.filter((from) => sentence.index >= from).length;
  add(DEPTH, depth);
  add2(DEPTH_ANSWER, depth, answer);
  if (match.words.length > 1) {
    let several = WORDS;
    for (const t of match.words.slice(0, -1)) several = mix(several, lemmas[t.index]!);
    add(several, lemmas[match.words.at(-1)!.index]!);
  }
  if (carrier !== head) {
    describe(aspectsOf("carrier"), carrier);
    add2(CARRIER_HEAD, lemmas[carrier.index]!, lemma);
  }
  for (const { role, field, there, thereLemma } of ROLES) {
    const heads = roles[field];
    add2(there, Math.min(heads.length, 1), answer);
    add2(thereLemma, Math.min(heads.length, 1), lemma);
    for (const t of heads) around(aspectsOf(role), t);
  }
  for (const { prep, head: t } of roles.obliques) {
    const p = hashOf(prep);
    add2(PREP, p, answer);
    add2(PREP_LEMMA, p, lemma);
    around(aspectsOf(`prep ${prep}`), t);
  }
  if (match.content) around(aspectsOf("content"), match.content);
  const inside = new Uint8Array(sentence.tokens.length);
  for (const t of subtree(sentence, carrier.index).slice(0, OWN_WORDS)) inside[t.index] = 1;
  for (let i = 0; i < content.length; i++) {
    if (i === head.index || content[i] === 0) continue;
    const where = inside[i] === 1 ? INSIDE : OUTSIDE;
    add(where.lemma, lemmas[i]!);
    add(where.group, groups[i]!);
    for (const mark of marks[i]!) add(where.mark, mark);
  }
  for (const t of dependents(sentence, carrier.index, "aux", "advmod", "mark", "compound:prt", "cop"))
    add2(FUNCTION, lemmas[t.index]!, answer);
  add2(ABOVE, lemmas[carrier.head] ?? 0, hashOf(carrier.deprel));
  parties();
  return gathered();

  function beside(): void {
    const at = (distance: number) => lemmas[head.index + distance] ?? 0;
    for (const distance of SIDES) add3(BESIDE, distance, at(distance), lemma);
    add(NEXT, at(1));
    add2(NEXT_TWO, at(1), at(2));
    add(LAST, at(-1));
    add2(LAST_TWO, at(-1), at(-2));
  }
  function describe(role: Aspects, { index }: Token): void {
    const group = groups[index]!;
    add(role.lemma, lemmas[index]!);
    add(role.group, group);
    add(role.family, group >>> 8);
    for (const mark of marks[index]!) add(role.mark, mark);
  }
  /** A word in a role, with the words that qualify it. */
  function around(role: Aspects, t: Token): void {
    describe(role, t);
    add2(role.head, lemmas[t.index]!, lemma);
    add2(role["group head"], groups[t.index]!, lemma);
    for (const mark of marks[t.index]!) {
      add2(role["mark head"], mark, lemma);
      add2(role["mark answer"], mark, answer);
    }
    for (const { index } of dependents(sentence, t.index, ...QUALIFYING)) {
      if (content[index] === 0) continue;
      add(role.near, lemmas[index]!);
      for (const mark of marks[index]!) {
        add(role["near mark"], mark);
        add2(role["near mark head"], mark, lemma);
      }
    }
  }
  function parties(): void {
    const actors = draft.actors.map(sectorOf);
    const recipients = draft.recipients.map(sectorOf);
    add2(ACTORS, Math.min(actors.length, 2), answer);
    add2(RECIPIENTS, Math.min(recipients.length, 2), answer);
    for (const a of actors) {
      add(ACTOR, a);
      add2(ACTOR_ANSWER, a, answer);
      add2(ACTOR_LEMMA, a, lemma);
    }
    for (const r of recipients) {
      add(RECIPIENT, r);
      add2(RECIPIENT_ANSWER, r, answer);
      add2(RECIPIENT_LEMMA, r, lemma);
      for (const a of actors) add2(PAIR, a, r);
    }
    add2(HOME, Number(isAtHome(draft)), answer);
  }
}

function sectorOf({ code, sector }: Party): number {
  return hashOf(`${/^(?:UNK|IGO|NGO|MNC)$/.test(code) ? code : "state"} ${sector}`);
}

function isAtHome({ actors, recipients }: Draft): boolean {
  return actors.some((a) => a.code !== "UNK" && recipients.some((r) => r.code === a.code));
}
