/**
 * Who does what a verb says, as words of the sentence: through relative clauses, control, conjunction and faults of the parser.
 *
 *     "Envoys who met Oslo's team"                   met        Envoys
 *     "Rome agreed to wait and signed"               wait       Rome; signed  Rome
 *     "Ahead of the vote, Rome on Monday signed"     signed     Rome
 *
 * Not here: voice and objects (clause.ts); which body a word stands for (entities/).
 */

import { subjectLender } from "../../parse/enhanced.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import { antecedent, phraseHead } from "./antecedent.ts";
import { openerOf } from "./before-aside.ts";
import { firstTo } from "./first-to.ts";
import { behindHaving, keptByOther } from "./kept-subjects.ts";
import { besideParticiple, mislabelledFirst } from "./mislabelled-subjects.ts";
import { goesOnFrom } from "./misplaced.ts";
import {
  isFiniteVerb,
  isMissedAside,
  isMissedPast,
  isOnlyVerb,
  isPastBehindObject,
  listedBeside,
  nounAtRoot,
} from "./missed-past.ts";
import { opener } from "./opened-clauses.ts";
import {
  besideAdjective,
  firstBehindAdjunct,
  firstOfList,
  isAside,
  isNeighbour,
  membersBefore,
  withCalled,
} from "./subject-list.ts";
import { beforeTime, isTime, subjectOnTime, TIMES } from "./time-nouns.ts";

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 8;

/** "Rome, which leads, called for talks and [offered] tents": joined to the noun that the sentence hangs on, which is no predicate. */
function isBareNoun(sentence: Sentence, noun: Token): boolean {
  return (
    noun.head < 0 &&
    /^(?:NOUN|PROPN)$/.test(noun.upos) &&
    dependents(sentence, noun.index, "cop", "nsubj").length === 0
  );
}

/** "Norway, the host, called for restraint": a past tense behind an aside, taken for what is said of the aside, is done by whom it explains. */
function apposed(sentence: Sentence, noun: Token, verb: Token): Token {
  const above = sentence.tokens[noun.head];
  const isBehindComma = sentence.tokens[verb.index - 1]?.form === ",";
  const explains = above && noun.deprel === "appos" && above.head < 0 && isBehindComma;
  return explains && /^VB[DN]$/.test(verb.xpos) ? above : noun;
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

/** "China, by contrast, called": the noun that the sentence opens with, where the verb hangs on what stands aside. */
function firstNoun(sentence: Sentence, noun: Token): Token {
  const above = sentence.tokens[noun.head];
  const aside = above && (noun.deprel === "appos" || dependents(sentence, noun.index, "case").length > 0);
  const opens = above && (above.head < 0 || (noun.deprel === "appos" && above.deprel === "nsubj"));
  return aside && opens && sentence.tokens[noun.index + 1]?.form === "," ? above : measuring(sentence, noun);
}

function opensClause(sentence: Sentence, subject: Token, verb: Token): boolean {
  const first = subtree(sentence, subject.index)[0] ?? subject;
  const and = sentence.tokens[first.index - 1];
  return and !== undefined && isRelation(and, "cc") && and.head === verb.index;
}

function subjectFor(sentence: Sentence, subject: Token, verb: Token): Token {
  return antecedent(sentence, beforeTime(sentence, withoutAdjunct(sentence, subject, verb)));
}

/** "Rome, which leads, halted sales": from what a relative clause says to whom it says it of. */
function beforeRelative(sentence: Sentence, word: Token): Token {
  const above = sentence.tokens[word.head];
  return word.deprel === "acl:relcl" && above ? above : word;
}

/** "Oslo has so far refused": hung on the auxiliary where other words stand between that and the verb. */
function subjectsOf(sentence: Sentence, verb: Token): Token[] {
  const own = dependents(sentence, verb.index, "nsubj");
  return own.length > 0
    ? own
    : dependents(sentence, verb.index, "aux").flatMap((t) => dependents(sentence, t.index, "nsubj"));
}

/** Found once a verb: its clause, what denies it and who speaks ask for the same ones. */
const SUBJECTS = new WeakMap<Token, readonly Token[]>();

/** The words in subject position, found through relative clauses, control and conjunction. `depth`: other verbs passed on the way. */
export function surfaceSubjects(sentence: Sentence, verb: Token, depth: number): readonly Token[] {
  if (depth > 0) return subjectsFrom(sentence, verb, depth);
  const known = SUBJECTS.get(verb);
  if (known) return known;
  const found = subjectsFrom(sentence, verb, 0);
  SUBJECTS.set(verb, found);
  return found;
}

function subjectsFrom(sentence: Sentence, verb: Token, depth: number): readonly Token[] {
  const all = withCalled(sentence, verb, subjectsOf(sentence, verb));
  const opening = openerOf(sentence, verb, all);
  if (opening) return [opening];
  // "rebels loyal to the president freed": of two subjects one with a preposition is none.
  const own = all.filter(
    (t) =>
      all.length < 2 ||
      // "guards whom the inmates freed", whatever the tree calls it
      (t.form !== "whom" &&
        dependents(sentence, t.index, "case").length === 0 &&
        !isTime(t) &&
        !isAside(sentence, t, all)),
  );
  const last = own.at(-1);
  // "guards fired in Oslo on Monday, and each side blamed": the second of two subjects opens the clause.
  if (last && own.length > 1 && opensClause(sentence, last, verb)) return [subjectFor(sentence, last, verb)];
  if (last) {
    const before = membersBefore(sentence, own[0] ?? last);
    return [...before, ...own.map((t) => subjectFor(sentence, t, verb))];
  }
  const before = sentence.tokens[verb.index - 1];
  if (before && isNeighbour(sentence, before)) return [before];
  if (before && isMissedPast(sentence, verb)) return [phraseHead(sentence, before)];
  const beside = listedBeside(sentence, verb);
  if (beside && depth <= DEPTH) return surfaceSubjects(sentence, beside, depth + 1);
  const kept = keptByOther(sentence, verb);
  if (kept) return [kept];
  const above = sentence.tokens[verb.head];
  if (!above && depth <= DEPTH) {
    const next = behindHaving(sentence, verb);
    if (next) return surfaceSubjects(sentence, next, depth + 1);
  }
  if (!above || depth > DEPTH) return lostSubject(sentence, verb);
  const clause = goesOnFrom(sentence, verb);
  if (clause) return surfaceSubjects(sentence, clause, depth + 1);
  if (verb.deprel === "conj" && isFiniteVerb(verb) && isBareNoun(sentence, above)) return [above];
  const joined = opener(sentence, verb);
  if (joined) return [joined];
  const lender = subjectLender(sentence, verb);
  if (lender)
    return lender.kind === "word"
      ? [apposed(sentence, lender.word, verb)]
      : surfaceSubjects(sentence, lender.predicate, depth + 1);
  // "denied having fired"
  if (isRelation(verb, "ccomp") && dependents(sentence, verb.index, "aux").some(({ xpos }) => xpos === "VBG"))
    return surfaceSubjects(sentence, above, depth + 1);
  if (verb.deprel === "acl") {
    const close = besideAdjective(sentence, above);
    if (close) return [close];
    const goesOn = isPastBehindObject(sentence, verb) ? mainVerb(sentence, above) : null;
    if (goesOn) return surfaceSubjects(sentence, goesOn, depth + 1);
    if (verb.xpos === "VBN" && isOnlyVerb(sentence, verb)) {
      const root = sentence.tokens[verb.index - 1]?.form === "," ? nounAtRoot(sentence, verb) : null;
      return [root ?? firstNoun(sentence, beforeRelative(sentence, above))];
    }
    // "Kenya is the largest donor, sending grain": what is said of Kenya is done by Kenya.
    if (dependents(sentence, above.index, "cop").length > 0 && verb.xpos === "VBG")
      return surfaceSubjects(sentence, above, depth + 1);
    // "Peru and Chile resumed talks": with a tense it is no attribute of the last of a list.
    const listed = verb.xpos === "VBD" && above.deprel === "conj" ? sentence.tokens[above.head] : undefined;
    if (listed && listed.head < 0) return [listed];
    // "has no intention of leaving": as "to leave".
    const isOwned =
      verb.xpos === "VB" || dependents(sentence, verb.index, "mark", "case").some((t) => t.lemma === "of");
    return isOwned ? ownerOf(sentence, above, depth) : [besideParticiple(sentence, above, verb)];
  }
  // "Waiting also allows Oslo to prepare": who gains by it does it.
  if (isRelation(verb, "csubj") && verb.xpos === "VBG")
    return /^(?:allow|help|enable|let)/.test(above.lemma)
      ? dependents(sentence, above.index, "obj", "iobj")
      : [];
  if (isRelation(verb, "advcl") && verb.xpos.startsWith("VB") && !isFiniteVerb(verb)) {
    const root = isMissedAside(sentence, verb) ? nounAtRoot(sentence, verb) : null;
    if (root) return [root];
    const short = stoppedShort(sentence, above);
    if (short) return surfaceSubjects(sentence, short, depth + 1);
    return isPredicate(above) ? surfaceSubjects(sentence, above, depth + 1) : [];
  }
  const first = listedBefore(sentence, verb, above);
  return first ? surfaceSubjects(sentence, first, depth + 1) : lostSubject(sentence, verb);
}

/** "stopped short of signing": what hangs on "short" is done by whoever stopped. */
function stoppedShort({ tokens }: Sentence, word: Token): Token | undefined {
  const above = tokens[word.head];
  return word.form === "short" && above && /^(?:stop|fall|pull)$/.test(above.lemma) ? above : undefined;
}

/** "She rules out a vote, denies that it was fixed and accuses Rome": the second of a list of finite verbs, which the tree made an adjunct. */
function listedBefore(sentence: Sentence, verb: Token, above: Token): Token | null {
  const isListed =
    isRelation(verb, "advcl", "parataxis") &&
    above.index < verb.index &&
    /^VB[ZD]$/.test(verb.xpos) &&
    above.xpos === verb.xpos &&
    sentence.tokens[verb.index - 1]?.form === "," &&
    dependents(sentence, verb.index, "mark", "aux").length === 0;
  return isListed ? above : null;
}

function mainVerb(sentence: Sentence, noun: Token): Token | null {
  let at: Token | undefined = noun;
  for (let steps = 0; at && steps < DEPTH; steps++, at = sentence.tokens[at.head])
    if (at.upos === "VERB") return isFiniteGroup(sentence, at) ? at : null;
  return null;
}

/**
 * "In a note, the envoy, Ada Berg, proposes": a finite verb to which the tree gives no subject has the noun right before it, past adverbs and a
 * date, where that noun is free.
 */
function lostSubject(sentence: Sentence, verb: Token): Token[] {
  if (verb.deprel === "amod" || !isFiniteGroup(sentence, verb)) return [];
  const onDay = subjectOnTime(sentence, verb);
  if (onDay.length > 0) return onDay;
  const first = mislabelledFirst(sentence, verb);
  if (first) return [first];
  let at = verb.index - 1;
  let comma = false;
  for (let t = sentence.tokens[at]; t; t = sentence.tokens[--at]) {
    const opensDate = t.upos === "ADP" && TIMES.test(sentence.tokens[at + 1]?.form ?? "");
    if (/^(?:AUX|ADV|PART)$/.test(t.upos) || TIMES.test(t.form) || opensDate) continue;
    if (t.form !== "," || comma) break;
    comma = true;
  }
  let noun = sentence.tokens[at];
  if (!noun || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) return [];
  noun = phraseHead(sentence, noun);
  for (let steps = 0; steps < DEPTH && noun && noun.deprel === "appos"; steps++) {
    const above: Token | undefined = sentence.tokens[noun.head];
    if (!above || dependents(sentence, above.index, "case").length > 0) break;
    noun = above;
  }
  const listed = firstOfList(sentence, noun) ?? firstBehindAdjunct(sentence, noun);
  if (listed) return [listed];
  // "On the eve of a visit by the king, the army on Monday freed": a conjunct without "and" is joined to nothing.
  const loose = isRelation(noun, "conj") && dependents(sentence, noun.index, "cc").length === 0;
  const free = loose || isRelation(noun, "appos", "obl", "nmod", "dep", "list", "parataxis");
  const cases = dependents(sentence, noun.index, "case");
  // "two days after Rome promised": what the tree takes for a preposition joins a clause.
  const joins = cases.every((t) => /^(?:after|before|since|until)$/i.test(t.form)) && at === verb.index - 1;
  return free && (cases.length === 0 || joins) ? [noun] : [];
}

function isFiniteGroup(sentence: Sentence, verb: Token): boolean {
  return isFiniteVerb(verb) || dependents(sentence, verb.index, "aux").some((t) => isFiniteVerb(t));
}

/**
 * "Behind the scenes, Rome waited": a subject with a preposition is an adjunct that swallowed the subject behind it, which stands
 * right before the verb.
 */
function withoutAdjunct(sentence: Sentence, subject: Token, verb: Token): Token {
  const first = subtree(sentence, subject.index)[0];
  if (first?.upos !== "ADP" || first.head !== subject.index || first.index >= subject.index) return subject;
  // "Around 2,000 workers struck", "Over 300 houses were searched": a number is made vaguer by it.
  if (sentence.tokens[first.index + 1]?.upos === "NUM" && !isTime(subject)) return subject;
  if (TIMES.test(subject.form)) return lostSubject(sentence, verb)[0] ?? subject;
  const swallowed = dependents(sentence, subject.index, "appos", "list")[0];
  if (swallowed && swallowed.index > subject.index) return swallowed;
  const before = sentence.tokens.findLast((t) => t.index < verb.index && !/^(?:AUX|ADV|PART)$/.test(t.upos));
  const isNoun = before && before.index > subject.index && /^(?:NOUN|PROPN|PRON)$/.test(before.upos);
  return isNoun ? phraseHead(sentence, before) : subject;
}

/** "Rome's decision to wait": Rome waits; "made efforts to free them": who made them. */
function ownerOf(sentence: Sentence, noun: Token, depth: number): readonly Token[] {
  const owned = dependents(sentence, noun.index, "nmod:poss");
  const owners = owned.length > 0 ? owned : firstTo(sentence, noun);
  if (owners.length > 0) return owners;
  const verb = sentence.tokens[noun.head];
  const isDone = verb && isRelation(noun, "obj") && isPredicate(verb);
  return isDone ? surfaceSubjects(sentence, verb, depth + 1) : [];
}

function isPredicate(token: Token): boolean {
  return /^(?:VERB|AUX|ADJ|NOUN)$/.test(token.upos);
}
