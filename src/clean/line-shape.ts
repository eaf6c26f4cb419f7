/**
 * Sentence, or something like a headline: what a line is where its words alone do not say.
 *
 *     "The ferry left Patras at noon."                      prose
 *     "Ferry Talks Resume in Patras"                        headline
 *     "- grain and gas"  "Three points were agreed:"        neither: they stay
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import {
  capitalShare,
  endsCutOff,
  endsLikeSentence,
  isListItem,
  sentenceWordCount,
  wordCount,
  wordsIn,
  wordsOf,
} from "./shape.ts";
import type { Unit } from "./units.ts";

const LONG = 22;
const FEWEST_IN_SENTENCE = 4;
const LONGEST_HEADLINE = 24;

const sets = new WeakMap<Boilerplate, ReadonlySet<string>>();

export function isProse(unit: Unit, boilerplate: Boilerplate): boolean {
  const count = wordCount(unit.text);
  if (isHeadingTag(unit.tag)) return count > LONGEST_HEADLINE && endsLikeSentence(unit.text);
  if (count >= LONG) return true;
  const words = wordsOf(unit.text);
  const signs = words.length < FEWEST_IN_SENTENCE ? wordsIn(unit.text) : 0;
  // Few words by spaces, and yet long: a script that writes none.
  if (signs >= 2 * FEWEST_IN_SENTENCE) return endsLikeSentence(unit.text) || signs >= LONG;
  if (endsLikeSentence(unit.text) || unit.text.endsWith(":")) {
    const sentence = words.length >= FEWEST_IN_SENTENCE && words.some((word) => /^\p{Ll}/u.test(word));
    return sentence || /["”]$/.test(unit.text);
  }
  // A sentence that lost its end, or never had a full stop.
  const small = sentenceWordCount(words, smallWordsOf(boilerplate));
  return words.length >= 8 && small >= 3 && capitalShare(words) < 0.7;
}

/** A line that can be a title or subheading. A question or call counts only in capitals. */
export function isHeadline(unit: Unit): boolean {
  const line = unit.text;
  const words = wordsOf(line);
  if (isHeadingTag(unit.tag)) return words.length <= LONGEST_HEADLINE;
  if (words.length === 0 || words.length > LONGEST_HEADLINE || isListItem(line)) return false;
  if (/[,;:]$/.test(line) || /^\p{Ll}/u.test(line) || endsCutOff(line)) return false;
  if (!endsLikeSentence(line)) return true;
  return /[?!]["'”’]?$/.test(line) && capitalShare(words) >= 0.7 && words.length >= 3;
}

export function isHeadingTag(tag: string | null): boolean {
  return tag !== null && /^h[1-6]$/.test(tag);
}

export function smallWordsOf(boilerplate: Boilerplate): ReadonlySet<string> {
  let set = sets.get(boilerplate);
  if (!set) {
    set = new Set(boilerplate.sentenceWords);
    sets.set(boilerplate, set);
  }
  return set;
}
