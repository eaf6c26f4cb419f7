/**
 * What is done something to, by the tree or by its place where the tree lost it.
 *
 *     "called off the strike", "carried out strikes Friday evening"     strike, strikes
 *     "opened direct, secret talks", "freed on bail two editors"        talks, editors
 *     "let nine students go home"                                       students
 *     "urged both to wait"                                              both
 *     "set ablaze the post", "brought down, on Sunday, a drone"         post, drone
 *
 * Left to clause.ts: subjects of passives, relative pronouns, who receives.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import { isMissedPast, listedBeside } from "./missed-past.ts";
import { obliquesOf, prepositionOf } from "./obliques.ts";
import { isPassive } from "./passive.ts";
import { isTime, onTime } from "./time-nouns.ts";

/** "welcomed US President Ada Berg's offer": a name with a name right behind it is part of the object that follows. */
export function objectsOf(sentence: Sentence, verb: Token): Token[] {
  const above = sentence.tokens[verb.head];
  if (above && (isMissedPast(sentence, verb) || listedBeside(sentence, verb))) return [above];
  const all = [...dependents(sentence, verb.index, "obj"), ...letGo(sentence, verb)].map((t) =>
    behindGerund(sentence, t),
  );
  if (all.length === 0 && dependents(sentence, verb.index, "iobj").length === 0)
    return [
      ...bareObject(sentence, verb),
      ...behindAdjectives(sentence, verb),
      ...besideTime(sentence, verb),
      ...reducedObject(sentence, verb),
      ...bothAsObject(sentence, verb),
      ...behindResult(sentence, verb),
      ...behindAside(sentence, verb),
      ...relativeObject(sentence, verb),
    ].slice(0, 1);
  const given = all.length === 1 ? behindReceiver(sentence, verb, all[0]!) : [];
  return [...all, ...given].filter(
    (t, i, both) =>
      i === both.length - 1 || t.upos !== "PROPN" || sentence.tokens[t.index + 1]?.upos !== "PROPN",
  );
}

/** Verbs of giving and promising, behind which the receiver stands first. A closed class, so a list in the rule. */
const GIVING =
  /^(?:give|grant|promise|offer|send|lend|pay|hand|award|supply|sell|pledge|guarantee|donate|loan)$/;

/** "promised the miners a pay rise": right behind the receiver a noun without preposition, which the tree calls a time or the receiver's own. */
function behindReceiver(sentence: Sentence, verb: Token, receiver: Token): Token[] {
  if (!GIVING.test(verb.lemma) || receiver.index < verb.index) return [];
  const opens = sentence.tokens[receiver.index + 1];
  if (!opens || !/^(?:DT|CD|PRP\$|JJ|JJR|NNS?)$/.test(opens.xpos)) return [];
  return [
    ...dependents(sentence, verb.index, "obl", "xcomp"),
    ...dependents(sentence, receiver.index, "obj", "nmod", "appos", "dep"),
  ].filter(
    (t) =>
      t.upos === "NOUN" &&
      !isTime(t) &&
      prepositionOf(sentence, t) === null &&
      subtree(sentence, t.index)[0]?.index === opens.index,
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
  // "freed on bail two editors": behind a short phrase.
  const aside = sentence.tokens[first + 1];
  if (
    aside?.head === verb.index &&
    sentence.tokens[first]?.head === aside.index &&
    prepositionOf(sentence, aside)
  )
    first += 2;
  const found = dependents(sentence, verb.index, "obl", "xcomp").find(
    (t) =>
      /^(?:NOUN|PROPN)$/.test(t.upos) &&
      !isTime(t) &&
      prepositionOf(sentence, t) === null &&
      subtree(sentence, t.index)[0]?.index === first,
  );
  return found ? [found] : [];
}

/** "opened direct, secret talks": of two adjectives with a comma the tree took the first for all that the verb has. */
function behindAdjectives(sentence: Sentence, verb: Token): Token[] {
  const next = sentence.tokens[verb.index + 1];
  if (next?.upos !== "ADJ" || next.head !== verb.index || sentence.tokens[next.index + 1]?.form !== ",")
    return [];
  return dependents(sentence, verb.index, "conj").filter(
    (t) =>
      t.upos === "NOUN" &&
      dependents(sentence, t.index, "cc").length === 0 &&
      subtree(sentence, t.index).find(({ upos }) => upos !== "PUNCT")?.index === next.index + 2,
  );
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
  const sooner = dependents(sentence, verb.index, "advmod").filter(({ form }) =>
    /^(?:earlier|later)$/i.test(form),
  );
  const noun = [
    ...times.flatMap((t) => onTime(sentence, t)),
    ...sooner.flatMap((t) => beforeSooner(sentence, t)),
  ][0];
  return noun && noun.index > verb.index && !isPassive(sentence, verb) ? [noun] : [];
}

/** "carried out a raid earlier in the day": what is done earlier, not by how much. */
function beforeSooner(sentence: Sentence, sooner: Token): Token[] {
  return dependents(sentence, sooner.index, "obl").filter(
    (t) => t.index === sooner.index - 1 && t.upos === "NOUN" && !isTime(t) && !STRETCH.test(t.lemma),
  );
}

const STRETCH =
  /^(?:second|minute|hour|day|week|month|year|decade|century|moment|while|time|mile|kilometre|kilometer|stage)$/i;

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

/** "set ablaze the post", "set free two envoys": hung on the state that the verb brings about. */
function behindResult(sentence: Sentence, verb: Token): Token[] {
  return dependents(sentence, verb.index, "xcomp", "advmod")
    .filter(({ lemma }) => RESULT.test(lemma))
    .flatMap((t) => dependents(sentence, t.index, "obj", "nmod", "obl"))
    .filter((t) => t.upos === "NOUN" && prepositionOf(sentence, t) === null);
}

const RESULT = /^(?:ablaze|afire|alight|free|captive|hostage|aside|open)$/i;

/** "had brought down, on Sunday, a drone": behind an aside the parser takes the object for one more. */
function behindAside(sentence: Sentence, verb: Token): Token[] {
  if (isPassive(sentence, verb)) return [];
  return dependents(sentence, verb.index, "appos").filter(
    (t) => t.index > verb.index && t.upos === "NOUN" && prepositionOf(sentence, t) === null && !isTime(t),
  );
}

/** "the port, which the army captured": of two subjects the pronoun that opens the clause is none. */
function relativeObject(sentence: Sentence, verb: Token): Token[] {
  if (verb.deprel !== "acl:relcl") return [];
  const [first, second] = dependents(sentence, verb.index, "nsubj", "nsubj:pass");
  return first && second && /^(?:which|that|whom)$/i.test(first.form) ? [first] : [];
}

/** A particle or adverb of the verb. */
function isOwn(verb: Token, token: Token): boolean {
  return (
    token.head === verb.index && /^(?:RP|RB|IN)$/.test(token.xpos) && isRelation(token, "compound", "advmod")
  );
}
