/**
 * Places that a text names: countries, cities, regions, waters, crossings.
 *
 *     talks in [Geneva = Geneva, CHE]
 *     off the [Strait of Hormuz]
 *     in [Bogotá], in [Sana'a]            with and without accents and apostrophes
 *     shelled [Gao], seized the town of [Gao]    what is hit or taken, where it is no country
 *
 * An actor is not a place: "Paris urged restraint" names a government. Only places behind a preposition of place,
 * and names that a recogniser typed as places, are kept where they act as nobody.
 *
 * Which words name a place is left to place-name.ts, and in which country one lies that no list has to country-around.ts.
 */

import type { Named } from "../entities/named.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation } from "../parse/tree.ts";
import { type FoundPlace, settleCountries } from "./country-around.ts";
import { placeAgainAt, type ToldPlace, toldPlace } from "./place-again.ts";
import { anchorOf, headOf, isAreaNoun } from "./place-anchor.ts";
import type { NameSearch } from "./place-called.ts";
import { placeKey } from "./place-key.ts";
import { type NamedPlace, placeNamedAt } from "./place-name.ts";
import { isBehindAny } from "./place-path.ts";
import {
  hasPreposition,
  isActor,
  isGoal,
  isHailedOn,
  isHeld,
  isInhabited,
  isLandedOn,
  isOnIsland,
  isOnRoad,
  isReached,
  isSentTo,
  isStruck,
  isTaken,
  isThereToo,
  verbOfThose,
} from "./place-position.ts";
import { ownCapitalAt } from "./the-capital.ts";
import type { TimeIndex, TimeKit } from "./time-kit.ts";
import type { PlaceMention } from "./timed.ts";
import { toldCountries } from "./told-countries.ts";

/** Two seats of power are no place: "calls between Tehran and Riyadh". */
const BETWEEN = new Set(["between"]);
/** Behind these a country holds what is told of. */
const INSIDE = new Set(["in", "inside", "within", "across", "throughout"]);

export function findPlaces(named: Named, kit: TimeKit): PlaceMention[] {
  const locations = new Map(
    named.tagged.filter(({ type }) => type === "LOC").map(({ span }) => [span.start, span.end]),
  );
  const called = new Set<string>();
  const search: NameSearch = { named, kit, locations, called, tells: toldCountries(named) };
  const places: FoundPlace[] = [];
  const told: ToldPlace[] = [];
  for (const sentence of named.sentences) {
    for (let at = 0; at < sentence.tokens.length; ) {
      const again = sentence.tokens[at]?.form === "the" ? againAt(search, sentence, at, told) : null;
      const found = again ?? placeNamedAt(search, sentence, at);
      const place = found && placed(search, sentence, at, found);
      if (found && place)
        places.push({ place, open: found.open, isScene: isScene(search, sentence, place, found.isCountry) });
      const asTold = found && !again ? toldPlace(kit, sentence, at, found) : null;
      if (asTold) told.push(asTold);
      if (found?.open && place) called.add(placeKey(found.name));
      at = found?.end ?? at + 1;
    }
  }
  return settleCountries(named, places, kit);
}

function againAt(
  { named, kit }: NameSearch,
  sentence: Sentence,
  at: number,
  told: readonly ToldPlace[],
): NamedPlace | null {
  const capital = ownCapitalAt(named, sentence, at, kit);
  return capital
    ? { ...capital, mayAct: true, isCountry: false, open: null }
    : placeAgainAt(sentence, at, told);
}

/** Null where the name stands for somebody who acts or is addressed. */
function placed(
  { named: { text }, kit: { words } }: NameSearch,
  sentence: Sentence,
  at: number,
  { name, country, end, mayAct, isCountry, isIsland, open }: NamedPlace,
): PlaceMention | null {
  const token = headOf(sentence, at, end - 1);
  if (!token) return null;
  const isSeat = mayAct && !open;
  const subject = isSeat ? null : subjectBehind(sentence, token, at, end);
  const head = subject ?? anchorOf(sentence, token, { at, end, isCountry }, words.scenes);
  const begin = head !== token && head.index < at ? head.index : at;
  const isBehind = (prepositions: ReadonlySet<string>): boolean =>
    hasPreposition(sentence, begin, prepositions, words.scenes) || isBehindAny(sentence, head, prepositions);
  // "At U.S. embassies", "in the Mali conflict": whose, or about what, and not where.
  if (head === token && (isCountry || open) && isBeforeNoun(sentence, token, end, words)) return null;
  const taken = !isCountry && (isTaken(head, sentence, words) || (!isSeat && isHeld(head, sentence, words)));
  const isAshore = isLandedOn(sentence, begin, head, words);
  const landed =
    isAshore ||
    (isIsland && isOnIsland(sentence, begin, head, words.scenes)) ||
    (!isCountry &&
      (isStruck(sentence, begin, words.scenes) ||
        isOnRoad(sentence, begin, end) ||
        isHailedOn(sentence, begin, head, words.scenes)));
  const sent = isSentTo(sentence, { at: begin, head, isSeat }, words);
  const isThere =
    !isCountry &&
    !(isSeat && isBehindAny(sentence, head, BETWEEN)) &&
    isThereToo(sentence, at, { name: token, head }, words.scenes);
  const stands =
    landed ||
    sent ||
    isSpokenOfByWhere(sentence, end) ||
    isThere ||
    isBehind(words.is.placePrepositions) ||
    (!isCountry && isInhabited(sentence, begin, head, words.scenes)) ||
    isReached(sentence, begin, head, words);
  if (!taken && ((!subject && isActor(sentence, head)) || (mayAct && !stands))) return null;
  const [first, last] = [sentence.tokens[at], sentence.tokens[end - 1]];
  return {
    name,
    country,
    span: spanOf(text, first?.start ?? 0, last?.end ?? 1),
    sentence: sentence.index,
    head: head.index,
    locative: landed || isThere || isBehind(words.is.locatives),
    goal: taken || sent || isAshore || isGoal(sentence, begin, head, words),
    withActor: verbOfThose(sentence, begin, head, words),
  };
}

/** "In Gao teachers struck": who acts stands right behind the name, and the tree takes both for one. */
function subjectBehind({ tokens }: Sentence, name: Token, at: number, end: number): Token | null {
  const noun = tokens[name.head];
  const verb = tokens[noun?.head ?? -1];
  if (!noun || noun.index !== end || noun.xpos !== "NNS" || !isRelation(name, "compound")) return null;
  const isBehind = INSIDE.has(tokens[at - 1]?.form.toLowerCase() ?? "");
  return isBehind && verb?.index === end + 1 && /^VB[DPZ]$/.test(verb.xpos) ? noun : null;
}

/** "Saudi Arabia, where he met them". */
function isSpokenOfByWhere({ tokens }: Sentence, end: number): boolean {
  const at = tokens[end]?.form === "," ? end + 1 : end;
  return tokens[at]?.form === "where" || (tokens[at]?.upos === "ADP" && tokens[at + 1]?.form === "which");
}

/** Not "near Gao hours after the strike", whatever the tree says. */
function isBeforeNoun({ tokens }: Sentence, name: Token, end: number, { units, scenes }: TimeIndex): boolean {
  const noun = tokens[name.head];
  // "In Gao and Kidal regions".
  if (noun && isAreaNoun(noun, scenes)) return false;
  return (
    isRelation(name, "compound", "amod") &&
    name.head >= end &&
    tokens[end]?.form !== "," &&
    noun?.upos === "NOUN" &&
    !units.has(noun.form.toLowerCase())
  );
}

/** "In Dohuk", "across Chad"; not "near Chad", and not "officials in Ankara said", who may speak of what is far away. */
function isScene(
  { kit: { words } }: NameSearch,
  sentence: Sentence,
  { head, locative }: PlaceMention,
  isCountry: boolean,
): boolean {
  const token = sentence.tokens[head];
  const governor = sentence.tokens[token?.head ?? -1];
  if (!token || !locative || (isCountry && !isBehindAny(sentence, token, INSIDE))) return false;
  return !(governor && words.is.seatedBodies.has(governor.lemma.toLowerCase()));
}
