/**
 * What a stretch of text is about, as a set of word stems that can be compared.
 *
 *     "to hold off on any assault on the port of Tal"   →  hold assault port tal
 *     "delaying the operations"                          →  delay operation
 *
 * The stems only have to fall together ("urge", "urged", "urging" → "urg"); they are never printed.
 */

import { FUNCTION_WORDS } from "./function-words.ts";

const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT_GAP = /(\d),(?=\d{3})/g;

/** Lower-case words in order, marks and spacing gone; "30,000" is one word. */
export function wordsOf(text: string): string[] {
  return text.replace(DIGIT_GAP, "$1").toLowerCase().match(WORD) ?? [];
}

/** Content words in order, without repetition, as they stand. */
export function contentWordsOf(text: string): string[] {
  return [...new Set(wordsOf(text).filter(isContentWord))];
}

export function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter(isContentWord).map(stem));
}

export function isContentWord(word: string): boolean {
  return word.length > 1 && !FUNCTION_WORDS.has(word);
}

const ENDINGS = ["ies", "ing", "ed", "es", "s", "ly"] as const;
const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

export function stem(word: string): string {
  if (word.length < 4 || !VOWEL.test(word)) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < 3 || !VOWEL.test(rest) || (ending === "s" && rest.endsWith("s"))) return word;
    if (ending === "ies") return `${rest}y`;
    if (ending === "s") return withoutE(rest);
    return withoutE(rest.replace(DOUBLED, "$1"));
  }
  return withoutE(word);
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
}

/** How much a stem says: the rarer the more. */
export type Weigh = (stem: string) => number;

/** Piles are treated as if they had at least so many texts: in a handful, rarity says little. */
const LEAST_TEXTS = 20;

/** A stem weighs the more the fewer of the texts have it: in a pile about Tal, "Tal" tells nothing apart. */
export function weighing(texts: Iterable<ReadonlySet<string>>): Weigh {
  const holders = new Map<string, number>();
  let count = 0;
  for (const stems of texts) {
    count++;
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const all = Math.max(count, LEAST_TEXTS);
  const weights = new Map([...holders].map(([stem, held]) => [stem, Math.log2(1 + all / held)]));
  const unknown = Math.log2(1 + all);
  return (stem) => weights.get(stem) ?? unknown;
}

export interface Likeness {
  /** Number of stems in both. */
  readonly shared: number;
  /** Shared part of the lighter set, 0 to 1. */
  readonly overlap: number;
  /** Shared part of both, 0 to 1. */
  readonly dice: number;
}

export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh = () => 1): Likeness {
  let [shared, both, left, right] = [0, 0, 0, 0];
  for (const word of a) {
    const weight = weigh(word);
    left += weight;
    if (!b.has(word)) continue;
    shared++;
    both += weight;
  }
  for (const word of b) right += weigh(word);
  if (shared === 0) return { shared, overlap: 0, dice: 0 };
  return { shared, overlap: both / Math.min(left, right), dice: (2 * both) / (left + right) };
}
