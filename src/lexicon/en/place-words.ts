/**
 * Nouns for pieces of land, and for things by which their owner is hit, moved or visited.
 *
 *     "a [village] near Gondar"        a place: no party, but its country
 *     "Malian army [positions]"        a thing: stands for whoever owns it
 *     "the [convoy]"                   nobody's, where the words name no owner
 *
 * Leaves to others: names of places (lexicon/places), "the country" and "the enclave" (people-words.ts). Borders are left
 * out: who closes one acts on the other side of it.
 */

import type { Sector } from "../../model/plover.ts";
import type { PeopleWord } from "../party-entry.ts";

const places = (...words: string[]): PeopleWord[] =>
  words.map((word) => ({ word, sector: null, nature: "place", weak: true }));
const things = (sector: Sector | null, ...words: string[]): PeopleWord[] =>
  words.map((word) => ({ word, sector, nature: "thing", weak: true }));
/** Only in the plural, or with one form for both. */
const plurals = (entries: readonly PeopleWord[]): PeopleWord[] =>
  entries.map((entry) => ({ ...entry, plural: entry.word }));

export const PLACE_WORDS: readonly PeopleWord[] = [
  ...places(
    "city",
    "town",
    "village",
    "hamlet",
    "suburb",
    "district",
    "region",
    "province",
    "county",
    "governorate",
    "prefecture",
    "municipality",
    "neighborhood",
    "neighbourhood",
    "area",
    "zone",
    "hinterland",
    "peninsula",
    "archipelago",
    "islet",
    "highland",
    "port city",
    "border town",
    "border area",
    "border region",
    "refugee camp",
    "settlement",
    "slum",
  ),
  ...plurals(places("outskirts", "countryside")),
  ...things(
    "MIL",
    "outpost",
    "base",
    "air base",
    "airbase",
    "naval base",
    "garrison",
    "bunker",
    "trench",
    "launcher",
    "patrol",
    "drone",
    "missile site",
    "arms depot",
    "ammunition depot",
    "weapons depot",
    "training camp",
  ),
  ...plurals(things("MIL", "positions", "barracks")),
  ...things(
    "GOV",
    "nuclear site",
    "nuclear facility",
    "reactor",
    "airport",
    "airfield",
    "seaport",
    "oilfield",
    "oil field",
    "oil facility",
    "gas field",
    "pipeline",
    "power plant",
    "power station",
    "dam",
    "prison",
    "jail",
    "detention center",
    "detention centre",
  ),
  ...things(
    null,
    "stronghold",
    "bastion",
    "checkpoint",
    "camp",
    "compound",
    "building",
    "station",
    "installation",
    "facility",
    "site",
    "depot",
    "warehouse",
    "tunnel",
    "hideout",
    "safe house",
    "convoy",
    "vehicle",
    "truck",
    "bus",
    "train",
    "ship",
    "vessel",
    "boat",
    "trawler",
    "freighter",
    "plane",
    "airliner",
    "passenger jet",
    "private jet",
    "cargo jet",
    "business jet",
    "jumbo jet",
    "helicopter",
    "bridge",
  ),
  ...plurals(things(null, "headquarters", "aircraft", "targets")),
];
