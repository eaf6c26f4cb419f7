/**
 * Nouns for persons and bodies in a sentence, as the lexicon of people-words and offices finds them.
 *
 *     "the [foreign ministers] of France"   plural, head "ministers"
 *     "[Gen.] Mark Milley"                  a title
 *     "the police [force] a way through"    no noun: not found
 */

import type { PeopleWord } from "../lexicon/party-entry.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { findPhrases } from "./parties/atom-index.ts";
import type { Atom } from "./parties/atoms.ts";
import type { PartyIndex, WordMeaning } from "./parties/build-index.ts";

export interface Word {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly word: PeopleWord;
  readonly plural: boolean;
}

const NOUN: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const UPPER = /^\p{Lu}/u;

export function findWords(sentence: Sentence, atoms: readonly Atom[], index: PartyIndex): Word[] {
  return findPhrases(index.words, atoms).flatMap(({ from, to, meanings }) => {
    const meaning = chooseMeaning(meanings, sentence, atoms[from]?.token ?? 0, atoms[to]?.token ?? 0);
    const [a, b] = [atoms[from], atoms[to]];
    const head = atoms[from + (meaning?.headAt ?? 0)];
    if (!meaning || !a || !b || !head) return [];
    const token = sentence.tokens[head.token];
    if (!token || !isNoun(token, sentence, meaning.word.title === true || meaning.word.sector === "REB"))
      return [];
    // "a union rep", "sales reps": titles that are cut short have a capital.
    if (meaning.word.word.endsWith(".") && !UPPER.test(sentence.tokens[a.token]?.form ?? "")) return [];
    // "a rear party of the gang", "a search party"
    if (meaning.word.word === "party" && TROOP.test(sentence.tokens[a.token - 1]?.form ?? "")) return [];
    const acts = ACTS.has(meaning.word.sector) && meaning.word.nature !== "thing";
    if (!meaning.plural && !acts && isModifier(sentence, b.token)) return [];
    const isFamilies = meaning.plural && meaning.word.word === "family";
    if (!isFamilies && ABSTRACT.has(meaning.word.word) && sentence.tokens[b.token + 1]?.form === "of")
      return [];
    const last = endsWithStop(sentence, b.token) ?? b.token;
    return [{ first: a.token, last, head: head.token, word: meaning.word, plural: meaning.plural }];
  });
}

/** "Rep. Adam Schiff" and "Representative Schiff" sit in a parliament; "France's representative" does not. */
function chooseMeaning(
  meanings: readonly WordMeaning[],
  { tokens }: Sentence,
  from: number,
  to: number,
): WordMeaning | undefined {
  const [first, second] = meanings;
  if (!first || !second) return first;
  const next = tokens[to + 1];
  const isTitled = next?.upos === "PROPN" && UPPER.test(next.form);
  // "her father Ali Sow" is no priest.
  const isKin = first.word.sector === "REL" && !UPPER.test(tokens[from]?.form ?? "");
  const isTitle = first.word.office === true ? !isTalking(tokens, first, from) : isTitled && !isKin;
  return isTitle ? first : (meanings.find((m) => m.word.title !== true) ?? first);
}

/** "a guest speaker", "speakers", "speaker after speaker": who makes a speech, and presides over nothing. */
function isTalking(tokens: readonly Token[], { word, plural }: WordMeaning, at: number): boolean {
  if (word.word !== "speaker") return false;
  const before = tokens[at - 1]?.upos === "NOUN" ? tokens[at - 2] : tokens[at - 1];
  return (
    plural ||
    /^(?:an?|another|after|each|every|one)$/i.test(before?.form ?? "") ||
    tokens[at + 1]?.form === "after"
  );
}

const TROOP =
  /^(?:search|rescue|rear|advance|landing|boarding|raiding|hunting|working|third|birthday|dinner)$/i;

/** "a source of concern", "a body of law", "a force of nature" are nobody. */
const ABSTRACT: ReadonlySet<string> = new Set([
  "source",
  "body",
  "force",
  "figure",
  "power",
  "state",
  "side",
  "mission",
  "industry",
  "network",
  "bank",
  "author",
  "family",
]);

/** Before an event noun these still act: "rebel attacks", "the army offensive". */
const ACTS: ReadonlySet<string | null> = new Set(["MIL", "REB", "COP", "GOV"]);

/** "hostage talks", "refugee crisis": only the kind of a thing. */
function isModifier({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.upos === "NOUN" && tokens[at]?.deprel !== "nmod:poss";
}

/** Stands for a noun named before. */
export const THOSE = "those";

/** A title may be tagged as anything; other words must be nouns, or stand where a noun must: "the Israeli military said". */
function isNoun(token: Token, { tokens }: Sentence, mayPrecede: boolean): boolean {
  if (NOUN.has(token.upos)) return true;
  if (token.form.toLowerCase() === THOSE) return tokens[token.index + 1]?.upos === "ADP";
  if (token.upos !== "ADJ" && token.upos !== "X") return false;
  const next = tokens[token.index + 1];
  if (next?.upos === "PROPN" && UPPER.test(next.form)) return UPPER.test(token.form) || mayPrecede;
  const before = tokens[token.index - 1];
  const isPhrase =
    before !== undefined && (before.upos === "DET" || before.upos === "ADJ" || before.upos === "PROPN");
  return isPhrase && !(next && PHRASE.has(next.upos)) && PARTICIPANT.test(token.deprel);
}

/** What goes on with a noun phrase. */
const PHRASE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "PART"]);
const PARTICIPANT = /^(?:nsubj|obj|iobj|obl|nmod|conj)/;

/** "Gen" "." as two tokens. */
function endsWithStop(sentence: Sentence, token: number): number | null {
  const next = sentence.tokens[token + 1];
  const after = sentence.tokens[token + 2];
  return next?.form === "." && after && UPPER.test(after.form) && next.end < after.start ? token + 1 : null;
}

/**
 * Tokens that end a run of capitalised words: titles, and nouns for bodies that are not the head of an unknown name.
 *
 *     "[President] Chirac", "the Colombian [Supreme Court]", "the [Parliament]"   yes
 *     "Deutsche Bank", "Tavistock Council"                                        no
 */
export function titleTokens(words: readonly Word[], isCapital: (token: number) => boolean): Set<number> {
  const titles = new Set<number>();
  const own = (i: number) => words.some((w) => w.first <= i && i <= w.last);
  for (const w of words) {
    const isPerson = w.word.title === true || w.word.nature === "person" || w.word.nature === "people";
    const isHead =
      (isCapital(w.first - 1) && !own(w.first - 1)) || (isCapital(w.last + 1) && !own(w.last + 1));
    if (isPerson ? !isHead || w.word.title === true || w.plural : !isHead && w.word.weak !== true) {
      for (let i = w.first; i <= w.last; i++) titles.add(i);
    }
  }
  return titles;
}
