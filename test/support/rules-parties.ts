/** The program with its second opinion, but with the recipients that the rules find: their tests must not turn with each training. */

import { type Kit, loadKit } from "../../src/index.ts";

export async function kitOfRuledParties(): Promise<Kit> {
  const kit = await loadKit();
  const { opinion } = kit.events;
  // As much speaks for nobody as for everybody: nothing is changed.
  const even = opinion && { ...opinion, model: { ...opinion.model, aim: () => 0 } };
  return { ...kit, events: { ...kit.events, opinion: even } };
}
