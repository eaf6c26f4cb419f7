/**
 * Dictionary forms: the training data's exceptions first, then irregular words, then endings.
 *
 *     urged VBD -> urge     withheld VBN -> withhold     planning VBG -> plan     talks NNS -> talk
 *     Americans NNPS -> American     spokesmen NNS -> spokesman     300,000 CD -> 300000
 *
 * An ending that leaves two ways (hop or hope) goes to the word that training knew, then to the likelier
 * spelling.
 */

import { endings, withoutComparative, withoutEd, withoutIng, withoutS } from "./endings.ts";
import { hashWord } from "./hashing.ts";
import { straighten, type WordTable } from "./word-shapes.ts";

export interface LemmaExceptions {
  /** "base past participle", with a slash between equals. */
  readonly verbs: readonly string[];
  /** "base form" */
  readonly gerunds: readonly string[];
  readonly prefixes: readonly string[];
  /** "singular plural" */
  readonly nouns: readonly string[];
  readonly nounEndings: readonly string[];
  /** "positive comparative superlative" */
  readonly adjectives: readonly string[];
  readonly adverbs: readonly string[];
}

export type Lemmatizer = (form: string, upos: string, xpos: string) => string;

/** Which parts of speech had a lemma in training, a bit each, in the table of stems. */
export const STEM_BITS: Readonly<Record<string, number>> = { VERB: 1, NOUN: 2, ADJ: 4, ADV: 4 };

/**
 * `learned` maps "sent VERB" to "send"; `stems` the hashes of known lemmas to STEM_BITS; `verbs` are dictionary forms that the
 * language knows besides ("boycott", "cede").
 */
export function lemmatizer(
  learned: ReadonlyMap<string, string>,
  stems: WordTable,
  exceptions: LemmaExceptions,
  verbs: ReadonlySet<string> = new Set(),
): Lemmatizer {
  const irregular = irregularForms(exceptions);
  const knows = (bit: number) => (stem: string) => (stems.lookUp(hashWord(stem)) & bit) !== 0;
  const [noun, adjective] = [knows(2), knows(4)];
  const verb = (stem: string) => verbs.has(stem) || knows(1)(stem);

  const prefixed = (word: string): string | undefined => {
    for (const prefix of exceptions.prefixes) {
      const base = word.startsWith(prefix) ? irregular.get(`${word.slice(prefix.length)} VERB`) : undefined;
      if (base !== undefined) return prefix + base;
    }
    return undefined;
  };
  const compound = (word: string): string | undefined => {
    for (const pair of exceptions.nounEndings) {
      const [singular = "", plural = ""] = pair.split(" ");
      if (word.endsWith(plural)) return word.slice(0, -plural.length) + singular;
    }
    return undefined;
  };
  const byEnding = (word: string, upos: string, xpos: string): string => {
    if (upos === "VERB" || upos === "AUX") {
      if (xpos === "VBZ") return withoutS(word);
      if (xpos === "VBD" || xpos === "VBN") return prefixed(word) ?? withoutEd(word, verb);
      return xpos === "VBG" ? withoutIng(word, verb) : word;
    }
    if (xpos === "NNS" || xpos === "NNPS") return compound(word) ?? withoutS(word, noun);
    return endings.comparative.has(xpos) ? withoutComparative(word, adjective) : word;
  };

  return (form, upos, xpos) => {
    const plain = straighten(form);
    if (upos === "PROPN" && xpos !== "NNPS") return plain;
    const lower = plain.toLowerCase();
    const found = learned.get(`${lower} ${upos}`) ?? irregular.get(`${lower} ${kindOf(upos, xpos)}`);
    if (found !== undefined) return upos === "PROPN" ? capitalised(found, plain) : found;
    if (upos === "NUM") return /^\d+(?:,\d{3})+(?:\.\d+)?$/.test(lower) ? lower.replace(/,/g, "") : plain;
    if (upos === "PROPN") return capitalised(byEnding(lower, upos, xpos), plain);
    if (upos === "ADJ" && xpos === "NNP") return plain;
    if (upos === "NOUN" && /^[A-Z][A-Z0-9]{1,4}$/.test(plain)) return plain;
    return byEnding(lower, upos, xpos);
  };
}

function kindOf(upos: string, xpos: string): string {
  if (upos === "AUX") return "VERB";
  if (endings.comparative.has(xpos)) return xpos.startsWith("R") ? "ADV" : "ADJ";
  if (upos === "PROPN" && xpos === "NNPS") return "NOUN";
  return upos === "NOUN" && xpos === "NN" ? "one" : upos;
}

/** The lemma with the capitals of the form: "AMERICANS" to "AMERICAN", "Americans" to "American". */
function capitalised(lemma: string, form: string): string {
  if (form.toLowerCase().startsWith(lemma)) return form.slice(0, lemma.length);
  return /^\p{Lu}/u.test(form) ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1) : lemma;
}

function irregularForms({
  verbs,
  gerunds,
  nouns,
  adjectives,
  adverbs,
}: LemmaExceptions): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (lines: readonly string[], kind: string): void => {
    for (const line of lines) {
      const [base = "", ...others] = line.split(" ");
      for (const form of others.flatMap((other) => other.split("/"))) forms.set(`${form} ${kind}`, base);
    }
  };
  add(verbs, "VERB");
  add(gerunds, "VERB");
  add(nouns, "NOUN");
  add(adjectives, "ADJ");
  add(adverbs, "ADV");
  return forms;
}
