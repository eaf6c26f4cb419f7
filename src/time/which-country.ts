/**
 * Which of several places of one name is meant.
 *
 *     in Valencia, Venezuela                        what follows the name says it
 *     in Valencia (the text speaks of Caracas)      the country that the text names, where it names one of them
 *     in Valencia                                   the one that is known best, or is far larger than the others
 *     in Santa Cruz                                 none: several as large, and nothing tells; or one, but the text is of
 *                                                   other countries and the town is small
 *
 * Unknown stays unknown: no country is better than a wrong one.
 */

import type { TownCountry } from "./towns.ts";

/** How many times as often as the next a country must be told to be meant. */
const FAR_OFTENER = 3;
/** How many sizes larger than the next a town must be to be meant where nothing tells. */
const FAR_LARGER = 2;
const LARGE = 3;
/** Places of fewer people than this do not stand against one that the news knows. */
const KNOWN = 2;

export interface Evidence {
  /** The country of the place that follows behind a comma. */
  readonly follower: string | null;
  /** How often the text names a country by another word than this name. */
  readonly tells: (code: string) => number;
  /** Whether it names any country by another word than this name. */
  readonly tellsAny: boolean;
}

/** For a name that only the list of towns has. */
export function countryOfTown(
  countries: readonly TownCountry[],
  { follower, tells, tellsAny }: Evidence,
): string | null {
  if (follower && countries.some(({ code }) => code === follower)) return follower;
  // A village is meant only in a text that is about its country (country-around.ts).
  const towns = countries.filter(({ size }) => size > 0);
  const told = towns.filter(({ code }) => tells(code) > 0).sort((a, b) => tells(b.code) - tells(a.code));
  const [first, second] = told.length > 0 ? told : towns;
  if (!first) return null;
  // A small town abroad is rarer than a place of that name at home that the list does not have.
  if (told.length === 0 && tellsAny && first.size < LARGE) return null;
  if (!second) return first.code;
  const isMeant =
    told.length > 0
      ? tells(first.code) >= FAR_OFTENER * tells(second.code)
      : first.size - second.size >= FAR_LARGER;
  return isMeant ? first.code : null;
}

/** For a name that the gazetteer has in one country and the list of towns perhaps in others. */
export function countryOfKnown(
  known: string,
  countries: readonly TownCountry[],
  { follower, tells }: Evidence,
): string {
  const others = countries.filter(({ code, size }) => code !== known && size >= KNOWN);
  if (follower) return countries.some(({ code, size }) => code === follower && size > 0) ? follower : known;
  if (tells(known) > 0) return known;
  const told = others.filter(({ code }) => tells(code) > 0);
  return told.length === 1 && told[0] ? told[0].code : known;
}
