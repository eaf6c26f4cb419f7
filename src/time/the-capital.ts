/**
 * A capital that is named by its country.
 *
 *     in the [Ethiopian capital]        Addis Ababa, ETH
 *     near [Peru's capital]             Lima, PER
 *     the Ethiopian capital, Addis Ababa    none: its own name follows
 */

import { homeIn } from "../entities/belonging/home.ts";
import { mentionAt, type Named } from "../entities/named.ts";
import type { Sentence } from "../parse/parsed.ts";
import type { TimeKit } from "./time-kit.ts";

/** Made once a gazetteer: the capital of each country by its best known name, the first of several. */
const CAPITALS = new WeakMap<TimeKit["places"], ReadonlyMap<string, string>>();

export interface NamedCapital {
  readonly name: string;
  readonly country: string;
  /** The token behind its last. */
  readonly end: number;
}

/** `at` is the token of the country's name or adjective. */
export function capitalAt(
  named: Named,
  { index, tokens }: Sentence,
  at: number,
  { places }: TimeKit,
): NamedCapital | null {
  const noun = tokens[at + 1]?.xpos === "POS" ? at + 2 : at + 1;
  if (tokens[noun]?.form !== "capital") return null;
  const next = tokens[noun + 1]?.form === "," ? tokens[noun + 2] : tokens[noun + 1];
  if (next && /^\p{Lu}/u.test(next.form)) return null;
  const mention = mentionAt(named, index, at);
  const country = mention?.country ?? mention?.identities[0]?.code ?? "";
  const name = capitalsOf(places).get(country);
  return name ? { name, country, end: noun + 1 } : null;
}

/** "In the capital", of the country that the text, or this part of it, is about. */
export function ownCapitalAt(
  { home }: Named,
  { index, tokens }: Sentence,
  at: number,
  { places, words }: TimeKit,
): NamedCapital | null {
  const next = tokens[at + 2];
  if (
    tokens[at + 1]?.form !== "capital" ||
    next?.form === "of" ||
    next?.upos === "NOUN" ||
    /^\p{Lu}/u.test(next?.form ?? "")
  )
    return null;
  if (next?.form === "," && /^\p{Lu}/u.test(tokens[at + 3]?.form ?? "")) return null;
  // "The roads into the capital" lie before it.
  const way = (tokens[at - 2]?.form ?? "").replace(/s$/, "");
  if (/^(?:into|to|from)$/.test(tokens[at - 1]?.form ?? "") && words.scenes.routes.has(way)) return null;
  const { leader, base } = homeIn(home, index);
  const country = leader ?? base ?? "";
  const name = capitalsOf(places).get(country);
  return name ? { name, country, end: at + 2 } : null;
}

function capitalsOf(places: TimeKit["places"]): ReadonlyMap<string, string> {
  const known = CAPITALS.get(places);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { kind, country, name } of places.values()) {
    if (kind === "capital" && country !== null && !made.has(country)) made.set(country, name);
  }
  CAPITALS.set(places, made);
  return made;
}
