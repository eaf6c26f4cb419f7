/**
 * Territories of a state that govern themselves and have an ISO 3166-1 code of their own. Parts of a state that are governed like
 * the rest of it (the French overseas departments) are places of that state.
 * Source: ISO 3166-1; facts, no text was copied.
 */

import type { CountryEntry } from "../party-entry.ts";

type Row = readonly [code: string, iso2: string, name: string, adjectives: readonly string[], people: readonly string[], capitals: readonly string[], aliases?: readonly string[]];

const territory = ([code, iso2, name, adjectives, people, capitals, aliases = []]: Row): CountryEntry => ({
  code,
  iso2,
  name,
  aliases,
  adjectives,
  people,
  capitals,
});

const ROWS: readonly Row[] = [
  ["NCL", "nc", "New Caledonia", ["New Caledonian", "Kanak"], ["New Caledonians", "Kanaks"], ["Noumea", "Nouméa"]],
  ["PYF", "pf", "French Polynesia", ["French Polynesian", "Tahitian"], ["Tahitians"], ["Papeete"], ["Tahiti"]],
  ["GRL", "gl", "Greenland", ["Greenlandic"], ["Greenlanders"], ["Nuuk"]],
  ["FRO", "fo", "Faroe Islands", ["Faroese"], [], ["Torshavn"], ["the Faroes"]],
  ["PRI", "pr", "Puerto Rico", ["Puerto Rican"], ["Puerto Ricans"], []],
  ["GUM", "gu", "Guam", ["Guamanian"], ["Guamanians"], ["Hagatna"]],
  ["BMU", "bm", "Bermuda", ["Bermudian"], ["Bermudians"], []],
  ["GIB", "gi", "Gibraltar", ["Gibraltarian"], ["Gibraltarians"], []],
  ["FLK", "fk", "Falkland Islands", ["Falkland Islander"], ["Falkland Islanders"], [], ["Falklands"]],
  ["CYM", "ky", "Cayman Islands", ["Caymanian"], ["Caymanians"], []],
  ["ABW", "aw", "Aruba", ["Aruban"], ["Arubans"], ["Oranjestad"]],
  ["CUW", "cw", "Curacao", ["Curacaoan"], ["Curacaoans"], ["Willemstad"], ["Curaçao"]],
  ["MAC", "mo", "Macau", ["Macanese"], [], [], ["Macao"]],
  ["VGB", "vg", "British Virgin Islands", [], [], []],
  ["TCA", "tc", "Turks and Caicos Islands", [], [], [], ["Turks and Caicos"]],
  ["ASM", "as", "American Samoa", ["American Samoan"], ["American Samoans"], ["Pago Pago"]],
  ["MNP", "mp", "Northern Mariana Islands", [], [], [], ["Northern Marianas"]],
  ["COK", "ck", "Cook Islands", ["Cook Islander"], ["Cook Islanders"], ["Avarua"]],
  ["NIU", "nu", "Niue", ["Niuean"], ["Niueans"], []],
];

export const TERRITORIES: readonly CountryEntry[] = ROWS.map(territory);
