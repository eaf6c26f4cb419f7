/**
 * Whom a pronoun prefers, by the clauses around it. The less it costs, the better.
 *
 *     "While Peru believes that Chile erred, [it] said ..."    Peru: the subjects of both clauses
 *     "Peru doubts that Chile has goals for [its] army"        Chile: the subject of its own clause
 *     "Peru told Chile that [it] must wait"                    Chile, who is told what to do
 *     "Peru asked Chile to wait. [It] refused"                 Chile, who was asked
 *     "The paper reported that Peru ... [its] army"            not the paper, which only reports; nor "..., the paper said"
 *
 * Source: grammatical roles and parallelism as in Lappin and Leass (1994); the rest is the meaning of asking and answering.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { ancestors, isRelation } from "../../parse/tree.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";

const PARALLEL = -4;
const OWN_CLAUSE = -3;
const ADDRESSED = -5;
const ANSWERING = -7;
const REPORTING = 5;

export function parallelCost(discourse: Discourse, pronoun: Draft, candidate: Draft): number {
  const here = discourse.parsed.sentences[pronoun.sentence];
  const there = discourse.parsed.sentences[candidate.sentence];
  const [token, other] = [here?.tokens[pronoun.head], there?.tokens[candidate.head]];
  if (!here || !there || !token || !other) return 0;
  let cost = isReporter(discourse, there, candidate, other) ? REPORTING : 0;
  if (answers(here, token, there, other)) cost += ANSWERING;
  if (here !== there) return cost;
  if (isFronted(here, token, other)) cost += PARALLEL;
  if (isOfOwnClause(here, token, other)) cost += OWN_CLAUSE;
  if (isAddressed(here, token, other)) cost += ADDRESSED;
  return cost;
}

/** Who only reports is seldom meant by what follows: a news agency, or the army of ", the army said." */
function isReporter(
  { index }: Discourse,
  { tokens }: Sentence,
  { identities }: Draft,
  subject: Token,
): boolean {
  const verb = tokens[subject.head];
  if (!verb || !isRelation(subject, "nsubj") || !index.speechVerbs.has(verb.lemma)) return false;
  const isAfterthought =
    isRelation(verb, "parataxis") && verb.index > (tokens[verb.head]?.index ?? verb.index);
  return isAfterthought || identities[0]?.sector === "JRN";
}

/** Subject of a clause that stands before the clause whose subject the pronoun is; by the words where the tree errs. */
function isFronted({ tokens }: Sentence, pronoun: Token, candidate: Token): boolean {
  if (!isRelation(pronoun, "nsubj") || !isRelation(candidate, "nsubj") || candidate.index > pronoun.index)
    return false;
  const clause = tokens[candidate.head];
  if (clause && isRelation(clause, "advcl") && clause.head === pronoun.head && !isSecond(tokens, candidate))
    return true;
  const opens = tokens[0]?.upos === "SCONJ" && tokens[pronoun.index - 1]?.form === ",";
  return opens && tokens.slice(1, candidate.index).every((t) => MODIFIERS.has(t.upos));
}

const MODIFIERS: ReadonlySet<string> = new Set(["DET", "ADJ", "PROPN", "NUM"]);

/** The verb has an earlier subject: the tree has made one clause of two. */
function isSecond(tokens: readonly Token[], subject: Token): boolean {
  return tokens.some((t) => t.head === subject.head && t.index < subject.index && isRelation(t, "nsubj"));
}

/** A possessive looks for the subject of the nearest verb above it. */
function isOfOwnClause(sentence: Sentence, pronoun: Token, candidate: Token): boolean {
  if (!isRelation(pronoun, "nmod:poss") || !isRelation(candidate, "nsubj")) return false;
  const above = ancestors(sentence, pronoun.index);
  const clause = above.find((t) => sentence.tokens.some((s) => s.head === t.index && isRelation(s, "nsubj")));
  return clause !== undefined && candidate.head === clause.index && candidate.index < pronoun.index;
}

const OBLIGING: ReadonlySet<string> = new Set(["must", "should", "ought", "need"]);
const TELLING: ReadonlySet<string> = new Set(["tell", "remind", "instruct", "order", "advise", "inform"]);

/** The addressee of "told ... that it must". */
function isAddressed({ tokens }: Sentence, pronoun: Token, candidate: Token): boolean {
  if (!isRelation(pronoun, "nsubj") || !isRelation(candidate, "iobj", "obj")) return false;
  const clause = tokens[pronoun.head];
  if (!clause || !isRelation(clause, "ccomp") || clause.head !== candidate.head) return false;
  if (!TELLING.has(tokens[candidate.head]?.lemma ?? "")) return false;
  return tokens.some((t) => t.head === clause.index && OBLIGING.has(t.lemma)) || clause.lemma === "need";
}

const ASKING: ReadonlySet<string> = new Set([
  "ask",
  "urge",
  "call",
  "demand",
  "order",
  "request",
  "press",
  "pressure",
  "propose",
  "offer",
  "invite",
  "accuse",
  "blame",
  "appeal",
]);
const ANSWERS: ReadonlySet<string> = new Set([
  "refuse",
  "reject",
  "decline",
  "agree",
  "accept",
  "comply",
  "deny",
  "reply",
  "respond",
  "answer",
  "dismiss",
]);

/** "asked Chile to wait, but [it] refused": who is asked answers, in the same sentence or the next. */
function answers(here: Sentence, pronoun: Token, there: Sentence, candidate: Token): boolean {
  if (!isRelation(pronoun, "nsubj") || here.index - there.index > 1) return false;
  if (!ANSWERS.has(here.tokens[pronoun.head]?.lemma ?? "")) return false;
  if (!isRelation(candidate, "obj", "iobj", "obl") || (here === there && candidate.index > pronoun.index))
    return false;
  return ASKING.has(there.tokens[candidate.head]?.lemma ?? "");
}
