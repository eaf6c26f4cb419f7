/**
 * Men of whom nothing is said but that they attacked.
 *
 *     "[Two men] shot a judge in Lima."      an unidentified armed force
 *     "[Two men] rowed across the lake."     civilians
 *     "[Security men] beat a thief."         civilians, if anything: the text says more of them
 */

import type { Party } from "../../model/party.ts";
import type { PloverType } from "../../model/plover.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";

/** The actors of an act with their kind told by it. */
export function toldByAttack(
  sentence: Sentence,
  type: PloverType | null,
  actors: readonly Party[],
): readonly Party[] {
  if (type !== "ASSAULT" || !actors.some(({ sector }) => sector === "CVL")) return actors;
  return actors.map((actor) => (areUnknown(sentence, actor) ? { ...actor, sector: "UAF" } : actor));
}

/** "Two men", "at least twelve masked persons"; "the men" are those told of before. */
function areUnknown({ tokens }: Sentence, { sector, span }: Party): boolean {
  if (sector !== "CVL") return false;
  const own = tokens.filter(({ start, end }) => span.start <= start && end <= span.end);
  return /^(?:men|persons|individuals)$/i.test(own.at(-1)?.form ?? "") && own.slice(0, -1).every(saysNothing);
}

function saysNothing({ form, upos }: Token): boolean {
  return upos === "NUM" || VAGUE.test(form);
}

const VAGUE =
  /^(?:an?|about|around|at|between|and|dozens?|few|group|hundreds|least|many|masked|hooded|more|nearly|of|or|other|over|scores|several|some|than|to|unidentified|unknown|up)$/i;
