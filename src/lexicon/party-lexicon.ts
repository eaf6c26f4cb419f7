/** The whole party lexicon as one value: what an index is built from. */

import type { Sector } from "../model/plover.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";
import type {
  BodyEntry,
  CountryEntry,
  OfficeEntry,
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
  /** Terms of office; who is no entry of `persons` is added by these. */
  readonly terms: readonly OfficeEntry[];
  /** EDTF month up to which the terms are known. */
  readonly termsUntil: string;
  /** Countries where the last word of a name is no surname. */
  readonly wholeNames: readonly string[];
  /** Last words of names that only the terms bring, which alone name nobody. */
  readonly silentSurnames: readonly string[];
  /** Cities, provinces, waters and crossings beside those that the entries of countries list. */
  readonly places: readonly GazetteerPlace[];
  /** Parts of the world, and peoples; the sector of a people's plural is CVL. */
  readonly regions: readonly RegionEntry[];
  readonly peoples: readonly RegionEntry[];
  readonly words: PartyWords;
}

/** What a reader adds to the lexicon. */
export interface OwnParties {
  readonly bodies: readonly BodyEntry[];
  readonly persons: readonly PersonEntry[];
}

/** What a language brings. */
interface PartyWords {
  readonly offices: readonly PeopleWord[];
  readonly honorifics: readonly { readonly word: string; readonly gender: "m" | "f" | null }[];
  readonly people: readonly PeopleWord[];
  readonly sectorModifiers: Readonly<Record<string, Sector>>;
  /** Words in the name of a body by the sector that they tell, lower case; the first that fits holds. */
  readonly nameSectors: readonly (readonly [sector: Sector, words: string])[];
  readonly givenNames: { readonly f: readonly string[]; readonly m: readonly string[] };
  readonly bodyHeads: readonly string[];
  /** Heads of names that say what a body is for. */
  readonly societies: readonly string[];
  /** First words of names of bodies in other languages, and the words that join the rest to them. */
  readonly foreignBodyHeads: readonly string[];
  readonly foreignLinks: readonly string[];
  readonly placeHeads: readonly string[];
  readonly placeEnds: readonly string[];
  readonly particles: readonly string[];
  readonly locatives: readonly string[];
  readonly motionWords: readonly string[];
  readonly noNames: readonly string[];
  readonly commonSurnames: readonly string[];
  readonly cityWords: readonly string[];
  /** "the kingdom": by the noun the codes of the countries that alone are called so, with blanks between. */
  readonly landsCalled: Readonly<Record<string, string>>;
  readonly speechVerbs: readonly string[];
  readonly pronouns: Readonly<Record<string, "he" | "she" | "it" | "they" | "we" | "i" | "you">>;
  readonly kinds: PartyKinds;
}

/** Small sets of words that the rules about parties ask for, by the question. */
export interface PartyKinds {
  /** "the country": the nearest state. */
  readonly lands: readonly string[];
  /** "the enclave": the nearest place that may be one. */
  readonly pieces: readonly string[];
  /** Codes of countries that are called an island. */
  readonly islands: readonly string[];
  /** Countries whose parliament, or a house of it, is called a congress in English. */
  readonly congresses: readonly string[];
  /** "the group": a body named before. */
  readonly groups: readonly string[];
  /** Of the locals those who are of the country that the whole article is about, or of none. */
  readonly anybody: readonly string[];
  /** Nouns for people in the singular: "the gang ... it". */
  readonly collectives: readonly string[];
  /** Without an article or an owner these are a thing and nobody: "the use of force", "shared intelligence". */
  readonly masses: readonly string[];
  /** Of the groups those that are no body of states. */
  readonly movements: readonly string[];
  /** Those whom a possessive sets beside its owner. */
  readonly companions: readonly string[];
  /** Nouns for persons that count as a name, whoever holds the office. */
  readonly named: readonly string[];
  /** With "the" before them these are one person: "the UN envoy", "the army's commander". */
  readonly offices: readonly string[];
  /** Taken to be of the country that the text is about where it names none. */
  readonly locals: readonly string[];
  /** Of the locals those that are only told apart in the plural: "forces", "people". */
  readonly plurals: readonly string[];
  /** The one armed group that the text speaks of, where there is one. */
  readonly uprisings: readonly string[];
  /** Who stands in another country than his own. */
  readonly abroad: readonly string[];
  /** Before a noun: no country's own. */
  readonly foreign: readonly string[];
  /** What one does to one's own forces. */
  readonly commanding: readonly string[];
  /** Titles of the head of an intergovernmental body. */
  readonly bodies: readonly string[];
  /** After "people": sources, of no country. */
  readonly informed: readonly string[];
  /** Between "in" and a country. */
  readonly compass: readonly string[];
  /** Groups called by the place where they live. */
  readonly inhabitants: readonly string[];
  /** After these a capital is who rules there. */
  readonly addressing: readonly string[];
}
