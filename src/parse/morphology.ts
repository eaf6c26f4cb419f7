/**
 * UD features: the learned ones of closed-class words, then what the tag says, then what the tree says.
 *
 *     they PRON PRP      Case=Nom|Number=Plur|Person=3|PronType=Prs   learned with the word
 *     talks NOUN NNS     Number=Plur                                  the tag
 *     was urged VBN      Tense=Past|VerbForm=Part|Voice=Pass          an auxiliary or a relation in the tree
 */

import type { Word } from "./analyse.ts";

export type BareWord = Omit<Word, "lemma" | "feats" | "sure">;

/** Features of all words with the tag, unless something else is known. */
const BY_TAG: Readonly<Record<string, string>> = {
  NN: "Number=Sing",
  NNS: "Number=Plur",
  NNP: "Number=Sing",
  NNPS: "Number=Plur",
  JJ: "Degree=Pos",
  JJR: "Degree=Cmp",
  JJS: "Degree=Sup",
  RBR: "Degree=Cmp",
  RBS: "Degree=Sup",
  VBZ: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
  MD: "VerbForm=Fin",
};

const SUBJECT = /^(?:nsubj|expl)/;

/** `learned` is keyed by "she PRON PRP" and "_ PRON PRP". */
export function featsOf(
  word: BareWord,
  sentence: readonly BareWord[],
  learned: ReadonlyMap<string, string>,
): string {
  const { upos, xpos, form } = word;
  if (xpos.startsWith("VB") && (upos === "VERB" || upos === "AUX")) return verbFeats(word, sentence);
  if (upos === "NUM") return numberFeats(form.toLowerCase(), learned);
  if (/^\d/.test(form) && (upos === "ADJ" || upos === "NOUN")) return ordinalFeats(word);
  if (upos === "ADJ" && xpos === "NNP") return "Degree=Pos";
  if (/^(?:X|PUNCT|SYM)$/.test(upos)) return upos === "SYM" && xpos === "NN" ? "Number=Sing" : "_";
  if (upos === "PRON" && xpos === "PRP" && /^(?:you|it)$/i.test(form)) return caseByTree(word, learned);
  const key = `${form.toLowerCase()} ${upos} ${xpos}`;
  return learned.get(key) ?? BY_TAG[xpos] ?? learned.get(`_ ${upos} ${xpos}`) ?? "_";
}

/** "it" and "you" have one form for both cases. */
function caseByTree({ form, deprel }: BareWord, learned: ReadonlyMap<string, string>): string {
  const nominative = SUBJECT.test(deprel) || deprel === "root" || deprel === "conj";
  const feats = learned.get(`${form.toLowerCase()} PRON PRP`) ?? "_";
  return feats.replace(/Case=(?:Nom|Acc)/, `Case=${nominative ? "Nom" : "Acc"}`);
}

function numberFeats(form: string, learned: ReadonlyMap<string, string>): string {
  const known = learned.get(`${form} NUM CD`);
  if (known !== undefined) return known;
  if (/^\d[\d,]*[./]\d+$/.test(form)) return "NumForm=Digit|NumType=Frac";
  if (/\d/.test(form)) return "NumForm=Digit|NumType=Card";
  return /^[ivxlcdm]+$/.test(form) ? "NumForm=Roman|NumType=Card" : "NumForm=Word|NumType=Card";
}

/** 13th, 1990s */
function ordinalFeats({ form, upos, xpos }: BareWord): string {
  if (/^\d+(?:st|nd|rd|th)$/i.test(form))
    return `${upos === "ADJ" ? "Degree=Pos" : "Number=Sing"}|NumForm=Combi|NumType=Ord`;
  return xpos === "NNS" ? "Number=Ptan|NumForm=Combi|NumType=Card" : (BY_TAG[xpos] ?? "_");
}

function verbFeats(word: BareWord, sentence: readonly BareWord[]): string {
  const { xpos } = word;
  if (xpos === "VBZ") return BY_TAG.VBZ ?? "_";
  if (xpos === "VBG") return isGerund(word, sentence) ? "VerbForm=Ger" : "Tense=Pres|VerbForm=Part";
  if (xpos === "VBN") return `Tense=Past|VerbForm=Part${isPassive(word, sentence) ? "|Voice=Pass" : ""}`;
  if (xpos === "VB") return isImperative(word, sentence) ? "Mood=Imp|VerbForm=Fin" : "VerbForm=Inf";
  const { number, person } = agreement(word, sentence);
  return `Mood=Ind|Number=${number}|Person=${person}|Tense=${xpos === "VBD" ? "Past" : "Pres"}|VerbForm=Fin`;
}

function children(word: BareWord, sentence: readonly BareWord[]): BareWord[] {
  return sentence.filter(({ head }) => head === word.index);
}

/** A gerund heads a noun phrase or stands after a preposition. */
function isGerund({ deprel, index, upos }: BareWord, sentence: readonly BareWord[]): boolean {
  if (upos === "AUX") return false;
  if (/^(?:nsubj|csubj|obj|obl|nmod|compound|appos)/.test(deprel)) return true;
  const governs = sentence.some(
    ({ head, xpos, deprel: d }) => head === index && d === "mark" && xpos === "IN",
  );
  return governs && /^(?:advcl|acl)/.test(deprel);
}

/** A participle without "have" is passive. */
function isPassive(word: BareWord, sentence: readonly BareWord[]): boolean {
  if (word.upos === "AUX") return false;
  const below = children(word, sentence);
  if (below.some(({ deprel }) => deprel === "aux:pass")) return true;
  if (
    below.some(
      ({ deprel, form }) => deprel === "aux" && /^(?:have|has|had|having|['\u2019](?:ve|s|d))$/i.test(form),
    )
  )
    return false;
  if (word.deprel === "conj") {
    const first = sentence[word.head];
    return first?.xpos === "VBN" ? isPassive(first, sentence) : true;
  }
  return true;
}

/** A bare verb without "to", modal or subject before it, that heads a clause. */
function isImperative(word: BareWord, sentence: readonly BareWord[]): boolean {
  if (!/^(?:root|parataxis|conj|ccomp|cop|aux)/.test(word.deprel)) return false;
  const clause = /^(?:cop|aux)/.test(word.deprel) ? sentence[word.head] : word;
  if (!clause) return false;
  const below = children(clause, sentence);
  if (
    below.some(
      ({ deprel, form, index }) =>
        /^(?:aux|mark)/.test(deprel) && index < word.index && !/^(?:do|don|please)/i.test(form),
    )
  )
    return false;
  if (below.some(({ deprel, index }) => SUBJECT.test(deprel) && index < word.index)) return false;
  const first = sentence[clause.head];
  return clause.deprel !== "conj" || !first || (first.xpos === "VB" && isImperative(first, sentence));
}

/** Number and person of the subject, as far as the tree shows it. */
function agreement(word: BareWord, sentence: readonly BareWord[]): { number: string; person: string } {
  let clause: BareWord | undefined = word;
  for (let steps = 0; clause && steps < 4; steps++) {
    const subject = children(clause, sentence).find(({ deprel }) => /^nsubj/.test(deprel));
    if (subject) return ofSubject(subject, clause, sentence, word);
    if (!/^(?:aux|cop|conj)/.test(clause.deprel)) break;
    clause = sentence[clause.head];
  }
  return { number: ofForm(word) ?? "Sing", person: "3" };
}

function ofSubject(
  subject: BareWord,
  clause: BareWord,
  sentence: readonly BareWord[],
  verb: BareWord,
): { number: string; person: string } {
  const form = subject.form.toLowerCase();
  if (form === "i") return { number: "Sing", person: "1" };
  if (form === "you" || form === "u") return { number: "Sing", person: "2" };
  if (form === "we") return { number: "Plur", person: "1" };
  const joined = children(subject, sentence).some(({ deprel }) => deprel === "conj");
  const antecedent =
    /^(?:who|which|that)$/.test(form) && clause.deprel === "acl:relcl" ? sentence[clause.head] : undefined;
  const plural = joined || isPlural(antecedent ?? subject);
  return { number: ofForm(verb) ?? (plural ? "Plur" : "Sing"), person: "3" };
}

function isPlural({ xpos, form }: BareWord): boolean {
  return /^NNP?S$/.test(xpos) || /^(?:they|these|those|both|many|few|some|all)$/i.test(form) || xpos === "CD";
}

/** Forms that show number themselves. */
function ofForm({ form, xpos }: BareWord): string | undefined {
  if (/^(?:was|am)$/i.test(form)) return "Sing";
  return /^(?:were|are)$/i.test(form) || xpos === "VBP" ? "Plur" : undefined;
}
