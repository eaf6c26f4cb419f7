/** A record in numbers, with what is missing counted like the rest. */

import { bounds } from "../model/edtf.ts";
import type { ClaimLine, Dossier } from "../model/record.ts";

export interface Summary {
  readonly documents: number;
  /** Reports that do not go back to one another. */
  readonly lineages: number;
  readonly undatedDocuments: number;
  readonly incompleteDocuments: number;
  readonly events: number;
  readonly undatedEvents: number;
  readonly quantities: number;
  readonly claims: Readonly<Record<ClaimLine["status"], number>>;
  readonly contradictions: number;
  readonly updates: number;
  readonly positions: number;
  /** PLOVER type or "none", the most frequent first. */
  readonly byType: readonly { readonly type: string; readonly count: number }[];
  /** First and last day of dated events; null where none is dated. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

export function summarize(dossier: Dossier): Summary {
  const { documents, events, claims, disputes } = dossier;
  const types = Map.groupBy(events, (e) => e.type ?? "none");
  const withStatus = (status: ClaimLine["status"]): number =>
    claims.filter((c) => c.status === status).length;
  return {
    documents: documents.length,
    lineages: new Set(documents.map((d) => d.lineage)).size,
    undatedDocuments: documents.filter((d) => d.published === null).length,
    incompleteDocuments: documents.filter((d) => !d.complete).length,
    events: events.length,
    undatedEvents: events.filter((e) => e.time === null).length,
    quantities: dossier.quantities.length,
    claims: {
      single: withStatus("single"),
      corroborated: withStatus("corroborated"),
      disputed: withStatus("disputed"),
    },
    contradictions: disputes.filter((d) => d.relation === "contradicts").length,
    updates: disputes.filter((d) => d.relation === "updates").length,
    positions: dossier.positions.length,
    byType: [...types]
      .map(([type, list]) => ({ type, count: list.length }))
      .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    span: spanOfEvents(dossier),
  };
}

function spanOfEvents({ events }: Dossier): Summary["span"] {
  const days = events.flatMap(({ time }) => {
    if (!time) return [];
    const { first, last } = bounds(time.edtf);
    return [first, last].filter((day) => day !== null);
  });
  const sorted = days.sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}
