/** Sentences with names made ready for training: tagged as the program would tag them, looked up, in whole documents. */

import { type LookedUp, lookUp } from "../src/entities/names/looked-up.ts";
import { nameEvidence } from "../src/entities/names/name-evidence.ts";
import { type NameSlots, nameSlots, type WordTables } from "../src/entities/names/name-features.ts";
import { labelsOf } from "../src/entities/names/name-tagger.ts";
import type { PartyIndex } from "../src/entities/parties/build-index.ts";
import type { Sentence } from "../src/parse/parsed.ts";
import type { TreebankSentence } from "./corpus.ts";
import type { NamedSentence } from "./name-corpus.ts";
import type { LabelledSentence } from "./train-names.ts";

export interface NameTeacher {
  readonly index: PartyIndex;
  readonly tables: WordTables;
  /** Joint tags, "VERB VBD", of taggers that never saw the sentence where that can be had. */
  readonly tagsOf: (forms: readonly string[]) => readonly string[];
}

/** `corpus` tells apart sets that were annotated by other rules; 0 is the one whose rules the program follows. */
export function labelled(
  sentences: readonly NamedSentence[],
  { index, tables, tagsOf }: NameTeacher,
  corpus: number,
): LabelledSentence[] {
  return [...Map.groupBy(sentences, ({ document }) => document).values()].flatMap((document) => {
    const seen: LookedUp[] = document.map(({ forms }) => lookUp(sentenceOf(forms, tagsOf(forms)), index));
    const evidence = nameEvidence(
      seen.map(({ sentence }) => sentence),
      index,
      tables.gazetteer,
    );
    return document.map(({ forms, names }, i) => {
      const slots = nameSlots(seen[i]!, index, tables, { evidence, corpus });
      const reachable = names.filter(({ first, last }) =>
        slots.open.subarray(first, last + 1).every((o) => o === 1),
      );
      return { slots, labels: labelsOf(reachable, forms.length) };
    });
  });
}

/** The same for sentences of a treebank, whose names nobody marked. */
export function slotsOf(sentences: readonly TreebankSentence[], teacher: NameTeacher): NameSlots[] {
  let documents = 0;
  const unmarked = sentences.map(({ forms, document }) => {
    if (document) documents++;
    return { forms, names: [], document: String(documents) };
  });
  return labelled(unmarked, teacher, 0).map(({ slots }) => slots);
}

/** Words and tags alone: the name tagger looks at nothing else. */
function sentenceOf(forms: readonly string[], tags: readonly string[]): Sentence {
  let end = -1;
  const tokens = forms.map((form, index) => {
    const start = end + 1;
    end = start + form.length;
    const [upos = "X", xpos = "FW"] = (tags[index] ?? "X FW").split(" ");
    return { index, start, end, form, lemma: form, upos, xpos, feats: "_", head: -1, deprel: "dep", sure: 1 };
  });
  return { index: 0, start: 0, end: Math.max(0, end), paragraph: 0, tokens };
}
