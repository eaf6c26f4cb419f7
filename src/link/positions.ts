/**
 * Where each party stands on each issue, from when to when.
 *
 *     Kestria   "delay of the operation"   rejects     2024-03-04 to 2024-03-07
 *     Kestria   "delay of the operation"   agrees to   since 2024-03-07
 *
 * A repeated stance prolongs a position; another stance of the same kind ends it. An event without a day supports a
 * position that others date, and opens none: when it was taken cannot be known.
 */

import type { Dating } from "../model/dating.ts";
import type { PositionLine } from "../model/record.ts";
import type { Claim } from "./claims.ts";
import { issueFinder } from "./issues.ts";
import type { LinkInput } from "./link-input.ts";
import type { Mention } from "./mention.ts";
import { sortDay } from "./moment.ts";
import { partyKey } from "./party-key.ts";
import { stanceOf } from "./stances.ts";

export function positionsOf(
  inputs: readonly LinkInput[],
  mentions: readonly Mention[],
  claims: readonly Claim[],
): PositionLine[] {
  const published = new Map(inputs.map(({ document }) => [document.id, document.published]));
  const tracks = new Map<string, Taken[]>();
  for (const taken of takenStances(mentions, claims, published)) {
    const key = `${taken.party}\n${taken.issue}\n${taken.kind}`;
    const track = tracks.get(key);
    if (track) track.push(taken);
    else tracks.set(key, [taken]);
  }
  return [...tracks.values()]
    .flatMap(periods)
    .sort(byPartyIssueDay)
    .map((p) => p.line);
}

/** A stance that a party took in one event. */
interface Taken {
  readonly party: string;
  readonly issue: string;
  readonly kind: string;
  readonly stance: string;
  readonly mention: Mention;
  /** Null where no day is known. */
  readonly since: Dating | null;
}

/** Mentions of one event are about one issue, however they word it. */
function takenStances(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  published: ReadonlyMap<string, Dating | null>,
): Taken[] {
  const shown = [...mentions].sort(byDay).flatMap((mention) => {
    const stance = stanceOf(mention.event);
    return stance ? [{ mention, stance }] : [];
  });
  const find = issueFinder(mentions[0]?.weigh ?? (() => 1));
  const claimOf = new Map(claims.flatMap((c) => c.mentions.map((m) => [m.event.id, c.id] as const)));
  const issues = new Map<string, string | null>();
  const governments = governmentsOf(mentions);
  return shown.flatMap(({ mention, stance }) => {
    const claim = claimOf.get(mention.event.id) ?? mention.event.id;
    const issue = issues.get(claim) ?? find(mention.event);
    issues.set(claim, issue);
    if (issue === null) return [];
    const since = mention.event.time ?? byPublication(published.get(mention.event.document) ?? null);
    const parties = [
      ...new Set(mention.event.actors.map((actor) => governments.get(actor.entity ?? "") ?? partyKey(actor))),
    ];
    return parties.map((party) => ({ party, issue, ...stance, mention, since }));
  });
}

/**
 * A position of an office holder is one of his government: "us-gov" for a president of the United States. The id of each
 * government is the one that some party of the pile bears.
 */
function governmentsOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const parties = mentions.flatMap(({ event }) => [...event.actors, ...event.recipients]);
  const byCode = new Map<string, string>();
  for (const { code, entity } of parties) if (entity?.endsWith("-gov")) byCode.set(code, entity);
  const holders = new Map<string, string>();
  for (const { code, sector, entity } of parties) {
    const government = byCode.get(code);
    if (entity && government && (sector === "GOV" || sector === "MIL")) holders.set(entity, government);
  }
  return holders;
}

function byPublication(published: Dating | null): Dating | null {
  if (!published) return null;
  const because = `taken by the day of publication (${published.because})`;
  return { edtf: published.edtf, basis: "resolved", because, span: null };
}

interface Period {
  readonly line: PositionLine;
  readonly order: number;
  readonly day: number;
}

/** Runs of one stance. `track` is in the order of time, the undated last. */
function periods(track: readonly Taken[]): Period[] {
  const runs: Taken[][] = [];
  for (const taken of track.filter((t) => t.since !== null)) {
    const run = runs.at(-1);
    if (run && run[0]?.stance === taken.stance) run.push(taken);
    else runs.push([taken]);
  }
  const lastOf = new Map(runs.map((run) => [run[0]?.stance, run]));
  for (const undated of track.filter((t) => t.since === null)) lastOf.get(undated.stance)?.push(undated);
  return runs.flatMap((run, index) => {
    const [first] = run;
    if (!first?.since) return [];
    const next = runs[index + 1]?.[0];
    const line: PositionLine = {
      kind: "position",
      party: first.party,
      issue: first.issue,
      stance: first.stance,
      since: first.since,
      until: next?.since ? endOf(next.stance, next.since) : null,
      events: run.map((t) => t.mention.event.id),
    };
    return [{ line, order: first.mention.order, day: sortDay(first.mention.moment) }];
  });
}

/** Without the span, which stands in another document than this position's: the next position carries it. */
function endOf(stance: string, since: Dating): Dating {
  return { ...since, because: `then: ${stance} (${since.because})`, span: null };
}

function byPartyIssueDay(a: Period, b: Period): number {
  return (
    compare(a.line.party, b.line.party) ||
    compare(a.line.issue, b.line.issue) ||
    a.day - b.day ||
    a.order - b.order
  );
}

function byDay(a: Mention, b: Mention): number {
  const [x, y] = [sortDay(a.moment), sortDay(b.moment)];
  return x === y ? a.order - b.order : x < y ? -1 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
