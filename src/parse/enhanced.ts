/**
 * Enhanced dependencies: the arcs that a basic tree leaves unsaid.
 *
 *     "Rome agreed and signed"            Rome: nsubj of agreed, and of signed
 *     "Paris urged Bonn to wait"          Bonn: obj of urged, nsubj:xsubj of wait
 *     "envoys who met him and her"        envoys: nsubj of met; who: ref of envoys; her: obj of met
 *     "the offer that Oslo rejected"      offer: obj of rejected; that: ref of offer
 *     "sat in Oslo"                       Oslo: obl:in of sat
 *
 * No empty nodes: a verb that is left out stays unsaid. Source: universaldependencies.org/u/overview/enhanced-syntax.html
 * and the practice of UD English EWT.
 */

import type { Sentence, Token } from "./parsed.ts";
import { labelled } from "./relation-labels.ts";
import { dependents, isRelation } from "./tree.ts";

export interface Arc {
  /** Index of the governing token, -1 for the root. */
  readonly head: number;
  /** With the word that joins them: "obl:in", "conj:and". */
  readonly relation: string;
}

/** Where a predicate without a subject of its own takes it from. */
export type Lender =
  | { readonly kind: "word"; readonly word: Token }
  | { readonly kind: "predicate"; readonly predicate: Token };

/** Verbs whose subject does what their infinitive says, also where they have an object ("promised Rome to wait", "phoned him to complain"). */
const SUBJECT_CONTROL = new Set([
  "promise",
  "threaten",
  "vow",
  "pledge",
  "offer",
  "phone",
  "telephone",
  "meet",
  "visit",
]);
/** Parts of speech that can have a subject. */
const PREDICATE = /^(?:VERB|AUX|ADJ|NOUN)$/;
/** Nouns whose bare relative clause says when, where, how or why. */
const ADVERBIAL_NOUN = /^(?:time|moment|minute|hour|day|night|morning|week|month|year|place|way|reason)$/;
/** A list of subjects before a list of verbs would make an arc for every pair. */
const MAX_ARCS = 16;

/** "urged Rome to wait": Rome; "agreed to wait", "agreed and waited": the subject of "agreed"; "envoys met by Rome": envoys. */
export function subjectLender(sentence: Sentence, verb: Token): Lender | null {
  const above = sentence.tokens[verb.head];
  if (!above) return null;
  if (verb.deprel === "conj")
    return isPredicate(sentence, above) ? { kind: "predicate", predicate: above } : null;
  if (verb.deprel === "acl:relcl") return verb.xpos === "VB" ? null : { kind: "word", word: above };
  if (!isRelation(verb, "xcomp")) return null;
  const object = SUBJECT_CONTROL.has(above.lemma)
    ? undefined
    : dependents(sentence, above.index, "obj", "iobj")[0];
  return object ? { kind: "word", word: object } : { kind: "predicate", predicate: above };
}

/** "Rome is one of five and has signed": whatever the word is, what something is said to be can have a subject. */
function isPredicate(sentence: Sentence, { upos, index }: Token): boolean {
  return PREDICATE.test(upos) || dependents(sentence, index, "cop").length > 0;
}

/** "envoys who met him": "envoys" for "who". Null for other words, and for pronouns that ask. */
export function antecedentOf(sentence: Sentence, word: Token): Token | null {
  if (!isRelativePronoun(word)) return null;
  for (let at = sentence.tokens[word.head]; at; at = sentence.tokens[at.head]) {
    if (at.deprel === "acl:relcl") return word.index < at.index ? (sentence.tokens[at.head] ?? null) : null;
    if (isRelation(at, "advcl", "parataxis", "csubj")) return null;
  }
  return null;
}

/** "the offer (that) Rome rejected": the offer, where the clause has a subject and neither object nor clause of its own. */
export function gappedObject(sentence: Sentence, verb: Token): Token | null {
  const noun = gap(sentence, verb);
  return noun && !isAdverbialGap(sentence, noun, verb) ? noun : null;
}

/** The noun of a relative clause without a pronoun. */
function gap(sentence: Sentence, verb: Token): Token | null {
  const subjects = dependents(sentence, verb.index, "nsubj");
  if (verb.deprel !== "acl:relcl" || subjects.length === 0 || subjects.some(isRelativePronoun)) return null;
  if (dependents(sentence, verb.index, "obj", "ccomp", "xcomp").length > 0) return null;
  return sentence.tokens[verb.head] ?? null;
}

/** "the day Rome fell", "the town he lives in" */
function isAdverbialGap(sentence: Sentence, noun: Token, verb: Token): boolean {
  const isStranded = dependents(sentence, verb.index).some((t) => t.upos === "ADP" && t.xpos === "IN");
  return isStranded || ADVERBIAL_NOUN.test(noun.lemma);
}

export function isRelativePronoun(word: Token): boolean {
  return (
    isRelativeAdverb(word) ||
    /^W(?:DT|P|P\$)$/.test(word.xpos) ||
    (word.lemma === "that" && word.upos === "PRON")
  );
}

/** "the town where he lives": what stands for the noun is no subject or object. */
function isRelativeAdverb({ xpos, deprel, lemma }: Token): boolean {
  return xpos === "WRB" && deprel === "advmod" && /^(?:where|when|why)$/.test(lemma);
}

/** For each token its arcs, the one of the basic tree first. */
export function enhancedArcs(sentence: Sentence): Arc[][] {
  const arcs = sentence.tokens.map((t): Arc[] => [{ head: t.head, relation: labelled(sentence, t) }]);
  const add = (token: Token, head: number, relation: string): void => {
    const own = arcs[token.index]!;
    if (token.index === head || own.length >= MAX_ARCS || own.some((a) => a.head === head)) return;
    own.push({ head, relation });
  };
  const order = fromTheRoot(sentence);
  for (const verb of order) addGap(sentence, verb, add);
  for (const word of sentence.tokens) {
    const noun = antecedentOf(sentence, word);
    if (!noun) continue;
    add(noun, word.head, isRelativeAdverb(word) ? "obl" : labelled(sentence, word));
    arcs[word.index] = [{ head: noun.index, relation: "ref" }];
  }
  addSubjects(sentence, order, add);
  for (const word of order) {
    if (word.deprel !== "conj") continue;
    for (const { head, relation } of arcs[word.head] ?? []) {
      if (head >= 0 && !/^(?:conj|ref|parataxis|root|punct)\b/.test(relation)) add(word, head, relation);
    }
  }
  return arcs;
}

type Add = (token: Token, head: number, relation: string) => void;

/** Every token behind its governor; words on a loop are left out. */
function fromTheRoot(sentence: Sentence): Token[] {
  const order = dependents(sentence, -1);
  for (const word of order) order.push(...dependents(sentence, word.index));
  return order;
}

function addGap(sentence: Sentence, verb: Token, add: Add): void {
  const noun = gap(sentence, verb);
  const pronouns = sentence.tokens.slice(verb.head + 1, verb.index);
  if (!noun || pronouns.some((t) => antecedentOf(sentence, t) === noun)) return;
  add(noun, verb.index, isAdverbialGap(sentence, noun, verb) ? "obl" : "obj");
}

/** Subjects from above, so that "agreed to come and stay" hands its own on twice. */
function addSubjects(sentence: Sentence, order: readonly Token[], add: Add): void {
  const subjects: (readonly Token[])[] = [];
  for (const verb of order) {
    const own = dependents(sentence, verb.index, "nsubj", "csubj").filter((t) => t.deprel !== "nsubj:outer");
    const lender = own.length > 0 ? null : subjectLender(sentence, verb);
    const lent = lender?.kind === "word" ? [lender.word] : (subjects[lender?.predicate.index ?? -1] ?? []);
    subjects[verb.index] = own.length > 0 ? own.map((t) => antecedentOf(sentence, t) ?? t) : lent;
    for (const subject of lent) add(subject, verb.index, subjectRelation(sentence, verb, subject));
  }
}

function subjectRelation(sentence: Sentence, verb: Token, subject: Token): string {
  const kind = isRelation(subject, "csubj") ? "csubj" : "nsubj";
  const first = verb.deprel === "conj" ? sentence.tokens[verb.head] : verb;
  if (first && isRelation(first, "xcomp")) return `${kind}:xsubj`;
  return isPassive(sentence, verb) ? `${kind}:pass` : kind;
}

/** "was seized and burnt": the auxiliary of the first verb serves the second. */
function isPassive(sentence: Sentence, verb: Token): boolean {
  if (dependents(sentence, verb.index, "aux:pass").length > 0) return true;
  const bare = verb.xpos === "VBN" && dependents(sentence, verb.index, "aux").length === 0;
  return bare && verb.deprel === "conj" && dependents(sentence, verb.head, "aux:pass").length > 0;
}
