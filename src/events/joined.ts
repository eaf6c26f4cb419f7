/**
 * Verbs behind "and" that the tree joins to the wrong one of two verbs: by their form they go on with the verb above.
 *
 *     tried to land and shelled the port                 "shelled" goes on with "tried"
 *     denies that votes were bought and accuses Oslo     "accuses" goes on with "denies"
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";

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

/** "denies that votes were bought and accuses Oslo": a lone verb with tense hung on a clause that has its tense in an auxiliary. */
export function isLoneBesideClause(sentence: Sentence, verb: Token, above: Token): boolean {
  if (!isRelation(verb, "conj") || !isRelation(above, "ccomp") || verb.index < above.index) return false;
  const goesOn = verb.xpos === "VBZ" || (/^VB[DN]$/.test(verb.xpos) && above.upos !== "VERB");
  return (
    goesOn &&
    dependents(sentence, above.index, "aux", "cop").length > 0 &&
    dependents(sentence, verb.index, "nsubj", "aux").length === 0
  );
}

/** What the word is joined to: "denied the report and promised an inquiry" gives "denied" for "promised". */
export function joinedTo(sentence: Sentence, word: Token): Token[] {
  const found: Token[] = [];
  for (let t = word; isRelation(t, "conj"); ) {
    const above = sentence.tokens[t.head];
    if (!above || above.index > t.index) break;
    found.push(above);
    const higher = sentence.tokens[above.head];
    if (higher && isLoneBesideClause(sentence, t, above)) found.push(higher);
    t = above;
  }
  return found;
}
