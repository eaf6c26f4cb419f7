/** Answers about the whole pile: its size, disputes, positions, and what changed between two days. */

import type { CivilDate } from "../model/civil-date.ts";
import type { PositionLine } from "../model/record.ts";
import { changesBetween } from "../query/changes.ts";
import { dayRange } from "../query/days.ts";
import { partyNames } from "../query/describe.ts";
import { disputesIn } from "../query/disputes.ts";
import type { EventFilter } from "../query/event-filter.ts";
import { positionsByParty } from "../query/positions.ts";
import { summarize } from "../query/summary.ts";
import type {
  ChangesAnswer,
  DisputeAnswer,
  DisputesAnswer,
  PositionsAnswer,
  PositionView,
  Proof,
  SummaryAnswer,
} from "./answers.ts";
import { disputeAnswer, documentOf, eventCard } from "./cards.ts";
import type { Pile } from "./pile.ts";

/** Events that show a position; a table needs a few. */
const EVIDENCE = 6;
/** More than this nobody reads on one page; the answers say how many there are. */
const MOST = { parties: 100, claims: 200, positions: 200, disputes: 100 } as const;

export function summaryAnswer(pile: Pile): SummaryAnswer {
  const days = pile.dossier.documents
    .flatMap((d) => (d.published ? [dayRange(d.published.edtf).first] : []))
    .sort();
  const [first, most, last] = [days[0], days[Math.floor((days.length - 1) * 0.9)], days.at(-1)];
  return {
    pile: pile.fingerprint,
    ...summarize(pile.dossier),
    published: first && most && last ? { first, most, last } : null,
  };
}

export function disputesAnswer(pile: Pile, offset: number, limit: number): DisputesAnswer {
  const ids = disputesIn(pile.dossier).map((d) => d.id);
  return { total: ids.length, disputes: disputeAnswers(pile, ids.slice(offset, offset + limit)) };
}

export function positionsAnswer(pile: Pile): PositionsAnswer {
  const parties = positionsByParty(pile.dossier);
  return {
    total: parties.length,
    parties: parties.slice(0, MOST.parties).map(({ party, name, issues }) => ({
      party,
      name,
      issues: issues.map(({ issue, changed, stances }) => ({
        issue,
        changed,
        stances: stances.slice(-MOST.positions).map((s) => positionView(pile, s)),
      })),
    })),
  };
}

export function changesAnswer(
  pile: Pile,
  from: CivilDate,
  to: CivilDate,
  filter: EventFilter,
): ChangesAnswer {
  const { from: _from, to: _to, ...rest } = filter;
  const changes = changesBetween(pile.dossier, from, to, rest);
  const names = partyNames(pile.dossier);
  return {
    from,
    to,
    claims: changes.claims.slice(0, MOST.claims).map((entry) => eventCard(pile, entry.event)),
    leftOff:
      over(changes.claims, MOST.claims) +
      over(changes.positions, MOST.positions) +
      over(changes.contradictions, MOST.disputes) +
      over(changes.updates, MOST.disputes),
    positions: changes.positions.slice(0, MOST.positions).map(({ position, before }) => ({
      party: position.party,
      name: names.get(position.party) ?? position.party,
      position: positionView(pile, position),
      before: before && positionView(pile, before),
    })),
    contradictions: disputeAnswers(
      pile,
      changes.contradictions.slice(0, MOST.disputes).map((d) => d.id),
    ),
    updates: disputeAnswers(
      pile,
      changes.updates.slice(0, MOST.disputes).map((d) => d.id),
    ),
    undatable: changes.undatable,
  };
}

function over(list: readonly unknown[], most: number): number {
  return Math.max(0, list.length - most);
}

function positionView(pile: Pile, position: PositionLine): PositionView {
  return { ...position, evidence: position.events.slice(0, EVIDENCE).flatMap((id) => proofOf(pile, id)) };
}

function proofOf(pile: Pile, id: string): Proof[] {
  const event = pile.events.get(id);
  if (!event) return [];
  const { publisher, title, source } = documentOf(pile, event.document);
  return [{ event: id, quote: event.trigger.quote, outlet: publisher ?? title ?? source }];
}

function disputeAnswers(pile: Pile, ids: readonly string[]): DisputeAnswer[] {
  return ids.flatMap((id) => {
    const dispute = pile.disputes.get(id);
    return dispute ? [disputeAnswer(pile, dispute)] : [];
  });
}
