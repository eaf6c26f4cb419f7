/**
 * Whether the text is all there.
 *
 *     "... the envoys said."                               complete
 *     "... the envoys sa…"   "... would not accept the"    cut off
 *     "Subscribe to continue reading"                      cut off (a phrase of the lexicon)
 */

import type { Labelled } from "./label.ts";
import { endsCutOff, endsLikeSentence, wordCount } from "./shape.ts";

/** A line of fewer words without a full stop may be a title, a signature or the end of a list. */
const LONG = 15;

export function isComplete(lines: readonly Labelled[]): boolean {
  if (lines.some((line) => line.cutsOff)) return false;
  const last = lines.findLast((line) => line.reason === null || line.length < line.piece.text.length);
  if (!last) return true;
  const text = last.piece.text;
  if (endsCutOff(text)) return false;
  return endsLikeSentence(text) || text.endsWith(":") || wordCount(text) < LONG;
}
