/**
 * "Both", "neither" and "each" that act by themselves, which the tree took for an adverb or half of a conjunction:
 *
 *     "Both denied it."    both is who denied
 *
 * Right before a finite verb that has no other subject, and without "and" or "nor" to go with, such a word is the subject.
 */

import type { BareWord } from "./analyse.ts";

const PAIR = /^(?:both|neither|each)$/i;

export function withBarePairs<W extends BareWord>(words: readonly W[]): readonly W[] {
  const bare = new Set(words.filter((word) => isSubject(words, word)).map(({ index }) => index));
  if (bare.size === 0) return words;
  return words.map((word) =>
    bare.has(word.index) ? { ...word, upos: "PRON", xpos: "DT", deprel: "nsubj" } : word,
  );
}

function isSubject(words: readonly BareWord[], { form, index, head, deprel }: BareWord): boolean {
  if (!PAIR.test(form) || /^nsubj/.test(deprel)) return false;
  const verb = words[index + 1];
  if (!verb || head !== verb.index || !/^VB[DPZ]$/.test(verb.xpos)) return false;
  const own = words.filter((w) => w.head === verb.index);
  if (own.some((w) => /^(?:nsubj|csubj|expl)/.test(w.deprel))) return false;
  return !words.slice(index).some((w) => /^(?:and|nor)$/i.test(w.form) && w.index < index + REACH);
}

/** "both denied and regretted it" */
const REACH = 6;
