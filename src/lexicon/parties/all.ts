/** The whole party lexicon as one value: what an index is built from. Adding a country, body or person touches only its own file. */

import { NAME_SECTORS } from "../en/name-sectors.ts";
import {
  BODY_HEADS,
  CITY_WORDS,
  COMMON_SURNAMES,
  FOREIGN_BODY_HEADS,
  FOREIGN_LINKS,
  LANDS_CALLED,
  LOCATIVES,
  MOTION_WORDS,
  NAME_PARTICLES,
  NO_NAMES,
  PARTY_KINDS,
  PLACE_ENDS,
  PLACE_HEADS,
  PRONOUNS,
  SOCIETIES,
  SPEECH_VERBS,
} from "../en/name-words.ts";
import { HONORIFICS, OFFICES } from "../en/offices.ts";
import { PEOPLE_WORDS, SECTOR_MODIFIERS } from "../en/people-words.ts";
import { PLACE_WORDS } from "../en/place-words.ts";
import type { PartyLexicon } from "../party-lexicon.ts";
import { GAZETTEER } from "../places/gazetteer.ts";
import { AGENCIES } from "./agencies.ts";
import { ARMED_GROUPS } from "./armed-groups.ts";
import { CIVIL_SOCIETY } from "./civil-society.ts";
import { AFRICA } from "./countries-africa.ts";
import { AMERICAS } from "./countries-americas.ts";
import { ASIA } from "./countries-asia.ts";
import { EUROPE } from "./countries-europe.ts";
import { MIDDLE_EAST } from "./countries-middle-east.ts";
import { PAST } from "./countries-past.ts";
import { TERRITORIES } from "./countries-territories.ts";
import { CRIMINAL_GROUPS } from "./criminal-groups.ts";
import { FIRMS } from "./firms.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { INTERGOVERNMENTAL } from "./intergovernmental.ts";
import { INTERGOVERNMENTAL_ORGANS } from "./intergovernmental-organs.ts";
import { LEADERS } from "./leaders.ts";
import { MOVEMENTS } from "./movements.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { POLITICAL_PARTIES } from "./political-parties.ts";
import { MORE_POLITICAL_PARTIES } from "./political-parties-more.ts";
import { PEOPLES, REGIONS } from "./regions.ts";
import { SEATS } from "./seats.ts";
import { SILENT_SURNAMES, TERMS, TERMS_UNTIL, WHOLE_NAMES } from "./terms.ts";

export const PARTY_LEXICON: PartyLexicon = {
  countries: [...EUROPE, ...MIDDLE_EAST, ...AMERICAS, ...AFRICA, ...ASIA, ...TERRITORIES, ...PAST],
  seats: [...SEATS, ...AGENCIES],
  bodies: [
    ...INTERGOVERNMENTAL,
    ...INTERGOVERNMENTAL_ORGANS,
    ...ARMED_GROUPS,
    ...MOVEMENTS,
    ...POLITICAL_PARTIES,
    ...ORGANISATIONS,
    ...CIVIL_SOCIETY,
    ...CRIMINAL_GROUPS,
    ...FIRMS,
    ...MORE_POLITICAL_PARTIES,
  ],
  persons: LEADERS,
  terms: TERMS,
  termsUntil: TERMS_UNTIL,
  wholeNames: WHOLE_NAMES,
  silentSurnames: SILENT_SURNAMES,
  places: GAZETTEER,
  regions: REGIONS,
  peoples: PEOPLES,
  words: {
    offices: OFFICES,
    honorifics: HONORIFICS,
    people: [...PEOPLE_WORDS, ...PLACE_WORDS],
    sectorModifiers: SECTOR_MODIFIERS,
    nameSectors: NAME_SECTORS,
    givenNames: GIVEN_NAMES,
    bodyHeads: BODY_HEADS,
    societies: SOCIETIES,
    foreignBodyHeads: FOREIGN_BODY_HEADS,
    foreignLinks: FOREIGN_LINKS,
    placeHeads: PLACE_HEADS,
    placeEnds: PLACE_ENDS,
    particles: NAME_PARTICLES,
    locatives: LOCATIVES,
    motionWords: MOTION_WORDS,
    noNames: NO_NAMES,
    commonSurnames: COMMON_SURNAMES,
    cityWords: CITY_WORDS,
    landsCalled: LANDS_CALLED,
    speechVerbs: SPEECH_VERBS,
    pronouns: PRONOUNS,
    kinds: PARTY_KINDS,
  },
};
