/**
 * The main verb behind a subject with a relative clause, where the tree lost it and made the subject the top of the sentence:
 *
 *     "Chad and Niger, which have mediated between the two sides, called on them to talk."
 *      top: called; Chad is its subject
 *
 * A finite verb right behind the comma that closes the clause, with no subject of its own, has that subject.
 */

import type { BareWord } from "./analyse.ts";

export function withMainVerb<W extends BareWord>(words: readonly W[]): readonly W[] {
  const top = words.find((w) => w.deprel === "root");
  if (!top || !/^(?:NOUN|PROPN|PRON)$/.test(top.upos)) return words;
  const own = words.filter((w) => w.head === top.index);
  const clause = own.findLast((w) => w.deprel === "acl:relcl");
  if (!clause || own.some((w) => /^(?:cop|nsubj|aux)/.test(w.deprel))) return words;
  const verb = verbBehind(words, top, clause);
  if (!verb) return words;
  return words.map((word) => {
    if (word.index === verb.index) return { ...word, xpos: pastOf(verb), head: -1, deprel: "root" };
    if (word.index === top.index) return { ...word, head: verb.index, deprel: "nsubj" };
    return word.index > verb.index && word.head < verb.index ? { ...word, head: verb.index } : word;
  });
}

/** The first word behind a comma past the clause's verb that is a finite verb without a subject; adverbs may come before it. */
function verbBehind(words: readonly BareWord[], top: BareWord, clause: BareWord): BareWord | null {
  const isOpened = words.slice(top.index + 1, clause.index).some((w) => w.form === ",");
  if (!isOpened) return null;
  const comma = words.find((w) => w.index > clause.index && w.form === ",");
  const verb = comma && words.slice(comma.index + 1).find((w) => w.upos !== "ADV");
  if (verb?.upos !== "VERB" || !/^(?:VBD|VBZ|VBP|VBN)$/.test(verb.xpos) || verb.head < 0) return null;
  if (verb.xpos === "VBN" && !/ed$/.test(verb.form)) return null;
  const hasSubject = words.some((w) => w.head === verb.index && /^(?:nsubj|aux|mark)/.test(w.deprel));
  return hasSubject || /^(?:conj|acl:relcl)$/.test(verb.deprel) ? null : verb;
}

function pastOf({ xpos }: BareWord): string {
  return xpos === "VBN" ? "VBD" : xpos;
}
