/**
 * Who owns a description: the name before or after its noun.
 *
 *     "Israeli", "Tehran", "Biden"    a country
 *     "Hamas", "UN", "Kremlin"        a body
 *     "European"                      several countries: nobody
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Identity } from "../../model/party.ts";
import type { Sector } from "../../model/plover.ts";
import type { Name } from "../draft.ts";
import type { Meaning, PartyIndex } from "../parties/build-index.ts";
import { existsIn, isInNews, yearsAway } from "../parties/era.ts";
import { ofBody, ofSeat, unknown } from "../parties/identities.ts";

export type Owner =
  | {
      readonly kind: "country";
      readonly country: CountryEntry;
      readonly isPlace: boolean;
      readonly sector?: Sector;
    }
  | { readonly kind: "body"; readonly identity: Identity };

interface World {
  readonly index: PartyIndex;
  readonly year: number | null;
}

export function ownerOf(world: World, name: Name): Owner | null {
  const meaning = meaningOf(world, name);
  switch (meaning?.kind) {
    case undefined:
      return null;
    case "country":
    case "adjective":
    case "people":
    case "capital":
    case "place": {
      const country = countryOf(meaning.country, world);
      return { kind: "country", country, isPlace: meaning.kind === "place" || meaning.kind === "capital" };
    }
    case "seat": {
      const country = world.index.countries.get(meaning.seat.country);
      return country ? { kind: "body", identity: ofSeat(meaning.seat, countryOf(country, world)) } : null;
    }
    case "body":
      return { kind: "body", identity: ofBody(meaning.body, world.year) };
    case "person":
    case "surname": {
      const country = world.index.countries.get(meaning.person.country);
      if (country) return { kind: "country", country, isPlace: false, sector: meaning.person.sector };
      const body = world.index.bodies.get(meaning.person.body ?? "");
      return body ? { kind: "body", identity: ofBody(body, world.year) } : null;
    }
    case "region":
    case "regionAdjective":
    case "folk": {
      const country = world.index.countries.get(meaning.region.code);
      if (country) return { kind: "country", country, isPlace: true };
      return { kind: "body", identity: unknown(meaning.region.name, null) };
    }
  }
}

/** In the years of the Soviet Union, Russia and what is Russian are the Soviet Union. */
function countryOf(country: CountryEntry, { index, year }: World): CountryEntry {
  const successor = country.code === "RUS" ? index.countries.get("SUN") : undefined;
  return successor && year !== null && existsIn(successor, year) && year > (successor.from ?? 0)
    ? successor
    : country;
}

/** The meaning that the years allow; of people the one whose office is nearest. */
export function meaningOf(world: World, name: Name): Meaning | null {
  const possible = name.meanings.filter((m) => isPossible(m, world.year));
  const best = possible[0] ?? name.meanings[0];
  if (!best) return null;
  if (best.kind === "person" || best.kind === "surname")
    return nearest(possible.length > 0 ? possible : name.meanings, world.year);
  // A past state's capital is named by today's as well: the one that existed then.
  return possible.find((m) => m.kind === best.kind && "country" in m && m.country.from !== undefined) ?? best;
}

function isPossible(meaning: Meaning, year: number | null): boolean {
  if (meaning.kind === "surname") return isInNews(meaning.person, year);
  if (meaning.kind === "capital") return existsIn(meaning.country, year);
  return true;
}

function nearest(meanings: readonly Meaning[], year: number | null): Meaning | null {
  let best: Meaning | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const meaning of meanings) {
    if (meaning.kind !== "person" && meaning.kind !== "surname") continue;
    const away = yearsAway(meaning.person, year);
    if (away < least) [best, least] = [meaning, away];
  }
  return best;
}
