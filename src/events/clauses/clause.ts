/**
 * Who stands where around a verb: subjects, objects, prepositional phrases, clauses, as roles and not as positions.
 *
 *     "Paris was urged by Bonn to wait"       urge    subjects [Bonn], objects [Paris], infinitive "wait"
 *     "Envoys who met Oslo's team"            meet    subjects [Envoys], objects [team]
 *     "Rome agreed and signed"                sign    subjects [Rome]
 *     "Tunis promised to send grain"          send    subjects [Tunis], objects [grain]
 *
 * Not here: the participants of nouns (site.ts); which body a word stands for (entities/).
 */

import { gappedObject } from "../../parse/enhanced.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { conjuncts, dependents, isRelation, subtree } from "../../parse/tree.ts";
import { antecedent } from "./antecedent.ts";
import { keeperOf } from "./misplaced.ts";
import { objectsOf } from "./objects.ts";
import { isGerund, type Oblique, obliquesOf } from "./obliques.ts";
import { isPassive } from "./passive.ts";
import { surfaceSubjects } from "./subjects.ts";

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
  const isGiving =
    GIVING.test(verb.lemma) || /^(?:offer|promise|lend|pay|pledge|guarantee|loan|sell)$/.test(verb.lemma);
  return objects.length === 2 && isGiving ? objects.slice(0, 1) : dependents(sentence, verb.index, "iobj");
}

function clauseOf(sentence: Sentence, verb: Token): Clause {
  const passive = isPassive(sentence, verb);
  const surface = surfaceSubjects(sentence, verb, 0);
  const objects = objectsOf(sentence, verb).filter((t) => passive || !surface.includes(t));
  const own = objects.map((t) => antecedent(sentence, t));
  const indirect = indirectOf(sentence, verb, own);
  // "warned Rome against it": whoever is spoken to is an object, with whatever label.
  const gapped = gappedObject(sentence, verb);
  const direct = own.length > 0 ? own : indirect.length > 0 ? indirect : gapped ? [gapped] : [];
  const misread = misreadInfinitives(sentence, verb);
  // "the accord from which Rome withdrew": what is left stands before the clause.
  const near = [
    ...obliquesOf(sentence, verb),
    ...obliquesBehind(sentence, objects),
    ...behindParticles(sentence, verb),
  ]
    .map((o) => (o.prep === "from" ? { ...o, head: antecedent(sentence, o.head) } : o))
    .filter((o) => !misread.some((t) => t.head === o.head.index));
  const obliques = [
    ...near,
    ...stranded(sentence, verb, objects, near),
    ...lostReceiver(sentence, verb, near),
    ...askedFor(sentence, verb, near),
  ];
  const agents = obliques.filter((o) => o.prep === "by" && passive && !isGerund(o.head)).map((o) => o.head);
  return {
    verb,
    passive,
    subjects: passive ? agents : surface,
    objects: passive ? [...surface, ...own] : direct,
    indirect,
    obliques: passive
      ? [...obliques.filter((o) => !agents.includes(o.head)), ...gerundsBehind(sentence, agents)]
      : obliques,
    clauses: clausesOf(sentence, verb),
    infinitives: [
      ...infinitivesOf(sentence, verb),
      ...(passive ? [] : infinitivesBehindObject(sentence, verb)),
      ...misread,
    ],
  };
}

/** "stayed away from the talks": the phrase that the parser hung on the particle. */
function behindParticles(sentence: Sentence, verb: Token): Oblique[] {
  const particles = dependents(sentence, verb.index, "advmod", "compound:prt");
  return particles
    .filter((t) => t.index > verb.index && /^(?:RB|RP|IN)$/.test(t.xpos))
    .flatMap((t) => obliquesOf(sentence, t));
}

/** "pleaded with Rome for help": what is asked for, hung on whoever is asked. */
function askedFor(sentence: Sentence, verb: Token, near: readonly Oblique[]): Oblique[] {
  if (!ASKING.test(verb.lemma) || near.some((o) => o.prep === "for")) return [];
  return near
    .filter((o) => /^(?:with|to|on|upon)$/.test(o.prep))
    .flatMap((o) => obliquesOf(sentence, o.head).filter((x) => x.prep === "for"));
}

const ASKING = /^(?:plead|appeal|call|turn|look|beg|press|lobby)$/;

/** "was accused by Oslo of hiding it": what is said of the one accused, though it hangs on the accuser. */
function gerundsBehind(sentence: Sentence, agents: readonly Token[]): Oblique[] {
  return agents.flatMap((agent) =>
    obliquesOf(sentence, agent).filter((o) => o.prep === "of" && isGerund(o.head)),
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
  const told = dependents(sentence, verb.index, "advcl").filter((t) => isThatClause(sentence, verb, t));
  if (told.length > 0) return told;
  return TELLING.test(verb.lemma)
    ? [...clausesBehindObject(sentence, verb), ...around(sentence, verb)]
    : around(sentence, verb);
}

/** "recommended that the ban be lifted", which the parser takes for an adjunct: "that" right behind the verb opens what is said. */
function isThatClause(sentence: Sentence, verb: Token, clause: Token): boolean {
  return dependents(sentence, clause.index, "mark").some(
    ({ lemma, index }) => lemma === "that" && index === verb.index + 1,
  );
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
    dependents(sentence, object.index, "acl").filter((t) => t.xpos === "VB" && !isFiniteClause(sentence, t)),
  );
}

/** "appealed to all sides to spare hospitals": "to" and a bare verb before a noun, which the parser takes for a phrase with an attribute. */
function misreadInfinitives(sentence: Sentence, verb: Token): Token[] {
  return dependents(sentence, verb.index, "obl").flatMap((noun) => {
    const to = dependents(sentence, noun.index, "case").find(({ form }) => /^to$/i.test(form));
    const bare = to && sentence.tokens[to.index + 1];
    // "to free prisoners": a verb with the form of an adjective.
    const isVerb = bare?.xpos === "VB" || (bare?.xpos === "JJ" && bare.form === "free");
    return bare && isVerb && bare.head === noun.index ? [bare] : [];
  });
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
