/**
 * What one mention of a word shows is shared with its other mentions in the document, before names are decided.
 *
 *     "the Verin council appealed ... Verin said ... talks in Verin"
 *     the scores of each "Verin" move towards the mean of the three
 *
 * Names that were found in full are carried over to short ones by agree.ts.
 */

import type { Sentence } from "../../parse/parsed.ts";
import { capitals } from "./name-runs.ts";
import { CLOSED, LABEL_COUNT } from "./name-tagger.ts";

/** How far a word's scores move towards the mean; more than half gains nothing on development data. */
const SHARE = 0.3;

/** Changes `scores`, LABEL_COUNT numbers for each word of each sentence, where a word in capitals stands more than once. */
export function shareScores(sentences: readonly Sentence[], scores: readonly Float64Array[]): void {
  const mentions = new Map<string, Float64Array[]>();
  for (const [s, { tokens }] of sentences.entries()) {
    const isUpper = capitals(tokens);
    for (const [i, { form }] of tokens.entries()) {
      const own = scores[s]!.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
      if (!isUpper[i] || own[1] === CLOSED) continue;
      const others = mentions.get(form);
      if (others) others.push(own);
      else mentions.set(form, [own]);
    }
  }
  for (const list of mentions.values()) if (list.length > 1) moveToMean(list);
}

function moveToMean(list: readonly Float64Array[]): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    const mean = list.reduce((sum, own) => sum + own[label]!, 0) / list.length;
    for (const own of list) own[label] = (1 - SHARE) * own[label]! + SHARE * mean;
  }
}
