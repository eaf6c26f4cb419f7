/**
 * Stretches between quotation marks, straight or curly, over sentences and paragraphs.
 *
 *     "We will wait," she said. "For now."      two stretches
 *
 * Scare quotes of a few words are not speech and are left out. A quotation that opens again in the next paragraph
 * without having been closed goes on there.
 */

import type { Range } from "../../model/span.ts";

/** Fewer words than this are a term in quotation marks, not speech. */
const SPEECH_WORDS = 4;
/** Longer than any quotation in a news text: a mark was lost. */
const LONGEST = 3000;

export function findQuotes(text: string): Range[] {
  const found: Range[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (mark !== '"' && mark !== "“" && mark !== "”") continue;
    const opens = mark === "“" || (mark === '"' && open < 0);
    if (opens) open = i + 1;
    else if (open >= 0) {
      if (i - open <= LONGEST && wordCount(text, open, i) >= SPEECH_WORDS)
        found.push({ start: open, end: i });
      open = -1;
    }
  }
  return found;
}

function wordCount(text: string, start: number, end: number): number {
  return text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => word !== "").length;
}
