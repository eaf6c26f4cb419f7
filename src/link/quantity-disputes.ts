/**
 * Numbers about one thing that do not agree.
 *
 *     54 trucks of aid into Tal, Friday to Monday, says the League       contradicts
 *     38 trucks of aid into Tal, Friday to Monday, says the Council
 *
 *     54 trucks as of Monday, 91 trucks as of Thursday                   updates
 *     54 trucks as of Monday, 54 lorries entered on Monday alone         neither: another scope
 *     54 trucks, over 50 trucks                                          neither: both hold
 *
 * Numbers are never averaged and none is preferred. Where the as-of date of one of them is unknown nothing is said.
 */

import { fromDayNumber } from "../model/civil-date.ts";
import type { DisputeLine } from "../model/record.ts";
import { amountKey, canBothHold } from "./amounts.ts";
import { type Count, countsOfOneThing } from "./counts.ts";
import { disputeLine, type Side } from "./dispute-line.ts";
import type { LinkInput } from "./link-input.ts";
import type { Mention } from "./mention.ts";
import { compareMoments, sortDay } from "./moment.ts";
import { partyKey } from "./party-key.ts";

export function quantityDisputes(
  inputs: readonly LinkInput[],
  lineageOf: (document: string) => string,
  mentionOf: ReadonlyMap<string, Mention>,
): DisputeLine[] {
  return countsOfOneThing(inputs, lineageOf, mentionOf).flatMap(disputesOf);
}

function disputesOf(group: readonly Count[]): DisputeLine[] {
  const dated = group.filter((c) => Number.isFinite(sortDay(c.asOf)));
  const moments: Count[][] = [];
  for (const count of dated) {
    const last = moments.at(-1);
    if (last?.[0] && sortDay(last[0].asOf) === sortDay(count.asOf)) last.push(count);
    else moments.push([count]);
  }
  return moments.flatMap((counts, index) => [
    ...updates(moments.slice(0, index), counts),
    ...contradictions(counts),
  ]);
}

/** Different numbers for the same day from different origins, or from different voices in one report. */
function contradictions(counts: readonly Count[]): DisputeLine[] {
  const sides = sidesOf(counts);
  const opposed = sides.filter((side) =>
    sides.some((other) => side !== other && !holdTogether(side, other) && areIndependent(side, other)),
  );
  if (opposed.length < 2) return [];
  const because = `${opposed.length} numbers for one thing as of the same day (${asOfText(opposed[0]?.[0])})`;
  return [disputeLine("quantity", "contradicts", because, opposed.map(sideOf))];
}

/** The number that a source gave before, and the one that it gives later; or the only one that there was. */
function updates(before: readonly (readonly Count[])[], after: readonly Count[]): DisputeLine[] {
  const latest = sidesOf(before.at(-1) ?? []);
  return sidesOf(after).flatMap((side) => {
    const own = before.findLast((counts) => counts.some((c) => voiceOf(c) === voiceOf(side[0])));
    const ownSide = own && sidesOf(own).find((counts) => counts.some((c) => voiceOf(c) === voiceOf(side[0])));
    const previous = ownSide ?? (latest.length === 1 ? latest[0] : undefined);
    if (!previous || holdTogether(previous, side)) return [];
    const because = `later count of the same thing: ${asOfText(previous[0])}, then ${asOfText(side[0])}`;
    return [disputeLine("quantity", "updates", because, [previous, side].map(sideOf))];
  });
}

function sidesOf(counts: readonly Count[]): Count[][] {
  return [...Map.groupBy(counts, (c) => amountKey(c.quantity)).values()];
}

function holdTogether(a: readonly Count[], b: readonly Count[]): boolean {
  return a[0] !== undefined && b[0] !== undefined && canBothHold(a[0].quantity, b[0].quantity);
}

function areIndependent(a: readonly Count[], b: readonly Count[]): boolean {
  return a.some((x) =>
    b.some(
      (y) =>
        compareMoments(x.asOf, y.asOf) === "same" &&
        (x.lineage !== y.lineage ||
          (voiceOf(x) !== voiceOf(y) && voiceOf(x) !== "author" && voiceOf(y) !== "author")),
    ),
  );
}

function voiceOf(count: Count | undefined): string {
  const source = count?.quantity.attribution.source;
  return source ? partyKey(source) : "author";
}

function sideOf(counts: readonly Count[]): Side {
  const [first] = counts;
  const said = first?.quantity.attribution.source;
  const says = `${first?.quantity.span.quote ?? ""}${said ? `, according to ${said.name}` : ""}`;
  return {
    says: `${says} (as of ${asOfText(first)})`,
    spans: counts.map(({ quantity }) => ({ document: quantity.document, ...quantity.span })),
  };
}

/** The as-of date as it stands in the record, or the day that stands for it. */
function asOfText(count: Count | undefined): string {
  if (!count) return "unknown";
  return count.quantity.asOf?.edtf ?? fromDayNumber(sortDay(count.asOf));
}
