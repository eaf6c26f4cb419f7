/**
 * Places that a text names: countries, cities, regions, waters, crossings.
 *
 *     talks in [Geneva = Geneva, CHE]
 *     off the [Strait of Hormuz]
 *     in [Bogotá], in [Sana'a]            with and without accents and apostrophes
 *     shelled [Gao], seized the town of [Gao]    what is hit or taken, where it is no country
 *
 * An actor is not a place: "Paris urged restraint" names a government. Only places behind a preposition of place,
 * and names that a recogniser typed as places, are kept where they act as nobody.
 *
 * Which words name a place, and in which country, is left to place-name.ts.
 */

import type { Named } from "../entities/named.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence } from "../parse/parsed.ts";
import { type NamedPlace, type NameSearch, placeNamedAt } from "./place-name.ts";
import {
  anchorOf,
  hasPreposition,
  headOf,
  isActor,
  isGoal,
  isLandedOn,
  isReached,
  isTaken,
  isWithActor,
} from "./place-position.ts";
import type { TimeKit } from "./time-kit.ts";
import type { PlaceMention } from "./timed.ts";
import { toldCountries } from "./told-countries.ts";

export function findPlaces(named: Named, kit: TimeKit): PlaceMention[] {
  const locations = new Map(
    named.tagged.filter(({ type }) => type === "LOC").map(({ span }) => [span.start, span.end]),
  );
  const search: NameSearch = { named, kit, locations, tells: toldCountries(named) };
  const places: PlaceMention[] = [];
  for (const sentence of named.sentences) {
    for (let at = 0; at < sentence.tokens.length; ) {
      const found = placeNamedAt(search, sentence, at);
      const place = found && placed(search, sentence, at, found);
      if (place) places.push(place);
      at = found?.end ?? at + 1;
    }
  }
  return places;
}

/** Null where the name stands for somebody who acts or is addressed. */
function placed(
  { named: { text }, kit: { words } }: NameSearch,
  sentence: Sentence,
  at: number,
  { name, country, end, mayAct, isCountry }: NamedPlace,
): PlaceMention | null {
  const token = headOf(sentence, at, end - 1);
  if (!token) return null;
  const head = anchorOf(sentence, token, at);
  const begin = head !== token && head.index < at ? head.index : at;
  const taken = !isCountry && isTaken(head, sentence, words);
  const landed = isLandedOn(sentence, begin, head, words);
  const stands =
    landed ||
    hasPreposition(sentence, begin, words.is.placePrepositions) ||
    isReached(sentence, begin, head, words);
  if (!taken && (isActor(sentence, head) || (mayAct && !stands))) return null;
  const [first, last] = [sentence.tokens[at], sentence.tokens[end - 1]];
  return {
    name,
    country,
    span: spanOf(text, first?.start ?? 0, last?.end ?? 1),
    sentence: sentence.index,
    head: head.index,
    locative: landed || hasPreposition(sentence, begin, words.is.locatives),
    goal: taken || isGoal(sentence, begin, head, words),
    withActor: isWithActor(sentence, begin, head, words),
  };
}
