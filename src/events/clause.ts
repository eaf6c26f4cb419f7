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

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../parse/tree.ts";

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

/** Verbs whose object does what their infinitive says ("urged Rome to wait"). */
const SUBJECT_CONTROL = new Set(["promise", "threaten", "vow", "pledge", "offer"]);
/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 8;

export function readClause(sentence: Sentence, verb: Token): Clause {
  const passive = isPassive(sentence, verb);
  const surface = surfaceSubjects(sentence, verb, 0);
  const own = dependents(sentence, verb.index, "obj").map((t) => antecedent(sentence, t, verb));
  const indirect = dependents(sentence, verb.index, "iobj");
  // "warned Rome against it": whoever is spoken to is an object, with whatever label.
  const direct = own.length > 0 ? own : indirect.length > 0 ? indirect : gappedObject(sentence, verb);
  const near = [...obliquesOf(sentence, verb), ...obliquesBehindObject(sentence, verb)];
  const obliques = [...near, ...stranded(sentence, verb, near)];
  const agents = obliques.filter((o) => o.prep === "by" && passive && !isGerund(o.head)).map((o) => o.head);
  return {
    verb,
    passive,
    subjects: passive ? agents : surface,
    objects: passive ? [...surface, ...own] : direct,
    indirect,
    obliques: passive ? obliques.filter((o) => !agents.includes(o.head)) : obliques,
    clauses: dependents(sentence, verb.index, "ccomp", "xcomp").filter(
      (t) => isRelation(t, "ccomp") || isFiniteClause(sentence, t),
    ),
    infinitives: [
      ...infinitivesOf(sentence, verb),
      ...(passive ? [] : infinitivesBehindObject(sentence, verb)),
    ],
  };
}

/** "was urged", "the plan rejected by Rome": the surface subject is the logical object. */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== "VBN" && verb.xpos !== "VBD") return false;
  const below = dependents(sentence, verb.index);
  if (below.some((t) => t.deprel === "aux:pass" || (isRelation(t, "aux") && /^(?:be|get)$/.test(t.lemma))))
    return true;
  const first = verb.deprel === "conj" ? sentence.tokens[verb.head] : undefined;
  if (first && /^VB[ND]$/.test(first.xpos) && isPassive(sentence, first))
    return !below.some((t) => t.deprel === "nsubj");
  // "Russia called for restraint": without "be" a clause with a subject is no passive, whatever the tagger took the verb for.
  if (verb.xpos !== "VBN" || below.some((t) => isRelation(t, "aux", "nsubj"))) return false;
  // "guards exchanged fire", "the service assessed that ...": nor is a participle with an object or clause of its own.
  if (below.some((t) => isRelation(t, "obj", "ccomp"))) return false;
  return verb.deprel === "acl" ? !isOnlyVerb(sentence) : verb.deprel === "advcl";
}

/** "Thousands of nurses demonstrated.": a whole sentence without a finite verb has a past tense that the tagger missed. */
function isOnlyVerb(sentence: Sentence): boolean {
  const isWhole = /[.!?]$/.test(sentence.tokens.at(-1)?.form ?? "");
  return isWhole && !sentence.tokens.some((t) => isFiniteVerb(t));
}

/** From "nurses" to "thousands of nurses". */
function measuring(sentence: Sentence, noun: Token): Token {
  const above = sentence.tokens[noun.head];
  return above &&
    isRelation(noun, "nmod") &&
    dependents(sentence, noun.index, "case").some((c) => c.lemma === "of")
    ? above
    : noun;
}

/** The words in subject position, found through relative clauses, control and conjunction. */
export function surfaceSubjects(sentence: Sentence, verb: Token, depth: number): Token[] {
  const own = dependents(sentence, verb.index, "nsubj");
  if (own.length > 0) return own.map((t) => antecedent(sentence, withoutAdjunct(sentence, t, verb), verb));
  const kept = keptByRelative(sentence, verb);
  if (kept) return [kept];
  const above = sentence.tokens[verb.head];
  if (!above || depth > DEPTH) return [];
  if (verb.deprel === "conj" && isPredicate(above)) return surfaceSubjects(sentence, above, depth + 1);
  if (verb.deprel === "acl:relcl" && verb.xpos !== "VB") return gapIsObject(sentence, verb) ? [] : [above];
  if (verb.deprel === "acl") {
    if (verb.xpos === "VBN" && isOnlyVerb(sentence)) return [measuring(sentence, above)];
    // "Kenya is the largest donor, sending grain": what is said of Kenya is done by Kenya.
    if (dependents(sentence, above.index, "cop").length > 0 && verb.xpos === "VBG")
      return surfaceSubjects(sentence, above, depth + 1);
    return verb.xpos === "VB" ? ownerOf(sentence, above, depth) : [above];
  }
  if (isRelation(verb, "xcomp")) return controller(sentence, above, depth);
  if (isRelation(verb, "advcl") && verb.xpos.startsWith("VB") && !isFiniteVerb(verb)) {
    return isPredicate(above) ? surfaceSubjects(sentence, above, depth + 1) : [];
  }
  return [];
}

/**
 * "Behind the scenes, Rome waited": a subject with a preposition is an adjunct that swallowed the subject behind it, which stands
 * right before the verb.
 */
function withoutAdjunct(sentence: Sentence, subject: Token, verb: Token): Token {
  const first = subtree(sentence, subject.index)[0];
  if (first?.upos !== "ADP" || first.index >= subject.index) return subject;
  const swallowed = dependents(sentence, subject.index, "appos", "list")[0];
  if (swallowed && swallowed.index > subject.index) return swallowed;
  const before = sentence.tokens.findLast((t) => t.index < verb.index && !/^(?:AUX|ADV|PART)$/.test(t.upos));
  return before && before.index > subject.index && /^(?:NOUN|PROPN|PRON)$/.test(before.upos)
    ? phraseHead(sentence, before)
    : subject;
}

/** "Rome, which leads the bloc, may ask": a relative clause that has two subjects took one from the verb behind it. */
function keptByRelative(sentence: Sentence, verb: Token): Token | undefined {
  if (!isFiniteVerb(verb) && !dependents(sentence, verb.index, "aux").some((t) => isFiniteVerb(t)))
    return undefined;
  for (const clause of dependents(sentence, verb.index, "advcl", "acl", "parataxis", "ccomp", "dep")) {
    const [noun, pronoun] = dependents(sentence, clause.index, "nsubj");
    if (
      clause.index < verb.index &&
      noun &&
      pronoun &&
      /^W(?:DT|P)$/.test(pronoun.xpos) &&
      noun.index < pronoun.index
    )
      return noun;
  }
  return undefined;
}

/** "urged Rome to wait": Rome waits; "promised Rome to wait", "agreed to wait": the subject waits. */
function controller(sentence: Sentence, above: Token, depth: number): Token[] {
  const objects = dependents(sentence, above.index, "obj", "iobj");
  if (objects.length > 0 && !SUBJECT_CONTROL.has(above.lemma)) return objects.slice(0, 1);
  return surfaceSubjects(sentence, above, depth + 1);
}

/** "Rome's decision to wait": Rome waits; "made efforts to free them": who made them. */
function ownerOf(sentence: Sentence, noun: Token, depth: number): Token[] {
  const owner = dependents(sentence, noun.index, "nmod:poss");
  if (owner.length > 0) return owner;
  const verb = sentence.tokens[noun.head];
  return verb && isRelation(noun, "obj") && isPredicate(verb)
    ? surfaceSubjects(sentence, verb, depth + 1)
    : [];
}

/** A relative pronoun stands for the noun above its clause; where the tree lost it, for the noun before the comma. */
function antecedent(sentence: Sentence, word: Token, verb: Token): Token {
  if (!/^(?:WDT|WP|WP\$)$/.test(word.xpos) && !(word.lemma === "that" && word.upos === "PRON")) return word;
  let steps = 0;
  for (let t: Token | undefined = verb; t && steps < DEPTH; t = sentence.tokens[t.head], steps++) {
    if (t.deprel === "acl:relcl") return sentence.tokens[t.head] ?? word;
    if (!isRelation(t, "xcomp", "conj", "ccomp")) break;
  }
  const comma = sentence.tokens[word.index - 1];
  const noun = comma?.form === "," ? sentence.tokens[comma.index - 1] : comma;
  return noun && /^(?:NOUN|PROPN)$/.test(noun.upos) ? phraseHead(sentence, noun) : word;
}

/** From the last word of a name or compound to its head. */
function phraseHead(sentence: Sentence, noun: Token): Token {
  const above = sentence.tokens[noun.head];
  return above && isRelation(noun, "flat", "compound") ? above : noun;
}

/** "the offer (that) Rome rejected": a relative clause with its own subject and no object. */
function gapIsObject(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "nsubj").length > 0;
}

function gappedObject(sentence: Sentence, verb: Token): Token[] {
  if (
    verb.deprel !== "acl:relcl" ||
    !gapIsObject(sentence, verb) ||
    dependents(sentence, verb.index, "ccomp", "xcomp").length > 0
  ) {
    return [];
  }
  const subjectIsPronoun = dependents(sentence, verb.index, "nsubj").some(
    (t) => /^(?:WDT|WP)$/.test(t.xpos) || t.form.toLowerCase() === "that",
  );
  const above = sentence.tokens[verb.head];
  return above && !subjectIsPronoun ? [above] : [];
}

/** "supplied shells to Kyiv": parsers hang the phrase on the object as often as on the verb. */
function obliquesBehindObject(sentence: Sentence, verb: Token): Oblique[] {
  return dependents(sentence, verb.index, "obj")
    .flatMap((object) => conjuncts(sentence, object))
    .flatMap((object) => obliquesOf(sentence, object).filter((o) => o.prep !== "of"));
}

/**
 * "held talks in Oslo with Rome", "returned the statue of the king to Athens": a phrase that the parser hung on the name or the "of" right
 * before it.
 */
function stranded(sentence: Sentence, verb: Token, near: readonly Oblique[]): Oblique[] {
  const places = near.filter((o) => /^(?:in|at|on|of)$/.test(o.prep) && o.head.upos === "PROPN");
  const owners = dependents(sentence, verb.index, "obj").flatMap((object) =>
    obliquesOf(sentence, object).filter((o) => o.prep === "of"),
  );
  return [...places, ...owners]
    .flatMap((o) => obliquesOf(sentence, o.head))
    .filter((o) => /^(?:to|with|against)$/.test(o.prep) && !near.some((n) => n.head === o.head));
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

export function isPredicate(token: Token): boolean {
  return token.upos === "VERB" || token.upos === "AUX" || token.upos === "ADJ" || token.upos === "NOUN";
}

export function isFiniteVerb(verb: Token): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(verb.xpos);
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
