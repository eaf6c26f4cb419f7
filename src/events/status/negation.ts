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
 *     nor has Oslo signed, at no point did Oslo sign  before its auxiliary
 *     has not signed, sealed or delivered             shared by all verbs of a list that "or" closes
 *     not by Oslo but by Rome, not only signed        deny no act
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { surfaceSubjects } from "../clauses/subjects.ts";

const NEGATION = /^(?:not|n't|n’t|never|nowhere)$/i;
const PAIRED = /^(?:neither|nor)$/i;
const NOBODY = /^(?:none|nobody|nothing|neither|no-one)$/i;
const NO = /^(?:no|neither)$/i;
const WITHOUT = /^without$/i;
/** "no fewer than 40", "no later than Friday": these deny nothing. */
const LIMIT = /^(?:fewer|less|more|later|sooner|earlier)$/i;
const AUXILIARY = /^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might)$/i;
/** So many verbs of a list are followed back. */
const LIST = 4;
/** So many words lie between an auxiliary that stands before its subject and the verb. */
const INVERTED_REACH = 8;
/** Behind "not", words that make nobody of the noun: "not a single envoy", "not one of them". */
const ANYBODY = /^(?:an?|one|even|any|single)$/i;

/** How many negations the act's own words hold; two of them cancel each other. */
export function ownNegations(sentence: Sentence, carrier: Token, head: Token): number {
  const own = negationsOf(sentence, carrier) + (carrier === head ? 0 : pairedNoun(sentence, head));
  const nounOnly = carrier === head && head.upos === "NOUN";
  if (nounOnly) return own;
  // "neither withdrew nor disarmed", "no one called, nor did anybody write": "nor" repeats what denies the first.
  const ofOthers = isBehindNor(sentence, carrier)
    ? 0
    : Number(hasNegatedSubject(sentence, carrier, head)) + Number(hasNegatedObject(sentence, carrier, head));
  return own + ofOthers + (own === 0 ? sharedNegation(sentence, carrier) : 0);
}

function isBehindNor(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "cc", "advmod").some(
    ({ form, index }) => /^nor$/i.test(form) && index < verb.index,
  );
}

/** "not", "never", "no longer" on the word itself or on its auxiliary; "neither", "nor" and "without" before it. */
export function negationsOf(sentence: Sentence, word: Token): number {
  // "neither has signed", "has neither signed nor sealed": the tree may take it for what opens a clause.
  const below = dependents(sentence, word.index, "advmod", "cc", "mark");
  const onAuxiliary = dependents(sentence, word.index, "aux", "cop").flatMap((t) =>
    dependents(sentence, t.index, "advmod", "cc"),
  );
  const simple = [...below, ...onAuxiliary].filter((t) => isSimple(sentence, t, word)).length;
  // "nor has it signed": hung on the auxiliary that it stands before.
  const paired = [...below, ...onAuxiliary].some(
    (t) =>
      PAIRED.test(t.form) &&
      t.index < word.index &&
      (t.deprel !== "mark" || isOfOneClause(sentence, t, word)),
  );
  // "doctors without pay marched": a verb with a tense stands under no preposition, whatever the tree says.
  const without =
    !/^VB[DZP]?$/.test(word.xpos) &&
    dependents(sentence, word.index, "mark", "case").some(({ form }) => WITHOUT.test(form));
  const inverted = !paired && simple === 0 && isInverted(sentence, word);
  return simple + Number(paired || inverted) + Number(without);
}

/** No comma parts them. */
function isOfOneClause({ tokens }: Sentence, { index }: Token, word: Token): boolean {
  return tokens.slice(index, word.index).every(({ form }) => form !== ",");
}

/**
 * "nor did it sign", "at no point did Oslo sign", "under no circumstances was force used": in front of an auxiliary that stands before its
 * subject, wherever the tree hung them. A closed construction of function words, so it is read on the surface.
 */
function isInverted({ tokens }: Sentence, verb: Token): boolean {
  if (verb.upos !== "VERB") return false;
  let subject = false;
  for (let at = verb.index - 1; at > 0 && at >= verb.index - INVERTED_REACH; at--) {
    const { form, upos } = tokens[at]!;
    if (AUXILIARY.test(form)) {
      const before = tokens[at - 1]!;
      if (PAIRED.test(before.form)) return subject;
      const isPhrase = before.upos === "NOUN" && NO.test(tokens[at - 2]?.form ?? "");
      if (subject) return isPhrase && tokens[at - 3]?.upos === "ADP";
    }
    if (upos === "VERB" || upos === "PUNCT") return false;
    subject ||= /^(?:NOUN|PROPN|PRON)$/.test(upos);
  }
  return false;
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
  return noun.upos === "NOUN" && dependents(sentence, noun.index, "det").some((t) => isNo(sentence, t));
}

function isNo({ tokens }: Sentence, { form, index }: Token): boolean {
  return NO.test(form) && !LIMIT.test(tokens[index + 1]?.form ?? "");
}

/** "did nothing to stop them": the word above an act is nothing itself. */
export function isNobodyWord({ form }: Token): boolean {
  return NOBODY.test(form);
}

function isNobody(sentence: Sentence, noun: Token): boolean {
  if (isNobodyWord(noun)) return true;
  const before = dependents(sentence, noun.index, "det", "cc", "advmod", "mark").filter(
    (t) => t.index < noun.index,
  );
  return before.some(
    ({ form, index }) =>
      isNo(sentence, sentence.tokens[index]!) ||
      (/^not$/i.test(form) && ANYBODY.test(sentence.tokens[index + 1]?.form ?? "")),
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

/**
 * "did not sign or ratify", "has not signed or ratified", "has not signed, sealed or delivered": a form without an auxiliary behind "or",
 * or in a list that "or" closes, shares what denies the first. A past tense behind a perfect is a participle that the tagger missed.
 */
function sharedNegation(sentence: Sentence, verb: Token, depth = LIST): number {
  const above = sentence.tokens[verb.head];
  if (!above || !isRelation(verb, "conj") || !/^VBN?$/.test(above.xpos)) return 0;
  if (verb.xpos !== above.xpos && !(above.xpos === "VBN" && verb.xpos === "VBD")) return 0;
  const alone = dependents(sentence, verb.index, "aux", "nsubj").length === 0;
  if (!alone || !isBehindOr(sentence, verb, above)) return 0;
  // The tree may hang each verb of a list on the one before.
  return negationsOf(sentence, above) || (depth > 0 ? sharedNegation(sentence, above, depth - 1) : 0);
}

function isBehindOr(sentence: Sentence, verb: Token, above: Token): boolean {
  const joinsBy = (t: Token) => dependents(sentence, t.index, "cc").map(({ form }) => form.toLowerCase());
  const own = joinsBy(verb);
  if (own.length > 0) return own.some((form) => /^n?or$/.test(form));
  const others = [...dependents(sentence, above.index, "conj"), ...dependents(sentence, verb.index, "conj")];
  const next = others.find((t) => t.index > verb.index);
  return next !== undefined && joinsBy(next).includes("or");
}
