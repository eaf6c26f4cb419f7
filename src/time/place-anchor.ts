/**
 * The word that stands for a named place in the tree, and the nouns that say that a name is one of a place.
 *
 *     off the [coast] of Chile, at the [University] of Gao    the noun of which the name is a part
 *     at [Yangon] airport, in the Kenya [bombing]             the noun behind it
 *     in the [capital], Bissau                                the noun before it
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { isBehind, isRelation } from "../parse/tree.ts";
import type { SceneIndex } from "./scene-index.ts";

export function headOf(sentence: Sentence, first: number, last: number): Token | undefined {
  const tokens = sentence.tokens.slice(first, last + 1);
  return tokens.find((token) => token.head < first || token.head > last) ?? tokens.at(-1);
}

/** "Off the Florida coast", "in the Kenya embassy bombing", "at Gao's airport": the noun whose scene the name is. */
function sceneBehind(
  { tokens }: Sentence,
  name: Token,
  isCountry: boolean,
  { parts, strikes, venues, placeNouns }: SceneIndex,
): Token | null {
  const noun = tokens[name.head];
  if (!noun || noun.index < name.index || !isRelation(name, "compound", "nmod", "amod")) return null;
  const [lemma, form] = [noun.lemma.toLowerCase(), noun.form.toLowerCase()];
  const isScene =
    parts.has(form) ||
    strikes.has(lemma) ||
    (!isCountry && (venues.has(lemma) || (placeNouns.has(form) && isRelation(name, "nmod"))));
  return isScene ? noun : null;
}

/** The noun that stands for the place in the tree, where there is one; else the name. */
export function anchorOf(
  sentence: Sentence,
  name: Token,
  { at, end, isCountry }: { readonly at: number; readonly end: number; readonly isCountry: boolean },
  scenes: SceneIndex,
): Token {
  const { tokens } = sentence;
  const noun = tokens[at - 2];
  const absorbing = beyondPreposition(sentence, name, end);
  if (absorbing) return absorbing;
  if (tokens[at - 1]?.form === "," && noun?.form === "capital") return noun;
  const beside = tokens[at - 1];
  // "In the capital Abuja early Tuesday", whatever the tree makes of it.
  if (beside?.upos === "NOUN" && isPlaceNoun(beside, scenes) && beside.head < at) return beside;
  const scene = sceneBehind(sentence, name, isCountry, scenes);
  if (scene) return scene;
  const governor = tokens[name.head];
  // "In the territory of Gao later Monday": hung on what is behind it.
  if (governor && noun && governor.index > name.index && namingNounBefore(sentence, at, scenes)) return noun;
  if (governor && governor.index < at && isPartOf(sentence, name, isCountry, scenes)) return governor;
  const isBeside =
    isRelation(name, "appos", "compound", "flat") ||
    (isRelation(name, "nmod") && namingNounBefore(sentence, at, scenes));
  return governor && isBeside && isPlaceNoun(governor, scenes) ? governor : name;
}

/** "In Gao on 24 March", where the tree takes the name for a part of the date: what stands behind another preposition. */
function beyondPreposition({ tokens }: Sentence, name: Token, end: number): Token | null {
  const governor = tokens[name.head];
  if (!governor || governor.index <= end || !isRelation(name, "compound", "nmod", "flat")) return null;
  return tokens.slice(end, governor.index).some(({ upos }) => upos === "ADP") ? governor : null;
}

/** "The coast of Florida", "a divided part of north Belfast", "the airport of Goma"; not "the embassy of Chad". */
function isPartOf(
  sentence: Sentence,
  name: Token,
  isCountry: boolean,
  { parts, venues }: SceneIndex,
): boolean {
  const noun = sentence.tokens[name.head];
  return (
    (noun !== undefined &&
      isRelation(name, "nmod", "obl") &&
      (parts.has(noun.form.toLowerCase()) || (!isCountry && venues.has(noun.lemma.toLowerCase()))) &&
      isBehind(sentence, name, /^of$/)) ||
    isCloseTo(sentence, name)
  );
}

/** "Close to Gao", "next to Gao". */
export function isCloseTo(sentence: Sentence, name: Token): boolean {
  const side = sentence.tokens[name.head];
  return /^(?:close|next)$/.test(side?.form ?? "") && isBehind(sentence, name, /^to$/);
}

/** Whether a noun says that what it names is a place: "town", "port". */
export function isPlaceNoun({ form }: Token, { placeNouns }: SceneIndex): boolean {
  return placeNouns.has(form.toLowerCase());
}

/** "The Zerbak district": nouns of areas that take the name before them. */
export function isAreaNoun({ form }: Token, { areas }: SceneIndex): boolean {
  return areas.has(form);
}

/** "The village of", "the bridge of": the noun that says that a name is one of a place. */
export function namingNounBefore({ tokens }: Sentence, at: number, scenes: SceneIndex): boolean {
  const noun = tokens[at - 2];
  return (
    tokens[at - 1]?.form === "of" &&
    noun !== undefined &&
    (isPlaceNoun(noun, scenes) || isAreaNoun(noun, scenes) || scenes.namedAfter.has(noun.form))
  );
}

/** "The outskirts of", "north of". */
export function isSurrounding(noun: Token | undefined, { surroundings, sides }: SceneIndex): boolean {
  return noun !== undefined && (surroundings.has(noun.form) || sides.has(noun.form));
}
