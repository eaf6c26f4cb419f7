/** What the program printed of one document, in the words of `expected.txt`, so that the two can be compared line by line. */

import type { Party } from "../../src/model/party.ts";
import type { DocumentLine, EventLine, QuantityLine, RecordLine } from "../../src/model/record.ts";
import type { Span } from "../../src/model/span.ts";

/** A detail of a found fact. `value` is compared; `line` is printed. */
export interface FoundDetail {
  readonly key: string;
  readonly value: string;
  readonly line: string;
}

export interface FoundFact {
  readonly kind: "event" | "quantity";
  /** "-" for an act without a type; empty for a quantity. */
  readonly type: string;
  readonly span: Span;
  readonly parties: readonly FoundParty[];
  readonly details: readonly FoundDetail[];
  readonly headline: string;
}

export interface FoundParty {
  readonly side: "actor" | "recipient";
  readonly party: Party;
  readonly line: string;
}

export interface Found {
  readonly document: DocumentLine;
  readonly facts: readonly FoundFact[];
}

/** The facts of the first document among the lines, in order of appearance. */
export function factsOf(lines: readonly RecordLine[]): Found {
  const document = lines.find((line) => line.kind === "document");
  if (!document) throw new Error("no document line");
  const facts = lines.flatMap((line) => {
    if ((line.kind !== "event" && line.kind !== "quantity") || line.document !== document.id) return [];
    return [line.kind === "event" ? eventFact(line) : quantityFact(line)];
  });
  return { document, facts: facts.sort((a, b) => a.span.start - b.span.start) };
}

function eventFact(event: EventLine): FoundFact {
  const type = event.type ?? "-";
  const source = event.attribution.source;
  const details = [
    detail("act", event.act),
    detail("mode", event.mode ?? "-"),
    detail("status", event.status),
    detail("negated", event.negated ? "true" : "-", "negated"),
    detail(
      "attribution",
      event.attribution.kind,
      `attribution ${event.attribution.kind}${quoted(source?.span)}`,
    ),
    // Never a line of its own: it is judged together with the kind.
    detail("source", source ? `${source.name} ${source.span.quote}` : "-"),
    detail("channel", event.channel ?? "-"),
    detail("condition", event.condition?.quote ?? "-", `condition${quoted(event.condition)}`),
    detail("means", event.means?.quote ?? "-", `means${quoted(event.means)}`),
    detail("content", event.content?.quote ?? "-", `content${quoted(event.content)}`),
    detail("time", event.time?.edtf ?? "-"),
    detail("place", event.place ? `${event.place.name} ${event.place.country ?? "-"}` : "-"),
  ];
  const parties = [
    ...event.actors.map((p) => partyOf("actor", p)),
    ...event.recipients.map((p) => partyOf("recipient", p)),
  ];
  const headline = `event ${type} "${event.trigger.quote}"`;
  return { kind: "event", type, span: event.trigger, parties, details, headline };
}

function quantityFact(quantity: QuantityLine): FoundFact {
  const details = [
    detail("operator", quantity.operator),
    detail("min", String(quantity.min ?? "-")),
    detail("max", String(quantity.max ?? "-")),
    detail("counted", [quantity.unit, quantity.of].filter((word) => word !== null).join(" ") || "-"),
  ];
  const headline = `quantity "${quantity.span.quote}"`;
  return { kind: "quantity", type: "", span: quantity.span, parties: [], details, headline };
}

function detail(key: string, value: string, line = `${key} ${value}`): FoundDetail {
  return { key, value, line };
}

function partyOf(side: "actor" | "recipient", party: Party): FoundParty {
  return { side, party, line: `${side} ${party.name} ${party.code} ${party.sector ?? "-"}` };
}

function quoted(span: Span | null | undefined): string {
  return span ? ` "${span.quote.replace(/\s+/g, " ")}"` : "";
}
