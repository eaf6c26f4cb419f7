/**
 * Fixed phrases directly before a word, in its own clause, that say whether it happened.
 *
 *     "on the verge of signing"     hypothetical
 *     "has yet to sign"             negated
 *     "failed to agree"             none here: the verb governs the word, and status.ts counts it
 *     "was unable to agree"         the same
 */

import type { Effect } from "../../lexicon/modality.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import type { EventKit } from "../event-kit.ts";
import type { IndexedPhrase } from "../phrase-index.ts";

type Phrase = IndexedPhrase<{ readonly makes: Effect }>;
const NONE: readonly Phrase[] = [];

/** So many words before the act. */
const REACH = 8;
const OTHER_PHRASE = /^(?:VERB|NOUN|PROPN|PRON|CCONJ|PUNCT)$/;

/** The longest phrase; of equals the first of the lexicon, and of its places the nearest. */
export function phraseEffects(sentence: Sentence, word: Token, kit: EventKit): Effect[] {
  const { tokens } = sentence;
  const best: { phrase: Phrase | null; verb: Token | null } = { phrase: null, verb: null };
  // Behind the phrase stands only what belongs to the word.
  let reaches = 0;
  for (let at = word.index - 1; at >= Math.max(0, word.index - REACH); at--) {
    const first = tokens[at]!;
    const [lemma, form] = [first.lemma.toLowerCase(), first.form.toLowerCase()];
    consider(kit.modality.phrases.get(lemma), at);
    if (form !== lemma) consider(kit.modality.phrases.get(form), at);
    if (reaches === 0 && OTHER_PHRASE.test(first.upos)) reaches = at + 1;
  }
  const { phrase, verb } = best;
  if (!phrase) return [];
  // "failed to agree": where the tree says that the phrase's verb governs the word, it is counted with what stands above.
  // "stopped short of naming", "called off the raid": a phrase that ends in a preposition or a particle is more than its verb.
  const counted =
    verb?.index === word.head &&
    kit.modality.governors.has(`${verb.upos === "ADJ" ? "adjective" : "verb"}:${verb.lemma.toLowerCase()}`) &&
    tokens[verb.index + 1]?.xpos !== "RP" &&
    !(word.xpos === "VBG" && dependents(sentence, word.index, "mark", "case").length > 0);
  if (counted) return [];
  return verb && isCompelled(sentence, word, verb) ? ["actual"] : [phrase.entry.makes];

  function consider(phrases: readonly Phrase[] | undefined, at: number): void {
    for (const one of phrases ?? NONE) {
      const end = at + one.words.length;
      if (end > word.index || end < reaches || (best.phrase && best.phrase.order <= one.order)) continue;
      if (!one.words.every((w, i) => isWord(tokens[at + i]!, w))) continue;
      best.phrase = one;
      best.verb = tokens[at]!;
    }
  }
}

/** "the army had to withdraw": it did; but "said that the army had to withdraw" asks for it, and "would have had to" supposes it. */
function isCompelled(sentence: Sentence, word: Token, verb: Token): boolean {
  if (!/^had$/i.test(verb.form) || !/^to$/i.test(sentence.tokens[verb.index + 1]?.form ?? "")) return false;
  const clause = verb.index === word.head ? verb : word;
  return clause.deprel !== "ccomp" && dependents(sentence, verb.index, "aux").length === 0;
}

function isWord({ form, lemma }: Token, word: string): boolean {
  return lemma.toLowerCase() === word || form.toLowerCase() === word;
}
