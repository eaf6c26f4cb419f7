/**
 * Where a sentence ends among the words of one paragraph: a learned yes or no before every word that could begin
 * one.
 *
 *     ... in Geneva. | The envoy       "Wait," he said.       Gen. Haddad       the U.S. | It
 *     talks.|The minister              Envoys meet in Bergen / | Delegates came on Monday
 *
 * Candidates are words after a mark, after a line break, and after a blank unless both sides are small letters and
 * neither is an address.
 * A sentence that never ends is cut. What the decision sees is in boundary-features.ts.
 */

import { BOUNDARY_TEMPLATES, type BoundaryContext, boundaryReader, isAddress } from "./boundary-features.ts";
import { NO_BREAK } from "./line-breaks.ts";
import { bestOf } from "./linear-model.ts";

/** A sentence may end after these without a blank. */
const MARK = /[.!?\u2026:;\-\u2013\u2014)\]"'\u2019\u201d\u00bb]$/;
const STARTS_SMALL = /^\p{Ll}/u;
/** Trees of longer "sentences" are of no use, and later stages may look at every pair of words. */
const MAX_WORDS = 250;

/** For each sentence the index after its last word. */
export function sentenceEnds(context: BoundaryContext): number[] {
  const ends: number[] = [];
  const scores = new Float64Array(2);
  const read = boundaryReader(context);
  const count = context.tokens.length;
  let start = 0;
  for (let at = 1; at < count; at++) {
    scores.fill(0);
    if (isCandidate(context, at)) context.scorer.score(read(start, at), BOUNDARY_TEMPLATES.count, scores);
    if (bestOf(scores, 2) === 0 && at - start < MAX_WORDS) continue;
    ends.push(at);
    start = at;
  }
  if (start < count) ends.push(count);
  return ends;
}

/** Whether a sentence may begin with the word at `at`, which is not the first. */
export function isCandidate({ tokens, forms, breaks }: BoundaryContext, at: number): boolean {
  const last = forms[at - 1]!;
  if (tokens[at]!.start === tokens[at - 1]!.end) return MARK.test(last);
  if (breaks[at] !== NO_BREAK || last.endsWith(".")) return true;
  if (!STARTS_SMALL.test(last) || !STARTS_SMALL.test(forms[at]!)) return true;
  return isAddress(last) || isAddress(forms[at]!);
}
