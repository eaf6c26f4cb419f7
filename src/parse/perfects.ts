/**
 * Verbs in a past tense that the tree hung on the noun behind them, as if they were attributes:
 *
 *     "Oslo has not targeted civilians"       targeted is the verb, civilians its object
 *     "The raid on the port drew protests"    so is drew
 *
 * A noun has no perfect tense, so a form of "have" that is auxiliary to a noun belongs to the participle between the two; and a
 * past tense describes no noun, so the subject that such a noun has is the verb's. Who "denied having used force" owns no used force, and
 * who "has meanwhile cut supplies" no cut ones: behind "having" or an adverb a participle is the verb.
 */

import type { BareWord } from "./analyse.ts";

const HAVE = /^(?:has|have|had|['’](?:ve|s|d)|having)$/i;
/** Relations behind the noun that are the clause's, not the noun's. */
const OF_CLAUSE = /^(?:punct|advcl|obl|parataxis|ccomp)(?::|$)/;

interface Attribute {
  readonly noun: BareWord;
  /** The verb that the noun has for an attribute, tagged as what it is. */
  readonly verb: BareWord;
}

export function withPerfects<W extends BareWord>(words: readonly W[]): readonly W[] {
  return withAttributes(words.reduce(withOwned, words));
}

/** "denied having [used] force", "has meanwhile [cut] supplies": the participle takes the place of "have". */
function withOwned<W extends BareWord>(words: readonly W[], { index: at }: W): readonly W[] {
  const have = words[at]!;
  if (!HAVE.test(have.form) || /^(?:aux|cop)/.test(have.deprel)) return words;
  const noun = words.find((w) => w.head === at && w.deprel === "obj" && w.index > at);
  const verb = noun && participleBetween(words, have, noun);
  if (!verb || !(/^having$/i.test(have.form) || words[at + 1]?.upos === "ADV")) return words;
  return words.map((word) => {
    if (word.index === verb.index) return { ...word, upos: "VERB", head: have.head, deprel: have.deprel };
    if (word.index === at) return { ...word, upos: "AUX", head: verb.index, deprel: "aux" };
    return word.head === at ? { ...word, head: verb.index } : word;
  });
}

function withAttributes<W extends BareWord>(words: readonly W[]): readonly W[] {
  const perfects = words.flatMap((have) => perfectBy(words, have) ?? []);
  const pasts = words.flatMap((verb) => pastBy(words, verb) ?? []);
  return [...perfects, ...pasts].reduce(turned, words);
}

/** "Has not targeted [civilians]". */
function perfectBy(words: readonly BareWord[], have: BareWord): Attribute | null {
  const noun = have.deprel === "aux" && HAVE.test(have.form) ? words[have.head] : undefined;
  const verb = noun && participleBetween(words, have, noun);
  return verb ? { noun, verb } : null;
}

/** "The raid drew [protests]". */
function pastBy(words: readonly BareWord[], verb: BareWord): Attribute | null {
  const noun = /^VB[DN]$/.test(verb.xpos) && verb.deprel === "amod" ? words[verb.head] : undefined;
  if (!noun || noun.index < verb.index || !hasSubject(words, noun, verb)) return null;
  return { noun, verb: { ...verb, xpos: "VBD" } };
}

function hasSubject(words: readonly BareWord[], noun: BareWord, verb: BareWord): boolean {
  const own = words.filter((w) => w.head === noun.index);
  return (
    own.some((w) => w.deprel === "nsubj" && w.index < verb.index) && !own.some((w) => w.deprel === "cop")
  );
}

function participleBetween(words: readonly BareWord[], have: BareWord, noun: BareWord): BareWord | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos)) return undefined;
  if (words.some((w) => w.head === noun.index && w.deprel === "cop")) return undefined;
  const verb = words.slice(have.index + 1, noun.index).find((w) => !/^(?:ADV|PART)$/.test(w.upos));
  return verb?.xpos === "VBN" && verb.head === noun.index && verb.deprel === "amod" ? verb : undefined;
}

/** The participle takes the noun's place and what stands before it; the noun becomes its object. */
function turned<W extends BareWord>(words: readonly W[], { noun, verb }: Attribute): readonly W[] {
  const { head, deprel } = noun;
  return words.map((word) => {
    if (word.index === verb.index) return { ...word, upos: "VERB", xpos: verb.xpos, head, deprel };
    if (word.index === noun.index) return { ...word, head: verb.index, deprel: "obj" };
    if (word.head !== noun.index) return word;
    const ofClause = word.index < verb.index || (word.index > noun.index && OF_CLAUSE.test(word.deprel));
    return ofClause ? { ...word, head: verb.index } : word;
  });
}
