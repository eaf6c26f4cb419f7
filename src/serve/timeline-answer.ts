/**
 * Marks for a drawing of time: a lane for each of the parties that act most (or for each type), one for all others, and
 * two for what has no date, which no drawing may leave out: what was at least reported on a day, and the rest. A claim is
 * one mark, however many documents tell it; an act of two parties stands in both lanes.
 */

import { partyKey } from "../link/party-key.ts";
import { bounds } from "../model/edtf.ts";
import type { EventLine } from "../model/record.ts";
import type { EventFilter } from "../query/event-filter.ts";
import { type TimelineEntry, timeline } from "../query/timeline.ts";
import type { TimelineAnswer, TimelineLane, TimelineMark } from "./answers.ts";
import { toldApart } from "./labels.ts";
import type { Pile } from "./pile.ts";

const LANES = 7;
/** More marks than this are no drawing any more; the answer says how many were left off. */
const MARKS = 2000;

const OTHERS = "others";
const REPORTED = "reported";
const UNDATED = "undated";

interface Place {
  readonly key: string;
  readonly label: string;
}

export function timelineAnswer(pile: Pile, filter: EventFilter, by: "party" | "type"): TimelineAnswer {
  const { dated, undated } = timeline(pile.dossier, filter);
  const entries = [...dated, ...undated];
  const drawn = entries.slice(0, MARKS);
  const placesOf = (event: EventLine): Place[] => (by === "party" ? actors(event) : [typeOf(event)]);
  const lanes = new Map<string, { label: string; marks: TimelineMark[] }>();
  const withDates = new Set(
    drawn.filter((e) => e.time).flatMap((e) => placesOf(e.event).map(({ key }) => key)),
  );
  const places = drawn.flatMap((e) => placesOf(e.event)).filter(({ key }) => withDates.has(key));
  const chosen = mostFrequent(places, by === "party" ? LANES : Infinity);
  const labels = toldApart(
    chosen,
    ({ label }) => label,
    ({ key }) => key,
    ({ key }) => pile.kinds.get(key) ?? null,
  );
  chosen.forEach(({ key }, i) => {
    lanes.set(key, { label: labels[i] ?? key, marks: [] });
  });
  lanes.set(OTHERS, { label: by === "party" ? "Other and unnamed" : "Other", marks: [] });
  lanes.set(REPORTED, { label: "Undated, by day of report", marks: [] });
  lanes.set(UNDATED, { label: "Undated", marks: [] });
  for (const entry of drawn) {
    for (const key of keysOf(entry)) lanes.get(key)?.marks.push(markOf(entry));
  }
  function keysOf({ time, reported, event }: TimelineEntry): ReadonlySet<string> {
    if (!time) return new Set([reported === null ? UNDATED : REPORTED]);
    const own = placesOf(event).filter(({ key }) => lanes.has(key));
    return new Set(own.length > 0 ? own.map(({ key }) => key) : [OTHERS]);
  }
  return { matching: entries.length, leftOff: entries.length - drawn.length, lanes: filled(lanes) };
}

function filled(lanes: ReadonlyMap<string, { label: string; marks: TimelineMark[] }>): TimelineLane[] {
  return [...lanes].filter(([, lane]) => lane.marks.length > 0).map(([key, lane]) => ({ key, ...lane }));
}

function markOf({ event, time, reported, mentions, origins }: TimelineEntry): TimelineMark {
  const { first, last } = time ? bounds(time.edtf) : { first: null, last: null };
  return {
    event: event.id,
    mentions: mentions.map((m) => m.id),
    origins: origins.length,
    first,
    last,
    reported: time ? null : reported,
    edtf: time?.edtf ?? null,
    label: headline(event),
    quad: event.quad,
    negated: event.negated,
    status: event.status,
  };
}

/** "Norland to Kestria: urge", "Norland and Kestria: meet", with "not" where the text negates. */
function headline(event: EventLine): string {
  const names = (list: EventLine["actors"]): string => [...new Set(list.map((p) => p.name))].join(" and ");
  const to = event.recipients.length > 0 ? ` to ${names(event.recipients)}` : "";
  const act = `${event.negated ? "not " : ""}${event.act.replaceAll("-", " ")}`;
  return `${names(event.actors) || "Nobody named"}${to}: ${act}`;
}

function actors(event: EventLine): Place[] {
  return event.actors.map((p) => ({ key: partyKey(p), label: p.name }));
}

function typeOf(event: EventLine): Place {
  return { key: event.type ?? "none", label: event.type ?? "no event type" };
}

/** The most frequent places, in the order in which they first appear where counts are equal. */
function mostFrequent(places: readonly Place[], most: number): Place[] {
  const counted = new Map<string, Place & { count: number }>();
  for (const place of places) {
    const known = counted.get(place.key);
    if (known) known.count++;
    else counted.set(place.key, { ...place, count: 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count).slice(0, most);
}
