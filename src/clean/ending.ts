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
const LONGEST_QUOTE = 80;

/** Why the text is not all there; null where nothing says so. */
export function cutOffBecause(lines: readonly Labelled[]): string | null {
  const offer = lines.find((line) => line.cutsOff)?.piece.text;
  if (offer) return `a line says that there is more: ${JSON.stringify(offer.slice(0, LONGEST_QUOTE))}`;
  const last = lines.findLast((line) => line.reason === null || line.length < line.piece.text.length);
  if (!last) return null;
  const text = last.piece.text;
  if (endsCutOff(text)) return "the text ends in an ellipsis";
  const ends = endsLikeSentence(text) || text.endsWith(":") || wordCount(text) < LONG;
  return ends ? null : "the last sentence has no end";
}
