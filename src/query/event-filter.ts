/**
 * Which events of a dossier are asked for, what can be asked, and the same question as an address.
 *
 *     { type: ["REQUEST"], actor: ["us-gov"], from: "2024-03-01" }
 *     ?type=REQUEST&actor=us-gov&from=2024-03-01
 *
 * Values of one field are alternatives; fields are conditions that all must hold. The page bundles this file: nothing
 * here may import a schema. Full-text search is left to the store.
 */

import { partyKey } from "../link/party-key.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Party } from "../model/party.ts";
import type { Dossier, EventLine } from "../model/record.ts";
import { looksLikeDay, mayFallIn } from "./days.ts";

/** Fields that hold a list of accepted values. "party" is actor or recipient; "none" asks for null. */
export const FACETS = [
  "type",
  "act",
  "actor",
  "recipient",
  "party",
  "status",
  "attribution",
  "channel",
  "document",
  "lineage",
] as const;
export type Facet = (typeof FACETS)[number];

export interface EventFilter {
  readonly type?: readonly string[];
  readonly act?: readonly string[];
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly party?: readonly string[];
  readonly status?: readonly string[];
  readonly attribution?: readonly string[];
  readonly channel?: readonly string[];
  readonly document?: readonly string[];
  readonly lineage?: readonly string[];
  readonly negated?: boolean;
  readonly dated?: "dated" | "undated";
  /** Events that may have happened on or after this day. Leaves the undated out. */
  readonly from?: CivilDate;
  /** Events that may have happened on or before this day. Leaves the undated out. */
  readonly to?: CivilDate;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The events that meet every condition, in the order of the dossier: document by document, by place in the text. */
export function filterEvents(dossier: Dossier, filter: EventFilter): EventLine[] {
  const lineageOf = new Map(dossier.documents.map((d) => [d.id, d.lineage]));
  const asked = FACETS.flatMap((facet) => {
    const accepted = filter[facet];
    return accepted && accepted.length > 0 ? [{ facet, accepted: new Set(accepted) }] : [];
  });
  return dossier.events.filter(
    (event) =>
      asked.every(({ facet, accepted }) =>
        valuesOf(event, facet, lineageOf).some(({ value }) => accepted.has(value)),
      ) && holdsOtherwise(event, filter),
  );
}

function holdsOtherwise(event: EventLine, filter: EventFilter): boolean {
  if (filter.negated !== undefined && event.negated !== filter.negated) return false;
  if (filter.dated !== undefined && (event.time !== null) !== (filter.dated === "dated")) return false;
  if (filter.from === undefined && filter.to === undefined) return true;
  return event.time !== null && mayFallIn(event.time.edtf, filter.from, filter.to);
}

/** What the events can be filtered by: each value with the number of them that have it, the most frequent first. */
export function facetsOf(dossier: Dossier, events: readonly EventLine[]): Record<Facet, FacetValue[]> {
  const lineageOf = new Map(dossier.documents.map((d) => [d.id, d.lineage]));
  const titles = new Map(dossier.documents.map((d) => [d.id, d.title ?? d.source]));
  const count = (facet: Facet): FacetValue[] => {
    const counted = new Map<string, { label: string; count: number }>();
    for (const event of events) {
      for (const { value, label } of valuesOf(event, facet, lineageOf)) {
        const known = counted.get(value);
        if (known) known.count++;
        else counted.set(value, { label: titles.get(value) ?? label, count: 1 });
      }
    }
    return [...counted]
      .map(([value, { label, count }]) => ({ value, label, count }))
      .sort((a, b) => b.count - a.count || compare(a.label, b.label) || compare(a.value, b.value));
  };
  return {
    type: count("type"),
    act: count("act"),
    actor: count("actor"),
    recipient: count("recipient"),
    party: count("party"),
    status: count("status"),
    attribution: count("attribution"),
    channel: count("channel"),
    document: count("document"),
    lineage: count("lineage"),
  };
}

interface Labelled {
  readonly value: string;
  readonly label: string;
}

function valuesOf(event: EventLine, facet: Facet, lineageOf: ReadonlyMap<string, string>): Labelled[] {
  const plain = (value: string, label = value): Labelled[] => [{ value, label }];
  switch (facet) {
    case "type":
      return event.type === null ? plain("none", "no PLOVER type") : plain(event.type);
    case "act":
      return plain(event.act);
    case "actor":
      return parties(event.actors);
    case "recipient":
      return parties(event.recipients);
    case "party":
      return parties([...event.actors, ...event.recipients]);
    case "status":
      return plain(event.status);
    case "attribution":
      return plain(event.attribution.kind);
    case "channel":
      return event.channel === null ? plain("none", "not marked") : plain(event.channel);
    case "document":
      return plain(event.document);
    case "lineage":
      return plain(lineageOf.get(event.document) ?? event.document);
  }
}

/** Each body once, although a list may name it twice. An empty list is "none": an act without a named actor. */
function parties(list: readonly Party[]): Labelled[] {
  if (list.length === 0) return [{ value: "none", label: "nobody named" }];
  const byKey = new Map(list.map((p) => [partyKey(p), p.name]));
  return [...byKey].map(([value, label]) => ({ value, label }));
}

/** The filter that an address asks for. What cannot be read is left out, so that a mangled address still opens. */
export function filterFromParams(params: URLSearchParams): EventFilter {
  const filter: { -readonly [K in keyof EventFilter]: EventFilter[K] } = {};
  for (const facet of FACETS) {
    const values = [...new Set(params.getAll(facet).filter((v) => v !== ""))];
    if (values.length > 0) filter[facet] = values;
  }
  const negated = params.get("negated");
  if (negated === "true" || negated === "false") filter.negated = negated === "true";
  const dated = params.get("dated");
  if (dated === "dated" || dated === "undated") filter.dated = dated;
  const [from, to] = [params.get("from"), params.get("to")];
  if (from !== null && looksLikeDay(from)) filter.from = from;
  if (to !== null && looksLikeDay(to)) filter.to = to;
  return filter;
}

/** The address that asks for the filter: `filterFromParams` reads it back. Fields in fixed order, empty ones left out. */
export function paramsOfFilter(filter: EventFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const facet of FACETS) {
    for (const value of filter[facet] ?? []) params.append(facet, value);
  }
  if (filter.negated !== undefined) params.set("negated", String(filter.negated));
  for (const key of ["dated", "from", "to"] as const) {
    const value = filter[key];
    if (value !== undefined) params.set(key, value);
  }
  return params;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
