/** Who stood where when: the positions of a record, party by party and issue by issue. */

import type { Dossier, PositionLine } from "../model/record.ts";
import { partyNames } from "./describe.ts";

export interface PartyPositions {
  readonly party: string;
  readonly name: string;
  readonly issues: readonly IssuePositions[];
}

export interface IssuePositions {
  readonly issue: string;
  /** In the order of time. */
  readonly stances: readonly PositionLine[];
  /** Whether one stance gave way to another. */
  readonly changed: boolean;
}

export interface PositionFilter {
  /** Party key, or part of the name. */
  readonly party?: string;
  /** Words that the issue must hold. */
  readonly issue?: string;
}

/** Parties with the most positions first. */
export function positionsByParty(dossier: Dossier, filter: PositionFilter = {}): PartyPositions[] {
  const names = partyNames(dossier);
  const wanted = dossier.positions.filter((p) => matches(p, names.get(p.party) ?? p.party, filter));
  return [...Map.groupBy(wanted, (p) => p.party)]
    .map(([party, positions]) => ({
      party,
      name: names.get(party) ?? party,
      issues: [...Map.groupBy(positions, (p) => p.issue)].map(([issue, stances]) => ({
        issue,
        stances,
        changed: stances.some((s) => s.until !== null),
      })),
      count: positions.length,
    }))
    .sort((a, b) => b.count - a.count || (a.party < b.party ? -1 : 1))
    .map(({ count: _, ...rest }) => rest);
}

function matches(position: PositionLine, name: string, { party, issue }: PositionFilter): boolean {
  const isParty =
    party === undefined || position.party === party || name.toLowerCase().includes(party.toLowerCase());
  const words = (issue ?? "").toLowerCase().split(/\s+/);
  return isParty && words.every((word) => position.issue.toLowerCase().includes(word));
}
