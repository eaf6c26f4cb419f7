/**
 * From a word with its frame to an act on its way to becoming an event: parties, reality, and the type that negation, tense or an
 * own "we will" make of it.
 *
 *     "Oslo will not lift the ban"     RETREAT becomes REJECT refuse
 *     "Oslo did not allow the visit"   CONCEDE becomes REJECT refuse
 *     "Oslo will meet Lima"            CONSULT becomes AGREE
 *     "Oslo stopped shelling Lima"     ASSAULT becomes RETREAT ceasefire
 *     "Oslo should lift the ban"       RETREAT becomes REQUEST
 *     "We will strike if they sail"    ASSAULT becomes THREATEN violence
 *
 * Which drafts count is decided in prefer.ts.
 */

import { mentionsIn } from "../entities/named.ts";
import { isModeOf, type PloverType } from "../model/plover.ts";
import type { Status } from "../model/record.ts";
import { type Range, spanOf } from "../model/span.ts";
import type { Sentence } from "../parse/parsed.ts";
import { dependents } from "../parse/tree.ts";
import { dateOf } from "../time/date-of.ts";
import type { Timed } from "../time/timed.ts";
import { reportingClass } from "./attributions/attributed.ts";
import { contentRangesOf } from "./content-ranges.ts";
import type { Draft } from "./draft.ts";
import type { EventKit } from "./event-kit.ts";
import { type Found, findSites } from "./frames/find-sites.ts";
import { type Participants, participantsOf } from "./participants/actors-and-recipients.ts";
import { speakersOf } from "./participants/speakers-of.ts";
import { toldByAttack } from "./participants/unknown-men.ts";
import { isByBody, isPublicBody } from "./public-acts.ts";
import { demandIn } from "./status/demand.ts";
import { isLeftUndone, leavingOff } from "./status/left-off.ts";
import { isDefiance, isRefusal, isUnscheduled, isWithheld } from "./status/refusal.ts";
import { scheduled } from "./status/scheduled.ts";
import { isSpeech, type Reality, realityOf } from "./status/status.ts";
import { isOwnWord, threatIn } from "./status/threat.ts";

export function draftsOf(timed: Timed, sentence: Sentence, kit: EventKit): Draft[] {
  const amidPublic = mentionsIn(timed, sentence.index).some(isPublicBody);
  return findSites(timed, sentence, kit).map((found) => draftOf(timed, found, amidPublic, kit));
}

export function draftOf(timed: Timed, found: Found, amidPublic: boolean, kit: EventKit): Draft {
  const { site, match } = found;
  const reality = scheduled(
    timed,
    found,
    realityOf(found, kit, (t) => reportingClass(site.sentence, t, kit)),
  );
  const whole = wholeOf(found);
  const named = participantsOf(timed, site, match, whole);
  const { participants, ...read } = readAs(timed, found, { reality, named }, kit);
  return {
    found,
    ...read,
    strength: match.strength,
    trigger: spanOf(timed.text, whole.start, whole.end),
    actors: toldByAttack(site.sentence, read.type, participants.actors),
    recipients: participants.recipients,
    amidPublic,
    byBody: isByBody(participants.actors, mentionsIn(timed, found.site.sentence.index)),
    isDatedAttack:
      match.type === "ASSAULT" &&
      site.kind === "noun" &&
      dateOf(timed, site.sentence.index, site.head.index) !== null,
    contentRanges: contentRangesOf(found),
  };
}

/** Words between a verb and its particle ("called 300 men up") do not belong to the trigger. */
function wholeOf({ site, match: { words } }: Found): Range {
  const first = words.reduce((a, b) => (b.start < a.start ? b : a));
  const last = words.reduce((a, b) => (b.end > a.end ? b : a));
  return last.index - first.index < words.length + 1 ? { start: first.start, end: last.end } : site.head;
}

interface Read extends Pick<Draft, "type" | "mode" | "act" | "reality" | "speech"> {
  readonly participants: Participants;
}

/** What tense, negation and demands make of the act: the first that holds, in the order in which they stand here. */
function readAs(
  timed: Timed,
  found: Found,
  { reality, named }: { readonly reality: Reality; readonly named: Participants },
  kit: EventKit,
): Read {
  const { match } = found;
  const demand = reality.inCondition || reality.denied ? null : demandIn(timed, found, kit);
  const done = { ...reality, status: "actual", negated: false, denied: false } as const;
  if (demand)
    return {
      participants: demand,
      type: "REQUEST",
      mode: demand.mode,
      act: "demand",
      reality: { ...done, wanted: false },
      speech: true,
    };
  const speech = isSaid(found);
  if ((isRefusal(match.type, reality) && !isUnscheduled(found)) || isWithheld(found, reality))
    return {
      participants: refusedBy(timed, found, named, kit),
      type: "REJECT",
      mode: null,
      act: "refuse",
      reality: done,
      speech,
    };
  if (isDefiance(found, reality))
    return {
      participants: { actors: named.recipients, recipients: named.actors },
      type: "REJECT",
      mode: null,
      act: "refuse",
      reality: done,
      speech,
    };
  const threat = reality.negated ? null : threatIn(timed, found, named.actors, kit);
  if (threat)
    return {
      participants: named,
      type: "THREATEN",
      mode: threat.mode,
      act: match.act === "warn" ? "warn" : "threaten",
      reality: done,
      speech: true,
    };
  const ceased = isLeftUndone(found, reality) ? leavingOff(match.type) : null;
  const asToldOrCeased = { ...reality, negated: reality.negated !== (ceased !== null) };
  if (isPledgeNotTo(found))
    return { participants: named, type: "AGREE", mode: null, act: "pledge", reality: asToldOrCeased, speech };
  const type = typeInFuture(ceased?.type ?? match.type, reality.status);
  return {
    participants: named,
    type,
    mode: ceased?.type === type ? ceased.mode : modeAs(type, match),
    act: ceased?.mode ?? match.act,
    reality: isPromise(timed, found, named, type, kit)
      ? { ...asToldOrCeased, status: "actual" }
      : asToldOrCeased,
    speech,
  };
}

/** "said that it would send tents", "we will send tents": promised when it is said (codebook, "status"); meetings are set for their day. */
function isPromise(
  timed: Timed,
  found: Found,
  { actors }: Participants,
  type: PloverType | null,
  kit: EventKit,
): boolean {
  const { type: own, entry } = found.match;
  return type === "AGREE" && own !== "CONSULT" && !entry.frame.ahead && isOwnWord(timed, found, actors, kit);
}

/** The frame's mode, where the act is still what the frame says. */
function modeAs(type: PloverType | null, { type: own, mode }: Found["match"]): string | null {
  return type === own && type && mode && isModeOf(type, mode) ? mode : null;
}

/** A state of mind ("worried about the raid by Rome") asks nothing: what it is about may have happened. */
function isSaid(found: Found): boolean {
  return isSpeech(found) && !(found.match.type === null && found.site.kind === "adjective");
}

/** "There will be no talks with Rome," Oslo said, "Oslo will not meet Rome's envoy": whoever says or does it refuses the others. */
function refusedBy(timed: Timed, { site, match }: Found, named: Participants, kit: EventKit): Participants {
  const { sentence, carrier, kind, roles } = site;
  if (kind === "verb" && match.entry.frame.mutual && !roles.passive) {
    const actors = named.actors.filter((p) => p.span.start < carrier.start);
    const others = named.actors.filter((p) => p.span.start > carrier.start);
    return actors.length > 0 && named.recipients.length === 0 ? { actors, recipients: others } : named;
  }
  if (kind !== "noun" || roles.subjects.length > 0) return named;
  const speakers = speakersOf(timed, sentence, carrier, kit);
  return speakers.length > 0 ? { actors: speakers, recipients: named.actors } : named;
}

/** "promised that it would not invade", "said it would never retaliate": to leave off what would be a threat is a promise. */
function isPledgeNotTo({ site, match }: Found): boolean {
  if (
    match.type !== "THREATEN" ||
    !match.content ||
    // "threatened not to come", "warned that it would not wait": what these say is a threat, whatever is left off.
    /^(?:threaten|warn|menace|caution|threat|warning)$/.test(site.head.lemma) ||
    // "said that the army would not hesitate": to shrink from nothing is to threaten.
    /^(?:tolerate|hesitate|stand|sit|look)$/.test(match.content.lemma)
  )
    return false;
  return dependents(site.sentence, match.content.index, "advmod").some((t) =>
    /^(?:not|never|n't|n’t)$/i.test(t.form),
  );
}

/** Future talks, support, cooperation and aid are AGREE; a future retreat is CONCEDE (codebook, "Type decisions"). */
function typeInFuture(type: PloverType | null, status: Status): PloverType | null {
  if (status !== "future") return type;
  if (type === "CONSULT" || type === "SUPPORT" || type === "COOPERATE" || type === "AID") return "AGREE";
  return type === "RETREAT" ? "CONCEDE" : type;
}
