/** Answers about the whole pile: its size, disputes, positions, and what changed between two days. */

import type { CivilDate } from "../model/civil-date.ts";
import { bounds } from "../model/edtf.ts";
import type { PositionLine } from "../model/record.ts";
import { changesBetween } from "../query/changes.ts";
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
import { fileName, toldApart } from "./labels.ts";
import type { Pile } from "./pile.ts";

/** Events that show a position; a table needs a few. */
const EVIDENCE = 6;
/** More than this nobody reads on one page; the answers say how many there are. */
const MOST = { parties: 100, claims: 200, positions: 200, disputes: 100 } as const;

export function summaryAnswer(pile: Pile): SummaryAnswer {
  const days = pile.dossier.documents
    .flatMap((d) => (d.published ? (bounds(d.published.edtf).first ?? []) : []))
    .sort();
  const [first, most, last] = [days[0], days[Math.ceil(days.length * 0.9) - 1], days.at(-1)];
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
  const names = namesApart(
    pile,
    parties.map(({ party, name }) => [party, name]),
  );
  return {
    total: parties.length,
    parties: parties.slice(0, MOST.parties).map(({ party, name, issues }) => ({
      party,
      name: names.get(party) ?? name,
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
  const called = partyNames(pile.dossier);
  const moved = new Set(changes.positions.map(({ position }) => position.party));
  const names = namesApart(
    pile,
    [...moved].map((party) => [party, called.get(party) ?? party]),
  );
  return {
    from,
    to,
    claims: changes.claims
      .slice(0, MOST.claims)
      .map(({ event, reported }) => ({ ...eventCard(pile, event), reported })),
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
  return { ...position, evidence: evidenceOf(pile, position.events).slice(0, EVIDENCE) };
}

/** By party: its name, with what it is where two of them share one. */
function namesApart(
  pile: Pile,
  parties: readonly (readonly [party: string, name: string])[],
): ReadonlyMap<string, string> {
  const names = toldApart(
    parties,
    ([, name]) => name,
    ([party]) => party,
    ([party]) => pile.kinds.get(party) ?? null,
  );
  return new Map(parties.map(([party, name], i) => [party, names[i] ?? name]));
}

/** One event for each origin: a copy proves nothing that its original does not. */
function evidenceOf(pile: Pile, ids: readonly string[]): Proof[] {
  const origins = new Set<string>();
  return ids.flatMap((id) => {
    const event = pile.events.get(id);
    if (!event) return [];
    const { publisher, title, source, lineage } = documentOf(pile, event.document);
    if (origins.has(lineage)) return [];
    origins.add(lineage);
    return [{ event: id, quote: event.trigger.quote, outlet: publisher ?? title ?? fileName(source) }];
  });
}

function disputeAnswers(pile: Pile, ids: readonly string[]): DisputeAnswer[] {
  return ids.flatMap((id) => {
    const dispute = pile.disputes.get(id);
    return dispute ? [disputeAnswer(pile, dispute)] : [];
  });
}
