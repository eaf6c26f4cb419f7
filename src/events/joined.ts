/**
 * Verbs behind "and" that the tree joins to the wrong one of two verbs: by their form they go on with the verb above.
 *
 *     tried to land and shelled the port                 "shelled" goes on with "tried"
 *     denies that votes were bought and accuses Oslo     "accuses" goes on with "denies"
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import { misplaced } from "./subjects.ts";

/** "tried to land and shelled the port": a past tense hung on an infinitive is joined to the verb above that, which does not govern it. */
export function isFiniteBesideInfinitive(sentence: Sentence, verb: Token, above: Token): boolean {
  return (
    isRelation(verb, "conj") &&
    above.xpos === "VB" &&
    dependents(sentence, above.index, "mark").some((m) => m.lemma === "to") &&
    (verb.xpos === "VBD" || verb.xpos === "VBZ") &&
    verb.form.toLowerCase() !== verb.lemma
  );
}

/** The verb that goes on in this one, where the tree joined it to the clause between: "denies that votes were bought and accuses Oslo". */
export function goesOnFrom(sentence: Sentence, verb: Token): Token | undefined {
  return misplaced(sentence, verb) ?? besideAdjective(sentence, verb);
}

/** "denied that they were present and promised help": a participle is not joined to an adjective, and the tagger meant a past tense. */
function besideAdjective(sentence: Sentence, verb: Token): Token | undefined {
  const above = sentence.tokens[verb.head];
  if (!above || !isRelation(verb, "conj") || !/^VB[DN]$/.test(verb.xpos)) return undefined;
  if (!isRelation(above, "ccomp") || above.upos === "VERB" || verb.index < above.index) return undefined;
  const clause = dependents(sentence, verb.index, "nsubj", "aux").length === 0;
  return clause && dependents(sentence, above.index, "cop").length > 0
    ? sentence.tokens[above.head]
    : undefined;
}

/** What the word is joined to: "denied the report and promised an inquiry" gives "denied" for "promised". */
export function joinedTo(sentence: Sentence, word: Token): Token[] {
  const found: Token[] = [];
  for (let t = word; isRelation(t, "conj"); ) {
    const above = sentence.tokens[t.head];
    if (!above || above.index > t.index) break;
    found.push(above);
    const higher = goesOnFrom(sentence, t);
    if (higher) found.push(higher);
    t = above;
  }
  return found;
}
