/** Lines of the record as the page shows them: an event with its sentence, a dispute with its quotes in context. */

import type { DisputeLine, DocumentLine, EventLine } from "../model/record.ts";
import type { Range } from "../model/span.ts";
import { passagesOf } from "../store/passages.ts";
import type { DisputeAnswer, DisputeQuote, DocumentCard, EventCard } from "./answers.ts";
import { eventsAt, type Pile } from "./pile.ts";

/** Sides of a dispute may rest on many copies; the page needs a few. */
const QUOTES_PER_SIDE = 12;
const DIGIT = /\d/;
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
    : contextOf(document, span);
  return {
    document: documentCard(document),
    sentence: document.text.slice(start, end),
    start: span.start - start,
    end: span.end - start,
    at: span.start,
    event: event?.id ?? null,
  };
}

/** The sentence of the words with its neighbours in the same paragraph; without any, what stands around the words. */
function contextOf(document: DocumentLine, span: Range): Range {
  const passages = passagesOf(document).map(({ start, text }) => ({ start, end: start + text.length }));
  const first = passages.findIndex((p) => span.start < p.end);
  const last = passages.findLastIndex((p) => p.start < span.end);
  const [from, to] = [passages[first], passages[last]];
  if (!from || !to || from.start > span.start) return around(document.text, span);
  let { start } = from;
  let { end } = to;
  const isNear = (a: number, b: number): boolean => !document.text.slice(a, b).includes("\n");
  // "by Oct. | 28. An official": what begins with a number may be the rest of the sentence before.
  for (let i = first - 1, done = false; !done; i--) {
    const before = passages[i];
    if (!before || !isNear(before.start, start)) break;
    done = !isNumber(document.text, start) && !isNumber(document.text, before.start);
    start = before.start;
  }
  for (let i = last + 1, done = false; !done; i++) {
    const after = passages[i];
    if (!after || !isNear(end, after.start)) break;
    done = !isNumber(document.text, passages[i + 1]?.start ?? 0);
    end = after.end;
  }
  return { start, end };
}

const isNumber = (text: string, at: number): boolean => DIGIT.test(text.charAt(at));

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
