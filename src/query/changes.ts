/**
 * What changed between two days, both counted in: what happened, who moved, which numbers and accounts came apart.
 *
 * A claim belongs to the day on which it happened, or, where the texts give none, to the day on which it was first
 * reported. A dispute belongs to the day on which its last side was published. What has neither day is counted, not
 * shown: nobody can say whether it is new.
 */

import type { CivilDate } from "../model/civil-date.ts";
import { bounds } from "../model/edtf.ts";
import type { DocumentLine, Dossier, PositionLine } from "../model/record.ts";
import { mayFallIn } from "./days.ts";
import { type DisputeView, disputesIn } from "./disputes.ts";
import type { EventFilter } from "./event-filter.ts";
import { type TimelineEntry, timeline } from "./timeline.ts";

export interface Changes {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly claims: readonly TimelineEntry[];
  readonly positions: readonly PositionChange[];
  readonly contradictions: readonly DisputeView[];
  readonly updates: readonly DisputeView[];
  /** Claims whose day is unknown. */
  readonly undatable: number;
}

export interface PositionChange {
  readonly position: PositionLine;
  /** What the party said of the issue before; null where it is its first stance. */
  readonly before: PositionLine | null;
}

export function changesBetween(
  dossier: Dossier,
  from: CivilDate,
  to: CivilDate,
  filter: EventFilter = {},
): Changes {
  const { dated, undated } = timeline(dossier, filter);
  const disputes = disputesIn(dossier).filter((d) => isWithin(lastPublished(d), from, to));
  return {
    from,
    to,
    claims: [
      ...dated.filter((entry) => entry.time !== null && mayFallIn(entry.time.edtf, from, to)),
      ...undated.filter((entry) => isWithin(entry.reported, from, to)),
    ],
    positions: positionChanges(dossier, from, to, filter.party),
    contradictions: disputes.filter((d) => d.relation === "contradicts"),
    updates: disputes.filter((d) => d.relation === "updates"),
    undatable: undated.filter((entry) => entry.reported === null).length,
  };
}

function positionChanges(
  dossier: Dossier,
  from: CivilDate,
  to: CivilDate,
  parties: readonly string[] | undefined,
): PositionChange[] {
  const ended = Map.groupBy(dossier.positions, (p) => seam(p, p.until?.edtf));
  return dossier.positions
    .filter((p) => mayFallIn(p.since.edtf, from, to) && (!parties || parties.includes(p.party)))
    .map((position) => {
      const before = ended.get(seam(position, position.since.edtf))?.find((p) => p !== position);
      return { position, before: before ?? null };
    });
}

/** Equal for a stance and the one on the same issue that ended when it began. */
function seam({ party, issue }: PositionLine, edtf: string | undefined): string {
  return JSON.stringify([party, issue, edtf ?? null]);
}

function lastPublished(dispute: DisputeView): CivilDate | null {
  const days = dispute.sides.flatMap((side) => side.sources.flatMap((s) => publicationDay(s.document)));
  return days.sort().at(-1) ?? null;
}

function publicationDay(document: DocumentLine | undefined): CivilDate[] {
  const last = document?.published ? bounds(document.published.edtf).last : null;
  return last === null ? [] : [last];
}

function isWithin(day: CivilDate | null, from: CivilDate, to: CivilDate): boolean {
  return day !== null && from <= day && day <= to;
}
