/**
 * States that are no more, with the codes of ISO 3166-3, and the years in which a text may mean them.
 *
 *     "Moscow", "the Kremlin", "Russian officials" in a text of 1962 mean the Soviet Union: the index reads the
 *     capital, seats and adjectives of the state that held them in the year of the text.
 *
 * Source: ISO 3166-3 and common knowledge of history; facts, no text was copied.
 */

import type { CountryEntry } from "../party-entry.ts";

export const PAST: readonly CountryEntry[] = [
  {
    code: "SUN",
    iso2: "su",
    name: "Soviet Union",
    aliases: ["USSR", "U.S.S.R.", "Union of Soviet Socialist Republics", "Soviet Russia"],
    adjectives: ["Soviet"],
    people: ["Soviets"],
    capitals: ["Moscow"],
    from: 1922,
    to: 1991,
  },
  {
    code: "YUG",
    iso2: "yu",
    name: "Yugoslavia",
    aliases: ["Federal Republic of Yugoslavia"],
    adjectives: ["Yugoslav", "Yugoslavian"],
    people: ["Yugoslavs"],
    capitals: ["Belgrade"],
    from: 1918,
    to: 2003,
  },
  {
    code: "SCG",
    iso2: "cs",
    name: "Serbia and Montenegro",
    adjectives: [],
    people: [],
    capitals: [],
    from: 2003,
    to: 2006,
  },
  {
    code: "CSK",
    iso2: "xc",
    name: "Czechoslovakia",
    adjectives: ["Czechoslovak", "Czechoslovakian"],
    people: ["Czechoslovaks"],
    capitals: ["Prague"],
    from: 1918,
    to: 1992,
  },
  {
    code: "DDR",
    iso2: "dd",
    name: "East Germany",
    aliases: ["German Democratic Republic", "GDR"],
    adjectives: ["East German"],
    people: ["East Germans"],
    capitals: ["East Berlin"],
    from: 1949,
    to: 1990,
  },
  {
    code: "VDR",
    iso2: "vd",
    name: "South Vietnam",
    aliases: ["Republic of Vietnam"],
    adjectives: ["South Vietnamese"],
    people: [],
    capitals: ["Saigon"],
    from: 1955,
    to: 1976,
  },
  {
    code: "YMD",
    iso2: "yd",
    name: "South Yemen",
    aliases: ["People's Democratic Republic of Yemen"],
    adjectives: ["South Yemeni"],
    people: [],
    capitals: [],
    from: 1967,
    to: 1990,
  },
];
