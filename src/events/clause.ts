/**
 * Who stands where around a verb: subjects, objects, prepositional phrases, clauses, as roles and not as positions.
 *
 *     "Paris was urged by Bonn to wait"       urge    subjects [Bonn], objects [Paris], infinitive "wait"
 *     "Envoys who met Oslo's team"            meet    subjects [Envoys], objects [team]
 *     "Rome agreed and signed"                sign    subjects [Rome]
 *     "Tunis promised to send grain"          send    subjects [Tunis], objects [grain]
 *
 * Not here: the arguments of nouns (nominal.ts); which body a word stands for (entities/).
 */

import { gappedObject } from "../parse/enhanced.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../parse/tree.ts";
import { antecedent } from "./antecedent.ts";
import { keeperOf } from "./misplaced.ts";
import { isMissedAside, isMissedPast, isOnlyVerb, nounBeforeAside } from "./missed-past.ts";
import { isTime, onTime, surfaceSubjects } from "./subjects.ts";

export interface Oblique {
  /** The preposition in lower case, "according to" in one. */
  readonly prep: string;
  readonly head: Token;
}

export interface Clause {
  readonly verb: Token;
  readonly passive: boolean;
  /** Who does it; heads of noun phrases, conjuncts not yet spread. */
  readonly subjects: readonly Token[];
  readonly objects: readonly Token[];
  readonly indirect: readonly Token[];
  readonly obliques: readonly Oblique[];
  /** Heads of finite content clauses. */
  readonly clauses: readonly Token[];
  /** Heads of infinitives and participles that complete the verb. */
  readonly infinitives: readonly Token[];
}

/** Made once a verb: frames, proposals and nouns that it carries ask for the same one. */
const CLAUSES = new WeakMap<Token, Clause>();

export function readClause(sentence: Sentence, verb: Token): Clause {
  const known = CLAUSES.get(verb);
  if (known) return known;
  const keeping = keeperOf(sentence, verb);
  const clause = keeping ? { ...clauseOf(sentence, keeping), verb } : clauseOf(sentence, verb);
  CLAUSES.set(verb, clause);
  return clause;
}

/** "offered Peru a loan": of two objects of a verb of giving the first, whatever its label. */
function indirectOf(sentence: Sentence, verb: Token, objects: readonly Token[]): readonly Token[] {
  const isGiving = GIVING.test(verb.lemma) || /^(?:offer|promise|lend|pay)$/.test(verb.lemma);
  return objects.length === 2 && isGiving ? objects.slice(0, 1) : dependents(sentence, verb.index, "iobj");
}

function clauseOf(sentence: Sentence, verb: Token): Clause {
  const passive = isPassive(sentence, verb);
  const surface = surfaceSubjects(sentence, verb, 0);
  const objects = objectsOf(sentence, verb);
  const own = objects.map((t) => antecedent(sentence, t));
  const indirect = indirectOf(sentence, verb, own);
  // "warned Rome against it": whoever is spoken to is an object, with whatever label.
  const gapped = gappedObject(sentence, verb);
  const direct = own.length > 0 ? own : indirect.length > 0 ? indirect : gapped ? [gapped] : [];
  const near = [...obliquesOf(sentence, verb), ...obliquesBehind(sentence, objects)];
  const obliques = [
    ...near,
    ...stranded(sentence, verb, objects, near),
    ...lostReceiver(sentence, verb, near),
  ];
  const agents = obliques.filter((o) => o.prep === "by" && passive && !isGerund(o.head)).map((o) => o.head);
  return {
    verb,
    passive,
    subjects: passive ? agents : surface,
    objects: passive ? [...surface, ...own] : direct,
    indirect,
    obliques: passive ? obliques.filter((o) => !agents.includes(o.head)) : obliques,
    clauses: clausesOf(sentence, verb),
    infinitives: [
      ...infinitivesOf(sentence, verb),
      ...(passive ? [] : infinitivesBehindObject(sentence, verb)),
    ],
  };
}

/** "was urged", "the plan rejected by Rome": the surface subject is the logical object. */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== "VBN" && verb.xpos !== "VBD") return false;
  if (nounBeforeAside(sentence, verb)) return false;
  const below = dependents(sentence, verb.index);
  if (below.some((t) => t.deprel === "aux:pass" || (isRelation(t, "aux") && /^(?:be|get)$/.test(t.lemma))))
    return true;
  const first = verb.deprel === "conj" ? sentence.tokens[verb.head] : undefined;
  if (first && /^VB[ND]$/.test(first.xpos) && isPassive(sentence, first))
    return (
      !below.some((t) => t.deprel === "nsubj" || (verb.xpos === "VBD" && isRelation(t, "obj"))) ||
      isGapped(sentence, verb, first)
    );
  // "Russia called for restraint": without "be" a clause with a subject is no passive, whatever the tagger took the verb for.
  if (verb.xpos !== "VBN" || below.some((t) => isRelation(t, "aux", "nsubj"))) return false;
  // "guards exchanged fire", "the service assessed that ...": nor is a participle with an object or clause of its own.
  if (below.some((t) => isRelation(t, "obj", "ccomp"))) return false;
  if (verb.deprel === "acl") return !isOnlyVerb(sentence, verb);
  return verb.deprel === "advcl" && !isMissedAside(sentence, verb);
}

/** What is only done to somebody: behind a passive it needs no "were". A closed class, so a list in the rule. */
const SUFFERED =
  /^(?:wound|injure|hurt|arrest|detain|jail|capture|abduct|kidnap|destroy|damage|displace|evacuate|hospitalise|hospitalize|seize|burn)$/;

/** "Two soldiers were killed and five villagers wounded" */
function isGapped(sentence: Sentence, verb: Token, first: Token): boolean {
  return (
    SUFFERED.test(verb.lemma) &&
    dependents(sentence, first.index, "aux:pass").length > 0 &&
    dependents(sentence, verb.index, "obj", "ccomp", "aux").length === 0
  );
}

/** "welcomed US President Ada Berg's offer": a name with a name right behind it is part of the object that follows. */
export function objectsOf(sentence: Sentence, verb: Token): Token[] {
  const above = sentence.tokens[verb.head];
  if (above && isMissedPast(sentence, verb)) return [above];
  const all = [...dependents(sentence, verb.index, "obj"), ...letGo(sentence, verb)].map((t) =>
    behindGerund(sentence, t),
  );
  if (all.length === 0 && dependents(sentence, verb.index, "iobj").length === 0)
    return [
      ...bareObject(sentence, verb),
      ...besideTime(sentence, verb),
      ...reducedObject(sentence, verb),
      ...bothAsObject(sentence, verb),
    ].slice(0, 1);
  return all.filter(
    (t, i) => i === all.length - 1 || t.upos !== "PROPN" || sentence.tokens[t.index + 1]?.upos !== "PROPN",
  );
}

/** "let nine students go home": whoever is let do something is an object of "let", whatever the label. */
function letGo(sentence: Sentence, verb: Token): Token[] {
  if (verb.lemma !== "let") return [];
  return dependents(sentence, verb.index, "xcomp", "ccomp").flatMap((t) =>
    dependents(sentence, t.index, "nsubj").filter((noun) => noun.index > verb.index),
  );
}

/**
 * "met Danish envoy Ada Berg", "called off the strike": a noun right behind the verb and its adverbs, without preposition and not a time,
 * is its object with whatever label.
 */
function bareObject(sentence: Sentence, verb: Token): Token[] {
  if (isPassive(sentence, verb)) return [];
  let first = verb.index + 1;
  const when = dependents(sentence, verb.index, "obl").find((t) => t.index > verb.index && isTime(t));
  for (let t = sentence.tokens[first]; t; t = sentence.tokens[first]) {
    const inTime = when && t.index <= when.index && (t.head === when.index || t === when);
    if (!inTime && !isOwn(verb, t)) break;
    first++;
  }
  const found = dependents(sentence, verb.index, "obl", "xcomp").find(
    (t) =>
      /^(?:NOUN|PROPN)$/.test(t.upos) &&
      !isTime(t) &&
      prepositionOf(sentence, t) === null &&
      subtree(sentence, t.index)[0]?.index === first,
  );
  return found ? [found] : [];
}

/** "signed a data sharing agreement": a noun, a gerund and a noun in a row are one compound. */
function behindGerund(sentence: Sentence, object: Token): Token {
  const gerund = sentence.tokens[object.index + 1];
  const noun = sentence.tokens[object.index + 2];
  const isCompound =
    gerund?.xpos === "VBG" &&
    gerund.head === object.index &&
    noun?.head === gerund.index &&
    isRelation(noun, "obj");
  return isCompound ? noun : object;
}

/** "carried out strikes Friday evening", "left the base Monday": the noun before a time, which the parser hung on the time. */
function besideTime(sentence: Sentence, verb: Token): Token[] {
  const times = dependents(sentence, verb.index, "obl", "obj", "nmod").filter((t) => isTime(t));
  const noun = times.flatMap((t) => onTime(sentence, t))[0];
  return noun && noun.index > verb.index && !isPassive(sentence, verb) ? [noun] : [];
}

/** "rejected proposals laid out by the council": a participle with "by" is no clause, whatever its label, and what it goes with is the object. */
function reducedObject(sentence: Sentence, verb: Token): Token[] {
  const clause = dependents(sentence, verb.index, "ccomp").find(
    (t) =>
      /^VB[DN]$/.test(t.xpos) &&
      dependents(sentence, t.index, "aux", "mark", "cop", "obj").length === 0 &&
      obliquesOf(sentence, t).some((o) => o.prep === "by"),
  );
  return clause ? dependents(sentence, clause.index, "nsubj").filter((t) => t.index > verb.index) : [];
}

/** "urged both to wait": two of whom the text spoke, whatever the tree says. */
function bothAsObject(sentence: Sentence, verb: Token): Token[] {
  const both = sentence.tokens[verb.index + 1];
  return both && /^both$/i.test(both.form) && sentence.tokens[both.index + 1]?.xpos === "TO" ? [both] : [];
}

/** A particle or adverb of the verb. */
function isOwn(verb: Token, token: Token): boolean {
  return (
    token.head === verb.index && /^(?:RP|RB|IN)$/.test(token.xpos) && isRelation(token, "compound", "advmod")
  );
}

/** "supplied shells to Kyiv": parsers hang the phrase on the object as often as on the verb. */
function obliquesBehind(sentence: Sentence, direct: readonly Token[]): Oblique[] {
  const objects = direct.flatMap((object) => conjuncts(sentence, object));
  // "fired rounds aimed at Oslo"
  const aimed = objects
    .flatMap((object) => dependents(sentence, object.index, "acl"))
    .filter((t) => /^(?:aim|direct|target)$/.test(t.lemma));
  return [
    ...objects.flatMap((object) => obliquesOf(sentence, object).filter((o) => o.prep !== "of")),
    ...aimed.flatMap((t) => obliquesOf(sentence, t).filter((o) => o.prep === "at" || o.prep === "against")),
  ];
}

/**
 * "held talks in Oslo with Rome", "returned the statue of the king to Athens", "returned a bust stolen in 1981 to Athens": a phrase that the
 * parser hung on a name, a number or the "of" before it. Names and numbers take no such phrases.
 */
function stranded(
  sentence: Sentence,
  verb: Token,
  objects: readonly Token[],
  near: readonly Oblique[],
): Oblique[] {
  const places = near.filter((o) => /^(?:in|at|on|of)$/.test(o.prep)).map((o) => o.head);
  const owners = objects.flatMap((t) => obliquesOf(sentence, t).filter((o) => o.prep === "of"));
  const names = [...objects, ...places]
    .flatMap((t) => subtree(sentence, t.index, (below) => isRelation(below, "acl:relcl", "ccomp", "advcl")))
    .filter((t) => t.index > verb.index && /^(?:PROPN|NUM)$/.test(t.upos));
  const lost = [...new Set([...names, ...owners.map((o) => o.head)])].flatMap((t) => obliquesOf(sentence, t));
  // "some of its troops from Mali": what is true of names and "to" is true of "from" where the object only measures.
  const left = owners.flatMap((o) => obliquesOf(sentence, o.head)).filter((o) => o.prep === "from");
  return [...lost.filter((o) => /^(?:to|with|against)$/.test(o.prep)), ...left].filter(
    (o) => !near.some((n) => n.head === o.head),
  );
}

/** What is handed over is handed to somebody: a closed class, so a list in the rule. */
const GIVING =
  /^(?:return|give|hand|send|supply|deliver|provide|donate|transfer|repatriate|award|ship|restitute|surrender|grant)$/;

/**
 * "returned a pendant engraved with a king's head to Athens", "returned a bust, a ring and coins, to Athens": the first "to" behind a verb of
 * giving that is not an infinitive's, where the tree gives the verb none.
 */
function lostReceiver(sentence: Sentence, verb: Token, near: readonly Oblique[]): Oblique[] {
  if (!GIVING.test(verb.lemma) || near.some((o) => o.prep === "to")) return [];
  for (let at = verb.index + 1; at < sentence.tokens.length; at++) {
    const t = sentence.tokens[at]!;
    if (isNextClause(sentence, t, verb)) break;
    const head = sentence.tokens[t.head];
    if (t.form.toLowerCase() === "to" && isRelation(t, "case") && head && head.index > at)
      return /^(?:NOUN|PROPN|PRON)$/.test(head.upos) ? [{ prep: "to", head }] : [];
  }
  return [];
}

/** A finite verb that is not in a relative clause, nor one that the parser made of a participle right behind the object. */
function isNextClause(sentence: Sentence, t: Token, verb: Token): boolean {
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) return false;
  const clause = t.upos === "AUX" ? sentence.tokens[t.head] : t;
  return (
    clause !== undefined &&
    clause.deprel !== "acl:relcl" &&
    !(clause.deprel === "ccomp" && clause.head === verb.index)
  );
}

/** Verbs by which somebody is told something. A closed class, so a list in the rule. */
const TELLING = /^(?:tell|warn|assure|inform|remind|notify|advise|promise|persuade|convince|caution)$/;
/** Verbs whose message may stand around them: "If not, she [warns], they will sail". Plain "said" is left to attribution. */
const PARENTHETIC =
  /^(?:warn|caution|threaten|vow|pledge|promise|swear|insist|demand|urge|complain|charge|allege)$/;

function clausesOf(sentence: Sentence, verb: Token): Token[] {
  const own = dependents(sentence, verb.index, "ccomp", "xcomp").filter(
    (t) => isRelation(t, "ccomp") || isFiniteClause(sentence, t),
  );
  if (own.length > 0) return own;
  return TELLING.test(verb.lemma)
    ? [...clausesBehindObject(sentence, verb), ...around(sentence, verb)]
    : around(sentence, verb);
}

/** "warned firms that their ships would be seized", hung on the firms. */
function clausesBehindObject(sentence: Sentence, verb: Token): Token[] {
  return dependents(sentence, verb.index, "obj", "iobj").flatMap((object) =>
    dependents(sentence, object.index, "acl").filter(
      (t) =>
        dependents(sentence, t.index, "mark").some((m) => m.lemma === "that") &&
        dependents(sentence, t.index, "nsubj").length > 0,
    ),
  );
}

/** "If it fails, she warns, they will leave": a verb of speech put in between says the clause that it hangs on. */
function around(sentence: Sentence, verb: Token): Token[] {
  const above = sentence.tokens[verb.head];
  const isBetween =
    above !== undefined &&
    verb.deprel === "parataxis" &&
    above.index > verb.index &&
    PARENTHETIC.test(verb.lemma) &&
    dependents(sentence, verb.index, "obj", "xcomp").length === 0;
  return isBetween ? [above] : [];
}

/** "urged the rebels to negotiate", hung on the rebels. */
function infinitivesBehindObject(sentence: Sentence, verb: Token): Token[] {
  return dependents(sentence, verb.index, "obj", "obl", "iobj").flatMap((object) =>
    dependents(sentence, object.index, "acl").filter((t) => t.xpos === "VB"),
  );
}

export function obliquesOf(sentence: Sentence, head: Token): Oblique[] {
  const found: Oblique[] = [];
  for (const t of dependents(sentence, head.index, "obl", "nmod", "advcl", "acl")) {
    if (t.deprel === "nmod:poss" || isRelation(t, "obl:npmod", "obl:unmarked", "nmod:unmarked")) continue;
    const prep = prepositionOf(sentence, t);
    if (prep) found.push({ prep, head: t });
  }
  return found;
}

/** The case marker (or, for gerunds, the mark) of a phrase, fixed parts joined: "according to", "because of". */
export function prepositionOf(sentence: Sentence, head: Token): string | null {
  const marker =
    dependents(sentence, head.index, "case").at(0) ??
    (isGerund(head) ? dependents(sentence, head.index, "mark").at(0) : caseOfNamePart(sentence, head));
  if (!marker) return null;
  const rest = dependents(sentence, marker.index, "fixed");
  return [marker, ...rest].map((t) => t.form.toLowerCase()).join(" ");
}

/** "with former president Ali Bey": in a name of several words the parser may hang the preposition on a part. */
function caseOfNamePart(sentence: Sentence, head: Token): Token | undefined {
  if (head.upos !== "PROPN") return undefined;
  const part = dependents(sentence, head.index, "compound", "flat", "nmod:desc")[0];
  return part && dependents(sentence, part.index, "case").find((t) => t.upos === "ADP");
}

/** "that France would stand": whatever the label, what has a modal or "that" is a clause. */
function isFiniteClause(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "aux", "mark").some((t) => t.xpos === "MD" || t.lemma === "that");
}

function infinitivesOf(sentence: Sentence, verb: Token): Token[] {
  return dependents(sentence, verb.index, "xcomp", "advcl").filter(
    (t) =>
      (isRelation(t, "xcomp") && !isFiniteClause(sentence, t)) ||
      (t.xpos === "VB" && dependents(sentence, t.index, "mark").some((m) => m.lemma === "to")),
  );
}

function isGerund(token: Token): boolean {
  return token.xpos === "VBG";
}

/** The token and what is coordinated with it: "France, Italy and Spain". */
export function conjuncts(sentence: Sentence, head: Token): Token[] {
  const found = [head];
  for (const t of found) found.push(...dependents(sentence, t.index, "conj"));
  return found;
}
