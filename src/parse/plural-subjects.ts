/**
 * Clauses that the tree took for one noun phrase, because their verb looks like a participle:
 *
 *     "... after soldiers tortured prisoners"    not prisoners of a kind
 *     "Officials said rebels released hostages"
 *
 * No plural stands in front of an adjective that both describe one noun, so a plural followed by a past form is its subject, and
 * the noun behind is what it is done to.
 */

import type { BareWord } from "./analyse.ts";

interface Hidden {
  readonly subject: BareWord;
  readonly verb: BareWord;
  readonly object: BareWord;
  /** Which of the two nouns hangs on what is outside. */
  readonly top: BareWord;
  readonly deprel: string;
}

export function withPluralSubjects<W extends BareWord>(words: readonly W[]): readonly W[] {
  return words.flatMap((verb) => hiddenBy(words, verb) ?? []).reduce(turned, words);
}

function hiddenBy(words: readonly BareWord[], verb: BareWord): Hidden | null {
  if (verb.deprel !== "amod" || !/^(?:VBN|VBD|JJ)$/.test(verb.xpos) || !/^[a-z]+ed$/.test(verb.form))
    return null;
  const object = words[verb.head];
  const subject = words.slice(0, verb.index).findLast((w) => w.upos !== "ADV");
  if (!object || object.index < verb.index || !/^(?:NOUN|PROPN)$/.test(object.upos)) return null;
  if (subject?.xpos !== "NNS") return null;
  const top = subject.head === object.index ? object : object.head === subject.index ? subject : null;
  const inner = top === object ? subject : object;
  if (!top || !/^(?:compound|nmod|nmod:poss|nmod:unmarked|nsubj)$/.test(inner.deprel)) return null;
  const deprel = clauseOf(words, top);
  return deprel === null ? null : { subject, verb, object, top, deprel };
}

/** What the clause is to the word above: with a preposition before it, when or why; else the sentence, or what somebody says. */
function clauseOf(words: readonly BareWord[], top: BareWord): string | null {
  const opener = hasCase(words, top);
  if (opener) return /^(?:after|before|since|until|as)$/i.test(opener.form) ? "advcl" : null;
  if (/^(?:root|conj|parataxis|ccomp)$/.test(top.deprel)) return top.deprel;
  return top.deprel === "obj" && words[top.head]?.upos === "VERB" ? "ccomp" : null;
}

function hasCase(words: readonly BareWord[], { index }: BareWord): BareWord | undefined {
  return words.find((w) => w.head === index && w.deprel === "case");
}

function turned<W extends BareWord>(
  words: readonly W[],
  { subject, verb, object, top, deprel }: Hidden,
): readonly W[] {
  const ofClause = /^(?:punct|advcl|obl|parataxis|ccomp|conj|cc|advmod|mark|nsubj)(?::|$)/;
  return words.map((word) => {
    if (word.index === verb.index) return { ...word, upos: "VERB", xpos: "VBD", head: top.head, deprel };
    if (word.index === object.index) return { ...word, head: verb.index, deprel: "obj" };
    if (word.index === subject.index) return { ...word, head: verb.index, deprel: "nsubj" };
    if (word.head !== object.index && word.head !== subject.index) return word;
    if (word.deprel === "case") return { ...word, head: verb.index, deprel: "mark" };
    if (word.head === top.index && ofClause.test(word.deprel)) return { ...word, head: verb.index };
    return word.index < subject.index ? { ...word, head: subject.index } : word;
  });
}
