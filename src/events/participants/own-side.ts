/**
 * Who is on the side of those who act, and so is not whom the act is aimed at.
 *
 *     "Oslo will withdraw its troops from Malta"      troops: own
 *     "Oslo offered guards from its border service"   the service: own
 *     "the president urged him"                       another
 */

import type { Party } from "../../model/party.ts";
import type { Token } from "../../parse/parsed.ts";
import type { Site } from "../clauses/site.ts";
import type { Match } from "../frames/match-frame.ts";

/** Acts in which one's own forces are the means and not the mark. */
const BY_OWN_FORCES = /^(?:AGREE|CONCEDE|RETREAT|MOBILIZE|THREATEN|AID)$/;

/** Acts in which whatever is one's own is given and does not receive: "offered guards from its border service". */
const GIVING_UP = /^(?:AGREE|CONCEDE|AID|SUPPORT)$/;

/** What tells whether somebody is on the actors' side. */
export interface Side {
  readonly site: Site;
  readonly match: Match;
  readonly actors: readonly Party[];
}

/** "NATO sent two frigates to Malta", "Chad offered 300 policemen", "promised three tankers": whom or what somebody sends is his own, whatever the place. */
const SENDING =
  /^(?:send|deploy|dispatch|move|redeploy|station|post|mobilise|mobilize|commit|promise|offer|pledge|contribute|withdraw|recall|fly|rush|position|lend|provide|supply)$/;

/** Craft, and people who help. */
const SENDABLE =
  /\b(?:(?:tanker|ship|vessel|freighter|boat|plane|helicopter|truck|train|doctor|medic|surgeon|nurse|engineer|expert|worker|rescuer|firefighter)s?|aircraft|ferr(?:y|ies)|lorr(?:y|ies))$/;

function isSent({ site, match }: Side, p: Party): boolean {
  const isSendable = /^(?:MIL|COP)$/.test(p.sector ?? "") || SENDABLE.test(p.span.quote);
  if (!isSendable || !/^(?:MOBILIZE|AID|AGREE|RETREAT)$/.test(match.type ?? "")) return false;
  return SENDING.test(site.carrier.lemma) && isWithin(site.roles.objects, p);
}

function isWithin(heads: readonly Token[], { span }: Party): boolean {
  return heads.some((t) => span.start <= t.start && t.end <= span.end);
}

/** Nobody acts on himself or on his own forces, unless the text says so: "him" behind "the president urged" is another. */
export function isActor(side: Side, p: Party): boolean {
  const { site, match, actors } = side;
  // "promised his men protection", "lent the police two boats": who stands before what is given gets it.
  if (isWithin(site.roles.indirect, p)) return actors.some((a) => a.span.start === p.span.start);
  if (isSent(side, p)) return true;
  if (match.act === "defend") return actors.some((a) => a.span.start === p.span.start);
  const own = actors.some((a) => isSameBody(a, p)) && !isAnotherOf(side, p);
  if (own || !actors.some((a) => a.code === p.code)) return own;
  // "his diplomats" behind "the president threatened": his own.
  const possessive = site.sentence.tokens.some(
    (t) =>
      t.xpos === "PRP$" &&
      t.start === p.span.start &&
      // "called for [her] resignation": another of the same country.
      ((t.end === p.span.end && match.type !== "REQUEST") ||
        GIVING_UP.test(match.type ?? "") ||
        actors.some((a) => a.code === p.code && a.sector === p.sector)),
  );
  // "The rebels freed their leader", "The union told its members to wait": who is let go or told is no means.
  const isDoneTo = match.mode === "release" || match.type === "REQUEST";
  if (
    (possessive && !isDoneTo) ||
    (/^(?:MIL|COP)$/.test(p.sector ?? "") &&
      match.type !== null &&
      BY_OWN_FORCES.test(match.type) &&
      // "Rebels freed ten soldiers", "Chad released two officers": who is let go is no means.
      match.mode !== "release")
  )
    return true;
  // "Chad fired artillery rounds"
  return (
    match.type === "ASSAULT" &&
    p.sector === "MIL" &&
    actors.every((a) => a.code === p.code && a.sector === "GOV")
  );
}

/** "The authorities detained 12 officials": some of a state's own people, whom it does something to. */
function isAnotherOf({ site, match }: Side, p: Party): boolean {
  const isDone =
    /^(?:COERCE|ASSAULT|ACCUSE|SANCTION|REQUEST)$/.test(match.type ?? "") || match.mode === "release";
  // "ordered [his men] to fight on"
  const isTold = match.type === "REQUEST" && /^(?:his|her|its|their) /i.test(p.span.quote);
  return isDone && (isTold || SOME.test(p.span.quote)) && isWithin(site.roles.objects, p);
}

const SOME =
  /^(?:an? |\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|dozens|hundreds|many|more|senior|local|former)\b)/i;

function isSameBody(a: Party, b: Party): boolean {
  if (a.span.start === b.span.start) return true;
  if (isOtherOffice(a, b)) return false;
  return (
    a.code !== "UNK" && a.entity !== null && a.entity === b.entity && !/sel(?:f|ves)$/i.test(b.span.quote)
  );
}

/**
 * "Cyprus agreed to a rotating presidency": a body of the same government is not whom its act concerns. "The minister defended
 * Cyprus's decision" says so by name.
 */
export function isOfActor({ actors, match }: Side, p: Party): boolean {
  const isNamed = match.act === "defend" && /^\p{Lu}/u.test(p.span.quote);
  return !isNamed && actors.some((a) => a.code === p.code && a.sector === p.sector && !areTwoPersons(a, p));
}

/** "Senator Ada Berg mocked Senator Bo Lind's plan": two of one house, each by name. */
function areTwoPersons(a: Party, b: Party): boolean {
  const isOrgan = [a, b].some((p) => p.entity !== null && ORGAN.test(p.entity));
  return !isOrgan && a.name !== b.name && [a, b].every((p) => /^\p{Lu}/u.test(p.name));
}

const ORGAN = /^[a-z]{2}-(?:gov|mil|leg|jud|cop|spy)$/;
const OFFICE =
  /(?:(\p{L}{1,30}) )?(president|minister|premier|governor|mayor|ombudsman|chancellor|king|queen|secretary|commissioner|ministry|cabinet|council|commission|agency|authority|adviser|ambassador|official|prosecutor|general|colonel|commander|officer|judge|court|chief)s?\b/iu;

/** "Chad's premier accused the finance minister": two of one government, by what they are called. */
function isOtherOffice(a: Party, b: Party): boolean {
  if (a.entity === null || !ORGAN.test(a.entity) || a.entity !== b.entity) return false;
  const [, kindA = "", officeA] = OFFICE.exec(a.span.quote.toLowerCase()) ?? [];
  const [, kindB = "", officeB] = OFFICE.exec(b.span.quote.toLowerCase()) ?? [];
  if (!officeA || !officeB) return false;
  return officeA !== officeB || (isKind(kindA) && isKind(kindB) && kindA !== kindB);
}

function isKind(word: string): boolean {
  return word !== "" && !/^(?:the|its|their|his|her|a|an|our|s)$/.test(word);
}
