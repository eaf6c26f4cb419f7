/**
 * Lists of words in event frames, ready to be asked: "@class" names are spread out, two-word lemmas stand for a noun
 * with its compound or a verb with its particle, "@party" for anything that the text treats as somebody, "@name" for a
 * name or pronoun and "@place" for a place.
 */

import { mentionAt } from "../../entities/named.ts";
import type { WordClasses } from "../../lexicon/word-classes.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isTop, measured } from "../clauses/mention-top.ts";
import { isNobodyWord } from "../status/negation.ts";

export interface WordTest {
  readonly lemmas: ReadonlySet<string>;
  /** What stands first and last in lemmas of several words: only around these is there more to look for. */
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
  readonly party: boolean;
  readonly place: boolean;
  readonly name: boolean;
  readonly person: boolean;
}

/** Throws where a class does not exist: a mistake of the lexicon. */
export function wordTest(words: readonly string[], classes: WordClasses): WordTest {
  const lemmas = new Set<string>();
  for (const word of words) {
    if (!word.startsWith("@")) lemmas.add(word);
    else {
      const list = classes[word.slice(1)];
      if (!list) throw new Error(`demarche bug: expected a word class named ${word}`);
      for (const lemma of list) lemmas.add(lemma);
    }
  }
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const lemma of lemmas) {
    for (let at = 1; at < lemma.length - 1; at++) {
      if (lemma[at] !== " " && lemma[at] !== "-") continue;
      firsts.add(lemma.slice(0, at));
      lasts.add(lemma.slice(at + 1));
    }
  }
  return {
    lemmas,
    firsts,
    lasts,
    party: words.includes("@party"),
    place: words.includes("@place"),
    name: words.includes("@name"),
    person: words.includes("@person"),
  };
}

export function passes(test: WordTest, timed: Timed, sentence: Sentence, token: Token): boolean {
  if (namesIt(test, sentence, token)) return true;
  const mention = mentionAt(timed, sentence.index, token.index);
  const named = mention && isTop(mention, token) ? mention : null;
  const head = named ? sentence.tokens[named.head] : undefined;
  if (head && head !== token && namesIt(test, sentence, head)) return true;
  const counted = measured(sentence, token);
  if (counted.some((t) => passes(test, timed, sentence, t))) return true;
  // "Nine have been freed": a number by itself counts people.
  if (
    token.upos === "NUM" &&
    counted.length === 0 &&
    test.lemmas.has("people") &&
    isRelation(token, "nsubj", "nsubj:pass", "obj")
  )
    return true;
  // "the frigate Ada Berg": what it is stands before its name.
  if (token.upos === "PROPN" && saysWhatItIs(test, sentence, token)) return true;
  if (!test.party && !test.place && !test.name && !test.person) return false;
  // "charged nobody": nobody stands where somebody may.
  if (!mention) return test.party && (token.upos === "PROPN" || isNobodyWord(token));
  if (!named) return false;
  if (test.place && (named.nature === "place" || named.type === "LOC")) return true;
  if (test.name && (named.kind === "name" || named.kind === "pronoun")) return true;
  if (test.person && (named.nature === "person" || named.nature === "people")) return true;
  return test.party && named.nature !== "thing" && named.nature !== "place";
}

function saysWhatItIs(test: WordTest, sentence: Sentence, name: Token): boolean {
  return dependents(sentence, name.index, "compound", "amod", "nmod:desc").some(
    (t) => t.index < name.index && /^\p{Ll}+$/u.test(t.form) && test.lemmas.has(t.lemma),
  );
}

/** The word itself, with its compound ("air strike"), its prepositions ("out of question") or its particle ("hold off"). */
export function namesIt(test: WordTest, sentence: Sentence, token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  if (test.lemmas.has(lemma) || test.lemmas.has(token.form.toLowerCase())) return true;
  // "troops", "remains": a plural that is its own dictionary form answers to its singular too.
  // So does a plural that opens the sentence, which the tagger takes for a name: "Drones hit the depot".
  const isPlural = token.xpos === "NNS" || (token.index === 0 && token.upos === "PROPN");
  if (isPlural && lemma.endsWith("s") && test.lemmas.has(lemma.slice(0, -1))) return true;
  if (test.lasts.has(lemma)) {
    for (const part of dependents(sentence, token.index, "compound", "amod")) {
      const first = part.lemma.toLowerCase();
      if (test.lemmas.has(`${first} ${lemma}`) || test.lemmas.has(`${first}-${lemma}`)) return true;
      // "armoured vehicles", where the tagger takes the first word for a participle.
      if (part.upos === "VERB" && test.lemmas.has(`${part.form.toLowerCase()} ${lemma}`)) return true;
    }
    const cases = dependents(sentence, token.index, "case").map(({ form }) => form.toLowerCase());
    if (cases.length > 0 && test.lemmas.has(`${cases.join(" ")} ${lemma}`)) return true;
  }
  if (!test.firsts.has(lemma)) return false;
  for (const part of dependents(sentence, token.index, "compound:prt", "advmod", "obj")) {
    if (part.index > token.index && test.lemmas.has(`${lemma} ${part.lemma.toLowerCase()}`)) return true;
  }
  return false;
}
