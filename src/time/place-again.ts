/**
 * A place that is named by its kind once it has been told by name.
 *
 *     in the village of Zerbak ... Two were held in [the village]      Zerbak
 *     on Tirvan Island ... near [the same island]                      Tirvan Island
 *     in Gao and Kidal they met ... left [the town]                    none: which of the two
 *     [the city council], [the town's mayor], [the town of] Gao        none
 *
 * "The capital" is left to the-capital.ts, and how a place stands in its sentence to place-position.ts.
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation } from "../parse/tree.ts";
import { namingNounBefore } from "./place-anchor.ts";
import { placeKey } from "./place-key.ts";
import type { NamedPlace } from "./place-name.ts";
import type { TimeKit } from "./time-kit.ts";

/** What people live in, whatever its size: news calls a village a town in its next sentence. */
const SETTLEMENTS = new Set(["village", "town", "city", "hamlet", "suburb"]);
const SETTLEMENT = "town";
/** So many sentences back a place is still the one in mind, where the text tells of others of its kind. */
const REACH = 4;
/** Kinds that a name tells by its last word or by the noun before it. */
const LANDS = new Set([
  "island",
  "camp",
  "region",
  "district",
  "province",
  "peninsula",
  "quarter",
  "neighborhood",
  "neighbourhood",
]);

export interface ToldPlace {
  readonly found: NamedPlace;
  /** One of LANDS, or that of a settlement. */
  readonly kind: string;
  readonly sentence: number;
}

/** Null for countries, waters, sites and whatever else no noun takes up again. */
export function toldPlace(
  { places, words }: TimeKit,
  sentence: Sentence,
  at: number,
  found: NamedPlace,
): ToldPlace | null {
  if (found.isCountry) return null;
  const key = placeKey(found.name);
  const naming = namingNounBefore(sentence, at, words.scenes) ? sentence.tokens[at - 2]?.form : undefined;
  const land = [key.slice(key.lastIndexOf(" ") + 1), naming].find((noun) => noun && LANDS.has(noun));
  const known = places.get(key)?.kind;
  const isSettlement =
    known === "city" || known === "capital" || (known === undefined && found.open !== null);
  const kind = land ?? (known === "region" || known === "island" ? known : isSettlement ? SETTLEMENT : null);
  return kind === null ? null : { found, kind, sentence: sentence.index };
}

/** `at` is the token of the article. */
export function placeAgainAt(
  { tokens, index }: Sentence,
  at: number,
  told: readonly ToldPlace[],
): NamedPlace | null {
  const noun = tokens[tokens[at + 1]?.form === "same" ? at + 2 : at + 1];
  if (!noun || !(SETTLEMENTS.has(noun.form) || LANDS.has(noun.form)) || !isBare(tokens, noun)) return null;
  const kind = LANDS.has(noun.form) ? noun.form : SETTLEMENT;
  const like = told.filter((place) => place.kind === kind);
  const last = like.at(-1);
  if (!last) return null;
  const isNear = index - last.sentence <= REACH;
  // "tension in the region": far from any name it is the part of the world.
  if (kind === "region" && !isNear) return null;
  const isOnly = like.every(
    ({ found, sentence }) => found.name === last.found.name || (isNear && sentence !== last.sentence),
  );
  return isOnly ? { ...last.found, end: noun.index + 1, mayAct: true, open: last.found.open ?? [] } : null;
}

/** Not "the city council", "the town's mayor", "the town of Gao", "the island Gao". */
function isBare(tokens: readonly Token[], noun: Token): boolean {
  const next = tokens[noun.index + 1];
  if (isRelation(noun, "compound", "nmod:poss") || next?.xpos === "POS" || next?.form === "of") return false;
  return !/^\p{Lu}/u.test(next?.form ?? "");
}
