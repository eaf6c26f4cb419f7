/**
 * Words that deny an act, by where they stand: on the act, on who does it, on whom it is done to.
 *
 *     did not sign, never signed, no longer signs     on the verb
 *     has not, so far, signed                         on its auxiliary
 *     left without signing                            before a participle or a noun
 *     neither Oslo nor Rome signed                    before the subject
 *     none of them signed, no envoy signed            the subject itself
 *     not a single envoy signed                       the same
 *     arrested nobody, lifted no sanctions            the object
 *     did not sign or ratify                          shared by verbs that "or" joins
 *     nor has Oslo signed                             before its auxiliary
 *     not by Oslo but by Rome, not only signed        deny no act
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import { surfaceSubjects } from "./subjects.ts";

const NEGATION = /^(?:not|n't|n’t|never|nowhere)$/i;
const PAIRED = /^(?:neither|nor)$/i;
const NOBODY = /^(?:none|nobody|nothing|neither|no-one)$/i;
const NO = /^(?:no|neither)$/i;
const WITHOUT = /^without$/i;
/** Behind "not", words that make nobody of the noun: "not a single envoy", "not one of them". */
const ANYBODY = /^(?:an?|one|even|any|single)$/i;

/** How many negations the act's own words hold; two of them cancel each other. */
export function ownNegations(sentence: Sentence, carrier: Token, head: Token): number {
  const own = negationsOf(sentence, carrier) + (carrier === head ? 0 : pairedNoun(sentence, head));
  const nounOnly = carrier === head && head.upos === "NOUN";
  if (nounOnly) return own;
  return (
    own +
    Number(hasNegatedSubject(sentence, carrier, head)) +
    Number(hasNegatedObject(sentence, carrier, head)) +
    (own === 0 ? sharedNegation(sentence, carrier) : 0)
  );
}

/** "not", "never", "no longer" on the word itself or on its auxiliary; "neither", "nor" and "without" before it. */
export function negationsOf(sentence: Sentence, word: Token): number {
  const below = dependents(sentence, word.index, "advmod", "cc");
  const onAuxiliary = dependents(sentence, word.index, "aux", "cop").flatMap((t) =>
    dependents(sentence, t.index, "advmod", "cc"),
  );
  const simple = [...below, ...onAuxiliary].filter((t) => isSimple(sentence, t, word)).length;
  // "nor has it signed": hung on the auxiliary that it stands before.
  const paired = [...below, ...onAuxiliary].some((t) => PAIRED.test(t.form) && t.index < word.index);
  const without = dependents(sentence, word.index, "mark", "case").some(({ form }) => WITHOUT.test(form));
  return simple + Number(paired) + Number(without);
}

function isSimple({ tokens }: Sentence, { form, index }: Token, word: Token): boolean {
  if (/^longer$/i.test(form)) return /^no$/i.test(tokens[index - 1]?.form ?? "");
  if (!NEGATION.test(form)) return false;
  // "not only signed but ratified"
  if (/^(?:only|just|merely|simply)$/i.test(tokens[index + 1]?.form ?? "")) return false;
  return !isContrast(tokens, word);
}

/** "not urged by Oslo but by Rome": who did it is corrected, not that it was done. */
function isContrast(tokens: readonly Token[], word: Token): boolean {
  const but = tokens.findIndex((t) => t.index > word.index && /^but$/i.test(t.form));
  const again = tokens[but + 1];
  if (but < 0 || again?.upos !== "ADP") return false;
  return tokens.slice(word.index + 1, but).some((t) => t.form.toLowerCase() === again.form.toLowerCase());
}

/** "neither a truce nor a pause": on the noun of an act. */
function pairedNoun(sentence: Sentence, noun: Token): number {
  return dependents(sentence, noun.index, "cc:preconj", "cc").some((t) => /^neither$/i.test(t.form)) ? 1 : 0;
}

/** "no sign of a truce": on the noun above an act. */
export function isNothing(sentence: Sentence, noun: Token): boolean {
  return noun.upos === "NOUN" && dependents(sentence, noun.index, "det").some(({ form }) => NO.test(form));
}

/** "did nothing to stop them": the word above an act is nothing itself. */
export function isNobodyWord({ form }: Token): boolean {
  return NOBODY.test(form);
}

function isNobody(sentence: Sentence, noun: Token): boolean {
  if (isNobodyWord(noun)) return true;
  const before = dependents(sentence, noun.index, "det", "cc", "advmod").filter((t) => t.index < noun.index);
  return before.some(
    ({ form, index }) =>
      NO.test(form) || (/^not$/i.test(form) && ANYBODY.test(sentence.tokens[index + 1]?.form ?? "")),
  );
}

/** "No official met", "Neither side agreed", "None of them signed"; not "No offer was made", where the noun has been counted. */
function hasNegatedSubject(sentence: Sentence, verb: Token, head: Token): boolean {
  return surfaceSubjects(sentence, verb, 0).some((subject) => {
    if (subject === head) return false;
    const above = isRelation(subject, "nmod") ? sentence.tokens[subject.head] : undefined;
    return isNobody(sentence, subject) || (above !== undefined && NOBODY.test(above.form));
  });
}

/** "arrested nobody", "lifted no sanctions"; a noun that is the act itself has been counted. */
function hasNegatedObject(sentence: Sentence, verb: Token, head: Token): boolean {
  return dependents(sentence, verb.index, "obj").some((noun) => noun !== head && isNobody(sentence, noun));
}

/** "did not sign or ratify", "has not signed or ratified": a bare form behind "or" shares what denies the first. */
function sharedNegation(sentence: Sentence, verb: Token): number {
  const above = sentence.tokens[verb.head];
  if (!above || !isRelation(verb, "conj") || verb.xpos !== above.xpos || !/^VBN?$/.test(verb.xpos)) return 0;
  const alone = dependents(sentence, verb.index, "aux", "nsubj").length === 0;
  const joined = dependents(sentence, verb.index, "cc").some((t) => /^(?:or|nor)$/i.test(t.form));
  return alone && joined ? negationsOf(sentence, above) : 0;
}
