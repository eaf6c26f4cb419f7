/**
 * Whom a relative pronoun stands for.
 *
 *     "the envoys who met"                                 envoys
 *     "Kenya is a donor that gives", "Kenya, as a donor that gives"   Kenya
 *     "It was the army that fired"                         the army
 */

import { antecedentOf, isRelativePronoun } from "../../parse/enhanced.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";

/** A relative pronoun stands for the noun above its clause; where the tree lost it, for the noun before the comma. */
export function antecedent(sentence: Sentence, word: Token): Token {
  if (!isRelativePronoun(word)) return ofWhom(sentence, word);
  const above = whom(sentence, word) ?? antecedentOf(sentence, word);
  // "shook the hand of the envoy, who left": nobody is told of a verb; the tree lost the noun.
  if (above && above.upos !== "VERB")
    return rival(sentence, word, above) ?? besidePlace(sentence, word, above) ?? saidOf(sentence, above);
  const comma = sentence.tokens[word.index - 1];
  const noun = comma?.form === "," ? sentence.tokens[comma.index - 1] : comma;
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return word;
  const top = phraseHead(sentence, noun);
  return besidePlace(sentence, word, top) ?? top;
}

/** "stopped by soldiers at Bor, who looted": no place is "who". */
function besidePlace(sentence: Sentence, word: Token, place: Token): Token | undefined {
  if (word.form !== "who" || place.upos !== "PROPN" || !isRelation(place, "nmod")) return undefined;
  const isAt = dependents(sentence, place.index, "case").some((c) =>
    /^(?:at|in|near|outside|inside)$/.test(c.form),
  );
  const above = sentence.tokens[place.head];
  return isAt && above && /^(?:NOUN|PROPN)$/.test(above.upos) ? above : undefined;
}

/** "Police held three envoys, [whom] they accuse": the person right before the comma, whatever the tree says. */
function whom(sentence: Sentence, word: Token): Token | undefined {
  const noun = sentence.tokens[word.index - 2];
  if (word.form !== "whom" || sentence.tokens[word.index - 1]?.form !== ",") return undefined;
  return noun && /^(?:NOUN|PROPN)$/.test(noun.upos) ? phraseHead(sentence, noun) : undefined;
}

/** "villagers, some of whom had marched": those of whom it is a part. */
function ofWhom(sentence: Sentence, word: Token): Token {
  if (!PART.test(word.lemma)) return word;
  const whole = dependents(sentence, word.index, "nmod").find(({ form }) => /^(?:whom|which)$/i.test(form));
  const comma = whole && sentence.tokens[word.index - 1];
  const noun = comma?.form === "," ? sentence.tokens[comma.index - 1] : undefined;
  return noun && /^(?:NOUN|PROPN)$/.test(noun.upos) ? phraseHead(sentence, noun) : word;
}

const PART = /^(?:some|many|most|all|both|several|few|half|one|two|three|none)$/i;

/** "trouble with Peru, which had condemned": what is had with or against somebody does nothing; the name before the comma does. */
function rival(sentence: Sentence, word: Token, noun: Token): Token | null {
  const name = sentence.tokens[word.index - 2];
  if (word.form !== "which" || sentence.tokens[word.index - 1]?.form !== "," || name?.upos !== "PROPN")
    return null;
  const top = phraseHead(sentence, name);
  const isOther = top.head === noun.index && isRelation(top, "nmod") && noun.upos === "NOUN";
  const isWith = dependents(sentence, top.index, "case").some((c) =>
    /^(?:with|against|between)$/.test(c.lemma),
  );
  return isOther && isWith ? top : null;
}

/** "Kenya is a donor that gives", "Kenya, as a donor that gives": what the noun is said of, where that is no empty "it". */
function saidOf(sentence: Sentence, noun: Token): Token {
  if (noun.upos !== "NOUN") return noun;
  if (dependents(sentence, noun.index, "cop").length > 0)
    return dependents(sentence, noun.index, "nsubj").find((t) => !EMPTY.test(t.form)) ?? noun;
  const above = sentence.tokens[noun.head];
  if (!above || !dependents(sentence, noun.index, "case").some((t) => t.lemma === "as")) return noun;
  if (isRelation(noun, "nmod")) return /^(?:NOUN|PROPN)$/.test(above.upos) ? above : noun;
  const subject = dependents(sentence, above.index, "nsubj")[0];
  return subject && isRelation(noun, "obl") && !REGARDING.test(above.lemma) ? subject : noun;
}

/** "named her as the envoy who met": what comes behind "as" is the object. */
const REGARDING =
  /^(?:name|describe|see|regard|treat|appoint|nominate|identify|depict|portray|brand|cite|know|use|view|elect|choose|install)$/;

/** "It was the army that fired": the army did. */
const EMPTY = /^(?:it|this|that|these|those|there|who|what|which)$/i;

/** From the last word of a name or compound to its head. */
export function phraseHead(sentence: Sentence, noun: Token): Token {
  const above = sentence.tokens[noun.head];
  return above && isRelation(noun, "flat", "compound") ? above : noun;
}
