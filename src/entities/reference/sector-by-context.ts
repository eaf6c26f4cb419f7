/**
 * People and bodies whose sector the words around tell.
 *
 *     "Police fired. ... [Officers] beat"                   COP
 *     "the [captain] of the ferry", "airline [pilots]"      LAB, no officers
 *     "[the leaders of the revolt]", "[the coup leaders]"   REB, MIL
 *     "[90 men] of the tank corps"                          MIL
 *     "cartel [gunmen]"                                     CRM
 *     "[the opposition Sahel Congress]"                     OPP, no parliament
 */

import type { Sector } from "../../model/plover.ts";
import { nounAfter } from "../clubs.ts";
import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";

/** "Police fired. ... [Officers] beat": of the force named last, where one was here; else of the one that the text speaks of more. */
export function ofPolice(discourse: Discourse, draft: Draft): void {
  if (draft.sector !== "MIL" || draft.head - draft.first >= 2 || draft.identities.length > 0) return;
  const [last] = recent(discourse, draft.sentence).filter(isForce);
  const forces = discourse.told.filter(isForce);
  const police = forces.filter((d) => d.sector === "COP").length;
  if (last ? last.sector === "COP" : police > forces.length - police) draft.sector = "COP";
}

function isForce({ sector }: Draft): boolean {
  return sector === "MIL" || sector === "COP";
}

/** "The trawler sank; [the sailors] were saved": no navy's, where the text has named a merchant ship and no warship nearby. */
export function ofCrew({ parsed }: Discourse, draft: Draft): void {
  if (draft.sector !== "MIL" || draft.identities.length > 0) return;
  const near = parsed.sentences
    .slice(Math.max(0, draft.sentence - 3), draft.sentence + 1)
    .flatMap(({ tokens }) => tokens);
  if (near.some((t) => MERCHANT.test(t.lemma)) && !near.some((t) => NAVAL.test(t.lemma)))
    draft.sector = "LAB";
}

const MERCHANT =
  /^(?:tanker|trawler|freighter|ferry|cargo|fishing|merchant|carrier|longliner|shipowner|seafarer|crew)$/i;
const NAVAL = /^(?:navy|naval|warship|frigate|destroyer|submarine|corvette|cruiser|gunboat|marine|fleet)$/i;

/** "the captain of the ferry", "airline pilots": no officers. */
export function ofVessel({ parsed }: Discourse, draft: Draft): void {
  const near = parsed.sentences[draft.sentence]?.tokens.slice(draft.first, draft.last + 5) ?? [];
  const isCivil = near.some((t) => t.index !== draft.head && VESSEL.test(t.lemma));
  if (
    !isCivil &&
    (draft.word?.word !== "pilot" || draft.head === draft.first || near.some((t) => AIR_FORCE.test(t.form)))
  )
    return;
  draft.sector = "LAB";
  draft.identities = draft.identities.map((i) =>
    i.sector === "MIL" ? { ...i, sector: "LAB", entity: null } : i,
  );
}

/** Without these words "a Peruvian pilot" flies for an airline. */
const AIR_FORCE =
  /^(?:fighters?|jets?|warplanes?|bombers?|air|military|combat|drones?|helicopters?|gunships?|squadron|force|strike|downed|captured|MiG.*|F-?\d+|Su-?\d+)$/i;

const VESSEL =
  /^(?:ship|ferry|tanker|trawler|vessel|boat|freighter|yacht|tug|tugboat|liner|airliner|airline|airway|carrier|fishing|cargo|civilian|commercial)$/i;

/** Who rises, by what the rising is called: soldiers make coups. */
const RISINGS: Readonly<Record<string, Sector>> = {
  revolt: "REB",
  rebellion: "REB",
  uprising: "REB",
  insurrection: "REB",
  insurgency: "REB",
  mutiny: "MIL",
  coup: "MIL",
  putsch: "MIL",
  protest: "CVL",
  demonstration: "CVL",
  strike: "LAB",
};

/** "the leaders of the revolt", "the coup leaders": of those who rise. */
export function ofRising({ parsed }: Discourse, { word, sentence, first, head, last }: Draft): Sector | null {
  if (!/^(?:leader|organi[sz]er|ringleader)$/.test(word?.word ?? "")) return null;
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const behind = tokens[last + 1]?.form === "of" ? tokens[nounAfter(tokens, last + 2)] : undefined;
  const named = [behind, ...tokens.slice(first, head)].find((t) => t && Object.hasOwn(RISINGS, t.lemma));
  return named ? (RISINGS[named.lemma] ?? null) : null;
}

/** "90 men of the tank corps", "members of an infantry battalion": soldiers, whatever else they are called. */
export function ofUnit({ parsed }: Discourse, draft: Draft): void {
  const { word, sentence, last } = draft;
  if (!/^(?:man|woman|member)$/.test(word?.word ?? "")) return;
  const tokens = parsed.sentences[sentence]?.tokens ?? [];
  const unit = tokens[last + 1]?.form === "of" ? tokens[nounAfter(tokens, last + 2)] : undefined;
  if (unit && UNIT.test(unit.lemma)) draft.sector = "MIL";
}

const UNIT =
  /^(?:corps|battalion|brigade|regiment|squadron|garrison|platoon|division|artillery|infantry|cavalry)$/;

/** "cartel gunmen", "drug gang fighters", "A gang took the port. [Gunmen] fired": armed, and no rebels. */
export function ofGang({ parsed, told, groups }: Discourse, draft: Draft): void {
  if (
    draft.sector !== "REB" ||
    !/^(?:gunman|fighter|militant|attacker|assailant|kidnapper|hijacker|hostage-taker)$/.test(
      draft.word?.word ?? "",
    )
  )
    return;
  const tokens = parsed.sentences[draft.sentence]?.tokens ?? [];
  // "gunmen of the Sand Cartel"
  const of = tokens[draft.last + 1]?.form === "of" ? tokens.slice(draft.last + 2, draft.last + 7) : [];
  const words = [...tokens.slice(draft.first, draft.head), ...of];
  const isNamed = words.some((t) => /^(?:gang|cartel|mafia|drug)$/i.test(t.form));
  const isArmed = groups.length > 0 || told.some((d) => d.sector === "REB" && d.identities.length > 0);
  const isAmongGangs = !isArmed && told.some((d) => d.sector === "CRM" && d.nature === "people");
  if (isNamed || isAmongGangs) draft.sector = "CRM";
}

const UNIONS = /^(?:trades?|labou?r|workers|union|unions)$/i;

/**
 * "the opposition Sahel Congress", "the Trade Union Congress": a party's or union's name. A parliament is the Congress, the country's
 * Congress or, where the country has one, the National Congress.
 */
export function ofCongress({ parsed, index, home }: Discourse, draft: Draft): Sector | null {
  if (draft.word?.word !== "congress" || draft.kind !== "name") return null;
  const words = (parsed.sentences[draft.sentence]?.tokens ?? []).slice(draft.first, draft.last);
  if (words.some((t) => UNIONS.test(t.form))) return "LAB";
  const side = words.find((t) => /^(?:opposition|ruling|governing)$/.test(t.form));
  if (side) return side.form === "opposition" ? "OPP" : "PTY";
  const own = words.filter((t) => /^\p{Lu}/u.test(t.form) && !/^(?:the|national)$/i.test(t.form));
  const isState = draft.identities.some((i) => index.countries.has(i.code));
  const hasCongress = home.leader === null || index.kinds.congresses.has(home.leader);
  return own.length > (isState ? 1 : 0) && !hasCongress ? "PTY" : null;
}

/** "the government side", "the rebel side": one of the two by the word before. */
export function ofSide({ word, plural, sector, identities }: Draft): Sector | null {
  return word?.word === "side" && !plural && identities.length === 0 ? sector : null;
}
