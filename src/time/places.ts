/**
 * Places that a text names: countries, cities, regions, waters, crossings.
 *
 *     talks in [Geneva = Geneva, CHE]
 *     off the [Strait of Hormuz]
 *     in [Bogotá], in [Sana'a]            with and without accents and apostrophes
 *
 * An actor is not a place: "Paris urged restraint" names a government. Only places behind a preposition of place,
 * and names that a recogniser typed as places, are kept where they act as nobody.
 */

import type { Named } from "../entities/named.ts";
import type { GazetteerPlace } from "../lexicon/gazetteer-place.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation } from "../parse/tree.ts";
import { placeKey, type TimeKit } from "./time-kit.ts";
import type { PlaceMention } from "./timed.ts";

/** No name of a place has more tokens. */
const MAX_TOKENS = 5;
const PLACE_NOUNS = new Set([
  "city",
  "town",
  "village",
  "port",
  "province",
  "region",
  "state",
  "island",
  "district",
]);
const ACTING = ["nsubj", "iobj", "obl:agent", "nsubj:pass", "csubj"] as const;

export function findPlaces(named: Named, kit: TimeKit): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (const sentence of named.sentences) {
    for (let at = 0; at < sentence.tokens.length; ) {
      const found = placeAt(named.text, sentence, at, kit);
      if (!found) {
        at++;
        continue;
      }
      const head = headOf(sentence, at, found.end - 1);
      const mayAct = found.place.kind === "country" || found.place.kind === "capital";
      if (
        head &&
        !isActor(sentence, head) &&
        (!mayAct || hasPreposition(sentence, at, kit.words.is.placePrepositions))
      ) {
        const [first, last] = [sentence.tokens[at], sentence.tokens[found.end - 1]];
        const span = spanOf(named.text, first?.start ?? 0, last?.end ?? 1);
        places.push({
          name: found.place.name,
          country: found.place.country,
          span,
          sentence: sentence.index,
          head: head.index,
          locative: hasPreposition(sentence, at, kit.words.is.locatives),
        });
      }
      at = found.end;
    }
  }
  return places;
}

/** The longest name of the gazetteer that begins here. Names begin with a capital. */
function placeAt(
  text: string,
  sentence: Sentence,
  at: number,
  kit: TimeKit,
): { place: GazetteerPlace; end: number } | null {
  const first = sentence.tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.form)) return null;
  for (let end = Math.min(sentence.tokens.length, at + MAX_TOKENS); end > at; end--) {
    const last = sentence.tokens[end - 1];
    if (!last) continue;
    const place = kit.places.get(placeKey(text.slice(first.start, last.end)));
    if (place && !continuesName(sentence, at, end)) return { place, end };
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

function headOf(sentence: Sentence, first: number, last: number): Token | undefined {
  const tokens = sentence.tokens.slice(first, last + 1);
  return tokens.find((token) => token.head < first || token.head > last) ?? tokens.at(-1);
}

/** Who acts or is addressed is a party, and so is what is coordinated with one. */
function isActor(sentence: Sentence, head: Token): boolean {
  if (isRelation(head, ...ACTING)) return true;
  const governor = sentence.tokens[head.head];
  return (
    isRelation(head, "conj") &&
    governor !== undefined &&
    governor.index < head.index &&
    isActor(sentence, governor)
  );
}

/** "In northern Italy". Countries and capitals are parties more often than places, so they need their preposition. */
function hasPreposition(sentence: Sentence, at: number, prepositions: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = sentence.tokens[i];
    if (!token) return false;
    const lower = token.form.toLowerCase();
    if (prepositions.has(lower)) return true;
    // "In the city of Basra".
    if (lower === "of" && i === at - 1 && PLACE_NOUNS.has(sentence.tokens[i - 1]?.form.toLowerCase() ?? "")) {
      return hasPreposition(sentence, i - 1, prepositions);
    }
    if (!/^(ADJ|DET|NOUN|PROPN)$/.test(token.upos)) return false;
  }
  return false;
}
