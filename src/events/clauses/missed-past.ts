/**
 * Past tenses that the tagger took for participles, known by the sentence having no other finite verb of its own:
 *
 *     "Thousands of nurses demonstrated."                       demonstrated
 *     "Rome, which leads, called for talks and offered tents."  called
 *     "Officers trained forty soldiers."                        trained
 *     "Police raided homes, seized files and left."             seized
 *
 * Who does it: subjects.ts.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 8;

/**
 * "Thousands of nurses demonstrated.", "Rome, which leads, halted sales and asked for talks.": a whole sentence without a finite verb,
 * but for relative clauses and what is joined to this one, has a past tense that the tagger missed.
 */
export function isOnlyVerb(sentence: Sentence, verb: Token): boolean {
  const isWhole = /[.!?]$/.test(sentence.tokens.at(-1)?.form ?? "");
  return (
    isWhole &&
    sentence.tokens.every(
      (t) =>
        !isFiniteVerb(t) ||
        isAside(sentence, t, verb) ||
        isJoined(sentence, t, verb) ||
        isBehindClause(sentence, t, verb),
    )
  );
}

/**
 * "A gunboat fired on trawlers, officials [said]", "Oslo, the host, called for talks and [said] it would pay": of the clause that the
 * sentence hangs on, which stands behind that of the verb and took its subject.
 */
function isBehindClause(sentence: Sentence, finite: Token, verb: Token): boolean {
  const root = dependents(sentence, -1)[0];
  if (!root || finite.index <= verb.index || verb.index > root.index || !isFiniteVerb(root)) return false;
  const [subject, speaker] = dependents(sentence, root.index, "nsubj");
  if (!subject || subject.index > verb.index) return false;
  if (!speaker) {
    const isBesideAside =
      sentence.tokens[verb.index - 1]?.form === "," && isInAppositionTo(sentence, verb, subject);
    const and = dependents(sentence, root.index, "cc").find((t) => t.index > verb.index);
    return isBesideAside && and !== undefined && finite.index > and.index;
  }
  // "Two soldiers killed in Gao, officials said": a headline.
  const isDone = !SUFFERED.test(verb.lemma) || dependents(sentence, verb.index, "obj").length > 0;
  const isTold = verb.head === subject.index && isDone;
  const start = subtree(sentence, speaker.index)[0] ?? speaker;
  return (
    isTold && finite.index > speaker.index && /^[,;]$/.test(sentence.tokens[start.index - 1]?.form ?? "")
  );
}

const SUFFERED =
  /^(?:kill|wound|injure|hurt|arrest|detain|hold|jail|capture|abduct|kidnap|displace|evacuate|bear|base|call|know)$/;

function isInAppositionTo(sentence: Sentence, verb: Token, subject: Token): boolean {
  const aside = sentence.tokens[verb.head];
  return aside?.deprel === "appos" && aside.head === subject.index;
}

/** "Rome, which leads, called for talks and offered tents": joined by "and" to what stands before it, without a subject of its own. */
function isJoined(sentence: Sentence, finite: Token, verb: Token): boolean {
  if (finite.index < verb.index || !isRelation(finite, "conj") || finite.upos === "AUX") return false;
  const own = dependents(sentence, finite.index, "nsubj", "cc");
  return own.length === 1 && own[0]?.upos === "CCONJ";
}

/** "Families of the hostages, who have been waiting for weeks, called for talks": hung on the relative clause before it. */
export function isMissedAside(sentence: Sentence, verb: Token): boolean {
  const isBehindComma = sentence.tokens[verb.index - 1]?.form === ",";
  return (
    verb.xpos === "VBN" && isBehindComma && nounAtRoot(sentence, verb) !== null && isOnlyVerb(sentence, verb)
  );
}

/** The noun that a sentence without a finite verb hangs on: "Rome" of "Rome, which leads, halted sales". */
export function nounAtRoot(sentence: Sentence, verb: Token): Token | null {
  const root = dependents(sentence, -1)[0];
  return root && root.index < verb.index && /^(?:NOUN|PROPN)$/.test(root.upos) ? root : null;
}

/** "Officers trained forty soldiers.": a participle between two nouns, taken for an attribute of the second, where no verb is left. */
export function isMissedPast(sentence: Sentence, verb: Token): boolean {
  const before = sentence.tokens[verb.index - 1];
  return (
    verb.xpos === "VBN" &&
    isRelation(verb, "amod") &&
    verb.head > verb.index &&
    before !== undefined &&
    /^(?:NNS?|NNPS?|PRP)$/.test(before.xpos) &&
    before.deprel !== "compound" &&
    isOnlyVerb(sentence, verb)
  );
}

/**
 * "raided two offices, seized computers and took files": a participle behind a comma, taken for an attribute of its object, between two past
 * tenses that "and" joins. The first of these, whose subject it shares.
 */
export function listedBeside(sentence: Sentence, verb: Token): Token | null {
  const isBare = verb.xpos === "VBN" && isRelation(verb, "amod") && verb.head > verb.index;
  if (!isBare || sentence.tokens[verb.index - 1]?.form !== ",") return null;
  const noun = sentence.tokens[verb.head]!;
  const last = sentence.tokens
    .slice(noun.index + 1)
    .find((t) => t.xpos === "VBD" && isRelation(t, "conj") && t.head < verb.index);
  const first = last && sentence.tokens[last.head];
  const and = last && dependents(sentence, last.index, "cc").find(({ lemma }) => lemma === "and");
  // "met officials, armed men and left": the noun is not closed off from the verb by another.
  const isNext = and !== undefined && dependents(sentence, last!.index, "nsubj").length === 0;
  return first?.xpos === "VBD" && first.index < verb.index && isNext ? first : null;
}

/** Under the verb or in a relative clause. */
function isAside(sentence: Sentence, finite: Token, verb: Token): boolean {
  let at: Token | undefined = finite;
  for (let steps = 0; at && steps < DEPTH; steps++) {
    if (at === verb || at.deprel === "acl:relcl") return true;
    at = sentence.tokens[at.head];
  }
  return false;
}

export function isFiniteVerb(verb: Token): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(verb.xpos);
}

/** "has sent envoys to Oslo, provided tents and": a participle with an object of its own is no attribute of the noun before the comma. */
export function isPastBehindObject(sentence: Sentence, verb: Token): boolean {
  return (
    verb.xpos === "VBN" &&
    sentence.tokens[verb.index - 1]?.form === "," &&
    dependents(sentence, verb.index, "obj").length > 0
  );
}
