/**
 * Whom an act is aimed at, by the strength of the evidence:
 *
 *     "urged Rome to wait"                        who stands in a role that the frame names
 *     "suggested that Rome wait"                  who is to do what is asked
 *     "threatened to shell Malta if Rome moves"   whose conduct a threat is tied to, whom a content reaches
 *     "rejected Rome's offer", "hit a Malian base"  whose the object is
 *     "bombed Gao"                                the country or territory in which the place lies
 *     "condemned the raid on the Malian base"     the first body in what is blamed, refused, given or promised
 *
 * What somebody does with his own forces ("will withdraw its troops from Malta") is aimed at nobody of his own.
 */

import { mentionAt } from "../../entities/named.ts";
import type { Party } from "../../model/party.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { isRelation, subtree } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { goesOnFrom } from "../clauses/misplaced.ts";
import { prepositionOf } from "../clauses/obliques.ts";
import type { Site } from "../clauses/site.ts";
import type { Match } from "../frames/match-frame.ts";
import { isDoneToOwner } from "./done-by-owner.ts";
import { eachOther } from "./each-other.ts";
import { partiesInside } from "./inside-content.ts";
import { isMeeting, isNoParty, isSent, isVenue } from "./no-party.ts";
import { isActor, isOfActor, type Side } from "./own-side.ts";
import {
  doers,
  partiesAt,
  partiesBehind,
  partiesOf,
  recipientRoles,
  roleHeads,
  withThing,
} from "./participants.ts";
import { placeAt } from "./place-as-party.ts";

/** What the search for recipients knows. */
interface Aim extends Side {
  readonly timed: Timed;
  /** Leaves the trigger's own words and doubles. */
  readonly usable: (parties: readonly Party[]) => Party[];
}

export function recipientsOf(aim: Aim): Party[] {
  const each = eachOther(aim);
  if (each.length > 0) return each;
  for (const find of [addressed, placesHit, concerned, unknownConcerned, named, placesConcerned]) {
    const found = aim.usable(find(aim)).filter((p) => !isActor(aim, p));
    if (found.length > 0) return found;
  }
  return [];
}

/** The recipients of the first role that has any; else who is behind the object or has to do what is asked. */
function addressed(aim: Aim): Party[] {
  const { timed, site, match } = aim;
  const roles = recipientRoles(site, match.entry);
  for (const role of roles) {
    if (role === "clause" || role === "infinitive") continue;
    const heads = roleHeads(site, role).filter((t) => !isOnItsWay(aim, t));
    const found = heads.flatMap((t) => partiesAt(timed, site.sentence, t));
    if (found.length > 0) return found;
  }
  const asked = [match.content, ...site.roles.clauses].flatMap((t) => (t ? doers(site.sentence, t) : []));
  const doing = asked.flatMap((t) => partiesAt(timed, site.sentence, t));
  if (
    doing.length > 0 &&
    (match.type === "REQUEST" || roles.includes("clause") || roles.includes("infinitive"))
  )
    return doing;
  const inside = partiesInside(timed, site, match);
  if (inside.length > 0) return inside;
  return site.roles.objects
    .filter((t) => match.type !== "REQUEST" || !isDoneToOwner(site.sentence, t))
    .flatMap((t) => partiesBehind(timed, site.sentence, t, match.type === "SUPPORT" ? "own" : "whole"))
    .filter((p) => !isOfActor(aim, p));
}

/** Who is sent to help or to meet. */
function isOnItsWay({ site, match }: Aim, t: Token): boolean {
  return (match.type === "AID" || match.type === "AGREE") && isSent(site.sentence, t);
}

/** A place that is blockaded, bombed or helped stands for the country or territory in which it lies. */
function placesHit({ timed, site, match }: Aim): Party[] {
  const { type } = match;
  if (!type || !/^(?:ASSAULT|COERCE|AID|SANCTION|MOBILIZE)$/.test(type)) return [];
  const aimed = type === "AID" ? /^to$/ : /^(?:of|on|against)$/;
  const heads = [
    ...site.roles.objects,
    ...site.roles.obliques.filter((o) => aimed.test(o.prep)).map((o) => o.head),
  ];
  return heads.flatMap((t) => placeAt(timed, site.sentence, t, match));
}

/** Acts whose object or content tells whom they concern, though it is a thing. */
const CONCERNING =
  /^(?:SUPPORT|ACCUSE|REJECT|AGREE|THREATEN|CONCEDE|RETREAT|AID|SANCTION|ASSAULT|COERCE|PROTEST|MOBILIZE)$/;

/** "praised its ally's restraint", "rejected the charge that Rome lied": the first body in what is praised, blamed or refused. */
function concerned(aim: Aim): Party[] {
  const { timed, site, match } = aim;
  if (!match.type || !CONCERNING.test(match.type)) return [];
  for (const root of thingsConcerned(aim)) {
    const isAside = (t: Token) =>
      // "dug wells with money from Peru": who gives it does not receive.
      (match.type === "AID" && prepositionOf(site.sentence, t) === "from") ||
      isNoParty(site.sentence, t) ||
      isOnItsWay(aim, t) ||
      // "refused to accept the result and called on its supporters": another act.
      (t.upos === "VERB" && goesOnFrom(site.sentence, t) !== undefined) ||
      (t !== root && root.upos === "NOUN" && isTold(match, t));
    for (const t of subtree(site.sentence, root.index, isAside)) {
      const mention = mentionAt(timed, site.sentence.index, t.index);
      const isBody = mention?.head === t.index && (mention.nature !== "place" || isBehindThing(aim, t));
      const found = isBody ? partiesOf(mention) : [];
      const other = found.filter((p) => p.code !== "UNK" && !isActor(aim, p) && !isOfActor(aim, p));
      if (other.length > 0) return other.map((p) => withWhatItQualifies(timed, site.sentence, t, p));
    }
  }
  return [];
}

/** "lifted the curfew, a day after Malians had buried": what is told beside a thing, unless it is blamed or refused. */
function isTold({ type }: Match, t: Token): boolean {
  return !/^(?:ACCUSE|REJECT)$/.test(type ?? "") && isRelation(t, "advcl", "acl:relcl", "parataxis");
}

/** "outrage over Peru's raid": whose the thing is, though the preposition makes him a place. */
function isBehindThing({ timed, site, match }: Aim, owner: Token): boolean {
  if (owner.deprel !== "nmod:poss" || !/^(?:ACCUSE|REJECT)$/.test(match.type ?? "")) return false;
  return mentionAt(timed, site.sentence.index, owner.head)?.head !== owner.head;
}

/** "an appeal by lawyers of the miners": somebody without a code, where nobody with one stands in it. */
function unknownConcerned(aim: Aim): Party[] {
  const { timed, site, match } = aim;
  if (!match.type || !/^(?:ACCUSE|REJECT|SUPPORT|SANCTION)$/.test(match.type)) return [];
  for (const root of thingsConcerned(aim)) {
    for (const t of subtree(site.sentence, root.index)) {
      if (!/^(?:by|from|of|against|into|with)$/.test(prepositionOf(site.sentence, t) ?? "")) continue;
      const found = partiesAt(timed, site.sentence, t).filter((p) => !isActor(aim, p));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Acts that are done to somebody, or about something of somebody's. */
const DONE_TO = /^(?:ACCUSE|REJECT|SANCTION|COERCE|ASSAULT|AID)$/;
/** Prepositions of those whom an act reaches through a thing: "ordered the arrest [of] two men", "refused talks [with] rebels". */
const REACHING = /^(?:of|with|against|on|for|to)$/;

/**
 * Whom the words of the trigger or its object name after a preposition: "issued a warrant for the arrest of the envoy", "refused direct
 * talks with the rebels". No relative clause or adverbial is looked into.
 */
function named(aim: Aim): Party[] {
  const { timed, site, match } = aim;
  if (!match.type || !DONE_TO.test(match.type)) return [];
  const { sentence } = site;
  const roots = [
    ...match.words.filter((t) => t.upos === "NOUN"),
    ...thingsConcerned(aim),
    ...site.roles.infinitives,
  ];
  // "refused direct talks with the rebels", where the tree hangs the rebels on the refusal.
  const breaks = match.type === "REJECT" || match.type === "SANCTION";
  const beside = site.roles.obliques
    .filter((o) => breaks && /^(?:with|against)$/.test(o.prep))
    .map((o) => o.head);
  for (const root of [...roots, ...beside]) {
    const inside = subtree(
      sentence,
      root.index,
      (t) => t !== root && isRelation(t, "acl", "advcl", "parataxis", "conj"),
    );
    for (const t of inside) {
      const isReached = isRelation(t, "obj", "iobj") || REACHING.test(prepositionOf(sentence, t) ?? "");
      if (!isReached || (t === root && !beside.includes(t))) continue;
      const found = partiesAt(timed, sentence, t).filter(
        (p) => (p.code !== "UNK" || p.sector !== null) && !isActor(aim, p) && !isOfActor(aim, p),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "strikes on Houthi targets": who only qualifies a thing stands there with it. */
function withWhatItQualifies(timed: Timed, sentence: Sentence, t: Token, p: Party): Party {
  let thing = t;
  for (let steps = 0; steps < 4; steps++) {
    const above = sentence.tokens[thing.head];
    if (!above || !(isRelation(thing, "compound", "amod") || thing.deprel === "nmod:poss")) break;
    thing = above;
  }
  return thing === t ? p : withThing(timed, sentence, thing, p);
}

const CONCERNED_BY = /^(?:for|of|on|against|over|with|to|towards)$/;

/** "marched against the decision of the court", "troops for a strike against the rebels". */
const OPPOSED = /^(?:against|over|outside)$/;

function concernedBy(type: Match["type"]): RegExp {
  if (type === "PROTEST" || type === "MOBILIZE") return OPPOSED;
  return type === "RETREAT" ? /^(?:for|of|on)$/ : CONCERNED_BY;
}

function thingsConcerned({ site, match }: Aim): Token[] {
  const about = site.roles.obliques.filter((o) => concernedBy(match.type).test(o.prep)).map((o) => o.head);
  return [...site.roles.objects, ...(match.content ? [match.content] : []), ...about];
}

/** "declared a state of siege in Potosi", "withdrew from Gao": the country in which what is done lies, where nobody else is named. */
function placesConcerned(aim: Aim): Party[] {
  const { timed, site, match } = aim;
  if (!match.type || !/^(?:AGREE|CONCEDE|RETREAT|AID|SANCTION|MOBILIZE|COERCE|ASSAULT)$/.test(match.type))
    return [];
  if (match.type === "AGREE" && match.content && isMeeting(match.content)) return [];
  // "Chad and Niger fought over Zinder": at each other, wherever it was.
  if (match.type === "ASSAULT" && new Set(aim.actors.map((a) => `${a.code} ${a.sector}`)).size > 1) return [];
  const where = site.roles.obliques
    .filter((o) => /^(?:in|into|inside|at|from|across|over|to|throughout|towards?|near)$/.test(o.prep))
    .map((o) => o.head);
  const atHome = match.type === "COERCE" || match.type === "ASSAULT";
  // "arrested two men in Gao": whoever they are, they are not the town.
  const isHeld = /^COERCE (?:arrest|seize|deport|withhold)$/.test(`${match.type} ${match.mode}`);
  const isWhere = aim.actors.length === 0 || !isHeld;
  for (const root of [...thingsConcerned(aim), ...(isWhere ? where : [])]) {
    const isNone = (below: Token) => isAsideBefore(site, below) || isVenue(site.sentence, below);
    for (const t of subtree(site.sentence, root.index, isNone)) {
      const found = placeAt(timed, site.sentence, t, match).filter((p) => atHome || !isAtHome(aim, p));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "The ferry, which came from Chile, was sunk": told of before the act. */
function isAsideBefore({ head }: Site, t: Token): boolean {
  return t.deprel === "acl:relcl" && t.index < head.index;
}

function isAtHome({ actors }: Aim, place: Party): boolean {
  return actors.some((a) => a.code === place.code);
}
