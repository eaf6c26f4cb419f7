/**
 * The stretch of a whole page, saved as text, that is the article: the run of lines with the highest sum, where a
 * sentence counts its words and any other line counts against.
 *
 *     Home / Video / Weather / ... forty such lines
 *     The ferry is late. ...                            the stretch
 *     Most read / Sport / Contact / ... forty more
 *
 * Only texts that are mostly short lines are treated so; a report with a few subheadings is left alone.
 */

import type { Labelled } from "./label.ts";
import { endsLikeSentence, wordsIn } from "./shape.ts";

const FEWEST_LINES = 30;
const LEAST_SHARE_OF_SHORT = 0.5;
/** A sentence counts no more words than this. */
const MOST = 60;
const AGAINST = 15;
/** An item of a list may be part of the article; a menu has shorter ones. */
const LIST_WORDS = 4;
const AGAINST_LIST = 4;
/** A line without the end of a sentence may be the teaser of another story. */
const UNENDED = 0.35;

/** Lines that are no part of the stretch get the reason "other"; what has a reason keeps it. */
export function outsideStretch(lines: readonly Labelled[]): readonly Labelled[] {
  const short = lines.filter((line) => !line.prose).length;
  if (lines.length < FEWEST_LINES || short < LEAST_SHARE_OF_SHORT * lines.length) return lines;
  const { from, to } = bestStretch(lines.map(weightOf));
  return lines.map((line, i) =>
    line.reason === null && (i < from || i >= to) ? { ...line, reason: "other" } : line,
  );
}

function weightOf({ prose, reason, piece, length }: Labelled): number {
  const isArticle = prose && (reason === null || length < piece.text.length);
  if (!isArticle) return reason === null && wordsIn(piece.text) >= LIST_WORDS ? -AGAINST_LIST : -AGAINST;
  const words = Math.min(MOST, wordsIn(piece.text));
  return endsLikeSentence(piece.text) ? words : words * UNENDED;
}

/** The run with the highest sum; the first of equals. */
function bestStretch(values: readonly number[]): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: values.length, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [i, value] of values.entries()) {
    sum += value;
    if (sum > best.sum) best = { from: start, to: i + 1, sum };
    if (sum < 0) {
      sum = 0;
      start = i + 1;
    }
  }
  return best;
}
