/**
 * The noun that opens a clause whose verb stands behind an aside, read off the words where the tree went astray:
 *
 *     "Oslo left; the Front, the coalition that holds the hills, blamed Rome"     blamed    Front
 *     "The Council, the industry's lobby, criticised Rome"                        criticised    Council
 *     "Chad and Niger, in a letter, called for talks, and Peru backed them"       called    Chad
 *
 * Between the noun and the verb stands no verb with a tense but in a relative clause. Not here: subjects without an aside (subjects.ts).
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import { isTime } from "./time-nouns.ts";

/** A clause that opens farther before its verb is seldom read right. */
const FAR = 45;

export function beforeAside(sentence: Sentence, verb: Token): Token | undefined {
  const { tokens } = sentence;
  let comma = verb.index - 1;
  while (tokens[comma] && /^(?:AUX|ADV|PART)$/.test(tokens[comma]!.upos)) comma--;
  if (tokens[comma]?.form !== "," || !isPast(sentence, verb, comma)) return undefined;
  let start = clauseStart(tokens, comma);
  for (let adjuncts = 0; adjuncts < 2; adjuncts++) {
    const end = phraseEnd(tokens, start, comma);
    if (end === undefined) return undefined;
    const noun = headOf(tokens, start, end);
    if (noun && !/^(?:ADP|ADV|PRON)$/.test(tokens[start]!.upos) && !isStretch(noun))
      return end < comma && isAside(tokens, end + 1, comma) ? noun : undefined;
    start = end + 1;
  }
  return undefined;
}

/** "Rome, the host, called for talks": a tense, or a participle that is the only verb its clause can have. */
function isPast(sentence: Sentence, verb: Token, comma: number): boolean {
  const { tokens } = sentence;
  if (/^VB[DZP]$/.test(verb.xpos)) return verb.index === comma + 1 || !isAuxiliary(tokens[comma + 1]);
  const first = tokens.slice(comma + 1, verb.index).find((t) => t.upos === "AUX");
  if (first) return /^(?:VBD|VBZ|VBP|MD)$/.test(first.xpos);
  if (verb.xpos !== "VBN" || /(?:en|wn)$/.test(verb.form) || tokens[verb.index + 1]?.form === "by")
    return false;
  for (let at = verb.index + 1; at < tokens.length; at++) {
    const t = tokens[at]!;
    if (/^[;:]$/.test(t.form) || /^W/.test(t.xpos)) break;
    if (t.form === "," && /^(?:and|but|while)$/.test(tokens[at + 1]?.form ?? "")) break;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos) && isMain(tokens, at)) return false;
  }
  return true;
}

function isAuxiliary(token: Token | undefined): boolean {
  return token?.upos === "AUX";
}

/** Behind a comma, with nothing but adverbs between. */
function isMain(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before] && /^(?:AUX|ADV|PART)$/.test(tokens[before]!.upos)) before--;
  return tokens[before]?.form === ",";
}

/** Behind the nearest semicolon, colon or dash, or the word that opens a clause. */
function clauseStart(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < FAR; at--) {
    const { form, xpos, deprel } = tokens[at]!;
    if (/^(?:[;:–—]|--)$/.test(form)) return at + 1;
    if (xpos === "WRB" && tokens[at - 1]?.form === ",") return at + 1;
    if (
      xpos === "IN" &&
      deprel === "mark" &&
      /^(?:that|because|while|although|though|whether|if)$/i.test(form)
    )
      return at + 1;
  }
  return comma < FAR ? 0 : comma;
}

/** The comma that closes a phrase without a verb. */
function phraseEnd(tokens: readonly Token[], start: number, comma: number): number | undefined {
  for (let at = start; at <= comma; at++) {
    const { form, upos, deprel } = tokens[at]!;
    if (form === ",") return at > start ? at : undefined;
    if (/^(?:AUX|SCONJ|INTJ)$/.test(upos) || (upos === "VERB" && !/^(?:amod|compound)$/.test(deprel)))
      return undefined;
    if (/^["“”]$|^''$|^``$/.test(form)) return undefined;
  }
  return undefined;
}

/** The first noun, number or such of a phrase that hangs on what stands outside of it. */
function headOf(tokens: readonly Token[], start: number, end: number): Token | undefined {
  const noun = tokens
    .slice(start, end)
    .find(
      (t) =>
        (t.head < start || t.head >= end) &&
        /^(?:NOUN|PROPN|NUM|ADJ)$/.test(t.upos) &&
        !isRelation(t, "case", "mark", "cc"),
    );
  return noun && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tokens[end - 1]!.upos) ? noun : undefined;
}

function isStretch(noun: Token): boolean {
  return isTime(noun) || /^(?:minute|hour|day|week|month|year|moment|decade)s?$/i.test(noun.form);
}

/** Without a verb that has a tense, but in relative clauses. */
function isAside(tokens: readonly Token[], start: number, end: number): boolean {
  let relative = false;
  let told = false;
  for (let at = start; at < end; at++) {
    const { xpos, upos } = tokens[at]!;
    if (/^W(?:DT|P|P\$)$/.test(xpos)) relative = true;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) || upos === "AUX") continue;
    if (!relative || (told && isMain(tokens, at))) return false;
    told = true;
  }
  return true;
}

/**
 * "Peru, whose ports closed, recalled its envoy to Cuba, and Chile threatened": joined by the tree to a noun before, what stands behind "and"
 * opens a clause of its own, for a verb stands between them.
 */
export function opensOwnClause(sentence: Sentence, first: Token, second: Token): boolean {
  if (first === second) return false;
  const and = dependents(sentence, second.index, "cc")[0];
  if (!and || sentence.tokens[and.index - 1]?.form !== ",") return false;
  if (isBehindVerb(sentence, first)) return hasVerb(sentence, second);
  for (let at = first.index + 3; at < and.index; at++)
    if (sentence.tokens[at]!.upos === "VERB" && beforeAside(sentence, sentence.tokens[at]!) === first)
      return true;
  return false;
}

/** "urged Peru", "an envoy to Peru": whoever stands behind the verb that he hangs on. */
function isBehindVerb({ tokens }: Sentence, noun: Token): boolean {
  let above = tokens[noun.head];
  while (above && above.upos !== "VERB" && above.index < noun.index) above = tokens[above.head];
  return above !== undefined && above.upos === "VERB" && above.index < noun.index;
}

/** "Chile threatened", "guards at the gate have stopped": a tense follows, with nothing but where somebody is between. */
export function hasVerb({ tokens }: Sentence, noun: Token): boolean {
  let adjunct = false;
  for (let at = noun.index + 1; at < tokens.length; at++) {
    const { xpos, upos } = tokens[at]!;
    if (/^VB[DZP]$/.test(xpos)) return true;
    if (upos === "ADP") adjunct = true;
    else if (!/^(?:ADV|AUX)$/.test(upos) && !(adjunct && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(upos)))
      return false;
  }
  return false;
}

/** Whom the words of a clause make its only subject, where the tree gives the verb none or another; `own`: whom it gives. */
export function openerOf(sentence: Sentence, verb: Token, own: readonly Token[]): Token | undefined {
  const noun = beforeAside(sentence, verb);
  const [first] = own;
  if (noun) return own.includes(noun) || isNameOf(first, noun) ? undefined : named(sentence, noun);
  // The last of those joined to the subject stands right before the verb.
  let before = verb.index - 1;
  while (sentence.tokens[before] && /^(?:AUX|ADV|PART)$/.test(sentence.tokens[before]!.upos)) before--;
  const last = sentence.tokens[before];
  const isJoined = first !== undefined && last?.deprel === "conj" && last.head === first.index;
  return isJoined && opensOwnClause(sentence, first, last) ? last : undefined;
}

/** "Two left; a third, Peru, stayed": who the number is. */
function named(sentence: Sentence, noun: Token): Token {
  const isNumber = /^(?:NUM|ADJ)$/.test(noun.upos);
  return (isNumber && dependents(sentence, noun.index, "appos").find((t) => t.upos === "PROPN")) || noun;
}

/** "Chad's ally, Peru, left": the name, where the tree says so. */
function isNameOf(subject: Token | undefined, noun: Token): boolean {
  return (
    subject !== undefined && subject.upos === "PROPN" && noun.upos === "NOUN" && subject.index > noun.index
  );
}
