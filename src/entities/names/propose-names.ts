/**
 * Names of a whole document as the trained tagger proposes them, sentence by sentence, made to agree over the document.
 *
 *     "Ararat Vardanyan ... [Vardanyan]"           a person wherever the surname stands
 *     "Nile Basin Authority (NBA) ... [NBA]"       a body wherever the acronym stands
 *
 * Who they are is left to the lexicon and to resolve.ts.
 */

import type { Scorer } from "../../parse/linear-model.ts";
import type { LanguageModels } from "../../parse/model-file.ts";
import type { WordTable } from "../../parse/word-shapes.ts";
import type { PartyIndex } from "../parties/build-index.ts";
import { agree } from "./agree.ts";
import type { LookedUp } from "./looked-up.ts";
import { INSIDE, nameEvidence } from "./name-evidence.ts";
import { type NameContext, nameSlots } from "./name-features.ts";
import { shareScores } from "./name-sharing.ts";
import { bestLabels, namesOfLabels, type ProposedName, scoreWords, transitionsOf } from "./name-tagger.ts";

export interface NameModel {
  readonly scorer: Scorer;
  /** Scores of label after label. */
  readonly transitions: Float64Array;
  readonly known: WordTable;
  readonly groups: WordTable;
  readonly gazetteer: WordTable;
}

export function nameModel({ names, known, groups, gazetteer }: LanguageModels): NameModel {
  return { scorer: names, transitions: transitionsOf(names), known, groups, gazetteer };
}

/**
 * "Hills encircle the town": a common noun by its tag, with a capital because it opens the sentence. It is a name where
 * the document writes it so inside a sentence as well.
 */
function isOpeningNoun(
  { first, last }: ProposedName,
  { sentence }: LookedUp,
  evidence: ReadonlyMap<string, number>,
): boolean {
  const token = sentence.tokens[first];
  if (first > 0 || last > 0 || token?.upos !== "NOUN") return false;
  return ((evidence.get(token.form) ?? 0) & INSIDE) === 0;
}

/** "Presidents Chun" is Chun; a title alone stays. */
function withoutTitles(name: ProposedName, { words }: LookedUp): ProposedName {
  const title = words.find((w) => w.word.title === true && w.first <= name.first && name.first <= w.last);
  return title && title.last < name.last ? { ...name, first: title.last + 1, type: "PER" } : name;
}

/** The proposals of each sentence, in order. */
export function proposeNames(
  sentences: readonly LookedUp[],
  index: PartyIndex,
  model: NameModel,
): readonly (readonly ProposedName[])[] {
  const evidence = nameEvidence(
    sentences.map(({ sentence }) => sentence),
    index,
    model.gazetteer,
  );
  const context: NameContext = { evidence, corpus: 0 };
  const scores = sentences.map((seen) => scoreWords(nameSlots(seen, index, model, context), model.scorer));
  shareScores(
    sentences.map(({ sentence }) => sentence),
    scores,
  );
  const proposed = sentences.map((seen, i) => {
    const names = namesOfLabels(bestLabels(scores[i]!, model.transitions));
    return names
      .filter((name) => !isOpeningNoun(name, seen, evidence))
      .map((name) => withoutTitles(name, seen));
  });
  return agree(
    sentences.map(({ sentence }) => sentence.tokens.map(({ form }) => form)),
    proposed,
  );
}
