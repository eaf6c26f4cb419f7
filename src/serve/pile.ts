/** A dossier with its look-ups, made once for each state of the store. */

import { partyKey } from "../link/party-key.ts";
import { hashText } from "../model/hash.ts";
import type {
  ClaimLine,
  DisputeLine,
  DocumentLine,
  Dossier,
  EventLine,
  QuantityLine,
} from "../model/record.ts";
import { contains, overlaps, type Range } from "../model/span.ts";
import { fileName } from "./labels.ts";
import { sectorWords } from "./sector-words.ts";

export interface Pile {
  readonly dossier: Dossier;
  /** Changes when the record does. */
  readonly fingerprint: string;
  readonly documents: ReadonlyMap<string, DocumentLine>;
  readonly events: ReadonlyMap<string, EventLine>;
  readonly eventsOf: ReadonlyMap<string, readonly EventLine[]>;
  readonly quantitiesOf: ReadonlyMap<string, readonly QuantityLine[]>;
  readonly kinOf: ReadonlyMap<string, readonly DocumentLine[]>;
  readonly claimOf: ReadonlyMap<string, ClaimLine>;
  readonly disputes: ReadonlyMap<string, DisputeLine>;
  readonly disputesOf: ReadonlyMap<string, readonly DisputeLine[]>;
  /** What tells two of one name apart: the sector of a party by its key, the file of a document by its id. */
  readonly kinds: ReadonlyMap<string, string>;
}

const known = new WeakMap<Dossier, Pile>();

export function pileOf(dossier: Dossier): Pile {
  const old = known.get(dossier);
  if (old) return old;
  const pile = build(dossier);
  known.set(dossier, pile);
  return pile;
}

function build(dossier: Dossier): Pile {
  const eventsOf = Map.groupBy(dossier.events, (e) => e.document);
  const claimOf = new Map(dossier.claims.flatMap((claim) => claim.events.map((id) => [id, claim])));
  return {
    dossier,
    fingerprint: fingerprintOf(dossier),
    documents: new Map(dossier.documents.map((d) => [d.id, d])),
    events: new Map(dossier.events.map((e) => [e.id, e])),
    eventsOf,
    quantitiesOf: Map.groupBy(dossier.quantities, (q) => q.document),
    kinOf: Map.groupBy(dossier.documents, (d) => d.lineage),
    claimOf,
    disputes: new Map(dossier.disputes.map((d) => [d.id, d])),
    disputesOf: disputesByEvent(dossier, eventsOf),
    kinds: kindsOf(dossier),
  };
}

function kindsOf(dossier: Dossier): Map<string, string> {
  const kinds = new Map(dossier.documents.map((d) => [d.id, fileName(d.source)]));
  for (const party of dossier.events.flatMap((e) => [...e.actors, ...e.recipients])) {
    const key = partyKey(party);
    if (party.sector !== null && !kinds.has(key)) kinds.set(key, sectorWords(party.sector));
  }
  return kinds;
}

/** An event is part of a dispute when words of one of its sides lie in the event's own words. */
function disputesByEvent(
  dossier: Dossier,
  eventsOf: ReadonlyMap<string, readonly EventLine[]>,
): Map<string, DisputeLine[]> {
  const found = new Map<string, DisputeLine[]>();
  for (const dispute of dossier.disputes) {
    const ids = new Set<string>();
    for (const side of dispute.sides) {
      for (const span of side.spans) {
        for (const event of eventsAt(eventsOf.get(span.document) ?? [], span)) ids.add(event.id);
      }
    }
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), dispute]);
  }
  return found;
}

/** The events that the words belong to: by their trigger, else all of the sentence. */
export function eventsAt(events: readonly EventLine[], span: Range): EventLine[] {
  const near = events.filter((e) => overlaps(e.sentence, span) || contains(span, e.sentence));
  const exact = near.filter((e) => overlaps(e.trigger, span));
  return exact.length > 0 ? exact : near;
}

function fingerprintOf(dossier: Dossier): string {
  const ids = [...dossier.documents, ...dossier.events, ...dossier.claims, ...dossier.disputes].map(
    (l) => l.id,
  );
  return hashText(ids.join(" ")).slice(0, 8);
}
