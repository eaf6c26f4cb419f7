/**
 * How often a text names a country, for telling apart places of one name.
 *
 *     "Caracas ... Venezuelan police ... in Valencia"    VEN twice by other names than "Valencia"
 */

import type { Named } from "../entities/named.ts";
import { placeKey } from "./place-key.ts";

/** Codes of no country. */
const BODIES = new Set(["IGO", "NGO", "MNC", "UNK"]);

/** How often a text names a country, or any where none is given, other than by the name that is asked about. */
export type Tells = (code: string | null, exceptKey: string) => number;

/** Names by which a country is named, with how often each is. */
interface Namings {
  all: number;
  readonly byKey: Map<string, number>;
}

export function isCountry(code: string | null): code is string {
  return code !== null && !BODIES.has(code);
}

export function toldCountries({ mentions, text }: Named): Tells {
  let byCode: Map<string | null, Namings> | null = null;
  return (code, exceptKey) => {
    byCode ??= namingsOf(mentions, text);
    const namings = byCode.get(code);
    return namings ? namings.all - (namings.byKey.get(exceptKey) ?? 0) : 0;
  };
}

/** By the code of the country; null holds those of all. */
function namingsOf(mentions: Named["mentions"], text: string): Map<string | null, Namings> {
  const byCode = new Map<string | null, Namings>();
  const count = (code: string | null, key: string) => {
    const namings = byCode.get(code) ?? { all: 0, byKey: new Map<string, number>() };
    namings.all++;
    namings.byKey.set(key, (namings.byKey.get(key) ?? 0) + 1);
    byCode.set(code, namings);
  };
  for (const { identities, country, proper, span } of mentions) {
    const key = placeKey(proper ? text.slice(proper.start, proper.end) : span.quote);
    for (const one of new Set([country, ...identities.map(({ code }) => code)])) {
      if (!isCountry(one)) continue;
      count(one, key);
      count(null, key);
    }
  }
  return byCode;
}
