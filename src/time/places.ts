/**
 * Places that a text names: countries, cities, regions, waters, crossings.
 *
 *     talks in [Geneva = Geneva, CHE]
 *     off the [Strait of Hormuz]
 *     in [Bogotá], in [Sana'a]            with and without accents and apostrophes
 *
 *     in Rustenburg, in Odessa, Texas     towns of the list (towns.ts), told apart by which-country.ts
 *     in Tal Nowhere                      a name that nothing is known of: no country
 *
 * An actor is not a place: "Paris urged restraint" names a government. Only places behind a preposition of place,
 * and names that a recogniser typed as places, are kept where they act as nobody.
 */

import { mentionAt, type Named } from "../entities/named.ts";
import type { GazetteerPlace } from "../lexicon/gazetteer-place.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { placeKey } from "./place-key.ts";
import {
  anchorOf,
  hasPreposition,
  headOf,
  isActor,
  isGoal,
  isReached,
  isWithActor,
  namingNounBefore,
} from "./place-position.ts";
import type { TimeKit } from "./time-kit.ts";
import type { PlaceMention } from "./timed.ts";
import { townNamed } from "./towns.ts";
import { countryOfKnown, countryOfTown, type Evidence } from "./which-country.ts";

/** Codes of no country. */
const BODIES = new Set(["IGO", "NGO", "MNC", "UNK"]);
/** No name of a place has more tokens. */
const MAX_TOKENS = 5;
interface Found {
  readonly name: string;
  readonly country: string | null;
  readonly end: number;
  /** Countries and capitals are parties more often than places, and so may be what only the tagger calls a place. */
  readonly mayAct: boolean;
}

export function findPlaces(named: Named, kit: TimeKit): PlaceMention[] {
  const places: PlaceMention[] = [];
  const locations = new Map(
    named.tagged.filter(({ type }) => type === "LOC").map(({ span }) => [span.start, span.end]),
  );
  const tells = toldCountries(named);
  for (const sentence of named.sentences) {
    for (let at = 0; at < sentence.tokens.length; ) {
      const found =
        knownAt(named.text, sentence, at, kit, tells) ?? taggedAt(named, sentence, at, locations, kit, tells);
      if (!found) {
        at++;
        continue;
      }
      const name = headOf(sentence, at, found.end - 1);
      const head = name && anchorOf(sentence, name, at);
      const begin = head && head !== name && head.index < at ? head.index : at;
      const { placePrepositions, locatives } = kit.words.is;
      const placed =
        hasPreposition(sentence, begin, placePrepositions) ||
        (head !== undefined && isReached(sentence, begin, head, kit.words));
      if (head && !isActor(sentence, head) && (placed || !found.mayAct)) {
        const [first, last] = [sentence.tokens[at], sentence.tokens[found.end - 1]];
        const span = spanOf(named.text, first?.start ?? 0, last?.end ?? 1);
        places.push({
          name: found.name,
          country: found.country,
          span,
          sentence: sentence.index,
          head: head.index,
          locative: hasPreposition(sentence, begin, locatives),
          goal: isGoal(sentence, begin, head, kit.words),
          withActor: isWithActor(sentence, begin, head, kit.words),
        });
      }
      at = found.end;
    }
  }
  return places;
}

/** How often a text names a country, or any where none is given, other than by the name that is asked about. */
type Tells = (code: string | null, exceptKey: string) => number;

/** Names by which a country is named, with how often each is. */
interface Namings {
  all: number;
  readonly byKey: Map<string, number>;
}

function toldCountries({ mentions, text }: Named): Tells {
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
      if (!one || BODIES.has(one)) continue;
      count(one, key);
      count(null, key);
    }
  }
  return byCode;
}

/** The longest name of the gazetteer that begins here. Names begin with a capital. */
function knownAt(text: string, sentence: Sentence, at: number, kit: TimeKit, tells: Tells): Found | null {
  const first = sentence.tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.form)) return null;
  for (let end = Math.min(sentence.tokens.length, at + MAX_TOKENS); end > at; end--) {
    const last = sentence.tokens[end - 1];
    if (!last) continue;
    const key = placeKey(text.slice(first.start, last.end));
    const place = kit.places.get(key);
    if (!place || continuesName(sentence, at, end)) continue;
    const country = countryOf(place, key, evidence(text, sentence, end, key, kit, tells), kit);
    const mayAct = place.kind === "country" || place.kind === "capital";
    return { name: place.name, country, end, mayAct };
  }
  return null;
}

function countryOf(place: GazetteerPlace, key: string, told: Evidence, kit: TimeKit): string | null {
  if (place.country === null || (place.kind !== "city" && place.kind !== "capital")) return place.country;
  return countryOfKnown(place.country, townNamed(kit.towns, key)?.countries ?? [], told);
}

/** What only the tagger, or the noun before it, calls a place: a town of the list, or a name that nothing is known of. */
function taggedAt(
  named: Named,
  sentence: Sentence,
  at: number,
  locations: ReadonlyMap<number, number>,
  kit: TimeKit,
  tells: Tells,
): Found | null {
  const first = sentence.tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.form)) return null;
  const stop = locations.get(first.start) ?? namedByNoun(sentence, at);
  if (stop === null) return null;
  let end = at + 1;
  while ((sentence.tokens[end]?.start ?? Number.POSITIVE_INFINITY) < stop) end++;
  const key = placeKey(named.text.slice(first.start, stop));
  const told = evidence(named.text, sentence, end, key, kit, tells);
  const town = townNamed(kit.towns, key);
  if (town) return { name: town.name, country: countryOfTown(town.countries, told), end, mayAct: true };
  // Somebody that is known by name acts, also where the tagger sees a place: "in the Kremlin".
  const head = headOf(sentence, at, end - 1)?.index ?? at;
  const around = mentionAt(named, sentence.index, head);
  const mention = around?.head === head ? around : null;
  const isBody = mention?.nature !== "place" && mention?.identities.some(({ code }) => code !== "UNK");
  if (isBody && !namingNounBefore(sentence, at)) return null;
  const name = named.text.slice(first.start, stop).replace(/\s+/g, " ");
  return { name, country: told.follower ?? mention?.country ?? null, end, mayAct: true };
}

/** "The village of Ak-Sai", "the island of Abu Musa": a name is a place's where a noun says so; its end. */
function namedByNoun(sentence: Sentence, at: number): number | null {
  if (!namingNounBefore(sentence, at)) return null;
  let end = at;
  while (sentence.tokens[end]?.xpos.startsWith("NNP") && /^\p{Lu}/u.test(sentence.tokens[end]?.form ?? ""))
    end++;
  return sentence.tokens[end - 1]?.end ?? null;
}

function evidence(
  text: string,
  sentence: Sentence,
  end: number,
  key: string,
  kit: TimeKit,
  tells: Tells,
): Evidence {
  return {
    follower: followerOf(text, sentence, end, kit),
    tells: (code) => tells(code, key),
    tellsAny: tells(null, key) > 0,
  };
}

/** "Valencia, Venezuela", "Odessa, Texas". */
function followerOf(text: string, { tokens }: Sentence, end: number, kit: TimeKit): string | null {
  const first = tokens[end + 1];
  if (tokens[end]?.form !== "," || !first) return null;
  for (let last = Math.min(tokens.length - 1, end + 3); last > end; last--) {
    const place = kit.places.get(placeKey(text.slice(first.start, tokens[last]?.end ?? first.end)));
    if (place && (place.kind === "country" || place.kind === "region")) return place.country;
  }
  return null;
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
