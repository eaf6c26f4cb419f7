/**
 * The lanes of the timeline with their signs in place, and which of all the signs the tab key reaches.
 *
 *     lanes "us-gov", "others"          dated signs on the scale of days, in rows
 *     lane "reported"                   signs in blocks about the day of their report
 *     lane "undated"                    signs one after another
 */

import type { TimelineLane, TimelineMark } from "../../src/serve/answers.ts";
import { type Domain, type Placed, placeMarks } from "./timeline-layout.ts";
import { placeReported, placeUndated } from "./undated-layout.ts";

export interface DrawnLane {
  readonly lane: TimelineLane;
  readonly placed: readonly Placed<TimelineMark>[];
  /** What found no room; the list has it. */
  readonly hidden: readonly TimelineMark[];
  readonly rows: number;
  readonly undated: boolean;
  /** Whether the signs stand on the scale of days. */
  readonly aligned: boolean;
}

const ROWS = 4;
/** Lanes that stand for no one party or type. */
const GATHERED = new Set(["others", "reported", "undated"]);

export const isPlace = (key: string): boolean => !GATHERED.has(key);
export const signKey = (lane: TimelineLane, mark: TimelineMark): string => `${lane.key}/${mark.event}`;
export const isOpen = (mark: TimelineMark, event: string | null): boolean =>
  event !== null && mark.mentions.includes(event);

/** A null domain: no event of the choice has a day. */
export function drawLanes(lanes: readonly TimelineLane[], domain: Domain | null, width: number): DrawnLane[] {
  return lanes.map((lane) => {
    if (lane.key === "reported" && domain)
      return { lane, ...placeReported(lane.marks, domain, width), hidden: [], undated: true };
    if (lane.key === "reported" || lane.key === "undated" || !domain)
      return { lane, ...placeUndated(lane.marks, width), hidden: [], undated: true, aligned: false };
    return { lane, ...placeMarks(lane.marks, domain, width, ROWS), undated: false, aligned: true };
  });
}

/** Below which lane the days are written: the last dated one, else the one that stands by day of report; -1 without any day. */
export function axisBelow(drawn: readonly DrawnLane[]): number {
  const dated = drawn.findLastIndex(({ undated }) => !undated);
  return dated >= 0 ? dated : drawn.findLastIndex(({ aligned }) => aligned);
}

export function countUndated(lanes: readonly TimelineLane[]): number {
  return lanes
    .filter(({ key }) => key === "reported" || key === "undated")
    .reduce((sum, lane) => sum + lane.marks.length, 0);
}

/** Key of the sign that the tab key stops at: the open event, else the one visited last, else the first. */
export function entryOf(
  drawn: readonly DrawnLane[],
  event: string | null,
  visited: string | null,
): string | null {
  const signs = drawn.flatMap(({ lane, placed }) =>
    placed.map(({ mark }) => ({ key: signKey(lane, mark), mark })),
  );
  const open = signs.find(({ mark }) => isOpen(mark, event));
  const last = signs.find(({ key }) => key === visited);
  return (open ?? last ?? signs[0])?.key ?? null;
}
