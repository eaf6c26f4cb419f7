/**
 * Lists of subjects that the tree hung on the adjunct before them, or cut before their last member.
 *
 *     "Behind the scenes, the palace, the army and the navy have urged calm"   at "navy": palace, with its conjuncts
 *     "Amid the talks, Oslo, the army, and Rome have urged calm"               at "Rome": Oslo, army
 *
 * Not here: subjects of one noun that are lost (subjects.ts).
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import { isTime } from "./time-nouns.ts";

/** Longer lists than this are no subjects. */
const MOST = 8;

/** The first of the list that `last` closes, where the list hangs on an adjunct and a comma stands before it. */
export function firstBehindAdjunct(sentence: Sentence, last: Token): Token | null {
  let first = last;
  for (let steps = 0; steps < MOST && isRelation(first, "conj"); steps++) {
    const above = sentence.tokens[first.head];
    if (!above || above.index > first.index) return null;
    first = above;
  }
  return first !== last && isLoose(sentence, first) && isBehindComma(sentence, first) ? first : null;
}

/** Who stands before "and" in a list of which the tree took the last alone for the subject. */
export function membersBefore(sentence: Sentence, subject: Token): Token[] {
  const and = sentence.tokens[leftEdge(sentence, subject) - 1];
  if (!and || !/^(?:and|or)$/i.test(and.form)) return [];
  const members: Token[] = [];
  let at = and.index - 1;
  while (members.length < MOST) {
    if (sentence.tokens[at]?.form === ",") at--;
    else if (members.length > 0) return [];
    const last = sentence.tokens[at];
    const noun = last && headOfPhrase(sentence, last);
    if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || !isLoose(sentence, noun)) break;
    members.unshift(noun);
    at = leftEdge(sentence, noun) - 1;
  }
  // What opens the list is an adjunct with a comma behind it.
  return members.length > 0 && sentence.tokens[at + 1]?.form === "," ? members : [];
}

/** "Niger, [Chad's ally], called": the second of two subjects stands between commas and explains the first. */
export function isAside(sentence: Sentence, second: Token, subjects: readonly Token[]): boolean {
  const first = subjects[0];
  if (subjects.length !== 2 || !first || second !== subjects[1] || second.upos === "PRON" || isTime(first))
    return false;
  const phrase = subtree(sentence, second.index);
  const before = sentence.tokens[(phrase[0] ?? second).index - 1];
  const behind = sentence.tokens[(phrase.at(-1) ?? second).index + 1];
  return (
    (before?.form === "," || phrase[0]?.form === ",") &&
    (behind?.form === "," || phrase.at(-1)?.form === ",") &&
    !phrase.some((t) => isRelation(t, "cc"))
  );
}

/** "Niger, Chad's ally, called": news calls upon nobody, so who is taken for called upon is whom the aside explains. */
export function withCalled(sentence: Sentence, verb: Token, subjects: Token[]): Token[] {
  const [aside] = subjects;
  if (!aside || subjects.length > 1) return subjects;
  const called = dependents(sentence, verb.index, "vocative").find((t) => t.index < aside.index);
  const both = called ? [called, aside] : [];
  return called && isAside(sentence, aside, both) ? both : subjects;
}

/** Joined to what stands before, without a preposition. */
function isLoose(sentence: Sentence, noun: Token): boolean {
  return (
    isRelation(noun, "appos", "conj", "list", "dep", "parataxis", "nmod", "obl") &&
    noun.head < noun.index &&
    dependents(sentence, noun.index, "case").length === 0
  );
}

function isBehindComma(sentence: Sentence, noun: Token): boolean {
  return sentence.tokens[leftEdge(sentence, noun) - 1]?.form === ",";
}

function headOfPhrase(sentence: Sentence, last: Token): Token {
  const above = sentence.tokens[last.head];
  return above && isRelation(last, "flat", "compound") && above.index >= last.index - MOST ? above : last;
}

/** Where the noun's own words begin: article, adjectives, first names. */
function leftEdge({ tokens }: Sentence, noun: Token): number {
  let at = noun.index;
  for (
    let t = tokens[at - 1];
    t && isRelation(t, "det", "amod", "compound", "nummod", "flat");
    t = tokens[at - 1]
  )
    at--;
  return at;
}

/** "A newspaper close to the party called": an adjective behind the noun, which the tree took for what is said of it. */
export function besideAdjective(sentence: Sentence, noun: Token): Token | undefined {
  const adjective = sentence.tokens[noun.head];
  if (
    adjective?.upos !== "ADJ" ||
    adjective.head >= 0 ||
    dependents(sentence, adjective.index, "cop").length > 0
  )
    return undefined;
  return dependents(sentence, adjective.index, "nsubj").find((t) => t.index === adjective.index - 1);
}

/** "Neighbouring [Chad] closed": taken for "to neighbour Chad". */
export function isNeighbour(sentence: Sentence, noun: Token): boolean {
  const above = sentence.tokens[noun.head]?.form ?? "";
  return noun.upos === "PROPN" && isRelation(noun, "obj") && /^neighbou?ring$/i.test(above);
}

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 8;

/** "Rome wept; Oslo and Lima paid": the first of a list that a semicolon opens. */
export function firstOfList(sentence: Sentence, last: Token): Token | null {
  let noun = last;
  for (let steps = 0; steps < DEPTH && isRelation(noun, "conj"); steps++) {
    const above = sentence.tokens[noun.head];
    if (!above || above.index > noun.index) return null;
    const start = subtree(sentence, noun.index, (t) => isRelation(t, "cc", "punct"))[0] ?? noun;
    if (sentence.tokens[start.index - 1]?.form === ";") return noun;
    noun = above;
  }
  return null;
}
