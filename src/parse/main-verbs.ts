/**
 * The main verb behind a subject with a relative clause, where the tree lost it and made the subject the top of the sentence:
 *
 *     "Chad and Niger, which have mediated between the two sides, called on them to talk."
 *      top: called; Chad is its subject
 *
 * A finite verb right behind the comma that closes the clause, with no subject of its own, has that subject.
 */

import type { BareWord } from "./analyse.ts";

interface Lost {
  readonly subject: BareWord;
  /** Verb of the relative clause. */
  readonly clause: BareWord;
}

export function withMainVerb<W extends BareWord>(words: readonly W[]): readonly W[] {
  const top = words.find((w) => w.deprel === "root");
  const lost = top && (lostBySubject(words, top) ?? lostByClause(words, top));
  const verb = lost && verbBehind(words, lost.subject, lost.clause);
  if (!verb) return words;
  const { subject, clause } = lost;
  return words.map((word) => {
    if (word.index === verb.index) return { ...word, xpos: pastOf(verb), head: -1, deprel: "root" };
    if (word.index === subject.index) return { ...word, head: verb.index, deprel: "nsubj" };
    if (word.index === clause.index) return { ...word, head: subject.index, deprel: "acl:relcl" };
    return word.index > verb.index && word.head < verb.index ? { ...word, head: verb.index } : word;
  });
}

/** The subject is the top, and the clause belongs to it. */
function lostBySubject(words: readonly BareWord[], top: BareWord): Lost | null {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(top.upos)) return null;
  const own = words.filter((w) => w.head === top.index);
  const clause = own.findLast((w) => w.deprel === "acl:relcl");
  return clause && !own.some((w) => /^(?:cop|nsubj|aux)/.test(w.deprel)) ? { subject: top, clause } : null;
}

/** The clause is the top, and has two subjects: the one and "which" or "who". */
function lostByClause(words: readonly BareWord[], top: BareWord): Lost | null {
  const [subject, pronoun] = words.filter((w) => w.head === top.index && /^nsubj/.test(w.deprel));
  const isRelative = pronoun && pronoun.index < top.index && /^W(?:DT|P)$/.test(pronoun.xpos);
  return isRelative && subject && /^(?:NOUN|PROPN)$/.test(subject.upos) ? { subject, clause: top } : null;
}

/** The first word behind a comma past the clause's verb that is a finite verb without a subject; adverbs may come before it. */
function verbBehind(words: readonly BareWord[], subject: BareWord, clause: BareWord): BareWord | null {
  const isOpened = words.slice(subject.index + 1, clause.index).some((w) => w.form === ",");
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
