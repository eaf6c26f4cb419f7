/**
 * Whom a place stands for where an act reaches it.
 *
 *     "shelled Gao", "sent tents to Gao"    the country in which it lies, without a sector: who lives there
 *     "recalled its envoy from Bamako"      the government of that country
 */

import type { Mention } from "../entities/named.ts";
import { type Party, party } from "../model/party.ts";
import type { PloverType } from "../model/plover.ts";

/** What is done to a place itself, or to whoever lives there. */
const ON_THE_SPOT = /^(?:ASSAULT|COERCE|AID|MOBILIZE|RETREAT|PROTEST)$/;

/** Nobody where the country of the place is not known. */
export function placeAsParty({ span, country }: Mention, type: PloverType | null): Party[] {
  if (!country) return [];
  const sector = type === null || ON_THE_SPOT.test(type) ? null : "GOV";
  return [party(span, { name: span.quote, code: country, sector, entity: null })];
}
