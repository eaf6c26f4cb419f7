/** Everything on which the documents of a pile disagree, and which claims that touches. */

import type { DisputeLine } from "../model/record.ts";
import type { Claim } from "./claims.ts";
import { eventDisputes } from "./event-disputes.ts";
import type { LinkInput } from "./link-input.ts";
import type { Mention } from "./mention.ts";
import { quantityDisputes } from "./quantity-disputes.ts";

export interface Disputes {
  /** By the first span of their first side, in the order of the dossier. */
  readonly lines: readonly DisputeLine[];
  /** Ids of claims that somebody contradicts. An update contradicts nobody. */
  readonly disputedClaims: ReadonlySet<string>;
}

export function disputesOf(
  inputs: readonly LinkInput[],
  mentions: readonly Mention[],
  claims: readonly Claim[],
  lineageOf: (document: string) => string,
): Disputes {
  const aboutEvents = eventDisputes(claims);
  const mentionOf = new Map(mentions.map((m) => [m.event.id, m]));
  const aboutNumbers = quantityDisputes(inputs, lineageOf, mentionOf);
  const place = placeOf(inputs);
  const lines = [...aboutNumbers, ...aboutEvents.map((d) => d.line)].sort(
    (a, b) => place(a) - place(b) || compare(a.id, b.id),
  );
  return { lines, disputedClaims: touched(aboutEvents, aboutNumbers, inputs, claims) };
}

function touched(
  aboutEvents: ReturnType<typeof eventDisputes>,
  aboutNumbers: readonly DisputeLine[],
  inputs: readonly LinkInput[],
  claims: readonly Claim[],
): Set<string> {
  const disputed = new Set<string>();
  for (const { line, claims: sides } of aboutEvents) {
    if (line.relation === "contradicts") for (const id of sides) disputed.add(id);
  }
  const claimOf = new Map(claims.flatMap((c) => c.mentions.map((m) => [m.event.id, c.id] as const)));
  const eventAt = new Map(
    inputs.flatMap(({ quantities }) =>
      quantities.map((q) => [`${q.document} ${q.span.start}`, q.event] as const),
    ),
  );
  for (const { relation, sides } of aboutNumbers) {
    if (relation !== "contradicts") continue;
    for (const { document, start } of sides.flatMap((side) => side.spans)) {
      const claim = claimOf.get(eventAt.get(`${document} ${start}`) ?? "");
      if (claim !== undefined) disputed.add(claim);
    }
  }
  return disputed;
}

function placeOf(inputs: readonly LinkInput[]): (line: DisputeLine) => number {
  const order = new Map(inputs.map(({ document }, index) => [document.id, index]));
  return ({ sides: [first] }) => {
    const span = first?.spans[0];
    return span ? (order.get(span.document) ?? 0) * 1e7 + span.start : 0;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
