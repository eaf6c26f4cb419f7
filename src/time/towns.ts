/**
 * The countries that have a town of a name, out of the list of all towns.
 *
 *     rustenburg    ZAF 3
 *     valencia      ESP 3, VEN 4, USA 2 ...
 *     zzz           none
 *
 * The list is one text in the order of its keys and is searched as it stands: an index would cost every start more than
 * the few names that an article needs.
 */

import { placeKey } from "./place-key.ts";

export interface TownCountry {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** 0 below 15,000 inhabitants: too small to be meant where nothing tells; 2 from 50,000, 3 from 200,000, 4 from a million. */
  readonly size: number;
}

export interface Town {
  readonly name: string;
  /** The largest first. */
  readonly countries: readonly TownCountry[];
}

/** The same with the article of Arabic names, which is written or left out at will: "Ramtha" for "Ar Ramthā". */
export function townCalled(list: string, key: string): Town | null {
  const found = townNamed(list, key);
  if (found) return found;
  const bare = key.replace(ARTICLE, "");
  const [, sun] = SUN.exec(bare) ?? [];
  for (const article of sun ? [`a${sun}`, "al"] : ["al", "el"]) {
    const other = `${article} ${bare}`;
    const town = other === key ? null : townNamed(list, other);
    if (town) return town;
  }
  return null;
}

const ARTICLE = /^(?:al|el) /;
/** Consonants that take the place of the "l" of the article. */
const SUN = /^(sh|[dnrstz])/;

/** `list` holds lines "name TAB CODEsize CODEsize", sorted by placeKey(name), between two line breaks. */
export function townNamed(list: string, key: string): Town | null {
  let [low, high] = [0, list.length];
  while (low < high) {
    const start = list.lastIndexOf("\n", (low + high) >> 1) + 1;
    const end = list.indexOf("\n", start);
    if (start >= high || end < 0) {
      high = start - 1;
      continue;
    }
    const tab = list.indexOf("\t", start);
    const found = placeKey(list.slice(start, tab));
    if (found === key)
      return { name: list.slice(start, tab), countries: countriesOf(list.slice(tab + 1, end)) };
    if (found < key) low = end + 1;
    else high = start - 1;
  }
  return null;
}

function countriesOf(codes: string): TownCountry[] {
  return codes.split(" ").map((one) => ({ code: one.slice(0, 3), size: Number(one.slice(3)) }));
}

/** The country of the towns of a name where only one country has any of that size, or one has by far the largest. */
export function soleCountry(list: string, name: string, least = 1): string | null {
  const [first, second] = townNamed(list, placeKey(name))?.countries.filter(({ size }) => size > 0) ?? [];
  if (!first || first.size < least || (second && first.size < second.size + FAR)) return null;
  return first.code;
}

/** Steps of size by which a town outdoes all others of its name. */
const FAR = 2;
