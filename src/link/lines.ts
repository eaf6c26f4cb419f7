/**
 * The order in which a record is printed: document by document its own lines by place in the text, then what is said
 * about the pile: claims, disputes, positions.
 */

import type { DocumentLine, Dossier, EventLine, QuantityLine, RecordLine } from "../model/record.ts";

export function linesOf(dossier: Dossier): RecordLine[] {
  const events = Map.groupBy(dossier.events, (e) => e.document);
  const quantities = Map.groupBy(dossier.quantities, (q) => q.document);
  return [
    ...dossier.documents.flatMap((d) => documentLines(d, events.get(d.id) ?? [], quantities.get(d.id) ?? [])),
    ...dossier.claims,
    ...dossier.disputes,
    ...dossier.positions,
  ];
}

/** One document's lines. Where an event and a quantity start together, the event comes first. */
export function documentLines(
  document: DocumentLine,
  events: readonly EventLine[],
  quantities: readonly QuantityLine[],
): RecordLine[] {
  const own = [...events, ...quantities];
  return [document, ...own.sort((a, b) => startOf(a) - startOf(b))];
}

function startOf(line: EventLine | QuantityLine): number {
  return line.kind === "event" ? line.trigger.start : line.span.start;
}
