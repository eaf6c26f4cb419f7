/**
 * What modal auxiliaries say of their verb: that it lies ahead, may be, ought to be, or was refused or could not be done.
 *
 *     will meet, said it would meet     future
 *     would not meet                    future: a refusal, where negation is counted
 *     may meet, would meet if ...       hypothetical
 *     could not agree                   nothing: negation alone says that they did not
 *     should meet                       desired
 */

import type { Effect } from "../../lexicon/modality.ts";
import type { ReportingClass } from "../../lexicon/reporting-verbs.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";

/** The class of a reporting verb, null for other words. */
export type ClassOf = (token: Token) => ReportingClass | null;

/** Modal auxiliaries of the verb, or of the verb that it is coordinated with where it has no auxiliary of its own. */
export function modalsOf(sentence: Sentence, verb: Token, classOf: ClassOf): Effect[] {
  const auxiliaries = dependents(sentence, verb.index, "aux");
  const above = sentence.tokens[verb.head];
  if (auxiliaries.length === 0 && above && isRelation(verb, "conj") && !isFiniteConjunct(sentence, verb)) {
    return modalsOf(sentence, above, classOf);
  }
  // "said it would withdraw" is the future seen from then; "would withdraw if ..." stays a supposition.
  const reported = above !== undefined && isRelation(verb, "ccomp") && classOf(above) !== null;
  const tied = dependents(sentence, verb.index, "advcl").some(
    (t) => dependents(sentence, t.index, "mark").some((m) => m.lemma === "if") || isInverted(sentence, t),
  );
  return auxiliaries.flatMap((t) => {
    const form = t.form.toLowerCase();
    if (reported && !tied && /^(?:would|'d|’d)$/.test(form)) return ["future"];
    // "could not agree": they did not.
    if (form === "could" && !tied && isDenied(sentence, t)) return [];
    // "would not accept": they refused to. "Would not have accepted" is supposed.
    if (form === "would" && !tied && verb.xpos === "VB" && auxiliaries.length === 1 && isDenied(sentence, t))
      return ["future"];
    return modalEffect(form) ?? [];
  });
}

/** "could not", "could never": the next word but for adverbs. */
function isDenied({ tokens }: Sentence, modal: Token): boolean {
  return /^(?:not|n't|n’t|never)$/i.test(tokens[modal.index + 1]?.form ?? "");
}

/** "Were Rome to sign", "Should Rome sign": no mark, and the verb before its subject. */
function isInverted(sentence: Sentence, clause: Token): boolean {
  const subject = dependents(sentence, clause.index, "nsubj")[0];
  const before = subject && subtree(sentence, clause.index)[0];
  return before !== undefined && before.index < subject!.index && /^(?:were|should|had)$/i.test(before.form);
}

/** English modal auxiliaries are a closed class: a list in the rule, not in the lexicon. */
export function modalEffect(form: string): Effect | null {
  if (/^(?:will|shall|'ll|’ll|wo)$/.test(form)) return "future";
  if (/^(?:would|could|may|might|can|'d|’d)$/.test(form)) return "hypothetical";
  if (/^(?:should|must|ought)$/.test(form)) return "desired";
  return null;
}

export function isFiniteConjunct(sentence: Sentence, verb: Token): boolean {
  return /^(?:VBD|VBZ|VBP)$/.test(verb.xpos) || dependents(sentence, verb.index, "aux", "nsubj").length > 0;
}
