/**
 * How a name of a place stands in its sentence: who acts, what happens there, where something goes.
 *
 *     in northern [Italy]           behind a preposition of place
 *     in the city of [Basra]        behind the noun that says what it is
 *     flew to [Lima], visited [Riga]    the goal of a verb of motion
 *     soldiers in [Bissau] detained    where the actors are
 *     [Paris] urged restraint       an actor
 *
 * Which noun stands for it is left to place-anchor.ts.
 */

import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isBehind, isRelation } from "../parse/tree.ts";
import { isCloseTo, namingNounBefore } from "./place-anchor.ts";
import { verbOfSubject } from "./place-path.ts";
import type { SceneIndex } from "./scene-index.ts";
import type { TimeIndex } from "./time-kit.ts";

/** How far before a name its preposition may stand: "in the old western Georgian port of". */
const PHRASE_REACH = 6;
const ACTING = ["nsubj", "iobj", "obl:agent", "nsubj:pass", "csubj"] as const;

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

const ON_THESE =
  /^(?:road|street|avenue|boulevard|highway|square|bridges?|mount|river|route|axis|lake|islands?|peninsula|plateau|heights)$/i;

/** "On Zerbak Road", "on the Gao bridge". */
export function isOnRoad(sentence: Sentence, at: number, end: number): boolean {
  const [last, next] = [sentence.tokens[end - 1], sentence.tokens[end]];
  // The Gao road may be far from Gao.
  const isThere = ON_THESE.test(last?.form ?? "") || /^(?:bridges?|square)$/.test(next?.form ?? "");
  return isThere && beforeArticle(sentence, at)?.form.toLowerCase() === "on";
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
  if (verb.upos !== "NOUN") return is.journeys.has(verb.lemma);
  // "Put on a plane to Lima"; "shot at a plane to Lima" is no journey.
  const isAboard = scenes.vehicles.has(verb.lemma) && isBehind(sentence, verb, /^(?:on|aboard|by)$/);
  return is.journeys.has(verb.lemma) || scenes.visits.has(verb.lemma) || isAboard;
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

/** "Rained rockets on Gao", "fell on Gao"; "dropped sanctions on Gao" are none. */
export function isHailedOn(sentence: Sentence, at: number, head: Token, scenes: SceneIndex): boolean {
  if (beforeArticle(sentence, at)?.form.toLowerCase() !== "on" || !isRelation(head, "obl", "nmod"))
    return false;
  const governor = sentence.tokens[head.head];
  const verb = governor && isRelation(governor, "obj", "conj") ? sentence.tokens[governor.head] : governor;
  if (!verb || !scenes.hails.has(verb.lemma)) return false;
  return dependents(sentence, verb.index, "obj").every(({ lemma }) => scenes.munitions.has(lemma));
}

/** "Arrested on Lesbos"; "claims on Lesbos" and "levies imposed on Lesbos" are none. */
export function isOnIsland(sentence: Sentence, at: number, head: Token, { upon }: SceneIndex): boolean {
  if (beforeArticle(sentence, at)?.form.toLowerCase() !== "on" || !isRelation(head, "obl", "nmod"))
    return false;
  const governor = sentence.tokens[head.head];
  return governor !== undefined && !upon.has(governor.lemma);
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
