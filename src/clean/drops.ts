/** Dropped spans: in order, without overlap, each with its quote. */

import type { Dropped, DropReason } from "../model/record.ts";
import { type Range, spanOf } from "../model/span.ts";

export interface Drop extends Range {
  readonly reason: DropReason;
}

/** Sorts; of two that overlap the later one gives way. Neighbours of one reason with only white space between are one. */
export function droppedSpans(text: string, drops: readonly Drop[]): readonly Dropped[] {
  const joined: Drop[] = [];
  for (const drop of drops.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const start = Math.max(drop.start, last?.end ?? 0);
    if (start >= drop.end) continue;
    if (
      last &&
      last.reason === drop.reason &&
      text.slice(last.end, start).trim() === "" &&
      joinable(drop.reason)
    ) {
      joined[joined.length - 1] = { ...last, end: drop.end };
    } else joined.push({ ...drop, start });
  }
  return joined.map(({ start, end, reason }) => ({ ...spanOf(text, start, end), reason }));
}

/** One offer is one span; titles, stamps and datelines stay apart, because each says something by itself. */
function joinable(reason: DropReason): boolean {
  return (
    reason === "subscription" ||
    reason === "navigation" ||
    reason === "share" ||
    reason === "legal" ||
    reason === "cookie"
  );
}
