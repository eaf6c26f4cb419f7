/**
 * The verb to which what opens a sentence belongs, whatever the tree hangs it on.
 *
 *     In Paju, where many fear floods, farmers [blocked] a road
 *     On 10 January militiamen from the clan, which rules there, [attacked] a convoy
 *     On Monday, the army says, rebels [attacked] a convoy
 *     On Monday a crowd of clerks [broke] the windows; the mayor fled
 *     They let a doctor [cross]                   done with its verb
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";

/** "In Paju", "On the island of Chios" at the head of a sentence: the scene of its main clause. */
export function isOpening({ tokens }: Sentence, place: number): boolean {
  let at = clauseStart(tokens, place);
  // "1. On Monday"
  while (/^(?:CCONJ|ADV|PUNCT)$/.test(tokens[at]?.upos ?? "") || tokens[at]?.xpos === "LS") at++;
  if (tokens[at]?.upos !== "ADP" || at >= place) return false;
  return tokens
    .slice(at + 1, place)
    .every((token) => /^(?:ADP|ADJ|DET|NOUN|PROPN)$/.test(token.upos) && !isRelation(token, "nsubj"));
}

/** "Others stayed: in Gao, a march was scattered", "They fled, and in Gao police fired". */
export function clauseStart(tokens: readonly Token[], place: number): number {
  const start = ({ form, upos, index }: Token) =>
    index < place && (/^[:;]$/.test(form) || (upos === "CCONJ" && tokens[index - 1]?.form === ","));
  return tokens.findLastIndex(start) + 1;
}

/** Whether this is the first verb behind the place that has a subject and stands in no relative clause. */
export function isMainVerb(tree: Sentence, trigger: number, place: number): boolean {
  if (trigger < place) return false;
  const main = tree.tokens.find(
    (token) =>
      token.index > place &&
      token.upos === "VERB" &&
      (token.head === -1 ||
        dependents(tree, token.index, "nsubj").length > 0 ||
        isTakenForAcl(tree, token) ||
        isOfNounRoot(tree, token)) &&
      !isRelativeClause(tree, token.index) &&
      !isInserted(tree, token),
  );
  return main?.index === trigger && !isSecond(tree, main, place);
}

/** "In Gao, bishops called for calm", where the tree makes a participle of "called" and a root of "bishops", or has them in the next clause. */
function isTakenForAcl({ tokens }: Sentence, verb: Token): boolean {
  const noun = tokens[verb.head];
  if (!noun || !isRelation(verb, "acl") || noun.index !== verb.index - 1) return false;
  return noun.head === -1 || tokens.slice(verb.index, noun.head).some(({ form }) => form === ";");
}

/** "A crowd of clerks, most of them old, broke the windows", where the tree makes a root of "crowd". */
function isOfNounRoot(tree: Sentence, verb: Token): boolean {
  const root = tree.tokens[verb.head];
  if (root?.head !== -1 || root.upos !== "NOUN" || verb.index < root.index) return false;
  const predicates = /^VB[DZP]$/.test(verb.xpos) || tree.tokens[verb.index - 1]?.form === ",";
  return predicates && verb.xpos !== "VBG" && dependents(tree, verb.index, "cc", "mark").length === 0;
}

/** ", the army says," */
function isInserted({ tokens }: Sentence, verb: Token): boolean {
  if (tokens[verb.index + 1]?.form !== "," || verb.head <= verb.index) return false;
  const comma = tokens.findLastIndex(({ form, index }) => index < verb.index && form === ",");
  return comma > 0 && verb.index - comma <= LONGEST_INSERTION;
}

const LONGEST_INSERTION = 5;

/** "A mine wounded two, and the army accused": the verb of the second clause, where the tree knows none in the first. */
function isSecond(tree: Sentence, verb: Token, place: number): boolean {
  const first = tree.tokens[verb.head];
  if (!first || !isRelation(verb, "conj") || first.index <= place || first.upos === "VERB") return false;
  return dependents(tree, verb.index, "cc").length > 0;
}

/** "Where many fear floods", "whose governor has refused", whatever the tree calls the clause. */
function isRelativeClause(tree: Sentence, verb: number): boolean {
  const before = dependents(tree, verb).filter(({ index }) => index < verb);
  const whose = before
    .filter((t) => isRelation(t, "nsubj", "obj", "obl"))
    .flatMap(({ index }) => dependents(tree, index, "det", "nmod"));
  return [...before, ...whose].some(({ xpos }) => xpos.startsWith("W"));
}

/** "Let a doctor cross": a bare infinitive is done with its verb; "agreed to meet" lies ahead. */
export function performedBy(tree: Sentence, trigger: number): number[] {
  return dependents(tree, trigger, "xcomp", "ccomp")
    .filter(({ index, xpos }) => xpos === "VB" && dependents(tree, index, "mark").length === 0)
    .map(({ index }) => index);
}
