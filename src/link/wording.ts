/**
 * An event in a few words, the same in disputes, tables and briefs.
 *
 *     Norland to Kestria: urge, “to hold off on an assault on the port of Tal”
 *     Norland: not deliver, “the ammunition”
 *     (nobody named) to Tal Council: enter
 */

import type { Party } from "../model/party.ts";
import type { EventLine } from "../model/record.ts";

export function describeEvent(event: EventLine): string {
  const to = event.recipients.length > 0 ? ` to ${namesOf(event.recipients)}` : "";
  const act = `${event.negated ? "not " : ""}${event.act.replaceAll("-", " ")}`;
  const content = event.content ? `, “${event.content.quote}”` : "";
  const condition = event.condition ? ` (${event.condition.quote})` : "";
  return `${namesOf(event.actors)}${to}: ${act}${content}${condition}`;
}

export function namesOf(parties: readonly Party[]): string {
  return parties.length === 0 ? "(nobody named)" : [...new Set(parties.map((p) => p.name))].join(", ");
}
