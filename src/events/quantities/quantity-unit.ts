/**
 * What a number counts, from the tree: the noun with its compounds, and what that noun is of.
 *
 *     54 trucks of aid               unit "trucks", of "aid"
 *     54 aid trucks                  unit "trucks", of "aid"
 *     two aircraft carrier groups    unit "groups", of "aircraft carrier"
 *     70 percent of the houses       unit "percent", of "houses"
 *     $3 billion in loans            unit "USD", of "loans"
 *     two of the hostages            unit "hostages"
 *     20 square kilometres           unit "square kilometres"
 *     12 dead, 12 of them            no unit
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../../parse/tree.ts";
import type { QuantityIndex } from "./quantity-kit.ts";

export interface Counted {
  /** Null where no noun is counted. */
  readonly unit: string | null;
  readonly of: string | null;
  /** The token that stands for the quantity: the noun, else the number. */
  readonly head: number;
  /** The last token of what was counted, for the span. */
  readonly last: number;
  /** The noun itself, null where there is none. */
  readonly noun: Token | null;
  /** Whether a word that is no noun of what is counted stands there: "12 dead". */
  readonly isCondition: boolean;
}

/** `first` and `last` are the tokens of the number; `unit` a currency or share that was read with it. */
export function findCounted(
  sentence: Sentence,
  first: number,
  last: number,
  unit: string | null,
  index: QuantityIndex,
): Counted {
  const root = rootIn(sentence, first, last);
  if (unit !== null) {
    const of = ofNoun(sentence, root, last, index) ?? appliedNoun(sentence, root);
    return { unit, of, head: root.index, last, noun: null, isCondition: false };
  }
  const none = { unit: null, of: null, head: root.index, last, noun: null };
  const noun = countedNoun(sentence, root, last, index);
  if (noun && index.conditions.has(noun.form.toLowerCase()) && noun.index === last + 1)
    return { ...none, isCondition: true };
  const them = sentence.tokens[last + 2];
  if (sentence.tokens[last + 1]?.form === "of" && them?.xpos === "PRP")
    return { ...none, last: them.index, isCondition: true };
  if (noun) {
    const loads = load(sentence, noun, index);
    return {
      unit: unitWords(sentence, noun, last, index),
      of: loads,
      head: noun.index,
      last: Math.max(last, noun.index),
      noun,
      isCondition: false,
    };
  }
  const part = partNoun(sentence, root, last, index);
  if (part)
    return {
      unit: unitWords(sentence, part, last, index),
      of: null,
      head: root.index,
      // "Two of the court's seven members": two quantities.
      last: hasNumber(sentence, last + 1, part.index) ? last : Math.max(last, part.index),
      noun: part,
      isCondition: false,
    };
  return { ...none, isCondition: false };
}

/** The token of the number that hangs on what is outside of it. */
function rootIn(sentence: Sentence, first: number, last: number): Token {
  const inside = sentence.tokens.slice(first, last + 1);
  const numbers = inside.filter((token) => token.head < first || token.head > last);
  return (
    numbers.findLast((token) => isRelation(token, "nummod") || token.xpos === "CD") ??
    numbers.at(-1) ??
    inside.at(-1) ??
    sentence.tokens[first]!
  );
}

/**
 * The noun that the number modifies, by the tree or else the next noun with only adjectives between. What is counted
 * stands in the plural in most cases, and a plural is asked first: it holds where tags and tree are wrong.
 */
function countedNoun(sentence: Sentence, root: Token, last: number, index: QuantityIndex): Token | null {
  const governor = sentence.tokens[root.head];
  const isModifier =
    isRelation(root, "nummod", "compound", "amod", "det") && sentence.tokens[last + 1]?.form !== "of";
  const modified =
    governor && isModifier && governor.index > last && governor.index <= last + 6 ? governor : null;
  if (modified && isNoun(modified) && isPlural(modified, index)) return modified;
  const plural = nextPlural(sentence, last, index);
  if (plural) return plural;
  if (modified && isNoun(modified)) return modified;
  for (let i = last + 1; i < sentence.tokens.length && i <= last + 5; i++) {
    const token = sentence.tokens[i];
    if (!token || index.stops.has(token.form.toLowerCase())) return null;
    if (isNoun(token)) return lastOfCompound(sentence, token);
    if (token.upos !== "ADJ" && token.form !== "-" && !/^(VBN|VBG|HYPH)$/.test(token.xpos)) return null;
    if (/^VB/.test(token.xpos) && !isNoun(sentence.tokens[i + 1])) return null;
  }
  return null;
}

/** The first plural among the next words, up to a word at which a noun phrase ends. */
function nextPlural(sentence: Sentence, last: number, index: QuantityIndex): Token | null {
  for (let i = last + 1; i < sentence.tokens.length && i <= last + 4; i++) {
    const token = sentence.tokens[i];
    if (!token || !/^[\p{L}-]/u.test(token.form) || index.stops.has(token.form.toLowerCase())) return null;
    if (isPlural(token, index)) {
      const next = sentence.tokens[i + 1];
      const longer =
        index.plainPlurals.has(token.form.toLowerCase()) && next && isPlural(next, index) ? next : token;
      return isNoun(longer) ? lastOfCompound(sentence, longer) : longer;
    }
    if (token.xpos === "VBD" || token.xpos === "MD" || /[^e]ed$/.test(token.form)) return null;
  }
  return null;
}

/** "trucks", "people"; not "across", "was". */
function isPlural({ form, xpos }: Token, index: QuantityIndex): boolean {
  if (xpos === "NNPS") return true;
  const word = form.toLowerCase();
  return index.plainPlurals.has(word) || (/[^sui]s$/.test(word) && word.length > 3 && !index.stops.has(word));
}

function lastOfCompound(sentence: Sentence, noun: Token): Token {
  let at = noun;
  for (
    let next = sentence.tokens[at.index + 1];
    next && isNoun(next) && at.head === next.index;
    next = sentence.tokens[at.index + 1]
  )
    at = next;
  return at;
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === "NOUN" || token.upos === "PROPN");
}

/** "Aircraft carrier" of "aircraft carrier groups": the run of nouns directly before. */
function compoundsOf(sentence: Sentence, noun: Token): Token[] {
  const run: Token[] = [];
  for (
    let token = sentence.tokens[noun.index - 1];
    token?.upos === "NOUN" && token.xpos !== "CD" && isRelation(token, "compound");
    token = sentence.tokens[token.index - 1]
  ) {
    run.unshift(token);
  }
  return run;
}

/** "Two of the hostages": the noun behind "of". */
function partNoun(sentence: Sentence, root: Token, last: number, index: QuantityIndex): Token | null {
  const of = sentence.tokens[last + 1];
  const before = sentence.tokens[last];
  if (/^(?:whom|which)$/i.test(sentence.tokens[last + 2]?.form ?? "")) return governorOf(sentence, root);
  const start =
    of?.form.toLowerCase() === "of" ? last + 2 : before?.form.toLowerCase() === "of" ? last + 1 : 0;
  if (start === 0) return null;
  const noun = nounFrom(sentence, start, index);
  return (noun && owned(sentence, noun, index)) ?? dependents(sentence, root.index, "nmod")[0] ?? null;
}

function hasNumber(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ upos }) => upos === "NUM");
}

/** "Eight of the president's palaces": what the owner owns. */
function owned(sentence: Sentence, noun: Token, index: QuantityIndex): Token {
  const isOwner = /^['’]s?$/.test(sentence.tokens[noun.index + 1]?.form ?? "");
  return (isOwner && nounFrom(sentence, noun.index + 2, index)) || noun;
}

/** "The minors, 240 of whom sleep there": what the clause is about. */
function governorOf({ tokens }: Sentence, root: Token): Token | null {
  const above = tokens[root.head];
  if (above && isNoun(above) && above.index < root.index) return above;
  const comma = tokens.findLast(({ index, form }) => index < root.index && form === ",");
  const before = comma && tokens[comma.index - 1];
  return before && isNoun(before) ? before : null;
}

/** The head of the noun phrase that begins here; without tags the word before its end. */
function nounFrom(sentence: Sentence, start: number, index: QuantityIndex): Token | null {
  for (let i = start; i < sentence.tokens.length && i <= start + 6; i++) {
    const token = sentence.tokens[i];
    if (!token || !/^\p{L}/u.test(token.form)) return null;
    if (isNoun(token)) return lastOfCompound(sentence, token);
    const lower = token.form.toLowerCase();
    if (isPlural(token, index)) return token;
    const next = sentence.tokens[i + 1];
    const isLast = !next || !/^\p{L}/u.test(next.form) || index.stops.has(next.form.toLowerCase());
    if (isLast) return index.stops.has(lower) ? null : token;
    if (token.upos === "VERB" && index.stops.has(lower)) return null;
  }
  return null;
}

/** Behind a share or sum: "of the houses", "in loans", "worth of grain". */
function ofNoun(sentence: Sentence, root: Token, last: number, index: QuantityIndex): string | null {
  const next = sentence.tokens[last + 1];
  const at = next?.form.toLowerCase() === "worth" ? last + 2 : last + 1;
  const preposition = sentence.tokens[at]?.form.toLowerCase();
  if (preposition !== "of" && preposition !== "in") return null;
  const noun = nounFrom(sentence, at + 1, index);
  return noun && noun.index !== root.index && noun.upos !== "PROPN" ? noun.form.toLowerCase() : null;
}

/** "A $3 billion loan", "40 percent stake": the noun that the sum modifies. */
function appliedNoun(sentence: Sentence, root: Token): string | null {
  const governor = sentence.tokens[root.head];
  const modifies =
    governor &&
    governor.index > root.index &&
    governor.upos === "NOUN" &&
    isRelation(root, "nummod", "compound", "nmod", "amod");
  return modifies && governor.index <= root.index + 4 ? governor.form.toLowerCase() : null;
}

/** Names keep their capitals; "square" and "cubic" belong to the measure. */
function unitWords(sentence: Sentence, noun: Token, last: number, index: QuantityIndex): string {
  const before = sentence.tokens[noun.index - 1];
  const measure = before && before.index > last && index.measures.has(before.form) ? `${before.form} ` : "";
  return measure + (noun.upos === "PROPN" || noun.index > 0 ? noun.form : noun.form.toLowerCase());
}

/** What the counted things hold or are for: "trucks of aid", "trucks carrying fuel", "aid trucks". */
function load(sentence: Sentence, noun: Token, index: QuantityIndex): string | null {
  for (const of of dependents(sentence, noun.index, "nmod")) {
    if (isBehind(sentence, of, /^of$/i) && of.index > noun.index && of.upos === "NOUN")
      return of.form.toLowerCase();
  }
  const next = sentence.tokens[noun.index + 1];
  if (next?.form.toLowerCase() === "of") {
    const behind = nounFrom(sentence, noun.index + 2, index);
    if (behind && behind.upos !== "PROPN") return behind.form.toLowerCase();
  }
  if (next && index.carriers.has(next.form.toLowerCase())) {
    const object = nounFrom(
      sentence,
      sentence.tokens[next.index + 1]?.form.toLowerCase() === "with" ? next.index + 2 : next.index + 1,
      index,
    );
    if (object && object.upos !== "PROPN") return object.form.toLowerCase();
  }
  const compounds = compoundsOf(sentence, noun).filter(
    ({ form }) => !index.numbers.scales.has(form.toLowerCase()),
  );
  return compounds.length > 0 ? compounds.map((t) => t.form.toLowerCase()).join(" ") : null;
}
