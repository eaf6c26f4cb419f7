/**
 * Subjects that the tree took for those of a passive, where nothing makes the verb one:
 *
 *     "after gunmen fired on a lorry"     they fired; nobody fired them
 *
 * A verb with a tense of its own is active without an auxiliary; and a clause that a conjunction opens, with a subject, has a tense.
 */

import type { BareWord } from "./analyse.ts";

const OPENS = /^(?:after|because|since|when|while|before|until|that|although|though|once)$/i;

export function withVoices<W extends BareWord>(words: readonly W[]): readonly W[] {
  const active = new Set<number>();
  for (const { deprel, head } of words)
    if (deprel === "nsubj:pass" && isActive(words, words[head])) active.add(head);
  if (active.size === 0) return words;
  return words.map((word) => {
    if (active.has(word.index) && word.xpos === "VBN") return { ...word, xpos: "VBD" };
    return active.has(word.head) && word.deprel === "nsubj:pass" ? { ...word, deprel: "nsubj" } : word;
  });
}

function isActive(words: readonly BareWord[], verb: BareWord | undefined): boolean {
  if (!verb) return false;
  const own = words.filter((w) => w.head === verb.index);
  if (own.some((w) => /^(?:aux|cop)/.test(w.deprel))) return false;
  if (/^VB[DZP]$/.test(verb.xpos)) return true;
  const isOpened = own.some((w) => w.deprel === "mark" && OPENS.test(w.form));
  return verb.xpos === "VBN" && /ed$/.test(verb.form) && isOpened;
}
