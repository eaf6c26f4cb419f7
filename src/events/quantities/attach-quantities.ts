/** Quantities with what they belong to: the event of their clause, whose they are, and by whose count. */

import type { EventLine, QuantityLine } from "../../model/record.ts";
import type { Timed } from "../../time/timed.ts";
import type { Attributed } from "../attributions/attributed.ts";
import { attributionAt, attributionLine } from "../attributions/attribution.ts";
import { findQuantities } from "./quantities.ts";
import type { QuantityKit } from "./quantity-kit.ts";

/** `attributions` are by sentence. */
export function attachQuantities(
  timed: Timed,
  events: readonly EventLine[],
  attributions: readonly (readonly Attributed[])[],
  kit: QuantityKit,
): QuantityLine[] {
  const bySentence = Map.groupBy(events, (event) => event.sentence.start);
  return findQuantities(timed, kit).map(({ sentence, head, ...quantity }) => {
    const words = timed.sentences[sentence];
    const token = words?.tokens[head];
    const event = nearest(bySentence.get(words?.start ?? -1) ?? [], quantity.span.start);
    const reported = words && token ? attributionAt(attributions[sentence] ?? [], token, words) : null;
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

/** Of the events of one sentence the one whose trigger stands last before the number, else the first. */
function nearest(events: readonly EventLine[], at: number): EventLine | undefined {
  return events.findLast((e) => e.trigger.start < at) ?? events[0];
}
