/** Questions to the server that the page came from. */

import { type EventFilter, paramsOfFilter } from "../../src/query/event-filter.ts";
import type {
  ChangesAnswer,
  DisputesAnswer,
  DocumentAnswer,
  DocumentsAnswer,
  EventAnswer,
  EventsAnswer,
  PositionsAnswer,
  SearchAnswer,
  SummaryAnswer,
  TimelineAnswer,
} from "../../src/serve/answers.ts";

/** A question that was not answered, in words for the reader. */
export class Unanswered extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

async function ask<T>(
  path: string,
  params: Record<string, string | number> | URLSearchParams = {},
): Promise<T> {
  const query = params instanceof URLSearchParams ? params : new URLSearchParams(stringly(params));
  const search = query.size > 0 ? `?${query}` : "";
  let response: Response;
  try {
    response = await fetch(`/api/${path}${search}`, { headers: { accept: "application/json" } });
  } catch {
    throw new Unanswered("The server does not answer. Is demarche serve still running?", 0);
  }
  const text = await response.text().catch(() => "");
  if (!response.ok)
    throw new Unanswered(errorOf(text) ?? `The server answered ${response.status}.`, response.status);
  // The server is the one this page was built with: its answers have the shapes of answers.ts.
  const answer: T = JSON.parse(text);
  return answer;
}

function errorOf(text: string): string | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "error" in body && typeof body.error === "string"
      ? body.error
      : null;
  } catch {
    return null;
  }
}

const stringly = (params: Record<string, string | number>): [string, string][] =>
  Object.entries(params).map(([name, value]) => [name, String(value)]);

const withFilter = (filter: EventFilter, more: Record<string, string | number>): URLSearchParams => {
  const params = paramsOfFilter(filter);
  for (const [name, value] of stringly(more)) params.set(name, value);
  return params;
};

export const api = {
  summary: () => ask<SummaryAnswer>("summary"),
  events: (filter: EventFilter, paging: { order: string; copies: string; offset: number; limit: number }) =>
    ask<EventsAnswer>("events", withFilter(filter, paging)),
  event: (id: string) => ask<EventAnswer>(`events/${encodeURIComponent(id)}`),
  documents: (offset: number, limit: number) => ask<DocumentsAnswer>("documents", { offset, limit }),
  document: (id: string) => ask<DocumentAnswer>(`documents/${encodeURIComponent(id)}`),
  timeline: (filter: EventFilter, lanes: string) =>
    ask<TimelineAnswer>("timeline", withFilter(filter, { lanes })),
  disputes: () => ask<DisputesAnswer>("disputes"),
  changes: (filter: EventFilter, from: string, to: string) =>
    ask<ChangesAnswer>("changes", withFilter(filter, { from, to })),
  positions: () => ask<PositionsAnswer>("positions"),
  search: (q: string) => ask<SearchAnswer>("search", { q, limit: 50 }),
} as const;
