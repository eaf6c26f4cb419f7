/**
 * Verbs that the tree joins to the one before, although a noun opens a clause of their own.
 *
 *     "demanded help after a patrol stopped boats"                     stopped  patrol
 *     "The ministry declined, but a senator, Ada Berg, called it"     called   senator
 *
 * Not here: verbs joined to the wrong one of two (misplaced.ts).
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../../parse/tree.ts";
import { phraseHead } from "./antecedent.ts";
import { isFiniteVerb } from "./missed-past.ts";

/** The noun that opens the clause of a verb joined to another, where one does. */
export function opener(sentence: Sentence, verb: Token): Token | undefined {
  const isJoined =
    verb.deprel === "conj" && isFiniteVerb(verb) && dependents(sentence, verb.index, "cc").length === 0;
  return isJoined ? (behindConjunction(sentence, verb) ?? openedByNoun(sentence, verb)) : undefined;
}

/** "demanded help after a patrol stopped boats": joined without "and", a past tense has the noun that "after" opens the clause with. */
function behindConjunction(sentence: Sentence, verb: Token): Token | undefined {
  const before = sentence.tokens[verb.index - 1];
  const noun = before && /^(?:NOUN|PROPN)$/.test(before.upos) ? phraseHead(sentence, before) : undefined;
  const opens = noun && isBehind(sentence, noun, /^(?:after|before|since|until|as)$/i);
  return opens && isRelation(noun, "obl", "nmod") ? noun : undefined;
}

/** "The ministry declined, but a senator, Ada Berg, called it": behind a comma "but" joins a clause and not the noun that opens it. */
function openedByNoun(sentence: Sentence, verb: Token): Token | undefined {
  const above = sentence.tokens[verb.head];
  if (!above) return undefined;
  const and = sentence.tokens
    .slice(above.index + 1, verb.index)
    .findLast((t) => isRelation(t, "cc") && /^[,;]$/.test(sentence.tokens[t.index - 1]?.form ?? ""));
  const noun = and && sentence.tokens[and.head];
  return noun &&
    noun.index > and.index &&
    noun.index < verb.index &&
    isRelation(noun, "conj") &&
    noun.upos !== "VERB"
    ? noun
    : undefined;
}
