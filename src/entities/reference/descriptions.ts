/**
 * Whom a description without a name of its owner means.
 *
 *     "[its military]"                                       of whoever "its" is
 *     "Egypt and Ethiopia ... [both sides]"                  Egypt and Ethiopia
 *     "[The ministry] said"                                  the ministry named before
 *     "[Police] fired"                                       the only state nearby
 */

import { countryFor } from "../belonging/belonging.ts";
import { possessor } from "../belonging/possessors.ts";
import { isOfElsewhere, isRooted } from "../belonging/rooted.ts";
import { sceneFor } from "../belonging/scene.ts";
import { countryOfTown } from "../belonging/towns.ts";
import { ownOfWriter } from "../belonging/writers-own.ts";
import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { distinct, isState, ofCountry, unknown } from "../parties/identities.ts";
import { THOSE } from "../words.ts";
import { inherited } from "./inherited.ts";
import { nearestPlace, resolveLand } from "./lands.ts";
import { bodyInside, isNamedLocal } from "./name-inside.ts";
import { nationalityBefore, sameAs, sameSeveral, senderOf, soleGroup } from "./named-before.ts";
import { resolveOther } from "./others.ts";
import { isPair, resolvePair } from "./pairs.ts";
import {
  ofCongress,
  ofCrew,
  ofGang,
  ofPolice,
  ofRising,
  ofSide,
  ofUnit,
  ofVessel,
} from "./sector-by-context.ts";
import { countryOfPlaces } from "./where-they-act.ts";

const POSSESSED = /['’]s? /;
export function resolveDescription(discourse: Discourse, draft: Draft): void {
  const { word } = draft;
  const named = bodyInside(discourse, draft);
  if (named) draft.identities = [inherited(discourse, draft, ...named)];
  if (word?.word === THOSE) resolveThose(discourse, draft);
  if (word?.word === "officer") ofPolice(discourse, draft);
  if (word?.word === "captain" || word?.word === "pilot") ofVessel(discourse, draft);
  if (word?.word === "sailor") ofCrew(discourse, draft);
  ofUnit(discourse, draft);
  ofGang(discourse, draft);
  const told = ofRising(discourse, draft) ?? ofCongress(discourse, draft) ?? ofSide(draft);
  if (told) {
    draft.sector = told;
    const country = countryFor(discourse, draft);
    const name = discourse.parsed.text.slice(draft.start, draft.end);
    draft.identities = [country ? ofCountry(country, told) : unknown(name, told)];
    return;
  }
  if (word && isNamedLocal(discourse, draft)) {
    const country = countryFor(discourse, draft);
    if (country) draft.identities = draft.identities.map((i) => ({ ...i, code: country.code }));
  }
  if (!word || draft.identities.length > 0) return;
  if (draft.nature === "place" || draft.nature === "thing") {
    resolveHolding(discourse, draft);
    return;
  }
  const { kinds } = discourse.index;
  const ours = ownOfWriter(discourse, draft);
  if (ours) {
    draft.identities = [ofCountry(ours, draft.sector)];
    draft.country = ours.code;
    return;
  }
  const text = discourse.parsed.text.slice(draft.start, draft.end);
  // "Partners reached 2,000 people": so reports of aid call those who help.
  if (word.word === "partner" && draft.plural && draft.first === draft.last && /^P/.test(text)) {
    draft.identities = [{ ...unknown(text, "NGO"), code: "NGO" }];
    return;
  }
  const owner = possessor(discourse, draft) ?? possessive(discourse, draft) ?? genitive(discourse, draft);
  const earlier =
    draft.definite && !owner ? (sameSeveral(discourse, draft) ?? sameAs(discourse, draft)) : null;
  if (owner) ownedBy(discourse, draft, owner);
  else if (earlier && earlier.identities.length > 1) adopt(draft, earlier);
  else if (isPair(draft, text, isFollowed(discourse, draft), discourse.index)) {
    resolvePair(discourse, draft);
    // "the ministers", "all parties" of one country.
    const isOne = word.office === true || (word.word === "party" && discourse.home.leader !== null);
    if (draft.identities.length === 0 && isOne) resolveByPlace(discourse, draft, text);
  } else if (draft.definite && !draft.plural && kinds.lands.has(word.word))
    resolveLand(discourse, draft, false);
  else if (draft.definite && !draft.plural && kinds.pieces.has(word.word))
    resolveLand(discourse, draft, true);
  else if (earlier) adopt(draft, earlier);
  // "the group's leader": of somebody, but nobody knows of whom.
  else if (/^(?:sub)?committee$/.test(word.word) && !POSSESSED.test(text))
    draft.identities = parliamentNear(discourse, draft);
  else if (
    (isOfKind(draft) || isBranch(discourse, draft)) &&
    (POSSESSED.test(word.word) || !POSSESSED.test(text))
  )
    resolveByPlace(discourse, draft, text);
  else if (draft.sector === "BUS" && isOfThing(discourse, draft))
    draft.identities = [unknown(text, draft.sector)];
}

/** "the trawler's [owner]": of what is nobody. */
function isOfThing({ parsed, drafts }: Discourse, { sentence, first, head }: Draft): boolean {
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const mark = tokens.slice(first, head).findLast((t) => t.xpos === "POS");
  const thing = mark && tokens[mark.index - 1];
  return thing?.xpos === "NN" && !drafts[sentence]?.some((d) => d.last === thing.index);
}

/** "Parliament is split: [the committee on trade]": of the parliament named last, here or in the sentence before. */
function parliamentNear(discourse: Discourse, { sentence }: Draft): Draft["identities"] {
  const near = recent(discourse, sentence, 1).find(
    (d) => d.nature === "body" && d.identities[0]?.sector === "LEG",
  );
  return near?.identities ?? [];
}

/**
 * "its villages" lie where its owner is, "the rebels' positions" stand for the rebels; "an army base" is that of the country
 * that the text is about, where one leads.
 */
function resolveHolding(discourse: Discourse, draft: Draft): void {
  const owner = possessor(discourse, draft) ?? possessive(discourse, draft);
  if (draft.nature === "place") {
    const code = owner?.identities.length === 1 ? owner.identities[0]?.code : undefined;
    if (code && isState(code, discourse.index)) draft.country = code;
    else if (!owner) draft.country = nearestPlace(discourse, draft);
    return;
  }
  if (owner) draft.identities = owner.identities;
  else if (draft.sector === "REB")
    draft.identities = [unknown(discourse.parsed.text.slice(draft.start, draft.end), draft.sector)];
  else if (isForces(discourse, draft)) {
    const country = countryFor(discourse, draft);
    if (country) draft.identities = [ofCountry(country, draft.sector)];
  }
}

/** "an army patrol", "police helicopters": of the force that the word before names, wherever the text is at home. */
function isForces({ parsed }: Discourse, { sector, sentence, first, head }: Draft): boolean {
  const words = parsed.sentences[sentence]?.tokens.slice(first, head) ?? [];
  const isNamed = words.some((t) =>
    /^(?:army|military|navy|naval|police|government|coastguard)$/i.test(t.form),
  );
  return isNamed && /^(?:MIL|COP|GOV)$/.test(sector ?? "");
}

/** "leaders of Chad, [those] of Niger": the same kind of people, of another country. */
function resolveThose(discourse: Discourse, draft: Draft): void {
  const kind = recent(discourse, draft.sentence, 1).find((d) => d.word && d.plural && d.word.word !== THOSE);
  const sector = kind?.sector ?? (kind?.word?.word === "leader" ? "GOV" : null);
  if (sector === null) return;
  draft.sector = sector;
  draft.identities = draft.identities.map((identity) => {
    const country = discourse.index.countries.get(identity.code);
    return country ? ofCountry(country, sector) : identity;
  });
}

/** "the army", and "a union federation", "the military council" by the word before, but not "the group". */
function isOfKind({ word, sector }: Draft): boolean {
  if (word?.weak !== true) return true;
  const isRuling = sector === "MIL" && /^(?:council|commission|committee)$/.test(word.word);
  return sector !== word.sector && (isRuling || sector === "LAB" || sector === "OPP");
}

/** "the labour department", "the commission": of a government, by the word before or because it is one of those that governments have. */
function isBranch({ parsed }: Discourse, { word, definite, sentence, first, head }: Draft): boolean {
  if (definite && first === head - 1 && /^(?:commission|council)$/.test(word?.word ?? "")) return true;
  if (!definite || !/^(?:department|directorate|bureau|secretariat)$/.test(word?.word ?? "")) return false;
  const before = parsed.sentences[sentence]?.tokens[head - 1];
  return before?.upos === "NOUN" && before.head === head;
}

/** "the presidents of": of whom, is said. */
function isFollowed(discourse: Discourse, draft: Draft): boolean {
  return discourse.parsed.sentences[draft.sentence]?.tokens[draft.last + 1]?.form === "of";
}

/** "the junta's spokesman", "the president's lawyers": who stands before the possessive. */
function possessive(discourse: Discourse, draft: Draft): Draft | null {
  const owner = draft.owners.at(-1) ?? governing(discourse, draft);
  if (owner?.word) resolveDescription(discourse, owner);
  return owner && owner.identities.length > 0 ? owner : null;
}

/** "[Berg]'s administration": the person, whom nobody knows. */
function governing(
  { parsed, drafts }: Discourse,
  { sentence, first, head, nature, sector }: Draft,
): Draft | null {
  if (nature !== "body" || sector !== "GOV") return null;
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const inside = (drafts[sentence] ?? []).find(
    (d) => d.type === "PER" && d.first >= first && d.last < head && tokens[d.last + 1]?.xpos === "POS",
  );
  return inside ?? null;
}

const OF: ReadonlySet<string> = new Set(["of", "for", "from", "with", "in"]);

/** "a spokesman for [the army]", "members of [the ruling party]". */
function genitive(discourse: Discourse, draft: Draft): Draft | null {
  const tokens = discourse.parsed.sentences[draft.sentence]?.tokens ?? [];
  if (!OF.has(tokens[draft.last + 1]?.form ?? "")) return null;
  const isInside = tokens[draft.last + 1]?.form !== "with" && tokens[draft.last + 1]?.form !== "from";
  const first = isInside && tokens[draft.last + 2]?.upos === "DET" ? draft.last + 3 : draft.last + 2;
  const owner = (discourse.drafts[draft.sentence] ?? []).find(
    (d) => d !== draft && d.kind !== "pronoun" && (d.first === draft.last + 2 || d.first === first),
  );
  if (!owner || (owner.nature !== "body" && owner.nature !== "state" && !isBand(owner))) return null;
  // "his delegation": the pronoun inside comes later.
  if (!tokens.slice(owner.first, owner.head).some((t) => t.xpos === "PRP$"))
    resolveDescription(discourse, owner);
  // "police in the capital": of whichever country that is.
  return owner.nature === "state" && owner.identities.length === 0 ? null : owner;
}

/** "the leader of the gang", "a spokesman for the rebels" */
function isBand({ nature, word, sector }: Draft): boolean {
  return nature === "people" && word !== null && (sector === "CRM" || sector === "REB");
}

function ownedBy(discourse: Discourse, draft: Draft, owner: Draft): void {
  const { word } = draft;
  if (!word) return;
  if (discourse.index.kinds.companions.has(word.word)) {
    if (!draft.plural) resolveOther(discourse, draft, owner);
    else if (NEIGHBOURS.has(word.word))
      resolvePair(
        discourse,
        draft,
        owner.identities.map((i) => i.code),
      );
    return;
  }
  // A person's country; a state's state is nobody.
  if (discourse.index.kinds.lands.has(word.word) && owner.nature !== "person") return;
  draft.identities = distinct(
    owner.identities.map((identity) => inherited(discourse, draft, owner, identity)),
  );
  if (owner.identities.length > 0) draft.country = owner.country;
  // "fighters of a jihadist group": nobody knows whose, but what they are.
  else if ((draft.nature === "people" || draft.nature === "person") && draft.sector !== null)
    draft.identities = [unknown(discourse.parsed.text.slice(draft.start, draft.end), draft.sector)];
}

function adopt(draft: Draft, earlier: Draft): void {
  draft.identities = earlier.identities;
  draft.country = earlier.country;
  draft.gender = earlier.gender;
  if (earlier.kind === "name" && earlier.type === "PER") draft.anonymous = false;
}

const NEIGHBOURS: ReadonlySet<string> = new Set(["neighbor", "neighbour"]);

/** Institutions, officers and inhabitants without a country: of the one that the text speaks of, if any. */
function resolveByPlace(discourse: Discourse, draft: Draft, text: string): void {
  const { word, sector } = draft;
  if (!word || sector === null) return;
  const group = discourse.index.kinds.uprisings.has(word.word) ? soleGroup(discourse) : null;
  if (group) {
    draft.identities = [group];
    return;
  }
  const body = senderOf(discourse, draft);
  if (body) {
    draft.identities = [body];
    return;
  }
  const shared = nationalityBefore(discourse, draft);
  if (shared) {
    draft.identities = [ofCountry(shared, sector)];
    draft.country = shared.code;
    return;
  }
  const country =
    countryOfTown(discourse, draft) ??
    (isRooted(discourse, draft, text)
      ? countryFor(discourse, draft)
      : isOfElsewhere(discourse, draft)
        ? null
        : sceneFor(discourse, draft)) ??
    (sector === "COP" ? countryOfPlaces(discourse, draft) : null);
  draft.identities = [
    country
      ? ofCountry(country, sector)
      : sector === "NGO" || sector === "IGO"
        ? { ...unknown(text, sector), code: sector }
        : unknown(text, sector),
  ];
  if (country) draft.country = country.code;
}
