/**
 * Who a party is, whatever words name it: the entity where the body is known, else the resolved name.
 *
 *     { name: "United States", entity: "us-gov" }      →  "us-gov"
 *     { name: "Harbour Pilots' Guild", entity: null }  →  "Harbour Pilots' Guild"
 *
 * Whether words in a text mean that body was decided in `entities/`.
 */

import type { Identity } from "../model/party.ts";

/** Codes that say what kind of body it is and not which. */
const KINDS_OF_BODY = new Set(["IGO", "NGO", "MNC", "UNK"]);

export function partyKey(party: Pick<Identity, "name" | "entity">): string {
  return party.entity ?? party.name;
}

/**
 * Whether two reports can mean the same body: one entity, or one country with the same sector. A report that names no
 * sector ("Norland") may mean the body that another one names.
 */
export function canBeSameParty(a: Identity, b: Identity): boolean {
  if (partyKey(a) === partyKey(b)) return true;
  if (a.code !== b.code || KINDS_OF_BODY.has(a.code)) return false;
  return a.sector === b.sector || a.sector === null || b.sector === null;
}

export function sharesParty(a: readonly Identity[], b: readonly Identity[]): boolean {
  return a.some((x) => b.some((y) => canBeSameParty(x, y)));
}
