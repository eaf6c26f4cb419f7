/**
 * Events told more than once: one claim for all mentions of one event, with its independent origins.
 *
 * Copies and rewrites of one report are one origin, and so are papers that pass on what the same outlet reported. Every
 * mention is in exactly one claim; most claims have one mention.
 */

import { hashText } from "../model/hash.ts";
import type { ClaimLine } from "../model/record.ts";
import type { Mention } from "./mention.ts";
import { sortDay } from "./moment.ts";
import { partyKey } from "./party-key.ts";
import { isSameEvent } from "./same-event.ts";

export interface Claim {
  readonly id: string;
  /** In the order of the dossier. */
  readonly mentions: readonly Mention[];
  readonly lineages: readonly string[];
}

/** In the order of their first mention. The same claims come out whatever the order of the documents. */
export function claimsOf(mentions: readonly Mention[]): Claim[] {
  const open = new Map<string, Mention[][]>();
  const groups: Mention[][] = [];
  for (const mention of [...mentions].sort(byDay)) {
    const keys = blockKeys(mention);
    const known = new Set(keys.flatMap((key) => open.get(key) ?? []));
    const joined = [...known].find((group) => fits(mention, group));
    if (joined) {
      joined.push(mention);
    } else {
      const group = [mention];
      groups.push(group);
      for (const key of ownKeys(mention)) {
        const filed = open.get(key);
        if (filed) filed.push(group);
        else open.set(key, [group]);
      }
    }
  }
  return groups.map(claimOf).sort((a, b) => (a.mentions[0]?.order ?? 0) - (b.mentions[0]?.order ?? 0));
}

/** Like the first mention and like the last: a claim does not wander from one matter to another. */
function fits(mention: Mention, group: readonly Mention[]): boolean {
  const [first, last] = [group[0], group.at(-1)];
  return (
    first !== undefined && last !== undefined && isSameEvent(first, mention) && isSameEvent(last, mention)
  );
}

function claimOf(group: readonly Mention[]): Claim {
  return {
    id: hashText(`claim ${group[0]?.event.id}`),
    mentions: [...group].sort((a, b) => a.order - b.order),
    lineages: origins(group),
  };
}

export function claimLine(claim: Claim, disputed: boolean): ClaimLine {
  return {
    kind: "claim",
    id: claim.id,
    events: claim.mentions.map((m) => m.event.id),
    documents: [...new Set(claim.mentions.map((m) => m.event.document))],
    lineages: claim.lineages,
    status: disputed ? "disputed" : claim.lineages.length > 1 ? "corroborated" : "single",
  };
}

/** "Papers that cite the Northern Wire" are the Northern Wire's lineage, or one lineage together. */
function origins(group: readonly Mention[]): string[] {
  const byOutlet = new Map<string, string>();
  const sorted = [...group].sort((a, b) => a.order - b.order);
  for (const { publisher, lineage } of sorted) {
    if (publisher !== null && !byOutlet.has(publisher.toLowerCase()))
      byOutlet.set(publisher.toLowerCase(), lineage);
  }
  const found = new Set<string>();
  for (const { event, lineage } of sorted) {
    const { kind, source } = event.attribution;
    const outlet = kind === "outlet" && source ? source.name.toLowerCase() : null;
    if (outlet !== null && !byOutlet.has(outlet)) byOutlet.set(outlet, lineage);
    found.add(outlet === null ? lineage : (byOutlet.get(outlet) ?? lineage));
  }
  return [...found];
}

const WEEK = 7;
/** "In spring" is looked for in so many weeks, the last ones. */
const MOST_WEEKS = 14;

/**
 * Where a claim is filed: act, actor and last week; and once without a week, for mentions without a date. The last week
 * is enough: mentions come by their last day, so a later one that shares a day with this one covers that week.
 */
function ownKeys(mention: Mention): string[] {
  return keysIn(mention, [...weeksOf(mention).slice(-1), "any"]);
}

/** Where a mention looks for its claim: in each week that it may fall in. */
function blockKeys(mention: Mention): string[] {
  const weeks = weeksOf(mention);
  return keysIn(mention, weeks.length > 0 ? weeks : ["any"]);
}

function keysIn(mention: Mention, weeks: readonly (number | string)[]): string[] {
  return actorsOf(mention).flatMap((actor) => weeks.map((week) => `${actOf(mention)} ${actor} ${week}`));
}

function weeksOf({ moment }: Mention): number[] {
  if (moment.from === "nothing") return [];
  const last = Math.floor(Math.min(moment.last, sortDay(moment)) / WEEK);
  const first = Math.max(Math.floor(moment.first / WEEK), last - MOST_WEEKS + 1);
  return Array.from({ length: Math.max(last - first + 1, 1) }, (_, i) => first + i);
}

function actOf({ event }: Mention): string {
  return event.type ?? event.act;
}

/** Entity and country: a report may name the body ("the ministry") or only its country. */
function actorsOf({ event }: Mention): string[] {
  if (event.actors.length === 0) return ["nobody"];
  return [...new Set(event.actors.flatMap((p) => [partyKey(p), p.code]))];
}

function byDay(a: Mention, b: Mention): number {
  const [x, y] = [sortDay(a.moment), sortDay(b.moment)];
  if (x !== y) return x < y ? -1 : 1;
  if (a.event.document !== b.event.document) return a.event.document < b.event.document ? -1 : 1;
  return a.event.trigger.start - b.event.trigger.start;
}
