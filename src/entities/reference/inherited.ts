/**
 * Who somebody is by whose he is.
 *
 *     "Chad ... [its army]"              Chad, MIL
 *     "the rebels' [commander]"          the rebels
 *     "the hostages ... [their captors]"  somebody, and not the hostages
 */

import type { Identity } from "../../model/party.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { ofCountry, unknown } from "../parties/identities.ts";

/** Kinds of people that have leaders of their own, in whatever country. */
const LED = /^(?:AGR|EDU|LAB|OPP|REL|SOC|REF|MED)$/;

const ARMED = /^(?:MIL|REB|UAF|COP|PRM|CRM)$/;

/** Nobody's own: "their captors". */
const AGAINST =
  /^(?:captor|abductor|kidnapper|attacker|assailant|hijacker|hostage-taker|killer|murderer|jailer)$/;

/** Those who work for somebody, in an office that he holds or for one that he wants. */
const AROUND = /^(?:aide|adviser|advisor|team|staffer|backer|strategist|delegate|surrogate)$/;

export function inherited(discourse: Discourse, draft: Draft, owner: Draft, identity: Identity): Identity {
  const { word, sector } = draft;
  if (AGAINST.test(word?.word ?? ""))
    return unknown(discourse.parsed.text.slice(draft.start, draft.end), sector);
  const country = discourse.index.countries.get(identity.code);
  // "fighters of a jihadist group": of whatever sort the group is, they are fighters.
  const isForce = word?.word === "man" && draft.plural && ARMED.test(identity.sector ?? "");
  if (isForce && !country) return identity;
  // "the nurses' union" is a union, whoever its members are.
  if (!country || !word)
    return identity.code === "UNK" && (identity.sector === null || sector === "LAB")
      ? { ...identity, sector: sector ?? identity.sector }
      : identity;
  if (discourse.index.kinds.lands.has(word.word)) return ofCountry(country, "GOV");
  if (owner.nature === "person" && draft.nature === "people" && sector === "CVL" && !isForce)
    return unknown(word.word, "CVL");
  const inherits =
    sector === null ||
    // "the union's secretary-general"
    (sector === "IGO" && draft.nature === "person") ||
    // "the commander ... [his men]"
    isForce ||
    (sector === "GOV" &&
      draft.nature === "person" &&
      (owner.kind !== "pronoun" || owner.nature === "body")) ||
    // "The miners ... [their leaders]": leaders of the same kind.
    (word.word === "leader" && owner.nature === "people" && LED.test(identity.sector ?? "")) ||
    owner.word === word;
  // "Senator Berg ... [his team]": no government's.
  if (AROUND.test(word.word) && owner.nature === "person" && identity.sector !== "GOV")
    return ofCountry(country, null);
  const own = inherits ? (identity.sector ?? sector) : sector;
  // An armed group's fighters and leaders are the group.
  if (identity.sector === "REB" && (own === "REB" || own === "GOV" || own === "MIL")) return identity;
  return ofCountry(country, own);
}
