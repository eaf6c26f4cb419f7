/**
 * Reports of one event that cannot all be true: pairs that pass every test of `same-event.ts` but one.
 *
 *     "Norland threatened to withhold arms" / "denied that Norland had threatened to"     polarity
 *     "has yet to deliver the arms" / a week later "delivered the arms"                    polarity, updates
 *     "met on Tuesday" / "met on Wednesday", the same meeting                              date
 *     "has launched the assault" / the day after, "is preparing to launch the assault"     status
 *     "the army shelled the harbour on Monday" / "rebels shelled the harbour on Monday"    party
 *
 * Plans that come true and repeated acts are no disputes. Two accounts from one origin are none either.
 */

import type { DisputeLine, EventLine } from "../model/record.ts";
import type { Claim } from "./claims.ts";
import { disputeLine, type Side } from "./dispute-line.ts";
import type { Mention } from "./mention.ts";
import { compareMoments, sortDay } from "./moment.ts";
import { partyKey, sharesParty } from "./party-key.ts";
import { hasSameActors, hasSameParties, hasSameRecipients, isSameAct, realityOf } from "./same-event.ts";
import { describeEvent } from "./wording.ts";
import { likeness, stemsOf } from "./words.ts";

/** Claims that a claim is compared with, nearest in time first. */
const COMPARED = 100;
/** Another date or another actor is a dispute only where hardly anything else differs. */
const NEARLY_EQUAL = 0.7;
/** Days between the dates that two reports can give one event. */
const MISDATED_DAYS = 3;

export interface EventDispute {
  readonly line: DisputeLine;
  /** Ids of the claims on its sides. */
  readonly claims: readonly string[];
}

export function eventDisputes(claims: readonly Claim[]): EventDispute[] {
  const blocks = new Map<string, Claim[]>();
  const found: EventDispute[] = [];
  for (const claim of [...claims].sort(byDay)) {
    const others = new Set(keysOf(claim).flatMap((key) => (blocks.get(key) ?? []).slice(-COMPARED)));
    for (const other of others) {
      const dispute = disputeBetween(other, claim);
      if (dispute) found.push(dispute);
    }
    for (const key of keysOf(claim)) {
      const filed = blocks.get(key);
      if (filed) filed.push(claim);
      else blocks.set(key, [claim]);
    }
  }
  return found;
}

/** The earlier claim first. */
function disputeBetween(a: Claim, b: Claim): EventDispute | null {
  const [x, y] = [a.mentions[0], b.mentions[0]];
  if (!x || !y) return null;
  const kind = kindOf(x, y);
  if (!kind) return null;
  if (kind.relation === "contradicts" && !areIndependent(a, b, kind.about)) return null;
  const line = disputeLine(kind.about, kind.relation, kind.because, [a, b].map(sideOf));
  return { line, claims: [a.id, b.id] };
}

type Kind = Pick<DisputeLine, "about" | "relation" | "because">;

function kindOf(a: Mention, b: Mention): Kind | null {
  return denial(a, b) ?? denial(b, a) ?? polarity(a, b) ?? status(a, b) ?? date(a, b) ?? party(a, b);
}

/** "The council accused the army of shelling the harbour": "The army denied shelling the harbour". */
function denial(a: Mention, b: Mention): Kind | null {
  if (b.event.act !== "deny" || b.event.negated || a.event.act === "deny" || a.event.negated) return null;
  const accused = a.event.type === "ACCUSE" ? a.event.recipients : a.event.actors;
  if (!sharesParty(accused, b.event.actors) || realityOf(a.event.status) !== "happened") return null;
  if (a.event.type === null || isToldIn(a.event, b.event)) return null;
  const said = a.event.type === "ACCUSE" ? a.about : new Set([...a.about, ...stemsOf(a.event.trigger.quote)]);
  const { shared, overlap } = likeness(said, b.about, a.weigh);
  if (shared < 2 || overlap < 0.5 || compareMoments(a.moment, b.moment) === "unknown") return null;
  if (Math.abs(sortDay(a.moment) - sortDay(b.moment)) > 14) return null;
  return {
    about: "polarity",
    relation: "contradicts",
    because: "one side reports or alleges it, the accused side denies it",
  };
}

/** Whether an event stands in the words of another: what is denied there is reported by nobody else. */
function isToldIn(event: EventLine, { document, content }: EventLine): boolean {
  const { start, end } = event.trigger;
  return event.document === document && content !== null && content.start <= start && end <= content.end;
}

function polarity(a: Mention, b: Mention): Kind | null {
  if (a.event.negated === b.event.negated || !isSameAct(a.event, b.event)) return null;
  if (realityOf(a.event.status) !== realityOf(b.event.status) || !hasSameParties(a.event, b.event))
    return null;
  const { shared, dice, overlap } = likeness(a.about, b.about, a.weigh);
  if (shared < 1 || overlap < 0.6 || dice < 0.4) return null;
  const days = compareMoments(a.moment, b.moment);
  if (days === "same") {
    return { about: "polarity", relation: "contradicts", because: "the same act is reported and denied" };
  }
  if (days === "unknown" || sortDay(b.moment) - sortDay(a.moment) > 31) return null;
  const because = a.event.negated ? "not done by then, done later" : "done, later said not to be the case";
  return { about: "polarity", relation: "updates", because };
}

/** Something done, which a later report still has ahead. */
function status(a: Mention, b: Mention): Kind | null {
  const [done, ahead] = realityOf(a.event.status) === "happened" ? [a, b] : [b, a];
  if (realityOf(done.event.status) !== "happened" || realityOf(ahead.event.status) === "happened")
    return null;
  if (ahead.event.condition !== null || !isSameAct(a.event, b.event) || a.event.negated || b.event.negated)
    return null;
  if (!hasSameParties(a.event, b.event) || !nearlyEqual(a, b)) return null;
  if (
    done.moment.from !== "text" ||
    ahead.published <= done.moment.last ||
    ahead.published > done.moment.last + 7
  )
    return null;
  return {
    about: "status",
    relation: "contradicts",
    because: "one report has it done, a later one still ahead",
  };
}

function date(a: Mention, b: Mention): Kind | null {
  if (!isSameAct(a.event, b.event) || a.event.negated !== b.event.negated || isRepeatable(a.event))
    return null;
  if (realityOf(a.event.status) !== realityOf(b.event.status)) return null;
  if (!hasSameActors(a.event, b.event) || !hasSameRecipients(a.event, b.event) || !nearlyEqual(a, b))
    return null;
  const days = [a, b].map((m) =>
    m.moment.from === "text" && m.moment.first === m.moment.last ? m.moment.first : null,
  );
  const [x, y] = days;
  if (typeof x !== "number" || typeof y !== "number" || x === y || Math.abs(x - y) > MISDATED_DAYS)
    return null;
  const because = `one event, dated ${a.event.time?.edtf} and ${b.event.time?.edtf}`;
  return { about: "date", relation: "contradicts", because };
}

/** Words are repeated from day to day; deeds and meetings are told apart by their content. */
function isRepeatable(event: EventLine): boolean {
  return event.quad === null || event.quad === 3 || (event.quad === 1 && event.type !== "CONSULT");
}

/** Deeds only: that several parties say the same is no contradiction. */
function party(a: Mention, b: Mention): Kind | null {
  if (a.event.quad !== 4 || !isSameAct(a.event, b.event) || a.event.negated || b.event.negated) return null;
  if (
    a.event.actors.length === 0 ||
    b.event.actors.length === 0 ||
    sharesParty(a.event.actors, b.event.actors)
  )
    return null;
  if (a.event.actors.some((p) => b.event.actors.some((q) => p.code === q.code && p.code !== "UNK")))
    return null;
  if (realityOf(a.event.status) !== "happened" || realityOf(b.event.status) !== "happened") return null;
  if (!hasSameRecipients(a.event, b.event) || !nearlyEqual(a, b)) return null;
  const dated = a.moment.from === "text" && b.moment.from === "text";
  if (!dated || compareMoments(a.moment, b.moment) !== "same") return null;
  return { about: "party", relation: "contradicts", because: "the same deed is laid to different parties" };
}

function nearlyEqual(a: Mention, b: Mention): boolean {
  const { shared, dice } = likeness(a.about, b.about, a.weigh);
  return shared >= 3 && dice >= NEARLY_EQUAL;
}

/** A contradiction needs two origins, or two voices: a report that quotes both sides. */
function areIndependent(a: Claim, b: Claim, about: DisputeLine["about"]): boolean {
  if (a.lineages.some((l) => b.lineages.some((m) => l !== m))) return true;
  if (about !== "polarity") return false;
  return a.mentions.some((x) => b.mentions.some((y) => voiceOf(x.event) !== voiceOf(y.event)));
}

/** Who stands behind the statement: its source, or who speaks in it. */
function voiceOf({ attribution, act, actors }: EventLine): string {
  if (attribution.source) return partyKey(attribution.source);
  return act === "deny" && actors[0] ? partyKey(actors[0]) : attribution.kind;
}

function sideOf({ mentions }: Claim): Side {
  const [first] = mentions;
  return {
    says: first ? saying(first.event) : "",
    spans: mentions.map(({ event }) => ({ document: event.document, ...event.trigger })),
  };
}

/** The event with its date and its reality where they may be what is disputed. */
function saying(event: EventLine): string {
  const date = event.time ? ` (${event.time.edtf})` : "";
  return `${describeEvent(event)}${date}${event.status === "actual" ? "" : ` [${event.status}]`}`;
}

/** Where two sides can meet: the act with a party, or an accusation and its denial by the one accused. */
function keysOf({ mentions }: Claim): string[] {
  const event = mentions[0]?.event;
  if (!event) return [];
  const act = event.type ?? event.act;
  const actors = event.actors.length > 0 ? event.actors.map((p) => p.code) : ["nobody"];
  const keys = actors.map((code) => `${act} by ${code}`);
  if (event.quad === 4)
    keys.push(...event.recipients.map((p) => `${act} on ${p.code}`), `${act} at ${event.place?.name}`);
  if (event.type === "ACCUSE") keys.push(...event.recipients.map((p) => `deniable ${p.code}`));
  else keys.push(...event.actors.map((p) => `deniable ${p.code}`));
  return [...new Set(keys)];
}

function byDay(a: Claim, b: Claim): number {
  const [x, y] = [a, b].map((c) => (c.mentions[0] ? sortDay(c.mentions[0].moment) : Infinity));
  if (x !== y && x !== undefined && y !== undefined) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
