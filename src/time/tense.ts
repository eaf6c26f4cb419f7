/**
 * Which way the words around an expression look: the tense of the verb that governs it.
 *
 *     met on Monday              past
 *     will meet on Monday        future
 *     is to meet on Monday       future
 *     failed to meet on Monday   past
 *     scheduled for Monday       future
 *     meets on Monday            present
 *     a Monday deadline          future
 *     missed Monday's deadline   past
 *     would have met on Monday   past
 *     vowed to march on Monday   future
 *     wanted the vote held on Monday   future
 *
 * Words right beside the expression come first (tense-beside.ts), then the tree; where there is none, or it leads to no verb, the nearest verb in the clause decides.
 */

import type { Tense } from "../lexicon/time-words.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { ancestors, isRelation } from "../parse/tree.ts";
import { tenseBeside } from "./tense-beside.ts";
import type { TimeIndex } from "./time-kit.ts";
import type { Word } from "./words.ts";

/** With "have" before a participle: what did not happen. */
const COUNTERFACTUAL = ["would", "could", "should", "might"];

/** How far to look for a verb where there is no tree. */
const REACH = 25;

/** Null where nothing around tells. `first` and `last` are the expression's tokens. */
export function tenseAround(sentence: Sentence, first: number, last: number, kit: TimeIndex): Tense | null {
  const beside = tenseBeside(sentence, first, last, kit);
  if (beside) return beside;
  const root = rootOf(sentence, first, last);
  // "The vote is on Sunday"
  if (root && hasPresentBe(sentence, root.index, "cop")) return "present";
  if (root) {
    for (const token of [root, ...ancestors(sentence, root.index)]) {
      if (token.index >= first && token.index <= last) continue;
      const tense = isVerb(token) ? tenseOfVerb(sentence, token, kit) : tenseOfNoun(sentence, token, kit);
      if (tense === "past" && isPromiseBefore(sentence, token, first, kit)) return "future";
      if (tense) return tense;
    }
  }
  return null;
}

/** Whether the present tense schedules the expression: "polls open on Sunday", "the vote is on Sunday"; not "Friday's vote is". */
export function isScheduled(sentence: Sentence, first: number, last: number, kit: TimeIndex): boolean {
  const root = rootOf(sentence, first, last);
  if (!root) return false;
  if (hasPresentBe(sentence, root.index, "cop")) return true;
  const verb = sentence.tokens[root.head];
  if (!verb || !isRelation(root, "obl", "nmod") || !isPresent(sentence, verb, kit)) return false;
  return !/^(?:be|have|say)$/.test(verb.lemma) && !kit.is.irregularPasts.has(verb.form.toLowerCase());
}

/** "Is meeting Sunday": what is arranged, where the day has not just been. */
export function isArranged(sentence: Sentence, first: number, last: number, kit: TimeIndex): boolean {
  const root = rootOf(sentence, first, last);
  const verb = root && isRelation(root, "obl", "obj", "nmod") ? sentence.tokens[root.head] : undefined;
  if (verb?.xpos !== "VBG" || !kit.is.arrangements.has(verb.lemma)) return false;
  return hasPresentBe(sentence, verb.index, "aux");
}

function hasPresentBe({ tokens }: Sentence, of: number, relation: "cop" | "aux"): boolean {
  return tokens.some(({ head, deprel, form }) => head === of && deprel === relation && PRESENT_BE.test(form));
}

const PRESENT_BE = /^(?:is|are|am|['’](?:s|re|m))$/i;

/** "If he does not appear Monday", "unless he pays by Monday": what is yet open. */
function isCondition({ tokens }: Sentence, { index, xpos }: Token): boolean {
  const hasChild = (relation: string, form: RegExp): boolean =>
    tokens.some((token) => token.head === index && token.deprel === relation && form.test(token.form));
  const isOpen = /^VB[ZP]$/.test(xpos) || (xpos === "VB" && hasChild("aux", /^do(?:es)?$/i));
  return isOpen && hasChild("mark", /^(?:if|unless)$/i);
}

/** A present tense, also where the tagger sees none: "Parliament votes Thursday", "begins tonight and ends Thursday", "polls open Sunday". */
function isPresent(
  { tokens }: Sentence,
  { xpos, index, head, deprel, form }: Token,
  kit: TimeIndex,
): boolean {
  const above = tokens[head];
  const isPresentTag = (tag: string | undefined): boolean => tag === "VBZ" || tag === "VBP";
  if (isPresentTag(xpos)) return true;
  if (xpos === "JJ") return kit.is.arrangements.has(form) && head === index - 1 && above?.xpos === "NNS";
  if (xpos !== "NNS") return false;
  const hasChild = (relation: string): boolean =>
    tokens.some((token) => token.head === index && token.deprel === relation);
  return deprel === "root"
    ? hasChild("nsubj") && !hasChild("cop")
    : deprel === "conj" && isPresentTag(above?.xpos);
}

/** "Vowed to march on Monday": behind a promise and its infinitive, the date is that of what is promised. */
function isPromiseBefore({ tokens }: Sentence, verb: Token, first: number, kit: TimeIndex): boolean {
  const [to, act] = [tokens[verb.index + 1], tokens[verb.index + 2]];
  if (!kit.is.promises.has(verb.form.toLowerCase()) || to?.form !== "to" || !act || act.index >= first)
    return false;
  // What the tagger calls a name in small letters is an infinitive: "to march".
  return act.xpos === "VB" || (act.xpos.startsWith("NNP") && /^\p{Ll}/u.test(act.form));
}

/** The token of a stretch whose governor lies outside it; null where there is no tree. */
export function rootOf(sentence: Sentence, first: number, last: number): Token | null {
  for (let i = first; i <= last; i++) {
    const token = sentence.tokens[i];
    if (token && token.head >= 0 && (token.head < first || token.head > last)) return token;
  }
  const root = sentence.tokens
    .slice(first, last + 1)
    .find((token) => token.head === -1 && token.deprel === "root");
  return root && sentence.tokens.some((token) => token.head >= 0) ? root : null;
}

function isVerb(token: Token): boolean {
  return token.upos === "VERB" || token.upos === "AUX" || token.xpos.startsWith("VB");
}

function tenseOfVerb(sentence: Sentence, verb: Token, kit: TimeIndex): Tense | null {
  const auxiliaries = sentence.tokens.filter(
    (t) => t.head === verb.index && (t.deprel.startsWith("aux") || t.deprel === "cop"),
  );
  const hasAuxiliary = (form: string): boolean => auxiliaries.some((t) => t.form.toLowerCase() === form);
  if (kit.is.futureWords.has(verb.form.toLowerCase()) && verb.xpos !== "VBD" && !hasAuxiliary("had"))
    return "future";
  if (kit.is.duePassives.has(verb.form.toLowerCase()) && ["is", "are", "was", "were"].some(hasAuxiliary))
    return "future";
  if (hasAuxiliary("have") && COUNTERFACTUAL.some(hasAuxiliary)) return "past";
  if (
    auxiliaries.some(
      (t) =>
        (t.xpos === "MD" && t.form.toLowerCase() !== "could") ||
        kit.is.futureAuxiliaries.has(t.form.toLowerCase()),
    )
  )
    return "future";
  if (isCondition(sentence, verb)) return "future";
  // "Was to hear": the auxiliary is a copula of the infinitive.
  if (verb.xpos === "VB" && ["was", "were"].some(hasAuxiliary) && isMarkedTo(sentence, verb)) return "future";
  if (verb.xpos === "VBD" || auxiliaries.some((t) => kit.is.pastAuxiliaries.has(t.form.toLowerCase())))
    return "past";
  if (
    auxiliaries.length > 0 &&
    verb.xpos === "VBN" &&
    auxiliaries.some((t) => kit.is.presentAuxiliaries.has(t.form.toLowerCase()))
  ) {
    return auxiliaries.some((t) => /^ha(s|ve)$/.test(t.lemma) || t.lemma === "have") ? "past" : "present";
  }
  if (verb.xpos === "VB") return tenseOfInfinitive(sentence, verb, kit);
  if (verb.xpos === "VBN") return isWanted(sentence, verb, auxiliaries, kit) ? "future" : "past";
  if (verb.xpos === "VBZ" || verb.xpos === "VBP" || auxiliaries.length > 0) return "present";
  return null;
}

/** "A speech to be delivered on Monday", "want the vote held on Monday". */
function isWanted(sentence: Sentence, verb: Token, auxiliaries: readonly Token[], kit: TimeIndex): boolean {
  const toBe = auxiliaries.some(
    (t) => t.form === "be" && sentence.tokens[t.index - 1]?.form.toLowerCase() === "to",
  );
  const [governor, above] = [
    sentence.tokens[verb.head],
    sentence.tokens[sentence.tokens[verb.head]?.head ?? -1],
  ];
  if (toBe) return !isVerb(governor ?? verb) || !kit.is.implicatives.has(governor?.lemma ?? "");
  const wanter = governor && isVerb(governor) ? governor : above;
  return wanter !== undefined && verb.index > wanter.index && /^(?:want|wish|need|like)$/.test(wanter.lemma);
}

/** "Failed to appear" takes the tense of "failed"; other infinitives look ahead. */
function tenseOfInfinitive(sentence: Sentence, verb: Token, kit: TimeIndex): Tense | null {
  if (!isMarkedTo(sentence, verb)) return null;
  const isDue = sentence.tokens.some((t) => t.head === verb.index && /^(is|are)$/.test(t.form.toLowerCase()));
  if (isDue) return "future";
  const governor = sentence.tokens[verb.head];
  // "Plans to leave on Monday"
  if (!governor || !isVerb(governor))
    return governor?.upos === "ADJ" || kit.is.intentions.has(governor?.form.toLowerCase() ?? "")
      ? "future"
      : null;
  if (sentence.tokens.some((t) => t.head === governor.index && t.form.toLowerCase() === "had")) return "past";
  return kit.is.implicatives.has(governor.lemma) ? tenseOfVerb(sentence, governor, kit) : "future";
}

function isMarkedTo({ tokens }: Sentence, verb: Token): boolean {
  return tokens.some(
    (t) => t.form.toLowerCase() === "to" && (t.head === verb.index || t.index === verb.index - 1),
  );
}

/** "The Monday deadline", "a meeting scheduled": nouns and adjectives that look ahead; a copula decides for the rest. */
function tenseOfNoun(sentence: Sentence, token: Token, kit: TimeIndex): Tense | null {
  if (kit.is.futureWords.has(token.form.toLowerCase()))
    return isOver(sentence, token, kit) ? "past" : "future";
  const copula = sentence.tokens.find(
    (t) => t.head === token.index && (t.deprel === "cop" || t.deprel.startsWith("aux")),
  );
  if (!copula) return null;
  return (
    tenseOfVerb(sentence, token, kit) ??
    (kit.is.pastAuxiliaries.has(copula.form.toLowerCase()) ? "past" : "present")
  );
}

/** "Missed Monday's deadline", "Monday's deadline passed". */
function isOver(sentence: Sentence, { head, form }: Token, kit: TimeIndex): boolean {
  const verb = sentence.tokens[head];
  return (
    form.toLowerCase() === "deadline" && verb !== undefined && kit.is.overWords.has(verb.form.toLowerCase())
  );
}

/** The same from the words alone: the nearest verb to the left, else to the right. */
export function tenseOfWords(
  words: readonly Word[],
  first: number,
  end: number,
  kit: TimeIndex,
): Tense | null {
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const tense = tenseOfWord(words, i, kit);
    if (tense) return tense;
  }
  for (let i = end; i < words.length && i < end + REACH; i++) {
    const tense = tenseOfWord(words, i, kit);
    if (tense) return tense;
  }
  return null;
}

function tenseOfWord(words: readonly Word[], at: number, kit: TimeIndex): Tense | null {
  const word = words[at];
  if (!word || (word.text !== word.lower && at > 0)) return null;
  if (kit.is.futureWords.has(word.lower) || kit.is.futureAuxiliaries.has(word.lower)) return "future";
  if (
    word.lower === "to" &&
    /^[a-z]{2,}$/.test(words[at + 1]?.text ?? "") &&
    /^(the|a|an|its|his|her|their)$/.test(words[at + 2]?.lower ?? "")
  )
    return "future";
  const isPast =
    kit.is.irregularPasts.has(word.lower) ||
    kit.is.pastAuxiliaries.has(word.lower) ||
    /[a-z]{2}ed$/.test(word.lower);
  if (isPast) return isBehindFuture(words, at, kit) ? "future" : "past";
  return kit.is.presentAuxiliaries.has(word.lower) && /^[a-z]+$/.test(word.lower) ? "present" : null;
}

/** "Will be held": the participle belongs to the auxiliary before it. */
function isBehindFuture(words: readonly Word[], at: number, kit: TimeIndex): boolean {
  const [one, two] = [words[at - 1]?.lower ?? "", words[at - 2]?.lower ?? ""];
  return (
    one === "be" || kit.is.futureAuxiliaries.has(one) || (one === "have" && kit.is.futureAuxiliaries.has(two))
  );
}
