/**
 * The dates that a page claims, each with how exact it is, its zone, and how far it can be trusted.
 *
 *     2031-05-03T10:15:00+02:00   ld+json datePublished    second, zone +02:00, .92; agrees
 *     2031-05-07                  time datetime            day, no zone, .83; disagrees by four days
 *
 * Confidence is how often a source of the kind named the right day on 1,000 pages whose days are known (the pages of
 * htmldate); one more source of another kind that agrees takes away half of the doubt.
 */

import { daysBetween } from "../model/civil-date.ts";
import type { ClaimedDate } from "./article.ts";
import { dayOf } from "./written-day.ts";

export interface SourcedDate extends ClaimedDate {
  readonly precision: "year" | "month" | "day" | "minute" | "second";
  /** "Z" or an offset, as stated; null where none is. */
  readonly zone: string | null;
  /** 0 to 1. Dates of a change are dates of a publication less often. */
  readonly confidence: number;
  /** Another source names another day, more than a day away. */
  readonly disagrees: boolean;
}

const KINDS: readonly (readonly [from: RegExp, confidence: number])[] = [
  [/updat|modif|lastmod|revision/i, 0.5],
  [/^given/, 0.95],
  [/^ld\+json/, 0.92],
  [/^meta/, 0.9],
  [/^itemprop|pubdate/, 0.93],
  [/^address/, 0.97],
  [/^time/, 0.83],
  [/^text of a date element/, 0.93],
  [/^text/, 0.81],
];
const OTHERWISE = 0.75;

export function sourcedDates(claims: readonly ClaimedDate[]): readonly SourcedDate[] {
  return claims.map((claim) => {
    const { value, from } = claim;
    const others = claims.filter((one) => kindOf(one.from) !== kindOf(from) && !isChange(one.from));
    const agrees = others.some((one) => daysApart(one.value, value) === 0);
    const alone = KINDS[kindOf(from)]?.[1] ?? OTHERWISE;
    const confidence = agrees ? 1 - (1 - alone) / 2 : alone;
    return {
      ...claim,
      precision: precisionOf(value),
      zone: /(Z|[+-]\d{2}:?\d{2})$/.exec(value.slice(16))?.[1] ?? null,
      confidence: Math.round(confidence * 100) / 100,
      disagrees: !isChange(from) && others.some((one) => (daysApart(one.value, value) ?? 0) > 1),
    };
  });
}

function kindOf(from: string): number {
  return KINDS.findIndex(([pattern]) => pattern.test(from));
}

function isChange(from: string): boolean {
  return kindOf(from) === 0;
}

function precisionOf(value: string): SourcedDate["precision"] {
  if (/T?\d{2}:\d{2}:\d{2}/.test(value)) return "second";
  if (/[T ]\d{2}:\d{2}/.test(value)) return "minute";
  return value.length >= 10 ? "day" : value.length >= 7 ? "month" : "year";
}

/** Null where one of them has no day. */
function daysApart(a: string, b: string): number | null {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first && second ? Math.abs(daysBetween(first, second)) : null;
}
