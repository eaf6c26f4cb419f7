/**
 * Whether a record still proves itself: every span against the text of its document, every id against the line that it
 * names. This is the check behind `demarche verify`.
 */

import type { Dossier, RecordLine } from "../model/record.ts";

export interface Drift {
  readonly kind: RecordLine["kind"];
  /** Id of the line; for a position its party and issue. */
  readonly id: string;
  /** Where in the line: "actors.0.span". */
  readonly field: string;
  readonly because: string;
}

export interface Verification {
  readonly spans: number;
  readonly lines: number;
  readonly drift: readonly Drift[];
}

export function verifyRecord(dossier: Dossier): Verification {
  const texts = new Map(dossier.documents.map((d) => [d.id, d.text]));
  const events = new Map(dossier.events.map((e) => [e.id, e]));
  const drift: Drift[] = [];
  const counted = { spans: 0 };
  const check = (line: RecordLine, id: string, document: string | undefined): void => {
    const fail = (field: string, because: string): void => {
      drift.push({ kind: line.kind, id, field, because });
    };
    if (document !== undefined && !texts.has(document)) fail("document", `no document ${document}`);
    walk(line, "", document, (span, field, owner) => {
      counted.spans++;
      const because = faultOf(span, texts.get(owner ?? ""));
      if (because !== null) fail(field, because);
    });
  };
  for (const line of dossier.documents) check(line, line.id, line.id);
  for (const line of dossier.events) check(line, line.id, line.document);
  for (const line of dossier.quantities) {
    check(line, line.id, line.document);
    if (line.event !== null) requireEvents([line.event], line.kind, line.id, "event");
  }
  for (const line of dossier.claims) requireEvents(line.events, line.kind, line.id, "events");
  for (const line of dossier.disputes) check(line, line.id, undefined);
  for (const line of dossier.positions) {
    const id = `${line.party}: ${line.issue}`;
    check(line, id, events.get(line.events[0] ?? "")?.document);
    requireEvents(line.events, line.kind, id, "events");
  }
  return { spans: counted.spans, lines: lineCount(dossier), drift };

  function requireEvents(ids: readonly string[], kind: RecordLine["kind"], id: string, field: string): void {
    for (const event of ids)
      if (!events.has(event)) drift.push({ kind, id, field, because: `no event ${event}` });
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
}

/** Visits everything with a start and an end. A span of a dispute names its own document. */
function walk(
  value: unknown,
  field: string,
  document: string | undefined,
  visit: (range: Range, field: string, document: string | undefined) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  const owner = "document" in value && typeof value.document === "string" ? value.document : document;
  if (
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  ) {
    const quote = "quote" in value && typeof value.quote === "string" ? { quote: value.quote } : {};
    visit({ start: value.start, end: value.end, ...quote }, field, owner);
  }
  for (const [key, inner] of Object.entries(value))
    walk(inner, field === "" ? key : `${field}.${key}`, owner, visit);
}

function faultOf({ start, end, quote }: Range, text: string | undefined): string | null {
  if (text === undefined) return "its document is not in the record";
  if (start >= end || end > text.length)
    return `${start} to ${end} lies outside the text (${text.length} characters)`;
  if (quote === undefined || text.slice(start, end) === quote) return null;
  return `the text has ${JSON.stringify(text.slice(start, end))} where the record quotes ${JSON.stringify(quote)}`;
}

function lineCount(dossier: Dossier): number {
  const { documents, events, quantities, claims, disputes, positions } = dossier;
  return [documents, events, quantities, claims, disputes, positions].reduce(
    (sum, list) => sum + list.length,
    0,
  );
}
