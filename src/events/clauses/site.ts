/**
 * A word that names an act, with what stands around it: one shape for verbs, nouns and adjectives, so that the rules
 * after it need not know which it was.
 *
 *     "Oslo issued a warning to Rome"    head "warning", carrier "issued", subjects [Oslo], obliques [to Rome]
 *     "Rome is willing to wait"          head "willing", carrier "willing", subjects [Rome], infinitives [wait]
 */

import { mentionAt } from "../../entities/named.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { type Clause, readClause } from "./clause.ts";
import { type Oblique, obliquesOf } from "./obliques.ts";
import { surfaceSubjects } from "./subjects.ts";

export interface Site {
  readonly sentence: Sentence;
  readonly head: Token;
  /** The word that carries tense and negation: the light verb of a noun, else the head itself. */
  readonly carrier: Token;
  readonly kind: "verb" | "noun" | "adjective";
  readonly roles: Clause;
}

export function verbSite(sentence: Sentence, verb: Token): Site {
  return { sentence, head: verb, carrier: verb, kind: "verb", roles: readClause(sentence, verb) };
}

export function adjectiveSite(sentence: Sentence, adjective: Token): Site {
  const roles: Clause = {
    verb: adjective,
    passive: false,
    subjects: surfaceSubjects(sentence, adjective, 0),
    objects: [],
    indirect: [],
    obliques: obliquesOf(sentence, adjective),
    clauses: dependents(sentence, adjective.index, "ccomp"),
    infinitives: dependents(sentence, adjective.index, "xcomp").concat(
      dependents(sentence, adjective.index, "advcl").filter((t) => t.xpos === "VB"),
    ),
  };
  return { sentence, head: adjective, carrier: adjective, kind: "adjective", roles };
}

/** "Israeli raids", "the Hamas offer": who does it is a name or a word made from one. */
const CAPITAL = /^\p{Lu}/u;
/** A preposition between a noun of an act and its agent ("a call by Rome"). */
const BY = "by";
/** "calls from Rome for restraint". */
const FROM = "from";

export interface Carrying {
  readonly verb: Token;
  /** Which participant of the act the verb's subject is. */
  readonly subject: "actor" | "recipient" | "none";
}

/** The noun of an act. `carrying` is its light verb, where it has one. */
export function nounSite(timed: Timed, sentence: Sentence, noun: Token, carrying: Carrying | null): Site {
  const direct = [
    ...obliquesOf(sentence, noun),
    ...obliquesOfPair(sentence, noun),
    ...obliquesOfStretch(sentence, noun),
  ];
  const own = [
    ...direct,
    // "a raid on the port by rebels": by whom belongs to the act, wherever the tree put it.
    ...direct.flatMap((o) =>
      obliquesOf(sentence, o.head).filter((x) => x.prep === BY || (o.prep === "of" && x.prep !== "of")),
    ),
  ];
  const verb = carrying ? readClause(sentence, carrying.verb) : null;
  const owners = dependents(sentence, noun.index, "nmod:poss");
  const agents = own.filter((o) => o.prep === BY).map((o) => o.head);
  const senders = [...own, ...(verb?.obliques ?? [])].filter((o) => o.prep === FROM).map((o) => o.head);
  const modifiers = dependents(sentence, noun.index, "amod", "compound", "nmod:desc")
    // "stiff international and Chadian criticism"
    .flatMap((t) => (CAPITAL.test(t.form) ? [t] : dependents(sentence, t.index, "conj")))
    .filter((t) => isCapitalName(timed, sentence, t));
  const doers = carrying?.subject === "actor" ? (verb?.subjects ?? []) : whoIsOn(sentence, noun);
  const receivers = carrying?.subject === "recipient" ? (verb?.subjects ?? []) : [];
  const roles: Clause = {
    verb: noun,
    passive: false,
    subjects: firstFilled(doers, owners, agents, senders, modifiers, subjectsOfNoun(sentence, noun)),
    objects: [...own.filter((o) => o.prep === "of").map((o) => o.head), ...whoIsIn(sentence, noun)],
    indirect: [...(verb?.indirect ?? []), ...receivers],
    obliques: [
      ...own.filter((o) => o.prep !== BY),
      ...(verb?.obliques ?? []).filter((o) => o.head !== noun && o.prep !== BY),
    ],
    clauses: dependents(sentence, noun.index, "acl", "ccomp").filter(
      (t) => isRelation(t, "ccomp") || hasThat(sentence, t),
    ),
    infinitives: dependents(sentence, noun.index, "acl", "xcomp").filter((t) => t.xpos === "VB"),
  };
  return { sentence, head: noun, carrier: carrying?.verb ?? noun, kind: "noun", roles };
}

/** "Chadian raids"; not "Fresh raids", where the sentence accounts for the capital. */
function isCapitalName(timed: Timed, sentence: Sentence, word: Token): boolean {
  if (!CAPITAL.test(word.form)) return false;
  return word.index > 0 || word.upos === "PROPN" || mentionAt(timed, sentence.index, word.index) !== null;
}

/** "Latvia fears that": a verb that the tagger took for a noun keeps its subject. */
function subjectsOfNoun(sentence: Sentence, noun: Token): Token[] {
  const isPredicate = dependents(sentence, noun.index, "cop", "case").length > 0;
  return isPredicate ? [] : dependents(sentence, noun.index, "nsubj");
}

/** "The editor is in custody": in what is done to him. */
function whoIsIn(sentence: Sentence, noun: Token): Token[] {
  return isBehind(sentence, noun, /^(?:in|under)$/i) && dependents(sentence, noun.index, "cop").length > 0
    ? dependents(sentence, noun.index, "nsubj")
    : [];
}

/** "Workers who are on strike": who does it. */
function whoIsOn(sentence: Sentence, noun: Token): readonly Token[] {
  const isOn = dependents(sentence, noun.index, "case").some((t) => /^on$/i.test(t.form));
  return isOn && dependents(sentence, noun.index, "cop").length > 0 ? surfaceSubjects(sentence, noun, 0) : [];
}

function hasThat(sentence: Sentence, clause: Token): boolean {
  return dependents(sentence, clause.index, "mark").some((m) => m.lemma === "that");
}

function firstFilled(...lists: readonly (readonly Token[])[]): readonly Token[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** "the second day of an offensive by Oslo": what only measures the act may hold its phrases. */
function obliquesOfStretch(sentence: Sentence, noun: Token): Oblique[] {
  const above = isRelation(noun, "nmod") ? sentence.tokens[noun.head] : undefined;
  if (!above || !/^(?:day|night|week|month|year|round|series|string|wave|spate)$/.test(above.lemma))
    return [];
  return obliquesOf(sentence, above).filter(({ head, prep }) => head.index > noun.index && prep !== "of");
}

/** "its rejection and strong condemnation of the vote": the phrase behind two nouns belongs to both. */
function obliquesOfPair(sentence: Sentence, noun: Token): Oblique[] {
  const and = sentence.tokens[noun.index + 1];
  const second = dependents(sentence, noun.index, "conj")[0];
  if (!second || and?.form !== "and" || and.head !== second.index) return [];
  const isBare = dependents(sentence, second.index, "det", "nmod:poss").length === 0;
  return isBare ? obliquesOf(sentence, second).filter(({ prep }) => prep === "of") : [];
}
