/**
 * What happened when: one entry a claim, in order of date, with all its mentions; what has no date stands in a lane of
 * its own, in order of its first report, and is never left out.
 *
 *     2024-03-03   Norland to Kestria: urge ...    3 mentions, 2 independent origins
 *     undated      Norland to Kestria: urge ...    1 mention, 1 origin
 */

import type { CivilDate } from "../model/civil-date.ts";
import type { Dating } from "../model/dating.ts";
import { bounds } from "../model/edtf.ts";
import type { ClaimLine, Dossier, EventLine } from "../model/record.ts";
import { dayRange } from "./days.ts";
import { type EventFilter, filterEvents } from "./event-filter.ts";

export interface TimelineEntry {
  /** The closest date that a mention gives; null in the undated lane. */
  readonly time: Dating | null;
  /** Latest day of the first report of it, null where no document that tells of it is known to be no later than some day. */
  readonly reported: CivilDate | null;
  /** The mention to show: the surest one among those with that date. */
  readonly event: EventLine;
  /** All of them, in the order of the dossier. */
  readonly mentions: readonly EventLine[];
  /** Ids of the lineages that tell of it independently. */
  readonly origins: readonly string[];
  readonly claim: string;
  readonly status: ClaimLine["status"];
}

export interface Timeline {
  readonly dated: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
}

/** Entries of which a mention meets the filter. */
export function timeline(dossier: Dossier, filter: EventFilter = {}): Timeline {
  const wanted = new Set(filterEvents(dossier, filter).map((e) => e.id));
  const events = new Map(dossier.events.map((e) => [e.id, e]));
  const publishedOn = new Map(
    dossier.documents.map((d) => [d.id, d.published ? bounds(d.published.edtf).last : null]),
  );
  const entries = dossier.claims
    .filter((claim) => claim.events.some((id) => wanted.has(id)))
    .map((claim) => entryOf(claim, events, publishedOn))
    .filter((entry) => entry !== null);
  return {
    dated: entries.filter((e) => e.time !== null).sort(byDate),
    undated: entries.filter((e) => e.time === null).sort(byReport),
  };
}

function entryOf(
  claim: ClaimLine,
  events: ReadonlyMap<string, EventLine>,
  publishedOn: ReadonlyMap<string, CivilDate | null>,
): TimelineEntry | null {
  const mentions = claim.events.flatMap((id) => events.get(id) ?? []);
  const [event] = [...mentions].sort(byCloseness);
  if (!event) return null;
  const days = claim.documents.map((id) => publishedOn.get(id) ?? null).filter((day) => day !== null);
  return {
    time: event.time,
    reported: days.sort()[0] ?? null,
    event,
    mentions,
    origins: claim.lineages,
    claim: claim.id,
    status: claim.status,
  };
}

/** Dated before undated, a day before a month, stated before guessed, the surer coding first. */
function byCloseness(a: EventLine, b: EventLine): number {
  return width(a.time) - width(b.time) || doubt(a.time) - doubt(b.time) || b.confidence - a.confidence;
}

const DOUBT = { stated: 0, resolved: 1, guessed: 2 } as const;

function doubt(time: Dating | null): number {
  return time ? DOUBT[time.basis] : 3;
}

/** Roughly the number of days that the date leaves open. */
function width(time: Dating | null): number {
  if (!time) return Number.MAX_SAFE_INTEGER;
  const { first, last } = dayRange(time.edtf);
  return dayCount(last) - dayCount(first);
}

function dayCount(day: string): number {
  return Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10));
}

/** By first day; what is open at its beginning by its last. */
function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [sortKey(a.time), sortKey(b.time)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** By the first report; those of which nobody knows it last. Equal ones keep the order of the record. */
function byReport(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [a.reported ?? "~", b.reported ?? "~"];
  return x < y ? -1 : x > y ? 1 : 0;
}

function sortKey(time: Dating | null): string {
  if (!time) return "~";
  const { first, last } = dayRange(time.edtf);
  return first.startsWith("0000") ? `${last} ${last}` : `${first} ${last}`;
}
