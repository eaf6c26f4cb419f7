/** The whole party lexicon as one value: what an index is built from. */

import type { Sector } from "../model/plover.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";
import type {
  BodyEntry,
  CountryEntry,
  PeopleWord,
  PersonEntry,
  RegionEntry,
  SeatEntry,
} from "./party-entry.ts";

export interface PartyLexicon {
  readonly countries: readonly CountryEntry[];
  readonly seats: readonly SeatEntry[];
  readonly bodies: readonly BodyEntry[];
  readonly persons: readonly PersonEntry[];
  /** Cities, provinces, waters and crossings beside those that the entries of countries list. */
  readonly places: readonly GazetteerPlace[];
  /** Parts of the world, and peoples; the sector of a people's plural is CVL. */
  readonly regions: readonly RegionEntry[];
  readonly peoples: readonly RegionEntry[];
  readonly words: PartyWords;
}

/** What a language brings. */
interface PartyWords {
  readonly offices: readonly PeopleWord[];
  readonly honorifics: readonly { readonly word: string; readonly gender: "m" | "f" | null }[];
  readonly people: readonly PeopleWord[];
  readonly sectorModifiers: Readonly<Record<string, Sector>>;
  readonly givenNames: { readonly f: readonly string[]; readonly m: readonly string[] };
  readonly bodyHeads: readonly string[];
  readonly placeHeads: readonly string[];
  readonly placeEnds: readonly string[];
  readonly particles: readonly string[];
  readonly locatives: readonly string[];
  readonly motionWords: readonly string[];
  readonly noNames: readonly string[];
  readonly commonSurnames: readonly string[];
  readonly cityWords: readonly string[];
  readonly speechVerbs: readonly string[];
  readonly pronouns: Readonly<Record<string, "he" | "she" | "it" | "they" | "we" | "i" | "you">>;
}
