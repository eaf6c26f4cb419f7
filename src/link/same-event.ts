/**
 * Whether two mentions tell of one event.
 *
 *     "Norland urged Kestria on Sunday to hold off on an assault on Tal"
 *     "On Sunday Norland called on Kestria to hold off on any assault on Tal"      one event
 *     "Norland urged Kestria on Friday to hold off on an assault on Tal"           another
 *     "Norland urged Kestria on Sunday to reopen the strait"                       another
 *
 * Each test is also used alone: a dispute is a pair that passes all of them but one.
 */

import type { EventLine, Status } from "../model/record.ts";
import type { Mention } from "./mention.ts";
import { compareMoments, isClose } from "./moment.ts";
import { canBeSameParty, sharesParty } from "./party-key.ts";
import { likeness } from "./words.ts";

export function isSameEvent(a: Mention, b: Mention): boolean {
  return (
    isSameAct(a.event, b.event) &&
    a.event.negated === b.event.negated &&
    realityOf(a.event.status) === realityOf(b.event.status) &&
    hasSameParties(a.event, b.event) &&
    isSameMatter(a, b)
  );
}

/** The same PLOVER type with no other mode, or the same act where PLOVER has no type. */
export function isSameAct(a: EventLine, b: EventLine): boolean {
  if (a.type !== b.type) return false;
  if (a.type === null) return a.act === b.act;
  return a.mode === b.mode || a.mode === null || b.mode === null;
}

/** Whether it is said to have happened, to lie ahead, or to be only thought of. */
export function realityOf(status: Status): "happened" | "ahead" | "thought" {
  if (status === "future") return "ahead";
  return status === "hypothetical" ? "thought" : "happened";
}

/** A report may leave a recipient out, but not name another one. */
export function hasSameParties(a: EventLine, b: EventLine): boolean {
  return hasSameActors(a, b) && hasSameRecipients(a, b);
}

/** Meetings and joint acts need two actors in common where both reports name two. */
export function hasSameActors(a: EventLine, b: EventLine): boolean {
  if (a.actors.length === 0 || b.actors.length === 0) return a.actors.length === b.actors.length;
  if (a.actors.length === 1 || b.actors.length === 1) return sharesParty(a.actors, b.actors);
  return a.actors.filter((x) => b.actors.some((y) => canBeSameParty(x, y))).length >= 2;
}

export function hasSameRecipients(a: EventLine, b: EventLine): boolean {
  return a.recipients.length === 0 || b.recipients.length === 0 || sharesParty(a.recipients, b.recipients);
}

/** The same day and the same content. The less the date says, the more the content must. */
export function isSameMatter(a: Mention, b: Mention): boolean {
  const days = compareMoments(a.moment, b.moment);
  if (days === "different") return false;
  const { shared, overlap, dice } = likeness(a.about, b.about, a.weigh);
  if (days === "unknown") return shared >= 3 && overlap >= 0.75 && dice >= 0.6;
  if (isUnmistakable(a, b)) return true;
  if (shared >= 5) return overlap >= 0.5 && dice >= 0.4;
  if (shared >= 2) return overlap >= 0.6 && dice >= 0.4;
  return shared === 1 && dice >= 0.8;
}

/** Deeds between named parties on a named day at a named place, and meetings of two parties on a day, need no content. */
function isUnmistakable(a: Mention, b: Mention): boolean {
  if (!isClose(a.moment) || !isClose(b.moment)) return false;
  if (a.event.type === "CONSULT") return partiesOf(a.event) >= 2 && partiesOf(b.event) >= 2;
  if (a.event.quad === null || a.event.quad % 2 === 1) return false;
  const [here, there] = [a.event.place, b.event.place];
  return here !== null && there !== null && here.name === there.name && partiesOf(a.event) > 0;
}

function partiesOf(event: EventLine): number {
  return event.actors.length + event.recipients.length;
}
