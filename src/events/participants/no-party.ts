/**
 * Who stands in the content of an act and is no party to it.
 *
 *     "condemned what [Oslo] called Rome's defiance"        gives it that name
 *     "threatened to take the case to [the court]"          hears of it
 *     "offered to host talks in [Oslo]"                     has the room
 *     "approved the deal, and [parliament] ratified it"     acts next
 *     "sent [its engineers]"                                goes there
 *     "According to [Oslo], Rome rejected it"               tells of it
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { prepositionOf } from "../clauses/obliques.ts";

/** Who stands in the content and is no party to it. */
export function isNoParty(sentence: Sentence, token: Token): boolean {
  return (
    isCaller(sentence, token) ||
    isForum(sentence, token) ||
    isVenue(sentence, token) ||
    isNextSubject(sentence, token) ||
    isTeller(sentence, token)
  );
}

/** Nothing nests deeper in the name of who tells of something. */
const DEPTH = 4;

/** "According to [Oslo], Rome rejected it", "according to the ministry of [Norway]": who tells of it. */
function isTeller(sentence: Sentence, token: Token): boolean {
  let top: Token | undefined = token;
  for (let steps = 0; top && steps < DEPTH; steps++) {
    if (prepositionOf(sentence, top) === "according to") return true;
    if (!isRelation(top, "nmod", "compound", "appos", "conj")) return false;
    top = sentence.tokens[top.head];
  }
  return false;
}

/** "condemned what [Oslo] called Rome's defiance", "said that was what [he] termed a ploy": who gives it that name. */
function isCaller(sentence: Sentence, token: Token): boolean {
  const verb = sentence.tokens[token.head];
  return (
    verb !== undefined &&
    isRelation(token, "nsubj") &&
    /^(?:call|term|describe|label|brand|dub|see)$/.test(verb.lemma) &&
    isRelation(verb, "acl:relcl", "ccomp", "acl", "advcl")
  );
}

/** "approved the deal, and parliament ratified it": who acts next, where the tree joined it to the object. */
function isNextSubject({ tokens }: Sentence, t: Token): boolean {
  const next = tokens[t.index + 1];
  return (
    isRelation(t, "conj") &&
    tokens[t.index - 1]?.upos !== "VERB" &&
    next !== undefined &&
    /^VB[DZP]$/.test(next.xpos)
  );
}

const PUTTING = /^(?:take|bring|refer|submit|put|raise|carry)$/;

/** "threatened to take the case to the court": before whom a quarrel is put is no party to it. */
export function isForum(sentence: Sentence, token: Token): boolean {
  if (!/^(?:to|before)$/.test(prepositionOf(sentence, token) ?? "")) return false;
  const above = sentence.tokens[token.head];
  const verb = above && QUARREL.test(above.lemma) ? sentence.tokens[above.head] : above;
  if (!verb || !PUTTING.test(verb.lemma)) return false;
  return dependents(sentence, verb.index, "obj").some((t) => QUARREL.test(t.lemma));
}

const QUARREL = /^(?:case|dispute|matter|issue|complaint|question|quarrel|conflict|problem|affair)$/;

/** "host talks in [Oslo]", "agreed to meet in [Oslo] on it": where people meet. */
export function isVenue(sentence: Sentence, token: Token): boolean {
  if (!/^(?:in|at|near|outside|inside|around)$/.test(prepositionOf(sentence, token) ?? "")) return false;
  const above = sentence.tokens[token.head];
  if (!above) return false;
  const verb = above.upos === "NOUN" ? sentence.tokens[above.head] : undefined;
  return [above, verb, ...dependents(sentence, above.index, "obj")].some(
    (t) => t !== undefined && isMeeting(t),
  );
}

/** "agreed to [meet] in Lima": where it is to be is at nobody. */
export function isMeeting({ lemma }: Token): boolean {
  return /^(?:meet|talk|gather|convene|negotiate|sign|talks|meeting|summit|conference|negotiation|round|session|dialogue)$/.test(
    lemma,
  );
}

/** "sent [two engineers]", "will dispatch [its envoy]": who is sent to help or to talk receives nothing. */
export function isSent(sentence: Sentence, token: Token): boolean {
  const verb = sentence.tokens[token.head];
  return (
    verb !== undefined &&
    isRelation(token, "obj") &&
    token.upos === "NOUN" &&
    /^(?:send|dispatch|despatch|deploy)$/.test(verb.lemma)
  );
}
