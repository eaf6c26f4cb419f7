/**
 * How a name of a place stands in its sentence: who acts, what happens there, where something goes.
 *
 *     in northern [Italy]           behind a preposition of place
 *     in the city of [Basra]        behind the noun that says what it is
 *     in the capital, [Bissau]      beside that noun
 *     at [Yangon] airport           before it
 *     flew to [Lima], visited [Riga]    the goal of a verb of motion
 *     soldiers in [Bissau] detained    where the actors are
 *     [Paris] urged restraint       an actor
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../parse/tree.ts";
import { verbOfSubject } from "./place-path.ts";
import type { SceneIndex } from "./scene-index.ts";
import type { TimeIndex } from "./time-kit.ts";

/** How far before a name its preposition may stand: "in the old western Georgian port of". */
const PHRASE_REACH = 6;
const ACTING = ["nsubj", "iobj", "obl:agent", "nsubj:pass", "csubj"] as const;

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
function isCloseTo(sentence: Sentence, name: Token): boolean {
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

/** Who acts or is addressed is a party, and so is what is coordinated with one. */
export function isActor(sentence: Sentence, head: Token): boolean {
  if (isRelation(head, ...ACTING)) return true;
  const governor = sentence.tokens[head.head];
  return (
    isRelation(head, "conj") &&
    governor !== undefined &&
    governor.index < head.index &&
    isActor(sentence, governor)
  );
}

/** "Sent troops to Lima", "were sent to Gao"; "sent a note to Lima" and "sent rice to Chad" address who is there. */
export function isSentTo(
  sentence: Sentence,
  { at, head, isSeat }: { readonly at: number; readonly head: Token; readonly isSeat: boolean },
  { is, scenes }: TimeIndex,
): boolean {
  if (!isBehindTo(sentence, at)) return false;
  const governor = sentence.tokens[head.head];
  const verb = governor && isRelation(governor, "obj") ? sentence.tokens[governor.head] : governor;
  if (!verb || !(is.motions.has(verb.lemma) || verb.lemma === "order")) return false;
  const moved = dependents(sentence, verb.index, "obj", "nsubj:pass").map(({ lemma }) => lemma);
  return isSeat ? moved.some((one) => scenes.sent.has(one)) : !moved.some((one) => scenes.messages.has(one));
}

/** "Raids on Gao", "the siege of Gao", "incursions into Gao", "access to Gao": it happens there, where that is no country. */
export function isStruck({ tokens }: Sentence, at: number, { strikes, entries }: SceneIndex): boolean {
  let before = at - 1;
  while (before > at - PHRASE_REACH && /^(?:DET|ADJ)$/.test(tokens[before]?.upos ?? "")) before--;
  const noun = tokens[before - 1]?.lemma ?? "";
  const preposition = tokens[before]?.form.toLowerCase() ?? "";
  if (/^(?:on|against|of|into)$/.test(preposition) && strikes.has(noun)) return true;
  return /^(?:to|into)$/.test(preposition) && entries.has(noun);
}

/** "On Zerbak Road". */
export function isOnRoad(sentence: Sentence, at: number, end: number): boolean {
  return (
    /^(?:road|street|avenue|boulevard|highway|square|bridge|mount|river|route|axis|lake|islands?|peninsula|plateau|heights)$/.test(
      sentence.tokens[end - 1]?.form.toLowerCase() ?? "",
    ) && beforeArticle(sentence, at)?.form.toLowerCase() === "on"
  );
}

/** "Flown to Lima", "reached Lima"; "wrote to Lima" addresses a government. */
export function isReached(sentence: Sentence, at: number, head: Token, words: TimeIndex): boolean {
  const verb = sentence.tokens[head.head]?.lemma ?? "";
  return isGoal(sentence, at, head, words) || (isBehindTo(sentence, at) && words.is.motions.has(verb));
}

/** Where those who act go themselves: "flew to Lima", "visited Lima". */
export function isGoal(sentence: Sentence, at: number, head: Token, { is, scenes }: TimeIndex): boolean {
  const governor = sentence.tokens[head.head];
  if (isRelation(head, "obj")) return is.reachings.has(governor?.lemma ?? "");
  // "Fled from Gao to Kidal", whichever of the two the tree hangs on the other.
  const isFrom = governor && isBehind(sentence, governor, /^from$/);
  const verb = isFrom ? sentence.tokens[governor.head] : governor;
  if (!verb || !isBehindTo(sentence, at)) return false;
  return is.journeys.has(verb.lemma) || (verb.upos === "NOUN" && scenes.visits.has(verb.lemma));
}

/** "On" of "on the island". */
function beforeArticle({ tokens }: Sentence, at: number): Token | undefined {
  return tokens[tokens[at - 1]?.upos === "DET" ? at - 2 : at - 1];
}

/** "Landed troops on Socotra", "stationed on Guam"; "sanctions on Iran" are none. */
export function isLandedOn(sentence: Sentence, at: number, head: Token, { is }: TimeIndex): boolean {
  if (beforeArticle(sentence, at)?.form.toLowerCase() !== "on" || !isRelation(head, "obl", "nmod"))
    return false;
  const verb = sentence.tokens[head.head];
  const above = verb && isRelation(verb, "obj") ? sentence.tokens[verb.head] : verb;
  return is.landings.has(above?.lemma ?? "");
}

/** "Shelled Gao", "the town of Gao was seized": who lives there is hit there. */
export function isTaken(head: Token, { tokens }: Sentence, { is }: TimeIndex): boolean {
  return isRelation(head, "obj", "nsubj:pass") && is.takings.has(tokens[head.head]?.lemma ?? "");
}

/** "Took Gao from the rebels": so of a name that is known for a place. */
export function isHeld(head: Token, { tokens }: Sentence, { scenes }: TimeIndex): boolean {
  return isRelation(head, "obj", "nsubj:pass") && scenes.holding.has(tokens[head.head]?.lemma ?? "");
}

/** "To Lima", "to the northern Philippines". */
function isBehindTo({ tokens }: Sentence, at: number): boolean {
  let before = at - 1;
  while (before > at - PHRASE_REACH && /^(?:DET|ADJ)$/.test(tokens[before]?.upos ?? "")) before--;
  return tokens[before]?.form.toLowerCase() === "to";
}

/** "Soldiers in Bissau detained", "a bank in Dubai was closed": the verb; "the government in Rome warned" acts from its seat. */
export function verbOfThose(
  sentence: Sentence,
  at: number,
  head: Token,
  { is, scenes }: TimeIndex,
): number | null {
  if (!hasPreposition(sentence, at, is.locatives, scenes) && !isInhabited(sentence, at, head, scenes))
    return null;
  // "Suspects in the Gao bombing" are elsewhere by now.
  if (scenes.strikes.has(head.lemma)) return null;
  return verbOfSubject(sentence, head, ({ lemma }) => is.seatedBodies.has(lemma.toLowerCase()), scenes);
}

/** "Residents of Gao". */
export function isInhabited(
  { tokens }: Sentence,
  at: number,
  head: Token,
  { inhabitants }: SceneIndex,
): boolean {
  return tokens[at - 1]?.form === "of" && inhabitants.has(tokens[head.head]?.lemma ?? "");
}

/** "20 miles north of Gao", "between Gao and Kidal", "evacuated residents of Gao", "hosted the Gao talks": there without a preposition of place. */
export function isThereToo(
  sentence: Sentence,
  at: number,
  { name, head }: { readonly name: Token; readonly head: Token },
  scenes: SceneIndex,
): boolean {
  const governor = sentence.tokens[head.head];
  if (head !== name)
    return (
      (scenes.sides.has(head.form) && isBehind(sentence, name, /^of$/)) ||
      isCloseTo(sentence, name) ||
      (head.index > name.index && isRelation(head, "obj") && scenes.hosting.has(governor?.lemma ?? ""))
    );
  if (isBehind(sentence, name, /^between$/)) return dependents(sentence, name.index, "conj").length > 0;
  return isInhabited(sentence, at, name, scenes) && isRelation(governor ?? name, "obj", "nsubj:pass");
}

/** What one stands on: an island, the edge of a town. */
function isGround(token: Token | undefined, { parts }: SceneIndex): boolean {
  const form = token?.form.toLowerCase() ?? "";
  return parts.has(form) || /^(?:island|peninsula)s?$/.test(form);
}

/** "In northern Italy". Countries and capitals are parties more often than places, so they need their preposition. */
export function hasPreposition(
  sentence: Sentence,
  at: number,
  prepositions: ReadonlySet<string>,
  scenes: SceneIndex,
): boolean {
  for (let i = at - 1; i >= 0 && i >= at - PHRASE_REACH; i--) {
    const token = sentence.tokens[i];
    if (!token) return false;
    const lower = token.form.toLowerCase();
    if (prepositions.has(lower)) return true;
    // "On the island of Lesbos", "on the outskirts of Gao"; "sanctions on Iran" are none.
    if (lower === "on" && isGround(sentence.tokens[at], scenes)) return true;
    // "On the road between Gao and Kidal", "on the road to Kidal".
    if (
      /^(?:between|to|from)$/.test(lower) &&
      scenes.routes.has(sentence.tokens[i - 1]?.form.toLowerCase() ?? "")
    )
      return true;
    // "In the city of Basra".
    if (lower === "of" && i === at - 1 && namingNounBefore(sentence, at, scenes))
      return hasPreposition(sentence, i - 1, prepositions, scenes);
    if (!/^(ADJ|DET|NOUN|PROPN)$/.test(token.upos)) return false;
  }
  return false;
}
