/**
 * The forms of the entries of the party lexicon: who can act in the news, and the words that name them.
 *
 *     { code: "FRA", iso2: "fr", name: "France", adjectives: ["French"], people: ["Frenchmen"], capitals: ["Paris"] }
 *     { id: "nato", name: "NATO", aliases: ["North Atlantic Alliance"], code: "IGO", sector: "IGO" }
 *     { name: "Dean Rusk", country: "USA", sector: "GOV", from: 1961, to: 1969 }
 *
 * Codes and sectors are coding conventions of PLOVER and no view on anybody's status. Names are written as they stand
 * in text; the index (entities/parties/build-index.ts) ignores hyphens, full stops, apostrophes and accents, and asks for
 * capitals where the entry has them.
 */

import type { Sector } from "../model/plover.ts";

/** A state, or a territory that has an ISO 3166-1 code. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-3; ISO 3166-3 for states that are no more. */
  readonly code: string;
  /** Prefix of entity ids: "us" gives "us-gov". */
  readonly iso2: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** "Israeli": before a noun; also the singular of its people where no other word is given. */
  readonly adjectives: readonly string[];
  /** Nouns for its people, singular and plural where they are not the adjective itself: "Turks", "Dane". */
  readonly people: readonly string[];
  /** Names that stand for the government when they act. */
  readonly capitals: readonly string[];
  /** Other places of the country that are often in the news. */
  readonly places?: readonly string[];
  /** Years in which a text may mean this state, where it is no more. */
  readonly from?: number;
  readonly to?: number;
}

/** A house, a square or a hill that stands for those who work there: "the Kremlin". */
export interface SeatEntry {
  readonly names: readonly string[];
  readonly country: string;
  readonly sector: Sector;
  /** The seat is also a plain word or a place; it means the body only where it acts. */
  readonly place?: boolean;
}

/** An intergovernmental or non-governmental body, armed group, party, agency, firm or newspaper. */
export interface BodyEntry {
  /** Unique; becomes `entity`. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Nouns for its people that are no name of the body: "Houthis". */
  readonly members?: readonly string[];
  /** ISO 3166-1 alpha-3 of the country in which it stands, or IGO, NGO, MNC, UNK. */
  readonly code: string;
  readonly sector: Sector;
  /** Other countries in which fighters of the same name stand: there they have that country's code. */
  readonly alsoIn?: readonly string[];
  /** Another sector in some years: authorities that were rebels before. */
  readonly terms?: readonly { readonly sector: Sector; readonly from: number; readonly to?: number }[];
}

/** A holder of a public office. */
export interface PersonEntry {
  /** Full name as the press writes it; the last word is the surname unless `surname` says otherwise. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly surname?: string;
  /** ISO 3166-1 alpha-3, or IGO with `body`. */
  readonly country: string;
  readonly sector: Sector;
  /** Id of the body entry whose officer this is. */
  readonly body?: string;
  readonly gender?: "f";
  /** Years of the office or offices; open where no end is known. */
  readonly from: number;
  readonly to?: number;
  /** What the lists of terms say: another sector while a minister of defence. */
  readonly terms?: readonly { readonly sector: Sector; readonly from: string; readonly to: string | null }[];
}

export type Office = "head of state" | "head of government" | "foreign minister" | "defence minister";

/** Who held an office of a state, in order. Days, months or years: as exactly as the source note vouches for. */
export interface OfficeEntry {
  readonly country: string;
  /** Several where one person holds them together, as in presidential systems. */
  readonly offices: readonly Office[];
  /** Words that name the office in this country, where the usual ones would mislead: "king", "secretary of state". */
  readonly titles?: readonly string[];
  /** Name, first and last day in office (null: still there when the list was made), "f" for a woman. */
  readonly holders: readonly (readonly [name: string, from: string, to?: string | null, gender?: "f"])[];
}

/** A part of the world, a people or a community that is no state. */
export interface RegionEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  /** The country where the people live, UNK where there are several. */
  readonly code: string;
}

/** A noun for persons, groups or institutions. */
export interface PeopleWord {
  /** Lower-case singular; may be several words: "prime minister". */
  readonly word: string;
  /** Where it is not word + "s". */
  readonly plural?: string;
  readonly sector: Sector | null;
  /** A place has a country and is nobody; a thing stands for its owner. */
  readonly nature: "person" | "people" | "body" | "state" | "place" | "thing";
  /** Held by one person at a time in its country: "president" names somebody, "official" does not. */
  readonly office?: boolean;
  /** May stand before a name: "President Chirac", "spokesman Peskov". */
  readonly title?: boolean;
  /** Needs a country, a possessive or an article to be somebody: "state", "party", "power". */
  readonly weak?: boolean;
}
