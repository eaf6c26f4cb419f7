/**
 * Men of whom nothing is said but that they attacked.
 *
 *     "[Two men] shot a judge in Lima."      an unidentified armed force
 *     "[Two men] rowed across the lake."     civilians
 *     "[Villagers] beat a thief."            civilians: the text says who they are
 */

import type { Party } from "../../model/party.ts";
import type { PloverType } from "../../model/plover.ts";

/** The actors of an act with their kind told by it. */
export function toldByAttack(type: PloverType | null, actors: readonly Party[]): readonly Party[] {
  if (type !== "ASSAULT" || !actors.some(isUnknownMen)) return actors;
  return actors.map((actor) => (isUnknownMen(actor) ? { ...actor, sector: "UAF" } : actor));
}

function isUnknownMen({ sector, span: { quote } }: Party): boolean {
  return sector === "CVL" && UNKNOWN_MEN.test(quote);
}

/** Numbers and words that tell nothing: "the men" are those told of before, "security men" are no civilians. */
const UNKNOWN_MEN =
  /^(?:(?:a|an|about|around|at|between|and|dozens?|few|five|four|eight|group|hundreds|least|many|masked|hooded|more|nearly|nine|of|or|other|over|scores|seven|several|six|some|ten|than|three|to|two|unidentified|unknown|up|\d[\d,]*) )*(?:individuals|men|persons)$/i;
