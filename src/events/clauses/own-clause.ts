/**
 * Clauses that stand beside a speech act and are not what it says, wherever the tree hung them:
 *
 *     "Peru promised aid, and the rebels [freed] two nuns."      a tense is joined to no infinitive and no noun
 *     "Peru urged Chad to pay; the ministry [refused]."          nor does what is urged go past a semicolon
 *     "Peru asked for the aid that Chad had [promised]."         of what noun somebody did something is told as a fact
 *     "Peru said that Chad paid and Togo [refused]."             said as well
 *     "Peru denied the claim that Chad had [promised]."          so is what a claim says
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { isFiniteVerb } from "./missed-past.ts";

export function isClauseOfItsOwn(sentence: Sentence, verb: Token, speech: Token): boolean {
  if (verb.upos !== "VERB" || verb.index < speech.index || !isTensed(sentence, verb)) return false;
  const subject = dependents(sentence, verb.index, "nsubj").find((t) => t.index < verb.index);
  if (!subject || /^W/.test(subject.xpos) || dependents(sentence, verb.index, "mark").length > 0)
    return false;
  return isBehindSemicolon(sentence, speech, subject) || isJoinedToNoClause(sentence, verb);
}

/** "the treaty that the two countries [signed]": what they signed, where the tree makes the clause what the noun says. */
export function isWithoutObject(sentence: Sentence, verb: Token): boolean {
  const noun =
    isRelation(verb, "acl") && verb.deprel !== "acl:relcl" ? sentence.tokens[verb.head] : undefined;
  if (!noun || noun.index > verb.index || SAYS.test(noun.lemma)) return false;
  const own = dependents(sentence, verb.index, "mark", "nsubj", "obj", "ccomp", "xcomp", "cop");
  const [mark, subject] = own;
  return own.length === 2 && mark?.form === "that" && subject?.deprel === "nsubj";
}

/** Nouns that say something. */
const SAYS =
  /^(?:accusation|allegation|announcement|argument|assertion|assurance|belief|charge|claim|concern|condition|confirmation|decision|demand|evidence|expectation|fact|fear|feeling|guarantee|hint|hope|idea|impression|indication|insistence|knowledge|message|news|notion|order|pledge|possibility|promise|proof|proposal|report|risk|rumou?r|ruling|sign|signal|statement|suggestion|suspicion|testimony|threat|view|vow|warning|word)$/;

function isTensed(sentence: Sentence, verb: Token): boolean {
  return isFiniteVerb(verb) || dependents(sentence, verb.index, "aux").some(isFiniteVerb);
}

/** Outside of quotation marks, between which whatever is said goes on. */
function isBehindSemicolon({ tokens }: Sentence, speech: Token, subject: Token): boolean {
  const between = tokens.slice(speech.index + 1, subject.index);
  return between.some((t) => t.form === ";") && !between.some((t) => /^["“”«»]$|^['’`]{2}$/.test(t.form));
}

function isJoinedToNoClause(sentence: Sentence, verb: Token): boolean {
  const above = isRelation(verb, "conj") ? sentence.tokens[verb.head] : undefined;
  if (!above || above.index > verb.index) return false;
  const and = dependents(sentence, verb.index, "cc")[0];
  if (!and || sentence.tokens[and.index - 1]?.form !== ",") return false;
  return /^(?:NOUN|PROPN)$/.test(above.upos)
    ? dependents(sentence, above.index, "cop", "nsubj").length === 0
    : above.xpos === "VB" && dependents(sentence, above.index, "mark").some((t) => t.lemma === "to");
}
