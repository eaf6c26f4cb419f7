/**
 * Sources, cues and contents as the trained tagger finds them, paragraph by paragraph. Which of them belong together is left to
 * attribution-links.ts.
 *
 *     [Oslo] [said on Monday that] ...      source, cue
 */

import { doubles, integers } from "../../parse/cut-arrays.ts";
import type { Sentence } from "../../parse/parsed.ts";
import { bestLabels, type LabelledSpan, spansOf } from "../../parse/span-labels.ts";
import { WIDTH } from "./attribution-columns.ts";
import { attributionFeatures, FEATURE_COUNT } from "./attribution-features.ts";
import { type AttributionTables, fieldsOf } from "./attribution-fields.ts";
import { type AttributionModel, LABELS } from "./attribution-model.ts";
import { stepsOf } from "./attribution-steps.ts";

/** Sentences of one paragraph: what the tagger reads at once. */
export interface Stretch {
  /** Number of its first word in the document. */
  readonly from: number;
  /** WIDTH numbers a word. */
  readonly fields: Int32Array;
}

export function stretchesOf(sentences: readonly Sentence[], tables: AttributionTables): Stretch[] {
  const fields = fieldsOf(sentences, tables);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let first = 0; first < sentences.length; ) {
    let last = first + 1;
    while (last < sentences.length && sentences[last]!.paragraph === sentences[first]!.paragraph) last++;
    const stretch = { from, fields: joined(fields.slice(first, last)) };
    stretches.push(stretch);
    from += stretch.fields.length / WIDTH;
    first = last;
  }
  return stretches;
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = integers(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** In the order of the text; words are counted through the document, types are places in ROLES. `transitions`: one of the model's. */
export function taggedSpans(
  sentences: readonly Sentence[],
  tables: AttributionTables,
  { words }: Pick<AttributionModel, "words">,
  transitions: Float64Array,
): LabelledSpan[] {
  const features = new Int32Array(FEATURE_COUNT);
  const ofWord = new Float64Array(LABELS.count);
  return stretchesOf(sentences, tables).flatMap(({ from, fields }) => {
    const length = fields.length / WIDTH;
    const scores = doubles(length * LABELS.count);
    for (let at = 0; at < length; at++) {
      attributionFeatures(fields, at, features);
      ofWord.fill(0);
      words.score(features, FEATURE_COUNT, ofWord);
      scores.set(ofWord, at * LABELS.count);
    }
    return spansOf(bestLabels(LABELS, scores, transitions, stepsOf(fields))).map(({ first, last, type }) => ({
      first: first + from,
      last: last + from,
      type,
    }));
  });
}
