/** On what the documents disagree, each side with its sources and how many of them are independent. */

import type { DisputeLine, DocumentLine, Dossier } from "../model/record.ts";
import type { Span } from "../model/span.ts";

export interface DisputeView {
  readonly id: string;
  readonly about: DisputeLine["about"];
  readonly relation: DisputeLine["relation"];
  readonly because: string;
  readonly sides: readonly SideView[];
}

export interface SideView {
  readonly says: string;
  readonly origins: number;
  readonly sources: readonly Sourced[];
}

/** Words of a document that prove something. */
export interface Sourced {
  readonly document: DocumentLine;
  readonly span: Span;
}

export interface DisputeFilter {
  readonly about?: DisputeLine["about"];
  readonly relation?: DisputeLine["relation"];
}

/** Contradictions first, then updates, each in the order of the record. */
export function disputesIn(dossier: Dossier, filter: DisputeFilter = {}): DisputeView[] {
  const documents = new Map(dossier.documents.map((d) => [d.id, d]));
  const wanted = dossier.disputes.filter(
    (d) =>
      (filter.about === undefined || d.about === filter.about) &&
      (filter.relation === undefined || d.relation === filter.relation),
  );
  const [contradictions, updates] = [
    wanted.filter((d) => d.relation === "contradicts"),
    wanted.filter((d) => d.relation === "updates"),
  ];
  return [...contradictions, ...updates].map((dispute) => viewOf(dispute, documents));
}

function viewOf(dispute: DisputeLine, documents: ReadonlyMap<string, DocumentLine>): DisputeView {
  const { id, about, relation, because } = dispute;
  const sides = dispute.sides.map(({ says, spans }) => {
    const sources = spans.flatMap(({ document, start, end, quote }) => {
      const line = documents.get(document);
      return line ? [{ document: line, span: { start, end, quote } }] : [];
    });
    return { says, origins: new Set(sources.map((s) => s.document.lineage)).size, sources };
  });
  return { id, about, relation, because, sides };
}
