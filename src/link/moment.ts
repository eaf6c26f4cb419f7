/**
 * The days on which something may have happened, and whether two reports can mean the same day.
 *
 *     dated event, 2024-03-03                     that day
 *     undated event, published 2024-03-04         the week up to 2024-03-04
 *     undated event in an undated document        unknown
 */

import { dayNumber } from "../model/civil-date.ts";
import type { Dating } from "../model/dating.ts";
import { bounds } from "../model/edtf.ts";

export interface Moment {
  /** What the days come from. */
  readonly from: "text" | "publication" | "nothing";
  /** Days since 1970-01-01, both in; infinite where open. */
  readonly first: number;
  readonly last: number;
}

/** News without a date is about the days before its publication. */
const NEWS_DAYS = 7;
/** Two undated reports of one event are published within so many days. */
const SAME_NEWS_DAYS = 3;

export function momentOf(time: Dating | null, published: Dating | null): Moment {
  const day = published ? bounds(published.edtf).last : null;
  const publishedOn = day === null ? null : dayNumber(day);
  if (time) {
    const { first, last } = bounds(time.edtf);
    return {
      from: "text",
      first: first === null ? -Infinity : dayNumber(first),
      last: last === null ? (publishedOn ?? Infinity) : dayNumber(last),
    };
  }
  if (publishedOn === null) return { from: "nothing", first: -Infinity, last: Infinity };
  return { from: "publication", first: publishedOn - NEWS_DAYS, last: publishedOn };
}

export function compareMoments(a: Moment, b: Moment): "same" | "different" | "unknown" {
  if (a.from === "nothing" || b.from === "nothing") return "unknown";
  if (a.from === "publication" && b.from === "publication") {
    return Math.abs(a.last - b.last) <= SAME_NEWS_DAYS ? "same" : "different";
  }
  return a.first <= b.last && b.first <= a.last ? "same" : "different";
}

/** Whether the text names the days closely enough to tell one event from the next. */
export function isClose(moment: Moment): boolean {
  return moment.from === "text" && moment.last - moment.first <= 3;
}

/** A day to sort by: the last one that is known. */
export function sortDay(moment: Moment): number {
  if (Number.isFinite(moment.last)) return moment.last;
  return Number.isFinite(moment.first) ? moment.first : Infinity;
}
