/**
 * Subjects and objects that are joined by a conjunction and that the tree hung side by side on their verb:
 *
 *     "The rebels and Egypt signed a truce."    Egypt belongs to the rebels as their conjunct
 *
 * A verb has one subject and one object, so two of them with a conjunction between are one list. So are a plural without a verb
 * of its own and the subject of the clause that seems to follow it ("Troops and Egypt arrested two men.").
 */

import type { BareWord } from "./analyse.ts";

const ONE_ONLY = /^(?:nsubj|nsubj:pass|obj)$/;

export function withJoinedParts<W extends BareWord>(parsed: readonly W[]): readonly W[] {
  const words = withVerbForTop(parsed);
  return words.flatMap((cc) => joinedBy(words, cc) ?? []).reduce(turned, words);
}

interface Joined {
  readonly cc: BareWord;
  readonly first: BareWord;
  readonly second: BareWord;
}

/** The nearest part on either side of a conjunction that hangs on their verb, where both are the same to it. */
function joinedBy(words: readonly BareWord[], cc: BareWord): Joined | null {
  if (cc.deprel !== "cc") return null;
  const parts = words.filter((w) => w.head === cc.head && w.index !== cc.index && w.upos !== "PUNCT");
  const first = parts.findLast((w) => w.index < cc.index);
  const second = parts.find((w) => w.index > cc.index);
  if (!first || !second || first.deprel !== second.deprel || !ONE_ONLY.test(first.deprel)) return null;
  const verbIsBetween = cc.head > first.index && cc.head < second.index;
  return verbIsBetween ? null : { cc, first, second };
}

function turned<W extends BareWord>(words: readonly W[], { cc, first, second }: Joined): readonly W[] {
  return words.map((word) => {
    if (word.index === second.index) return { ...word, head: first.index, deprel: "conj" };
    return word.index === cc.index ? { ...word, head: second.index } : word;
  });
}

/** "[Troops] and [Egypt arrested two men]": the plural joins the verb as its first subject. */
function withVerbForTop<W extends BareWord>(words: readonly W[]): readonly W[] {
  const top = words.find((w) => w.deprel === "root");
  const verb = top && words.find((w) => w.head === top.index && w.deprel === "conj" && w.index > top.index);
  if (top?.xpos !== "NNS" || !verb || !/^VB[DZP]$/.test(verb.xpos)) return words;
  const cc = words.find((w) => w.head === verb.index && w.deprel === "cc");
  const between = words.slice(top.index + 1, cc?.index);
  const isBare = words.slice(0, cc?.index).every((w) => w.upos !== "PUNCT" && w.upos !== "VERB");
  if (!cc || !isBare || between.some((w) => w.head < top.index)) return words;
  return words.map((word) => {
    if (word.index === verb.index) return { ...word, head: -1, deprel: "root" };
    if (word.index === top.index) return { ...word, head: verb.index, deprel: "nsubj" };
    return word.head === top.index && word.index > verb.index ? { ...word, head: verb.index } : word;
  });
}
