/**
 * The record for other programs: all lines as JSON Lines, or the events as a table.
 *
 * Cells of text that a spreadsheet would take for a formula get an apostrophe before them; numbers of our own do not.
 */

import { linesOf } from "../link/lines.ts";
import { partyKey } from "../link/party-key.ts";
import type { Party } from "../model/party.ts";
import type { ClaimLine, DocumentLine, Dossier, EventLine } from "../model/record.ts";

export function toJsonLines(dossier: Dossier): string {
  return linesOf(dossier)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}

type Cell = string | number | boolean | null;

interface Row {
  readonly event: EventLine;
  readonly document: DocumentLine | undefined;
  readonly claim: ClaimLine | undefined;
}

const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ["id", ({ event }) => event.id],
  ["claim", ({ claim }) => claim?.id ?? null],
  ["claim_status", ({ claim }) => claim?.status ?? null],
  ["independent_origins", ({ claim }) => claim?.lineages.length ?? null],
  ["date", ({ event }) => event.time?.edtf ?? null],
  ["date_basis", ({ event }) => event.time?.basis ?? null],
  ["date_because", ({ event }) => event.time?.because ?? null],
  ["type", ({ event }) => event.type],
  ["mode", ({ event }) => event.mode],
  ["act", ({ event }) => event.act],
  ["negated", ({ event }) => event.negated],
  ["status", ({ event }) => event.status],
  ["actors", ({ event }) => list(event.actors, (p) => p.name)],
  ["actor_codes", ({ event }) => list(event.actors, codeOf)],
  ["actor_entities", ({ event }) => list(event.actors, partyKey)],
  ["recipients", ({ event }) => list(event.recipients, (p) => p.name)],
  ["recipient_codes", ({ event }) => list(event.recipients, codeOf)],
  ["recipient_entities", ({ event }) => list(event.recipients, partyKey)],
  ["trigger", ({ event }) => event.trigger.quote],
  ["content", ({ event }) => event.content?.quote ?? null],
  ["condition", ({ event }) => event.condition?.quote ?? null],
  ["means", ({ event }) => event.means?.quote ?? null],
  ["attribution", ({ event }) => event.attribution.kind],
  ["attribution_source", ({ event }) => event.attribution.source?.name ?? null],
  ["channel", ({ event }) => event.channel],
  ["place", ({ event }) => event.place?.name ?? null],
  ["country", ({ event }) => event.place?.country ?? null],
  ["contexts", ({ event }) => event.contexts.join("; ")],
  ["quad", ({ event }) => event.quad],
  ["score", ({ event }) => event.score],
  ["confidence", ({ event }) => event.confidence],
  [
    "sentence",
    ({ event, document }) => document?.text.slice(event.sentence.start, event.sentence.end) ?? null,
  ],
  ["start", ({ event }) => event.trigger.start],
  ["end", ({ event }) => event.trigger.end],
  ["document", ({ event }) => event.document],
  ["source", ({ document }) => document?.source ?? null],
  ["publisher", ({ document }) => document?.publisher ?? null],
  ["published", ({ document }) => document?.published?.edtf ?? null],
  ["lineage", ({ document }) => document?.lineage ?? null],
];

/** RFC 4180, one event a row, in the order of the record. */
export function toCsv(dossier: Dossier, events: readonly EventLine[] = dossier.events): string {
  const documents = new Map(dossier.documents.map((d) => [d.id, d]));
  const claims = new Map(dossier.claims.flatMap((c) => c.events.map((id) => [id, c] as const)));
  const rows = events.map((event) => {
    const row: Row = { event, document: documents.get(event.document), claim: claims.get(event.id) };
    return COLUMNS.map(([, cell]) => csvCell(cell(row))).join(",");
  });
  return [COLUMNS.map(([name]) => name).join(","), ...rows].map((line) => `${line}\r\n`).join("");
}

const NEEDS_QUOTES = /[",\r\n]/;
const FORMULA = /^[=+\-@\t\r]/;

export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function list(parties: readonly Party[], cell: (party: Party) => string): string {
  return parties.map(cell).join("; ");
}

/** PLOVER's way: country, then sector. */
function codeOf({ code, sector }: Party): string {
  return sector === null || sector === code ? code : `${code}${sector}`;
}
