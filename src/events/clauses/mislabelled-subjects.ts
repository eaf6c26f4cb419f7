/**
 * Subjects that the tree has under another name:
 *
 *     "Around 2,000 dockers went on strike"       dockers, for a phrase with a preposition
 *     "Mali, so far, has refused"                 Mali, for somebody who is spoken to
 *     "rejected a cabinet put forward by Oslo"    cabinet, where the participle hangs on "rejected"
 *
 * Not here: subjects that hang on other words (kept-subjects.ts), lists (subject-list.ts).
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import { phraseHead } from "./antecedent.ts";
import { isTime } from "./time-nouns.ts";

/**
 * "Around 2,000 dockers went", "Mali, so far, has refused": what opens the sentence is its subject, although the tree takes the vague number
 * for a preposition and the name for somebody who is spoken to.
 */
export function mislabelledFirst(sentence: Sentence, verb: Token): Token | undefined {
  return dependents(sentence, verb.index, "obl", "vocative").find((t) => {
    const first = subtree(sentence, t.index)[0];
    if (first?.index !== 0 || t.index > verb.index || isTime(t)) return false;
    if (isRelation(t, "vocative")) return t.upos === "PROPN";
    return /^(?:around|about|over)$/i.test(first.form) && sentence.tokens[1]?.upos === "NUM";
  });
}

/** "rejected a cabinet put forward by Oslo": a participle that the tree hung on the verb speaks of the noun before it. */
export function besideParticiple(sentence: Sentence, word: Token, participle: Token): Token {
  const before = sentence.tokens[participle.index - 1];
  return word.upos === "VERB" && before?.upos === "NOUN" ? phraseHead(sentence, before) : word;
}
