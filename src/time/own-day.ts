/**
 * Sentences by which a text gives its own day, at its head or its end.
 *
 *     Good evening. It is Saturday, [3 May 2031].             Here are the headlines on [3 May 2031].
 *     I write this on [3 May 2031] in a cellar.               This interview was recorded on [3 May 2031].
 *     Welcome to the Oslo Hour for Saturday, [May 3, 2031].
 *
 * Lines that are no sentences: heading-day.ts.
 */

import type { Phrase } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import type { Word } from "./words.ts";

/** How many sentences at the head, and at the end, may speak of the text itself. */
const AT_HEAD = 3;
const AT_END = 2;
const LONGEST_OPENING = 16;

/** Whether the sentence of that index, of so many, calls the day of the phrase its own. */
export function isOwnDay(
  words: readonly Word[],
  { first }: Phrase,
  index: number,
  count: number,
  { words: { is } }: TimeKit,
): boolean {
  if (index >= AT_HEAD && index < count - AT_END) return false;
  const before = words.slice(0, first).map(({ lower }) => lower);
  const [last, second] = [before.at(-1) ?? "", before.at(-2) ?? ""];
  if (/^(?:is|['’]s)$/.test(last) && /^(?:it|today|this|date)$/.test(second)) return true;
  const opening = before[0] ?? "";
  if (/^(?:here|welcome|that)$/.test(opening) && /^(?:on|for|of|at)$/.test(last))
    return before.length <= LONGEST_OPENING;
  if (last !== "on") return opening === "this" && before.some((word) => is.updatedLabels.has(word));
  if (/^(?:i|we)$/.test(before.findLast((word) => /^(?:i|we|he|she|they|who)$/.test(word)) ?? ""))
    return before.some((word) => word === "write" || word === "writing");
  return opening === "this" && before.some((word) => is.publishedLabels.has(word));
}
