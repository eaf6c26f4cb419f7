/** The list of events: filtered, in order, a page at a time, with what else could be asked for. */

import type { EventLine } from "../model/record.ts";
import { type DayRange, dayRange } from "../query/days.ts";
import {
  type EventFilter,
  FACETS,
  type Facet,
  type FacetValue,
  facetsOf,
  filterEvents,
} from "../query/event-filter.ts";
import type { EventsAnswer, ListFacet } from "./answers.ts";
import { eventCard } from "./cards.ts";
import { toldApart } from "./labels.ts";
import type { Pile } from "./pile.ts";

/** More values of one facet than this are no choice any more. */
const VALUES = 200;

export interface ListOrder {
  readonly order: "time" | "text";
  readonly offset: number;
  readonly limit: number;
  /** "folded": of the mentions of one claim in copies and rewrites of one report, only the first. */
  readonly copies: "folded" | "shown";
}

export function eventsAnswer(
  pile: Pile,
  filter: EventFilter,
  { order, offset, limit, copies }: ListOrder,
): EventsAnswer {
  const matching = filterEvents(pile.dossier, filter);
  const shown = copies === "folded" ? withoutCopies(pile, matching) : matching;
  const listed = order === "time" ? inTime(pile, shown) : shown;
  return {
    total: pile.dossier.events.length,
    matching: matching.length,
    listed: listed.length,
    offset,
    facets: listFacets(pile, filter, matching),
    events: listed.slice(offset, offset + limit).map((event) => eventCard(pile, event)),
  };
}

function withoutCopies(pile: Pile, events: readonly EventLine[]): EventLine[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const claim = pile.claimOf.get(event.id);
    if (!claim) return true;
    const key = `${claim.id} ${pile.documents.get(event.document)?.lineage}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** By the first possible day, then the last; what has no date comes last, by the last day that its document may be from. */
function inTime(pile: Pile, events: readonly EventLine[]): EventLine[] {
  const ranges = new Map(events.flatMap((e) => (e.time ? [[e, dayRange(e.time.edtf)] as const] : [])));
  const dated = events.filter((e) => ranges.has(e));
  dated.sort((a, b) => {
    const [x, y] = [ranges.get(a), ranges.get(b)];
    return x && y ? compare(sortKey(x), sortKey(y)) : 0;
  });
  const reported = ({ document }: EventLine): string => {
    const published = pile.documents.get(document)?.published;
    return published ? dayRange(published.edtf).last : "~";
  };
  const undated = events.filter((e) => !ranges.has(e));
  return [...dated, ...undated.sort((a, b) => compare(reported(a), reported(b)))];
}

/** A date that is open at the start sorts by its end: "by 9 March" stands with 9 March, not before all time. */
function sortKey({ first, last }: DayRange): string {
  return first === "0000-00-00" ? `${last} ${last}` : `${first} ${last}`;
}

/** A facet counts what would be left without its own condition, so that a second value can be added to the first. */
function listFacets(
  pile: Pile,
  filter: EventFilter,
  matching: readonly EventLine[],
): Record<ListFacet, FacetValue[]> {
  const counted: Record<ListFacet, FacetValue[]> = {
    ...facetsOf(pile.dossier, matching),
    dated: datedFacet(filterEvents(pile.dossier, without(filter, "dated"))),
    negated: negatedFacet(filterEvents(pile.dossier, without(filter, "negated"))),
  };
  for (const facet of FACETS) {
    const asked = filter[facet] ?? [];
    if (asked.length > 0) {
      counted[facet] = facetsOf(pile.dossier, filterEvents(pile.dossier, without(filter, facet)))[facet];
    }
    counted[facet] = mostFrequent(pile, facet, counted[facet], asked);
  }
  return counted;
}

/** The first values of a long list, and those that were asked for wherever they stand, also with no event left. */
function mostFrequent(
  pile: Pile,
  facet: Facet,
  values: readonly FacetValue[],
  asked: readonly string[],
): FacetValue[] {
  const kept = values.filter(({ value }, rank) => rank < VALUES || asked.includes(value));
  const missing = asked.filter((value) => !kept.some((v) => v.value === value));
  const all = [...kept, ...missing.map((value) => ({ value, label: nameOf(pile, facet, value), count: 0 }))];
  const labels = toldApart(
    all,
    ({ label }) => label,
    ({ value }) => value,
    ({ value }) => pile.kinds.get(value) ?? null,
  );
  return all.map((v, i) => ({ ...v, label: labels[i] ?? v.label }));
}

/** How a value is called that no event is left with: the address may name it all the same. */
function nameOf(pile: Pile, facet: Facet, value: string): string {
  return facetsOf(pile.dossier, pile.dossier.events)[facet].find((v) => v.value === value)?.label ?? value;
}

function without(filter: EventFilter, name: keyof EventFilter): EventFilter {
  const { [name]: _left, ...rest } = filter;
  return rest;
}

function datedFacet(events: readonly EventLine[]): FacetValue[] {
  const dated = events.filter((e) => e.time !== null).length;
  return [
    { value: "dated", label: "dated", count: dated },
    { value: "undated", label: "undated", count: events.length - dated },
  ];
}

function negatedFacet(events: readonly EventLine[]): FacetValue[] {
  const negated = events.filter((e) => e.negated).length;
  return [
    { value: "false", label: "affirmed", count: events.length - negated },
    { value: "true", label: "negated", count: negated },
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
