/**
 * Police without a country are of the one in which their sentence places them, whoever was told of before.
 *
 *     "Peruvian police shot two. ... [The police] barred a crowd in Arica"     of Chile
 *
 * Not here: of which country they are where the sentence names no place (belonging.ts).
 */

import type { CountryEntry } from "../../lexicon/party-entry.ts";
import type { Discourse } from "../discourse.ts";
import type { Draft } from "../draft.ts";

/** The one country in which all places that the sentence names lie. */
export function countryOfPlaces({ drafts, index }: Discourse, { sentence }: Draft): CountryEntry | null {
  const codes = new Set<string>();
  for (const { kind, nature, country } of drafts[sentence] ?? [])
    if (kind === "name" && nature === "place" && country !== null) codes.add(country);
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? (index.countries.get(code) ?? null) : null;
}
