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
 *     Two were killed and six hurt [in Sule]                           killed, hurt: Sule
 *     Speaking [in Accra], she urged calm                              urged: Accra
 *     They condemned a raid [in Sule]                                  condemned: none
 */

import type { Place } from "../model/record.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { ancestors, dependents, isRelation } from "../parse/tree.ts";
import { beforeAdverb, verbOfHappening, verbOfParticiple } from "./date-of.ts";
import { isMainVerb, isOpening, performedBy } from "./main-verb.ts";
import { isVerbal } from "./modifiers.ts";
import { leadsTo, type Telling } from "./place-path.ts";
import { type PlaceMention, placesIn, type Timed } from "./timed.ts";

/** Of an act of speech, the place of what it speaks of is not its own. */
export function placeOf(timed: Timed, sentence: number, trigger: number, telling: Telling): Place | null {
  const tree = timed.sentences[sentence];
  const places = placesIn(timed, sentence);
  if (!tree || places.length === 0) return null;
  const asked = new Set<number>();
  for (let act: number | null = trigger; act !== null && !asked.has(act); act = sharerOf(tree, act, asked)) {
    const found = placeOfAct(tree, asked.size === 0 ? places : places.filter(isSettled), act, telling);
    if (found) return { name: found.name, country: found.country, span: found.span };
    asked.add(act);
  }
  return null;
}

function placeOfAct(
  tree: Sentence,
  places: readonly PlaceMention[],
  act: number,
  telling: Telling,
): PlaceMention | null {
  const acts = [act, ...performedBy(tree, act)];
  const behind = tree.tokens[beforeAdverb(tree, act, "where") ?? -1];
  const named = places.find(({ span, head }) => span.end === behind?.end || head === behind?.index);
  if (named) return named;
  for (const isThere of WAYS) {
    const found = places.find((place) => acts.some((one) => isThere(tree, one, place, telling)));
    if (found) return placeTold(tree, places, found);
  }
  return null;
}

/** "In Sule, near Gao", "in Sule, east of Gao": what stands behind the comma tells where the first one lies. */
function placeTold(tree: Sentence, places: readonly PlaceMention[], found: PlaceMention): PlaceMention {
  const before = places.findLast(({ span, locative }) => locative && span.end < found.span.start);
  if (!before) return found;
  const between = tree.tokens.filter(({ start }) => start >= before.span.end && start < found.span.start);
  const tells =
    between[0]?.form === "," &&
    between.length > 1 &&
    between.slice(1).every(({ upos }) => /^(?:ADP|ADV|ADJ|DET|NUM|NOUN)$/.test(upos)) &&
    between.some(({ upos }) => upos === "ADP");
  return tells ? before : found;
}

/** Another verb that has its place in common with this one. */
function sharerOf(tree: Sentence, act: number, asked: ReadonlySet<number>): number | null {
  return (
    verbOfParticiple(tree, act) ??
    verbOfPurpose(tree, act) ??
    verbOfSpeaking(tree, act) ??
    verbOfSite(tree, act) ??
    verbOfHappening(tree, act) ??
    verbBeside(tree, act, asked)
  );
}

/** Places of a verb that hold for what is done with it. */
function isSettled({ locative, goal }: PlaceMention): boolean {
  return locative || goal;
}

/** What is told of the victims of one attack or raid. */
const HARMING = new Set([
  "kill",
  "injure",
  "wound",
  "hurt",
  "maim",
  "die",
  "detain",
  "arrest",
  "capture",
  "abduct",
  "kidnap",
]);

/** What tells where a speaker is. */
const PRESENT = new Set(["speak", "address", "visit", "tour", "arrive", "meet", "gather"]);

type Way = (tree: Sentence, act: number, place: PlaceMention, telling: Telling) => boolean;

/** The surest first. */
const WAYS: readonly Way[] = [
  // "Fled to Lima", "fired in Gao".
  (tree, act, { head, goal, locative }, telling) =>
    tree.tokens[head]?.head === act && (goal || locative) && leadsTo(tree, act, head, telling),
  (tree, act, { head, goal }) => goal && tree.tokens[head]?.head === act,
  (tree, act, { head, goal, locative }, telling) => (goal || locative) && leadsTo(tree, act, head, telling),
  (tree, act, { head, locative }) => locative && isOpening(tree, head) && isMainVerb(tree, act, head),
  // "Students in Gao urged": from where; "villagers in Gao were told": there.
  (tree, act, { withActor }, { speech }) =>
    withActor === act && (!speech || dependents(tree, act, "nsubj:pass").length > 0),
  (tree, act, { head, locative }) => locative && isBeforeVerb(tree, act, head),
  // "Flew to Lima and met him".
  (tree, act, { head, goal }) => goal && isJourneyOf(tree, act, head),
];

/** Whether the act is done by who has come to the place, and hangs on the verb that led there. */
function isJourneyOf(tree: Sentence, act: number, place: number): boolean {
  const [verb, there] = [tree.tokens[act], tree.tokens[place]];
  if (!verb || !there || verb.head !== there.head || verb.index < there.index) return false;
  // "Shut the crossing and revoked visas"; "shelled Gao, killing four".
  if (isRelation(there, "obj") && !HARMING.has(verb.lemma) && !isReached(tree.tokens[there.head]))
    return false;
  return isRelation(verb, "conj", "advcl", "xcomp") && dependents(tree, act, "nsubj").length === 0;
}

/** "Visited Gao". */
function isReached(verb: Token | undefined): boolean {
  return verb !== undefined && /^(?:visit|tour|reach|enter|leave)$/.test(verb.lemma);
}

/** Of "two were killed and four wounded in Gao" both, of "killing two and wounding four", and of "shot and wounded him". */
function verbBeside(tree: Sentence, trigger: number, asked: ReadonlySet<number>): number | null {
  const token = tree.tokens[trigger];
  if (!token || !isVerbal(token)) return null;
  const others = isRelation(token, "conj") ? [tree.tokens[token.head]] : dependents(tree, trigger, "conj");
  const isShared = (other: Token): boolean =>
    Math.abs(other.index - trigger) === 2 ||
    (other.xpos === token.xpos && HARMING.has(token.lemma) && HARMING.has(other.lemma));
  return others.find((o) => o && isVerbal(o) && isShared(o) && !asked.has(o.index))?.index ?? null;
}

/** "In Gao they marched on a barracks, where police beat them": the verb of the noun that "where" speaks of. */
function verbOfSite(tree: Sentence, trigger: number): number | null {
  const site = beforeAdverb(tree, trigger, "where");
  const verb = site === null ? null : ancestors(tree, site).find(({ upos }) => upos === "VERB");
  return verb && verb.index < trigger ? verb.index : null;
}

/** "Speaking in Gao, she urged", "the minister, visiting Gao, promised": where who acts is meanwhile. */
function verbOfSpeaking(tree: Sentence, trigger: number): number | null {
  const subjects = dependents(tree, trigger, "nsubj");
  const beside = [
    ...dependents(tree, trigger, "advcl"),
    ...subjects.flatMap((t) => dependents(tree, t.index, "acl")),
  ];
  return beside.find(({ xpos, lemma }) => xpos === "VBG" && PRESENT.has(lemma))?.index ?? null;
}

/** "Deployed in Gao to break up the rally": the verb of an infinitive of purpose. */
function verbOfPurpose(tree: Sentence, trigger: number): number | null {
  const token = tree.tokens[trigger];
  if (!token || token.head < 0 || token.head > trigger || !isRelation(token, "advcl")) return null;
  const isInfinitive = dependents(tree, trigger, "mark").some(({ form }) => form.toLowerCase() === "to");
  return isInfinitive ? token.head : null;
}

/** "Shops in Lagos and Kano boycotted it", where the tree gives the verb no subject: the actors are there. */
function isBeforeVerb(tree: Sentence, trigger: number, head: number): boolean {
  const verb = tree.tokens[trigger];
  const place = tree.tokens[head];
  const actor = tree.tokens[place?.head ?? -1];
  if (!place || !verb || dependents(tree, trigger, "nsubj").length > 0) return false;
  if (!actor || !isRelation(place, "nmod") || actor.index > place.index) return false;
  if (isTakenForParticiple(tree, verb, actor)) return true;
  if (verb.xpos !== "VBD") return false;
  const between = tree.tokens.slice(place.index + 1, trigger);
  return (
    place.index < trigger &&
    between.every((t) => t.upos === "PROPN" || t.form === "," || t.upos === "CCONJ") &&
    between.at(-1)?.upos !== "CCONJ" &&
    between.at(-1)?.form !== ","
  );
}

/** "A court in Gao, the capital, convicted nine of them", where the tree makes a participle of the only verb: what it is done to follows. */
function isTakenForParticiple({ tokens }: Sentence, verb: Token, actor: Token): boolean {
  if (actor.head !== -1 || verb.head !== actor.index || !isRelation(verb, "acl") || verb.xpos !== "VBN")
    return false;
  return /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(tokens[verb.index + 1]?.upos ?? "");
}
