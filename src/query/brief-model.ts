/** What a brief says, before it is set as Markdown or HTML: sections of statements, each with its numbered proofs. */

import { describeEvent } from "../link/wording.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { DocumentLine, Dossier, EventLine } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { changesBetween, type PositionChange } from "./changes.ts";
import { caveats, describeDate, partyNames } from "./describe.ts";
import { type DisputeView, disputesIn } from "./disputes.ts";
import type { EventFilter } from "./event-filter.ts";
import { summarize } from "./summary.ts";
import { type TimelineEntry, timeline } from "./timeline.ts";

export interface Brief {
  readonly title: string;
  /** One sentence about what the brief rests on. */
  readonly basis: string;
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
}

export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

export interface Item {
  /** A date or a name that the statement hangs on; empty where there is none. */
  readonly label: string;
  readonly text: string;
  /** Numbers of notes. */
  readonly notes: readonly number[];
  readonly items: readonly Item[];
}

/** A quotation with its source and its place in the document's text. */
export interface Note {
  readonly number: number;
  readonly quote: string;
  readonly source: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export interface BriefOptions {
  readonly title?: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly filter?: EventFilter;
}

/** A statement shows no more proofs than these; the record has the others. */
const NOTES_EACH = 4;

export function briefOf(dossier: Dossier, options: BriefOptions = {}): Brief {
  const notes = new Notes(dossier);
  const { from, to } = options;
  const filter: EventFilter = { ...options.filter, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const { dated } = timeline(dossier, filter);
  const { undated } = timeline(dossier, { ...options.filter, dated: "undated" });
  const changes = changesBetween(dossier, from ?? "0001-01-01", to ?? "9999-12-31", options.filter);
  const names = partyNames(dossier);
  const moved = changes.positions.filter((c) => c.before !== null);
  const isPart = (d: DisputeView): boolean =>
    [...changes.contradictions, ...changes.updates].some((c) => c.id === d.id);
  const disputes = disputesIn(dossier).filter((d) => (from === undefined && to === undefined) || isPart(d));
  const sections: Section[] = [
    { heading: "What changed", items: moved.map((c) => movedItem(c, names, notes)) },
    { heading: "Timeline", items: dated.map((e) => entryItem(e, notes)) },
    { heading: "Undated", items: undated.filter((e) => e.time === null).map((e) => entryItem(e, notes)) },
    { heading: "Positions", items: changes.positions.map((c) => positionItem(c, names, notes)) },
    {
      heading: "Disputed",
      items: disputes.filter((d) => d.relation === "contradicts").map((d) => disputeItem(d, notes)),
    },
    {
      heading: "Revised",
      items: disputes.filter((d) => d.relation === "updates").map((d) => disputeItem(d, notes)),
    },
    { heading: "Numbers", items: numberItems(dossier, options.filter, notes) },
  ];
  return {
    title: options.title ?? "Brief",
    basis: basisOf(dossier, from, to),
    sections: sections.filter((s) => s.items.length > 0),
    notes: notes.all,
  };
}

/** Numbers proofs in the order of their first use. */
class Notes {
  readonly all: Note[] = [];
  readonly #known = new Map<string, number>();
  readonly #documents: ReadonlyMap<string, DocumentLine>;
  readonly #events: ReadonlyMap<string, EventLine>;

  constructor(dossier: Dossier) {
    this.#documents = new Map(dossier.documents.map((d) => [d.id, d]));
    this.#events = new Map(dossier.events.map((e) => [e.id, e]));
  }

  ofEvents(ids: readonly string[]): number[] {
    return ids.slice(0, NOTES_EACH).flatMap((id) => {
      const event = this.#events.get(id);
      const text = event && this.#documents.get(event.document)?.text;
      if (!event || text === undefined) return [];
      const { start, end } = event.sentence;
      return [this.of(event.document, { start, end, quote: text.slice(start, end) })];
    });
  }

  of(document: string, span: Span): number {
    const key = `${document} ${span.start} ${span.end}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const line = this.#documents.get(document);
    const number = this.all.length + 1;
    const parts = [
      line?.publisher,
      line?.title,
      line?.published ? line.published.edtf : "undated",
      line?.source,
    ];
    const source = parts.filter((part) => part !== null && part !== undefined).join(", ");
    this.all.push({ number, quote: span.quote, source, document, start: span.start, end: span.end });
    this.#known.set(key, number);
    return number;
  }
}

function entryItem(entry: TimelineEntry, notes: Notes): Item {
  const doubts = caveats(entry.event);
  if (entry.status === "disputed") doubts.push("disputed");
  if (entry.origins.length > 1) doubts.push(`${entry.origins.length} independent origins`);
  const text = describeEvent(entry.event) + (doubts.length > 0 ? ` [${doubts.join("; ")}]` : "");
  const shown = [entry.event, ...entry.mentions.filter((e) => e !== entry.event)];
  const label =
    entry.time || entry.reported === null ? describeDate(entry.time) : `reported ${entry.reported}`;
  return { label, text, notes: notes.ofEvents(shown.map((e) => e.id)), items: [] };
}

function movedItem(
  { position, before }: PositionChange,
  names: ReadonlyMap<string, string>,
  notes: Notes,
): Item {
  const name = names.get(position.party) ?? position.party;
  return {
    label: position.since.edtf,
    text: `${name} on “${position.issue}”: ${before?.stance ?? ""} → ${position.stance}`,
    notes: notes.ofEvents([before?.events.at(-1), position.events[0]].filter((id) => id !== undefined)),
    items: [],
  };
}

function positionItem({ position }: PositionChange, names: ReadonlyMap<string, string>, notes: Notes): Item {
  const until = position.until ? ` to ${position.until.edtf}` : "";
  return {
    label: names.get(position.party) ?? position.party,
    text: `${position.stance} “${position.issue}”, since ${position.since.edtf}${until}`,
    notes: notes.ofEvents(position.events),
    items: [],
  };
}

function disputeItem(dispute: DisputeView, notes: Notes): Item {
  return {
    label: dispute.about,
    text: dispute.because,
    notes: [],
    items: dispute.sides.map((side) => ({
      label: "",
      text: `${side.says} (${side.origins} ${side.origins === 1 ? "origin" : "origins"})`,
      notes: side.sources.slice(0, NOTES_EACH).map(({ document, span }) => notes.of(document.id, span)),
      items: [],
    })),
  };
}

function numberItems(dossier: Dossier, filter: EventFilter | undefined, notes: Notes): Item[] {
  if (filter && Object.keys(filter).length > 0) return [];
  return dossier.quantities.map((q) => ({
    label: q.asOf ? q.asOf.edtf : "undated",
    text: [q.span.quote, q.of ? `of ${q.of}` : "", q.holder ? `(${q.holder.name})` : ""]
      .filter((t) => t !== "")
      .join(" "),
    notes: [notes.of(q.document, q.span)],
    items: [],
  }));
}

function basisOf(dossier: Dossier, from: CivilDate | undefined, to: CivilDate | undefined): string {
  const s = summarize(dossier);
  const period = from || to ? ` Period: ${from ?? "the beginning"} to ${to ?? "the end"}.` : "";
  return (
    `${s.documents} documents from ${s.lineages} independent origins; ${s.events} mentions of ` +
    `${dossier.claims.length} events, ${s.undatedEvents} mentions without a date.${period} ` +
    "It reports what the documents say; each statement carries its quotation."
  );
}
