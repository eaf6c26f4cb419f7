/**
 * What the page shows, as its address: every view, filter and open event has one, so that back, bookmarks and links
 * to colleagues work.
 *
 *     ?type=REQUEST&actor=norland-gov&event=5b1c
 *     ?from=2024-03-05&to=2024-03-08&view=changes
 */

import { type EventFilter, filterFromParams, paramsOfFilter } from "../../src/query/event-filter.ts";

export const VIEWS = ["events", "disputes", "positions", "changes", "documents", "search"] as const;
export type View = (typeof VIEWS)[number];

export interface Address {
  readonly view: View;
  readonly filter: EventFilter;
  readonly order: "time" | "text";
  /** Whether copies of one report are listed each. */
  readonly copies: "folded" | "shown";
  readonly lanes: "party" | "type";
  /** The event whose evidence is open. */
  readonly event: string | null;
  /** A document that is open without an event, and the place in it. */
  readonly read: string | null;
  readonly at: number | null;
  readonly query: string;
  /** The state of the pile when a link was copied. */
  readonly pile: string | null;
}

const COUNT = /^\d{1,9}$/;

/** What cannot be read is left out: a mangled address still opens something. */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const at = params.get("at") ?? "";
  return {
    view: VIEWS.find((v) => v === params.get("view")) ?? "events",
    filter: filterFromParams(params),
    order: params.get("order") === "text" ? "text" : "time",
    copies: params.get("copies") === "shown" ? "shown" : "folded",
    lanes: params.get("lanes") === "type" ? "type" : "party",
    event: params.get("event") || null,
    read: params.get("read") || null,
    at: COUNT.test(at) ? Number(at) : null,
    query: params.get("q") ?? "",
    pile: params.get("pile") || null,
  };
}

/** "?" alone where everything is as at first. `readAddress` reads it back. */
export function writeAddress(address: Address): string {
  const params = paramsOfFilter(address.filter);
  const set = (name: string, value: string | number | null, usual: string | null = null): void => {
    if (value !== null && value !== "" && value !== usual) params.set(name, String(value));
  };
  set("view", address.view, "events");
  set("order", address.order, "time");
  set("copies", address.copies, "folded");
  set("lanes", address.lanes, "party");
  set("q", address.query);
  set("read", address.read);
  set("at", address.at);
  set("event", address.event);
  set("pile", address.pile);
  return `?${params}`;
}

/** The filter with a value of a facet added, or taken away where it was there. */
export function toggled(filter: EventFilter, facet: string, value: string): EventFilter {
  const params = paramsOfFilter(filter);
  const single = facet === "dated" || facet === "negated";
  if (params.getAll(facet).includes(value)) params.delete(facet, value);
  else if (single) params.set(facet, value);
  else params.append(facet, value);
  return filterFromParams(params);
}

/** Each condition of the filter with its value, to be shown and taken away one by one. */
export function conditionsOf(filter: EventFilter): { readonly name: string; readonly value: string }[] {
  return [...paramsOfFilter(filter)].map(([name, value]) => ({ name, value }));
}
