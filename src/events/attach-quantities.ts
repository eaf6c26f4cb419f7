/** Quantities with what they belong to: the event of their clause, whose they are, and by whose count. */

import type { EventLine, QuantityLine } from "../model/record.ts";
import type { Timed } from "../time/timed.ts";
import type { Attributed } from "./attributed.ts";
import { attributionAt, attributionLine } from "./attribution.ts";
import { findQuantities } from "./quantities.ts";
import type { QuantityKit } from "./quantity-kit.ts";

export function attachQuantities(
  timed: Timed,
  events: readonly EventLine[],
  attributions: readonly Attributed[],
  kit: QuantityKit,
): QuantityLine[] {
  return findQuantities(timed, kit).map(({ sentence, head, ...quantity }) => {
    const words = timed.sentences[sentence];
    const token = words?.tokens[head];
    const event = nearest(events, quantity.span.start, words ?? { start: 0, end: 0 });
    const reported = token ? attributionAt(attributions, token) : null;
    return {
      kind: "quantity",
      id: `${timed.id}-q${quantity.span.start}`,
      document: timed.id,
      ...quantity,
      holder: event?.actors[0] ?? null,
      attribution: attributionLine(reported),
      event: event?.id ?? null,
    };
  });
}

/** The event of the same sentence whose trigger stands last before the number, else the first after it. */
function nearest(
  events: readonly EventLine[],
  at: number,
  sentence: { readonly start: number; readonly end: number },
): EventLine | undefined {
  const here = events.filter((e) => e.trigger.start >= sentence.start && e.trigger.end <= sentence.end);
  return here.findLast((e) => e.trigger.start < at) ?? here[0];
}
