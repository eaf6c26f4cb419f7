/** The words of an event with their roles, in the order in which a reader asks for them. */

import type { EventLine, QuantityLine } from "../../src/model/record.ts";
import type { Span } from "../../src/model/span.ts";
import type { Marking } from "./spans.ts";

export const ROLES = [
  "trigger",
  "actor",
  "recipient",
  "content",
  "means",
  "condition",
  "source",
  "cue",
  "time",
  "place",
  "quantity",
] as const;
export type Role = (typeof ROLES)[number];

/** Marks of the event itself; each carries its role, and `id` tells two of one role apart. */
export function markingsOf(event: EventLine, quantities: readonly QuantityLine[] = []): Marking[] {
  const one = (role: Role, span: Span | null | undefined): Marking[] =>
    span ? [{ start: span.start, end: span.end, role, id: `${span.start}-${span.end}` }] : [];
  const same = new Set<string>();
  return [
    ...one("trigger", event.trigger),
    ...event.actors.flatMap((p) => one("actor", p.span)),
    ...event.recipients.flatMap((p) => one("recipient", p.span)),
    ...one("content", event.content),
    ...one("means", event.means),
    ...one("condition", event.condition),
    ...one("source", event.attribution.source?.span),
    ...one("cue", event.attribution.cue),
    ...one("time", event.time?.span),
    ...one("place", event.place?.span),
    ...quantities.flatMap((q) => one("quantity", q.span)),
  ].filter((m) => {
    const key = `${m.role} ${m.id}`;
    const isNew = !same.has(key);
    same.add(key);
    return isNew;
  });
}
