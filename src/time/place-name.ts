/**
 * What is called a place at one word of a text, and in which country it lies.
 *
 *     [Geneva], [Strait of Hormuz]         names of the gazetteer
 *     in the [Ethiopian capital]           see the-capital.ts
 *     [Rustenburg]                         a town of the list (towns.ts), told apart by which-country.ts
 *     [Tal Nowhere]                        what the tagger, the noun before it ("the village of") or its own first word
 *                                          ("Pulau", "Jebel") calls a place: no country but the one beside it
 *     the [Zerbak barracks]                a name with the noun of a site or area
 *     fled to [Zerbak], shelled [Zerbak]   a name that nobody bears, where only places stand
 *
 * How the name stands in its sentence is left to place-position.ts.
 */

import { type Mention, mentionAt, type Named } from "../entities/named.ts";
import type { GazetteerPlace } from "../lexicon/gazetteer-place.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { countryBeside } from "./country-beside.ts";
import { headOf, namingNounBefore } from "./place-anchor.ts";
import { calledEnd, isCapital, MAX_TOKENS, type NameSearch } from "./place-called.ts";
import { placeKey } from "./place-key.ts";
import { capitalAt } from "./the-capital.ts";
import { townCalled, townNamed } from "./towns.ts";
import { countryOfKnown, countryOfTown, type Evidence } from "./which-country.ts";

export interface NamedPlace {
  readonly name: string;
  readonly country: string | null;
  /** The token behind its last. */
  readonly end: number;
  /** Countries, capitals and seats of power are parties more often than places, and so may be what only the tagger calls a place. */
  readonly mayAct: boolean;
  readonly isCountry: boolean;
  /** One stands on it rather than in it. */
  readonly isIsland?: boolean;
  /** Countries that may be meant where nothing beside the name tells: those of towns of the name; none where no list has it. Null for the gazetteer's. */
  readonly open: readonly string[] | null;
}

export function placeNamedAt(search: NameSearch, sentence: Sentence, at: number): NamedPlace | null {
  if (!isCapital(sentence.tokens[at])) return null;
  const capital = capitalAt(search.named, sentence, at, search.kit);
  if (capital) return { ...capital, mayAct: true, isCountry: false, open: null };
  const known = knownAt(search, sentence, at);
  if (known) return known;
  const stop = calledEnd(search, sentence, at);
  return stop === null ? null : namedTo(search, sentence, at, stop);
}

/** The longest name of the gazetteer that begins here. Names begin with a capital. */
function knownAt(search: NameSearch, sentence: Sentence, at: number): NamedPlace | null {
  const { named, kit } = search;
  const start = sentence.tokens[at]?.start ?? 0;
  for (let end = Math.min(sentence.tokens.length, at + MAX_TOKENS); end > at; end--) {
    const key = placeKey(named.text.slice(start, sentence.tokens[end - 1]?.end ?? start));
    // "U.S" at a line's end or in haste.
    const place = kit.places.get(key) ?? kit.places.get(`${key}.`);
    if (!place || continuesName(sentence, at, end)) continue;
    const mayAct = place.kind === "country" || place.kind === "capital" || place.kind === "site";
    const country = hasNamesakes(place)
      ? knownCountry(search, sentence, { first: at, end, key }, place)
      : place.country;
    return {
      name: place.name,
      country,
      end,
      mayAct,
      isCountry: place.kind === "country",
      isIsland: place.kind === "island",
      open: null,
    };
  }
  return null;
}

/** A city of that name that no list has lies where the text says: "Batman, a village in northern Iran". */
function knownCountry(
  search: NameSearch,
  sentence: Sentence,
  name: Stretch,
  { kind, country }: GazetteerPlace & { readonly country: string },
): string {
  const told = evidence(search, sentence, name);
  if (kind === "city" && told.follower) return told.follower;
  return countryOfKnown(country, townNamed(search.kit.towns, name.key)?.countries ?? [], told);
}

function hasNamesakes(place: GazetteerPlace): place is GazetteerPlace & { readonly country: string } {
  return place.country !== null && (place.kind === "city" || place.kind === "capital");
}

function namedTo(search: NameSearch, sentence: Sentence, at: number, stop: number): NamedPlace | null {
  const { named, kit } = search;
  const start = sentence.tokens[at]?.start ?? 0;
  let end = at + 1;
  while ((sentence.tokens[end]?.start ?? Number.POSITIVE_INFINITY) < stop) end++;
  const key = placeKey(named.text.slice(start, stop));
  const told = evidence(search, sentence, { first: at, end, key });
  const town = townCalled(kit.towns, key);
  if (town)
    return {
      name: town.name,
      country: countryOfTown(town.countries, told),
      end,
      mayAct: true,
      isCountry: false,
      open: town.countries.map(({ code }) => code),
    };
  // Somebody that is known by name acts, also where the tagger sees a place: "in the Kremlin".
  const mention = mentionOf(named, sentence, at, end);
  const isBody = !isGround(mention) && mention?.identities.some(({ code }) => code !== "UNK");
  if (isBody && !namingNounBefore(sentence, at, kit.words.scenes)) return null;
  const name = named.text.slice(start, stop).replace(/\s+/g, " ");
  const country = told.follower ?? mention?.country ?? null;
  return { name, country, end, mayAct: true, isCountry: false, open: [] };
}

/** Nobody is at a person: what calls a known name a place (place-called.ts) is right there. */
function isGround(mention: Mention | null): boolean {
  return (
    mention !== null &&
    (mention.nature === "place" || mention.nature === "thing" || mention.nature === "person")
  );
}

function mentionOf(named: Named, sentence: Sentence, first: number, end: number) {
  const head = headOf(sentence, first, end - 1)?.index ?? first;
  const around = mentionAt(named, sentence.index, head);
  return around?.head === head ? around : null;
}

/** The tokens of a name from the first to before the end. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly key: string;
}

function evidence(
  { named, kit, tells }: NameSearch,
  sentence: Sentence,
  { first, end, key }: Stretch,
): Evidence {
  return {
    follower: countryBeside(named, sentence, { first, end }, kit),
    tells: (code) => tells(code, key),
    tellsAny: tells(null, key) > 0,
  };
}

/** "Paris Saint-Germain", "New York Times", "Washington Post": part of a longer name. */
function continuesName(sentence: Sentence, at: number, end: number): boolean {
  const [before, next] = [sentence.tokens[at - 1], sentence.tokens[end]];
  const joined = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.xpos.startsWith("NNP") &&
    b.xpos.startsWith("NNP") &&
    a.end >= b.start - 1;
  const sameName = (a: Token, b: Token): boolean => a.head === b.index || b.head === a.index;
  const [first, last] = [sentence.tokens[at], sentence.tokens[end - 1]];
  if (
    next &&
    last &&
    joined(last, next) &&
    sameName(last, next) &&
    /^(compound|flat)/.test(last.head === next.index ? last.deprel : next.deprel)
  )
    return true;
  return Boolean(
    before && first && joined(before, first) && sameName(before, first) && /^flat/.test(first.deprel),
  );
}
