/**
 * Whom a description without a name of its owner means.
 *
 *     "Israel's blockade ... [the country]'s bombardment"    Israel
 *     "Gaza ... of [the enclave]"                            Gaza
 *     "[its military]"                                       of whoever "its" is
 *     "Egypt and Ethiopia ... [both sides]"                  Egypt and Ethiopia
 *     "[The ministry] said"                                  the ministry named before
 *     "[Police] fired"                                       the only state nearby
 */

import type { Identity } from "../model/party.ts";
import type { Sector } from "../model/plover.ts";
import { COMPANIONS } from "./describe.ts";
import { type Discourse, recent, soleState } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { distinct, isState, ofCountry, ofPlace, unknown } from "./identities.ts";

const LANDS: ReadonlySet<string> = new Set([
  "country",
  "nation",
  "state",
  "kingdom",
  "republic",
  "superpower",
]);
const PIECES: ReadonlySet<string> = new Set(["enclave", "territory", "island"]);
const PAIRS: ReadonlySet<string> = new Set([
  "country",
  "nation",
  "side",
  "state",
  "government",
  "leader",
  "ally",
  "party",
  "neighbor",
  "neighbour",
  "power",
  "president",
  "minister",
  "foreign minister",
  "rival",
  "enemy",
  "superpower",
  "capital",
  "belligerent",
]);
const GROUPS: ReadonlySet<string> = new Set([
  "group",
  "movement",
  "organization",
  "organisation",
  "faction",
  "militia",
  "rebel",
  "militant",
  "insurgent",
  "armed group",
  "militant group",
  "rebel group",
  "body",
  "alliance",
  "bloc",
  "network",
  "party",
  "terrorist group",
  "agency",
  "watchdog",
  "charity",
  "council",
  "commission",
]);
const POSSESSED = /['’]s? /;
const PAIR = /^(?:the two|both|the sides|the (?:\w+ )?(?:neighbou?rs|rivals|allies|superpowers))/i;

const ISLANDS: ReadonlySet<string> = new Set([
  "CUB",
  "TWN",
  "CYP",
  "LKA",
  "HTI",
  "JAM",
  "MLT",
  "GBR",
  "IRL",
  "ISL",
  "MDG",
  "TLS",
  "BHR",
  "FJI",
  "GRD",
]);

export function resolveDescription(discourse: Discourse, draft: Draft): void {
  const { word } = draft;
  if (!word || draft.identities.length > 0) return;
  const text = discourse.parsed.text.slice(draft.start, draft.end);
  const owner = possessor(discourse, draft) ?? genitive(discourse, draft);
  const earlier = draft.definite && !owner ? sameAs(discourse, draft) : null;
  if (owner) ownedBy(discourse, draft, owner);
  else if (draft.plural && PAIRS.has(word.word) && PAIR.test(text)) resolvePair(discourse, draft);
  else if (draft.definite && !draft.plural && LANDS.has(word.word)) resolveLand(discourse, draft, false);
  else if (draft.definite && !draft.plural && PIECES.has(word.word)) resolveLand(discourse, draft, true);
  else if (earlier) adopt(draft, earlier);
  // "the group's leader": of somebody, but nobody knows of whom.
  else if (word.weak !== true && !POSSESSED.test(text)) resolveByState(discourse, draft, text);
}

/** "its army", "his government", "their leaders": the possessive pronoun inside. */
function possessor(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  return (
    discourse.told.findLast(
      (d) =>
        d.sentence === draft.sentence &&
        d.kind === "pronoun" &&
        draft.first <= d.first &&
        d.last < draft.head &&
        tokens[d.first]?.xpos === "PRP$",
    ) ?? null
  );
}

const OF: ReadonlySet<string> = new Set(["of", "for", "from", "with", "in"]);

/** "a spokesman for [the army]", "members of [the ruling party]". */
function genitive(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  if (!OF.has(tokens[draft.last + 1]?.form ?? "")) return null;
  const owner = (discourse.drafts[draft.sentence] ?? []).find(
    (d) => d !== draft && d.kind !== "pronoun" && d.first === draft.last + 2,
  );
  return owner && (owner.nature === "body" || owner.nature === "state") ? owner : null;
}

function ownedBy(discourse: Discourse, draft: Draft, owner: Draft): void {
  const { word } = draft;
  if (!word) return;
  if (COMPANIONS.has(word.word)) {
    if (!draft.plural) resolveOther(discourse, draft, owner);
    return;
  }
  // A person's country; a state's state is nobody.
  if (LANDS.has(word.word) && owner.nature !== "person") return;
  draft.identities = distinct(
    owner.identities.map((identity) => inherited(discourse, draft, owner, identity)),
  );
  if (owner.identities.length > 0) draft.country = owner.country;
}

function inherited(discourse: Discourse, draft: Draft, owner: Draft, identity: Identity): Identity {
  const { word, sector } = draft;
  const country = discourse.index.countries.get(identity.code);
  if (!country || !word) return identity;
  if (LANDS.has(word.word)) return ofCountry(country, "GOV");
  if (owner.nature === "person" && draft.nature === "people" && sector === "CVL")
    return unknown(word.word, "CVL");
  const inherits =
    sector === null ||
    (sector === "GOV" && draft.nature === "person" && owner.kind !== "pronoun") ||
    owner.word === word;
  const own = inherits ? identity.sector : sector;
  // An armed group's fighters and leaders are the group.
  if (identity.sector === "REB" && (own === "REB" || own === "GOV" || own === "MIL")) return identity;
  return ofCountry(country, own);
}

/** "its ally": the only other state that this and the sentence before speak of. */
function resolveOther(discourse: Discourse, draft: Draft, owner: Draft): void {
  const own = new Set(owner.identities.map((i) => i.code));
  for (const reach of [0, 1]) {
    const others = distinct(states(discourse, draft, reach).filter((i) => !own.has(i.code)));
    if (others.length === 1) draft.identities = others;
    if (others.length > 0) return;
  }
}

/** The two states, where this and the sentence before speak of no third. */
function resolvePair(discourse: Discourse, draft: Draft): void {
  for (const reach of [0, 1, 2]) {
    const found = distinct(states(discourse, draft, reach));
    if (found.length === 2) draft.identities = found.reverse();
    if (found.length >= 2) return;
  }
}

function states(discourse: Discourse, draft: Draft, reach: number): Identity[] {
  const isPersons = draft.nature === "person" && draft.plural;
  return recent(discourse, draft.sentence, reach)
    .filter((d) => !isPersons || d.nature === "person")
    .filter(
      (d) =>
        (isPersons || d.nature === "state" || d.nature === "body") &&
        d.sector !== "REB" &&
        d.kind !== "pronoun",
    )
    .flatMap((d) => d.identities)
    .filter((i) => isState(i.code, discourse.index) && i.sector === "GOV");
}

/** "the country": the nearest state. "the enclave", "the island": the nearest place that may be one. */
function resolveLand(discourse: Discourse, draft: Draft, isPiece: boolean): void {
  const near = recent(discourse, draft.sentence).find((d) =>
    isPiece ? isPieceOfLand(d, draft) : isStateAlone(discourse, d),
  );
  if (!near) return;
  draft.country = near.country ?? near.identities[0]?.code ?? null;
  if (!isPiece || near.meaning?.kind === "country") {
    draft.identities = near.identities;
    return;
  }
  const { start, end } = near.proper ?? near;
  draft.identities = draft.country ? [ofPlace(discourse.parsed.text.slice(start, end), draft.country)] : [];
  draft.nature = "place";
}

function isStateAlone(discourse: Discourse, near: Draft): boolean {
  const [identity] = near.identities;
  if (!identity || near.identities.length > 1 || near.meaning?.kind === "place") return false;
  return (near.nature === "state" || near.type === "LOC") && isState(identity.code, discourse.index);
}

function isPieceOfLand(near: Draft, draft: Draft): boolean {
  if (!near.country || near.kind !== "name") return false;
  if (draft.word?.word === "island") return near.meaning?.kind === "country" && ISLANDS.has(near.country);
  return near.type === "LOC" && near.meaning?.kind === "place";
}

/** The nearest earlier mention with the same noun, or a group for "the group". */
function sameAs(discourse: Discourse, draft: Draft): Draft | null {
  const { word } = draft;
  if (!word) return null;
  for (const near of recent(discourse, draft.sentence, 5)) {
    if (
      near.identities.length === 0 ||
      near.identities.some((i) => i.code === "UNK" && i.sector !== null && near.kind !== "name")
    )
      continue;
    if (near.word && (near.word === word || near.word.word.endsWith(` ${word.word}`))) return near;
    const isGroup = near.meaning?.kind === "body" && near.identities.some((i) => i.sector !== "JRN");
    if (
      isGroup &&
      GROUPS.has(word.word) &&
      (word.sector === null || word.weak === true || near.identities[0]?.sector === word.sector)
    )
      return near;
  }
  return null;
}

function adopt(draft: Draft, earlier: Draft): void {
  draft.identities = earlier.identities;
  draft.country = earlier.country;
  draft.gender = earlier.gender;
  if (earlier.kind === "name" && earlier.type === "PER") draft.anonymous = false;
}

const PUBLIC: ReadonlySet<Sector> = new Set<Sector>(["GOV", "MIL", "LEG", "JUD", "COP", "OPP", "SPY"]);
const CROWDS: ReadonlySet<string> = new Set([
  "protester",
  "protestor",
  "demonstrator",
  "rioter",
  "lawmaker",
  "legislator",
  "opposition leader",
  "policeman",
  "police officer",
]);

/** Institutions, and crowds, of the only state that is spoken of nearby; else nobody with a country. */
function resolveByState(discourse: Discourse, draft: Draft, text: string): void {
  const { word, sector, nature } = draft;
  if (!word || sector === null) return;
  const isPublic =
    (nature === "body" && PUBLIC.has(sector)) ||
    (word.office === true && draft.definite && !draft.plural) ||
    CROWDS.has(word.word);
  const country = isPublic
    ? discourse.index.countries.get(soleState(discourse, draft.sentence) ?? "")
    : undefined;
  draft.identities = [country ? ofCountry(country, sector) : unknown(text, sector)];
  if (country) draft.country = country.code;
}
