/**
 * What a pronoun for a thing, or a word that only counts, stands for: a noun that the reader has just read.
 *
 *     "The bloc sends aid. Oslo suspended it."           it      aid
 *     "Of the four plans the junta rejected all."        all     plans
 *     "Rome promised tents and delivered them in May."   them    tents
 *
 * Which of the nouns is for the frame to say: "suspended" wants aid and not a bloc. Who somebody is: entities/.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";

const ONE = /^(?:it|this|that|one)$/i;
const MANY = /^(?:them|these|those|both|all|many|most|several|few|some|two|three|four)$/i;
const EITHER = /^(?:any|none|which|what|each|neither|either)$/i;
/** A noun further back is no longer in the reader's mind. */
const REACH = 40;

export interface Meant {
  readonly sentence: Sentence;
  readonly noun: Token;
}

/** Nouns that the word may stand for, nearest first; none where the word is no such word. */
export function meantBefore(timed: Timed, sentence: Sentence, token: Token): Meant[] {
  const tags = tagsOf(token);
  if (!tags) return [];
  const previous = timed.sentences[sentence.index - 1];
  const before = previous ? previous.tokens.map((noun) => ({ sentence: previous, noun })) : [];
  const here = sentence.tokens.slice(0, token.index).map((noun) => ({ sentence, noun }));
  return [...before, ...here]
    .slice(-REACH)
    .filter(({ noun }) => tags.test(noun.xpos) && !isRelation(noun, "compound"))
    .reverse();
}

/** The tags of nouns in the number of the word. */
function tagsOf({ form, upos, xpos }: Token): RegExp | null {
  if (xpos === "PRP$" || !/^(?:PRON|NUM|DET|NOUN|ADJ)$/.test(upos)) return null;
  if (ONE.test(form)) return /^NNP?$/;
  if (MANY.test(form)) return /^NNP?S$/;
  return EITHER.test(form) ? /^NN/ : null;
}
