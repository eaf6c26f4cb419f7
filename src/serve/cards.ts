/** Lines of the record as the page shows them: an event with its sentence, a dispute with its quotes in context. */

import type { DisputeLine, DocumentLine, EventLine } from "../model/record.ts";
import type { Range } from "../model/span.ts";
import type { DisputeAnswer, DisputeQuote, DocumentCard, EventCard } from "./answers.ts";
import { eventsAt, type Pile } from "./pile.ts";

/** Sides of a dispute may rest on many copies; the page needs a few. */
const QUOTES_PER_SIDE = 12;
/** How far a quote without a coded sentence looks for the sentence around it. */
const CONTEXT = 240;

export function documentCard(document: DocumentLine): DocumentCard {
  const { text: _text, dropped: _dropped, ...card } = document;
  return card;
}

export function eventCard(pile: Pile, event: EventLine): EventCard {
  const document = documentOf(pile, event.document);
  const claim = pile.claimOf.get(event.id);
  return {
    event,
    quote: document.text.slice(event.sentence.start, event.sentence.end),
    document: documentCard(document),
    told: { documents: claim?.documents.length ?? 1, lineages: claim?.lineages.length ?? 1 },
    disputes: pile.disputesOf.get(event.id)?.length ?? 0,
  };
}

export function eventCards(pile: Pile, ids: readonly string[]): EventCard[] {
  return ids.flatMap((id) => {
    const event = pile.events.get(id);
    return event ? [eventCard(pile, event)] : [];
  });
}

export function disputeAnswer(pile: Pile, dispute: DisputeLine): DisputeAnswer {
  return {
    dispute,
    sides: dispute.sides.map((side) => ({
      says: side.says,
      quotes: side.spans.slice(0, QUOTES_PER_SIDE).map((span) => quoteOf(pile, span.document, span)),
    })),
  };
}

function quoteOf(pile: Pile, id: string, span: Range): DisputeQuote {
  const document = documentOf(pile, id);
  const event = eventsAt(pile.eventsOf.get(id) ?? [], span)[0];
  const { start, end } = event
    ? { start: Math.min(event.sentence.start, span.start), end: Math.max(event.sentence.end, span.end) }
    : around(document.text, span);
  return {
    document: documentCard(document),
    sentence: document.text.slice(start, end),
    start: span.start - start,
    end: span.end - start,
    event: event?.id ?? null,
  };
}

/** The words with what stands around them, cut at the line or at a space. */
function around(text: string, span: Range): Range {
  const line = text.lastIndexOf("\n", span.start - 1) + 1;
  const far = Math.max(line, span.start - CONTEXT);
  const start = far === line ? line : text.indexOf(" ", far) + 1;
  const next = text.indexOf("\n", span.end);
  const lineEnd = next < 0 ? text.length : next;
  const end = lineEnd <= span.end + CONTEXT ? lineEnd : text.lastIndexOf(" ", span.end + CONTEXT);
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

/** A dossier is whole: an id without its line is our own mistake, and the error names it. */
export function documentOf(pile: Pile, id: string): DocumentLine {
  const document = pile.documents.get(id);
  if (!document) throw new Error(`the record has no document "${id}" although one of its lines names it`);
  return document;
}
