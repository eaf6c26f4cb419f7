/**
 * Perfect tenses whose participle the tree hung on the noun behind it, as if it were an attribute:
 *
 *     "Oslo has not targeted civilians"   targeted is the verb, civilians its object
 *
 * A noun has no perfect tense, so a form of "have" that is auxiliary to a noun belongs to the participle between the two.
 */

import type { Word } from "./analyse.ts";

const HAVE = /^(?:has|have|had|['’](?:ve|s|d)|having)$/i;
/** Relations behind the noun that are the clause's, not the noun's. */
const OF_CLAUSE = /^(?:punct|advcl|obl|parataxis|ccomp)(?::|$)/;
type Bare = Omit<Word, "lemma" | "feats">;

export function withPerfects<W extends Bare>(words: readonly W[]): readonly W[] {
  const found = words.flatMap((have) => {
    const noun = have.deprel === "aux" && HAVE.test(have.form) ? words[have.head] : undefined;
    const verb = noun && participleBetween(words, have, noun);
    return noun && verb ? [{ noun, verb }] : [];
  });
  return found.length === 0 ? words : found.reduce(turned, words);
}

function participleBetween(words: readonly Bare[], have: Bare, noun: Bare): Bare | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos)) return undefined;
  if (words.some((w) => w.head === noun.index && w.deprel === "cop")) return undefined;
  const verb = words.slice(have.index + 1, noun.index).find((w) => !/^(?:ADV|PART)$/.test(w.upos));
  return verb?.xpos === "VBN" && verb.head === noun.index && verb.deprel === "amod" ? verb : undefined;
}

/** The participle takes the noun's place and what stands before it; the noun becomes its object. */
function turned<W extends Bare>(
  words: readonly W[],
  { noun, verb }: { readonly noun: Bare; readonly verb: Bare },
): readonly W[] {
  const { head, deprel } = noun;
  return words.map((word) => {
    if (word.index === verb.index) return { ...word, upos: "VERB", head, deprel };
    if (word.index === noun.index) return { ...word, head: verb.index, deprel: "obj" };
    if (word.head !== noun.index) return word;
    const ofClause = word.index < verb.index || (word.index > noun.index && OF_CLAUSE.test(word.deprel));
    return ofClause ? { ...word, head: verb.index } : word;
  });
}
