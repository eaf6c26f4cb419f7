/**
 * The place of one act in a sentence: the one that its trigger governs, as with dates, or that the clause gives it.
 *
 *     They held talks [in Geneva]                                      held, talks: Geneva
 *     Envoys flew [to Lima]                                            flew: Lima
 *     Soldiers [in Bissau] seized a bank                               seized: Bissau
 *     [In Paju], where many fear floods, farmers blocked a road        blocked: Paju
 *     They opened fire [in Sule], killing four                         killing: Sule
 *     They met [in Muscat], where both had signed                      met, signed: Muscat
 *     They let a doctor cross the line [at Galafi]                     let: Galafi
 *     They agreed to meet [in Geneva]                                  agreed: none
 */

import type { Place } from "../model/record.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import { beforeAdverb, governs, verbOfParticiple } from "./date-of.ts";
import type { PlaceMention, Timed } from "./timed.ts";

export function placeOf(timed: Timed, sentence: number, trigger: number): Place | null {
  const tree = timed.sentences[sentence];
  const places = placesIn(timed, sentence);
  if (!tree || places.length === 0) return null;
  const acts = [trigger, ...performedBy(tree, trigger)];
  const verb = verbOfParticiple(tree, trigger);
  const behind = tree.tokens[beforeAdverb(tree, trigger, "where") ?? -1];
  const found =
    places.find(({ span }) => span.end === behind?.end) ??
    places.find((place) => acts.some((act) => isThere(tree, act, place))) ??
    places.find(({ head, locative }) => locative && verb !== null && tree.tokens[head]?.head === verb);
  return found ? { name: found.name, country: found.country, span: found.span } : null;
}

/** Many events of one document ask in turn, so places are sorted by sentence once. */
const PLACES = new WeakMap<Timed, ReadonlyMap<number, Timed["places"]>>();

function placesIn(timed: Timed, sentence: number): Timed["places"] {
  let bySentence = PLACES.get(timed);
  if (!bySentence) {
    bySentence = Map.groupBy(timed.places, (place) => place.sentence);
    PLACES.set(timed, bySentence);
  }
  return bySentence.get(sentence) ?? [];
}

function isThere(
  tree: Sentence,
  trigger: number,
  { head, goal, locative, withActor }: PlaceMention,
): boolean {
  const token = tree.tokens[head];
  if (!token) return false;
  return (
    (goal && (token.head === trigger || tree.tokens[trigger]?.head === token.head)) ||
    (locative &&
      (governs(tree, trigger, token) || (isOpening(tree, token) && isMainVerb(tree, trigger, head)))) ||
    (withActor && tree.tokens[token.head]?.head === trigger) ||
    (locative && isBeforeVerb(tree, trigger, token))
  );
}

/** "Let a doctor cross": a bare infinitive is done with its verb; "agreed to meet" lies ahead. */
function performedBy(tree: Sentence, trigger: number): number[] {
  return dependents(tree, trigger, "xcomp", "ccomp")
    .filter(({ index, xpos }) => xpos === "VB" && dependents(tree, index, "mark").length === 0)
    .map(({ index }) => index);
}

/** "In Paju", "On the island of Chios" at the head of a sentence: the scene of its main clause. */
function isOpening({ tokens }: Sentence, place: Token): boolean {
  let at = 0;
  while (/^(?:CCONJ|ADV|PUNCT)$/.test(tokens[at]?.upos ?? "")) at++;
  if (tokens[at]?.upos !== "ADP" || at >= place.index) return false;
  return tokens.slice(at + 1, place.index).every(({ upos }) => /^(?:ADP|ADJ|DET|NOUN|PROPN)$/.test(upos));
}

/** Whether this is the first verb behind the place that has a subject and stands in no relative clause. */
function isMainVerb(tree: Sentence, trigger: number, place: number): boolean {
  if (trigger < place) return false;
  const main = tree.tokens.find(
    (token) =>
      token.index > place &&
      token.upos === "VERB" &&
      dependents(tree, token.index, "nsubj").length > 0 &&
      !isRelativeClause(tree, token.index),
  );
  return main?.index === trigger;
}

/** "Where many fear floods", "whose governor has refused", whatever the tree calls the clause. */
function isRelativeClause(tree: Sentence, verb: number): boolean {
  const before = dependents(tree, verb).filter(({ index }) => index < verb);
  const whose = before
    .filter((t) => isRelation(t, "nsubj", "obj", "obl"))
    .flatMap(({ index }) => dependents(tree, index, "det", "nmod"));
  return [...before, ...whose].some(({ xpos }) => xpos.startsWith("W"));
}

/** "Shops in Lagos and Kano boycotted it", where the tree gives the verb no subject: the actors are there. */
function isBeforeVerb(tree: Sentence, trigger: number, place: Token): boolean {
  const verb = tree.tokens[trigger];
  const actor = tree.tokens[place.head];
  if (verb?.xpos !== "VBD" || dependents(tree, trigger, "nsubj").length > 0) return false;
  if (!actor || !isRelation(place, "nmod") || actor.index > place.index) return false;
  const between = tree.tokens.slice(place.index + 1, trigger);
  return (
    place.index < trigger &&
    between.every((t) => t.upos === "PROPN" || t.form === "," || t.upos === "CCONJ") &&
    between.at(-1)?.upos !== "CCONJ" &&
    between.at(-1)?.form !== ","
  );
}
