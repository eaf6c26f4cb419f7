/**
 * What a cue reports where the tagger gave its words to another cue or to none: one report stands inside another, and labels do not
 * overlap.
 *
 *     He denied he had left , the envoy [said] .       "He denied he had left"
 *     The ministry [issued a denial] , saying ...      nothing: no clause of its own
 *
 * Only a reporting clause that stands on the surface (parse/reporting.ts), or a clause that hangs on the cue as what is said.
 */

import type { ReportingTable } from "../../parse/reporting-table.ts";
import type { LabelledSpan } from "../../parse/span-labels.ts";
import { dependents, subtree } from "../../parse/tree.ts";
import { headOf, type Words } from "./attribution-links.ts";
import { surfaceReading } from "./surface-reading.ts";

/** In the order of the text; words are counted through the document. */
export function ownContent(
  cue: LabelledSpan,
  { tokens, sentenceOf, sentences, starts }: Words,
  { type, forms }: { readonly type: number; readonly forms: ReportingTable },
): LabelledSpan[] {
  const number = sentenceOf[cue.first]!;
  const [sentence, start] = [sentences[number]!, starts[number]!];
  const clause = surfaceReading(sentence, forms).clauses.find(
    (one) => one.cue.start + start >= cue.first && one.cue.start + start <= cue.last,
  );
  const onSurface = (clause?.content ?? []).filter((range) => range.end > range.start);
  if (onSurface.length > 0)
    return onSurface.map((range) => ({ first: range.start + start, last: range.end - 1 + start, type }));
  return dependents(sentence, headOf(tokens, cue).index, "ccomp").flatMap(({ index }) => {
    const words = subtree(sentence, index);
    const [first, last] = [words[0]!.index + start, words.at(-1)!.index + start];
    return first > cue.last || last < cue.first ? [{ first, last, type }] : [];
  });
}
