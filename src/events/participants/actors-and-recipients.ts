/**
 * Who acts and whom the act is aimed at.
 *
 *     "Paris and Bonn urged Rome"             actors Paris, Bonn; recipient Rome
 *     "Malian rockets killed two guards"      actor Mali: whose weapon it was
 *     "talks between Paris and Bonn"          actors Paris, Bonn
 *
 * Not here: where recipients stand (recipients.ts), which party a word stands for (participants.ts).
 */

import { mentionAt, mentionsIn } from "../../entities/named.ts";
import { type Party, party } from "../../model/party.ts";
import { overlaps, type Range } from "../../model/span.ts";
import type { Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { prepositionOf } from "../clauses/obliques.ts";
import type { Site } from "../clauses/site.ts";
import { surfaceSubjects } from "../clauses/subjects.ts";
import type { Match } from "../frames/match-frame.ts";
import { partiesBeside } from "./beside-verb.ts";
import { makersOf } from "./makers.ts";
import { actorHeads, distinct, partiesAt, partiesBehind, partiesBetween } from "./participants.ts";
import { passiveAgents } from "./passive-agents.ts";
import { recipientsOf } from "./recipients.ts";

export interface Participants {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** `words` is where the trigger stands: it is no party to itself ("held hostage"). */
export function participantsOf(timed: Timed, site: Site, match: Match, words: Range): Participants {
  const others = (parties: readonly Party[]) => distinct(parties.filter((p) => !overlaps(p.span, words)));
  const at = (heads: readonly Token[]) => heads.flatMap((t) => partiesAt(timed, site.sentence, t));
  if (match.entry.frame.mutual) {
    const named = others(at(actorHeads(site, match.entry)));
    const all = named.length === 1 ? others([...partnersIn(timed, site), ...named]) : named;
    const hosts = match.mode === "visit" ? others(hostsOf(timed, site, all)) : [];
    return {
      actors: all.length > 1 || hosts.length > 0 ? all : others([...all, ...partiesBetween(timed, site)]),
      recipients: hosts,
    };
  }
  const doers = others(at(match.entry.frame.actor ? actorHeads(site, match.entry) : site.roles.subjects)).map(
    (p) => asActing(timed, site, match, p),
  );
  const behind =
    doers.length > 0
      ? doers
      : others([
          ...ownersOf(timed, site),
          ...unsaidAgents(timed, site, match),
          ...passiveAgents(timed, site, match),
        ]);
  const makers = behind.length > 0 ? behind : others(makersOf(timed, site, match));
  const actors = makers.length > 0 ? makers : others(partiesBeside(timed, site));
  const hosts = match.act === "recall-envoy" && site.roles.passive ? hostsOfEnvoy(timed, site) : [];
  if (hosts.length > 0) return { actors, recipients: others(hosts) };
  return { actors, recipients: recipientsOf({ timed, site, match, actors, usable: others }) };
}

/** Who takes part by what the clause around says: "after talks with Rome, [Oslo] promised tents". */
const AMID = /^(?:after|during|in|at|following)$/;

function partnersIn(timed: Timed, { sentence, head, carrier, kind, roles }: Site): Party[] {
  const verb = sentence.tokens[head.head];
  const isAside = kind === "noun" && carrier === head && roles.subjects.length === 0 && verb?.upos === "VERB";
  if (!isAside || !isRelation(head, "obl") || !AMID.test(prepositionOf(sentence, head) ?? "")) return [];
  return surfaceSubjects(sentence, verb, 0)
    .flatMap((t) => partiesAt(timed, sentence, t))
    .filter((p) => p.code !== "UNK");
}

/** "flew to Oslo", "visits Rome": the country in which the place lies is host to a visitor from another. */
function hostsOf(timed: Timed, { sentence, roles }: Site, present: readonly Party[]): Party[] {
  if (new Set(present.map((p) => p.code)).size !== 1) return [];
  const towards = roles.obliques.filter((o) => /^(?:to|in|into)$/.test(o.prep)).map((o) => o.head);
  const place = [...roles.objects, ...towards]
    .map((t) => mentionAt(timed, sentence.index, t.index))
    .find((m) => m?.kind === "name" && m.nature === "place" && m.country);
  if (!place?.country || present.some((p) => p.code === place.country)) return [];
  return [party(place.span, { name: place.span.quote, code: place.country, sector: "GOV", entity: null })];
}

/** "Malian rockets killed two guards", "an army raid left dozens dead": who is behind the thing that did it. */
function ownersOf(timed: Timed, { sentence, roles }: Site): Party[] {
  return roles.subjects.flatMap((t) => {
    const owners = partiesBehind(timed, sentence, t);
    // "The Berg campaign accused him": who runs for an office, whatever he held before.
    if (t.lemma === "campaign") return owners.map((p) => (isPerson(p) ? { ...p, sector: "PTY" } : p));
    return FORCES.test(t.lemma) ? owners.map(asForces) : owners;
  });
}

/**
 * "Libyan jets bombed the camp", "French helicopters flew over": craft that fight or are sent are a force's. "Texas sued", "Erbil denied":
 * a province or town that agrees, refuses or asks is who governs it.
 */
function asActing(timed: Timed, { sentence }: Site, { type }: Match, p: Party): Party {
  if (p.sector !== null || /^(?:UNK|IGO|NGO|MNC)$/.test(p.code)) return p;
  const nature = mentionsIn(timed, sentence.index).find((m) => m.span.start === p.span.start)?.nature;
  const isFighting = type === "ASSAULT" || type === "MOBILIZE";
  if (nature === "thing") return isFighting ? { ...p, sector: "MIL" } : p;
  return nature === "place" && !isFighting && type !== "PROTEST" ? { ...p, sector: "GOV" } : p;
}

/** Somebody with a name, and not an organ of a state. */
function isPerson({ name, code, entity }: Party): boolean {
  return (
    !/^(?:UNK|IGO|NGO|MNC)$/.test(code) && !/^[a-z]{2}-[a-z]{3}$/.test(entity ?? "") && name.includes(" ")
  );
}

/** Units and weapons: what a state does with them its forces do. */
const FORCES =
  /^(?:unit|squad|column|contingent|detachment|formation|flotilla|squadron|missile|rocket|shell|mortar|battery|gun|cannon|fire|gunfire|bullet|grenade|bomb|mine|torpedo|f-?\d{1,3}|mig-?\d{1,3})$/i;

/** "a Chadian unit": the army of the state that the adjective names. */
function asForces(p: Party): Party {
  const { sector, entity } = p;
  const isState = sector === "GOV" && /^[a-z]{2}-gov$/.test(entity ?? "");
  return isState ? { ...p, sector: "MIL", entity: `${entity?.slice(0, 2)}-mil` } : p;
}

/** "2,000 troops were deployed": forces move themselves. "Three envoys were expelled from Oslo": by whose country they had to leave. */
function unsaidAgents(timed: Timed, site: Site, { type, act }: Match): Party[] {
  const { sentence, roles } = site;
  if (!roles.passive) return [];
  if (type === "MOBILIZE" || act === "send-peacekeepers")
    return roles.objects
      .flatMap((t) => [...partiesAt(timed, sentence, t), ...partiesBehind(timed, sentence, t)])
      .filter((p) => /^(?:MIL|COP)$/.test(p.sector ?? ""));
  // "Peru's envoy to Chile was recalled": by Peru; "was expelled": by Chile.
  if (act === "recall-envoy")
    return roles.objects.flatMap((t) => partiesBehind(timed, sentence, t)).filter((p) => p.sector === "GOV");
  if (act !== "expel" && act !== "deport") return [];
  const hosts = hostsOfEnvoy(timed, site);
  if (hosts.length > 0) return hosts;
  const left = roles.obliques.filter((o) => o.prep === "from").map((o) => o.head);
  return left.flatMap((t) => partiesAt(timed, sentence, t)).filter((p) => p.sector === "GOV");
}

/** "Peru's ambassador [to Chile] was recalled" */
function hostsOfEnvoy(timed: Timed, { sentence, roles }: Site): Party[] {
  return roles.objects
    .flatMap((envoy) => dependents(sentence, envoy.index, "nmod"))
    .filter((t) => /^(?:to|in)$/.test(prepositionOf(sentence, t) ?? ""))
    .flatMap((t) => partiesAt(timed, sentence, t))
    .filter((p) => p.sector === "GOV");
}
