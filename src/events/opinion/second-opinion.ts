/**
 * The rules propose, the trained model decides between proposals: it may call an event of the rules by another type, drop it, and let a
 * word pass for an event that no frame claims, where it is very sure.
 *
 *     "Lima gave Oslo until Monday to leave"   no frame: THREATEN 0.93, printed with that confidence
 *     "Lima met Oslo and never praised it"     no frame for "praised": SUPPORT, negated, beside CONSULT
 *
 * Beside an event of the rules it must be surer than alone, but for what was not done: frames seldom know that.
 */

import { PLOVER, PLOVER_TYPES, type PloverType } from "../../model/plover.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { confidenceOf } from "../confidence.ts";
import type { Draft } from "../draft.ts";
import type { EventKit } from "../event-kit.ts";
import { isLeftOff } from "../prefer.ts";
import { isPeaceful, isPrivate } from "../public-acts.ts";
import { hasPerfect } from "../status/by-date.ts";
import { negationsOf } from "../status/negation.ts";
import { isToll } from "../toll.ts";
import { type Candidate, type OpinionWords, opinionFeatures } from "./opinion-features.ts";
import { OPINION_CLASSES, type OpinionModel } from "./opinion-model.ts";
import { isMutual, proposalsIn, readAs } from "./proposals.ts";

export interface Opinion {
  readonly model: OpinionModel;
  readonly words: OpinionWords;
}

export interface Weighed {
  readonly draft: Draft;
  readonly confidence: number;
}

interface Rules {
  readonly drafts: readonly Draft[];
  readonly kept: readonly Draft[];
}

/** From these chances on, of a type against the rules' and of any event without them, the model's word counts. */
const OVERRULE = 0.5;
const PROPOSE = 0.4;
/**
 * From this chance on that it is none, what the rules print is dropped: not what is denied, which few examples tell of, nor an act without a
 * type, which is none to the table anyway.
 */
const DROP = 0.9;
/** Its likeliest type has this chance at least: where it is spread over many types, nobody knows what it is. */
const LIKELY = 0.25;
/** From here on it counts although a party is missing ("negotiated their release"). */
const SURE = 0.7;
/** From here on it counts beside another event of its sentence as well. */
const BESIDE = 0.6;

export function secondOpinion(
  timed: Timed,
  sentence: Sentence,
  rules: Rules,
  kit: EventKit & { readonly opinion: Opinion },
): Weighed[] {
  const chances = (candidate: Candidate) => chancesOf(candidate, kit.opinion);
  const ruled = rules.kept.flatMap((draft) => {
    const one = decided(draft, chances({ draft, ruled: true }), kit.opinion.model);
    return one && isOneSided(draft, one.draft)
      ? { ...one, draft: aimed(timed, one.draft, kit) }
      : (one ?? []);
  });
  const isRuled = ruled.some(({ draft }) => draft.type !== null);
  const added = proposalsIn(timed, sentence, rules, kit)
    .filter((d) => !isState(d, kit) && !isExpectedAttack(d))
    .filter(
      (d) =>
        !isRuled ||
        !rules.kept.some((k) => hangsOn(d, k) || governs(d, k) || isLeftOff(d, k) || isToll(d, k)),
    )
    .flatMap((draft) => likeliest(draft, chances({ draft, ruled: false })) ?? [])
    .filter(({ draft, type }) => !rules.kept.some((k) => k.type === type && tellsOfSubject(draft, k)))
    .sort((a, b) => b.event - a.event)
    .filter((one, i, all) => {
      const stands = one.draft.reality.negated || one.event >= BESIDE;
      return i === 0 ? !isRuled || stands : stands && !hangsOn(one.draft, all[0]!.draft);
    })
    .map(({ draft, type, chance }) => ({
      draft: asSaid(readAs(timed, draft, type, kit), kit.opinion.words),
      confidence: kit.opinion.model.calibrated(chance),
      isSure: chance >= SURE,
    }))
    .filter(({ draft, isSure }) => (isSure && !isAside(draft)) || !(isAlone(draft) || isNobodys(draft)))
    .filter(({ draft }) => !isExpectedAttack(draft) && !isPrivate(draft) && !isSaidBySite(draft, kit))
    .filter(({ draft }) => !isCompared(draft))
    .map(({ draft, confidence }) => ({ draft, confidence }));
  return [...ruled, ...added].sort((a, b) => a.draft.trigger.start - b.draft.trigger.start);
}

/**
 * "Lima grew faster than Oslo": no public act, whatever the model thinks of it; what such words look like it learns all the same. With a
 * particle they are other words ("laughed off").
 */
function isState({ found: { site, match } }: Draft, { uneventful }: EventKit): boolean {
  return (
    site.kind === "verb" && match.words.length === 1 && uneventful.states.has(site.head.lemma.toLowerCase())
  );
}

/**
 * "would not be lectured", "will not hand it over": a negation that makes a refusal or a threat of another word is not counted again; "did
 * not ignore it" is no refusal at all. "We will sell them nothing": a threat is made when it is said, whatever lies ahead.
 */
function asSaid(draft: Draft, { marksOf }: OpinionWords): Draft {
  const { type, reality, found } = draft;
  const { sentence, head, carrier } = found.site;
  if (type === "THREATEN" && reality.status === "future")
    return { ...draft, reality: { ...reality, status: "actual" } };
  if (!reality.negated || (type !== "REJECT" && type !== "THREATEN")) return draft;
  const meant = marksOf(head.lemma.toLowerCase()).map((mark) => PLOVER_TYPES[mark]);
  // "hand", "pay": a word of giving that may also name a refusal; "has not paid" leaves it open.
  const gives = meant.some((other) => other && PLOVER[other].quad <= 2) && !hasPerfect(sentence, carrier);
  const isOwn = meant.includes(type) && !gives;
  const isMade = negationsOf(sentence, carrier) % 2 === 1 && !isOwn;
  return isMade ? { ...draft, reality: { ...reality, status: "actual", negated: false } } : draft;
}

/** Nobody talks alone: the other is not told, or nothing of the kind took place. */
function isAlone({ type, actors, recipients }: Draft): boolean {
  return isMutual(type) && actors.length + recipients.length < 2;
}

/** "at Rome's request": only how or when something else is done. */
function isAside({ found: { site } }: Draft): boolean {
  return site.kind === "noun" && isRelation(site.head, "obl", "nmod");
}

/** "at the request", "after the raid": of a noun with nobody in it, to which nothing is done, nothing is told. */
function isNobodys(draft: Draft): boolean {
  const { found, actors, recipients } = draft;
  return found.site.kind === "noun" && actors.length + recipients.length === 0 && !isTold(draft);
}

/** "The harbour has promised Rome tents": a building or a piece of land says nothing, unless it stands for somebody. */
function isSaidBySite({ type, actors, found: { site } }: Draft, { sites }: EventKit): boolean {
  const { subjects, passive } = site.roles;
  if (actors.length > 0 || passive || !isPeaceful(type)) return false;
  return subjects.length > 0 && subjects.every(({ upos, lemma }) => upos === "NOUN" && sites.has(lemma));
}

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 6;
const LIKE = /^(?:similar|akin|comparable|reminiscent|analogous|identical|equivalent)$/;

/** "a quagmire similar to the aftermath of the invasion": what something is only compared with is not told. */
function isCompared({ found: { site } }: Draft): boolean {
  let t: Token | undefined = site.kind === "noun" ? site.head : undefined;
  for (let steps = 0; t && steps < DEPTH; steps++) {
    if (LIKE.test(t.lemma)) return true;
    if (!isRelation(t, "nmod", "obl", "conj")) return false;
    t = site.sentence.tokens[t.head];
  }
  return false;
}

/** An attack that somebody only expects is none. */
function isExpectedAttack({ type, reality }: Draft): boolean {
  return type === "ASSAULT" && (reality.status === "future" || reality.status === "hypothetical");
}

/** "repeated its demand": of a verb and its object one says it. */
function hangsOn({ found: { site: a } }: Draft, { found: { site: b } }: Draft): boolean {
  return isObjectOf(a.head, b.head) || isObjectOf(b.head, a.head);
}

/** "The rockets fired by Oslo hit a base": what the subject's participle says is the same act. */
function tellsOfSubject({ found: { site: a } }: Draft, { found: { site: b } }: Draft): boolean {
  const noun = b.roles.subjects.find(({ index }) => index === a.carrier.head);
  return noun !== undefined && a.carrier.xpos === "VBN" && isRelation(a.carrier, "acl");
}

/** "plans to expel": the rules have decided which of the two counts. */
function governs({ found: { site: a } }: Draft, { found: { site: b } }: Draft): boolean {
  return b.carrier.head === a.head.index && isRelation(b.carrier, "xcomp", "ccomp");
}

function isObjectOf(noun: Token, verb: Token): boolean {
  return noun.head === verb.index && isRelation(noun, "obj", "nsubj:pass");
}

export function chancesOf(candidate: Candidate, { model, words }: Opinion): Float64Array {
  return model.chances(opinionFeatures(candidate, words, model.bits));
}

/** Null where an event of the rules is none. */
function decided(draft: Draft, chances: Float64Array, model: OpinionModel): Weighed | null {
  const { type, chance } = bestOf(chances);
  const none = chances[OPINION_CLASSES.indexOf(null)] ?? 0;
  if (draft.type !== null && !draft.reality.negated && none >= DROP) return null;
  // The rules say that it is an event: the chance is that of the type among types.
  const weighed = (share: number) => model.calibrated(share / Math.max(1 - none, Number.EPSILON));
  if (type !== null && type !== draft.type && chance >= OVERRULE && isOpen(draft, type))
    return { draft: { ...draft, type, mode: null }, confidence: weighed(chance) };
  const own = chances[OPINION_CLASSES.indexOf(draft.type)] ?? 0;
  return { draft, confidence: draft.type === null ? confidenceOf(draft) : weighed(own) };
}

/** "called the senator weak" is no call between the two: what the table takes out of the mutual acts is done by the one to the other. */
function isOneSided({ type: before, found: { match } }: Draft, { type }: Draft): boolean {
  return match.entry.frame.mutual === true && type !== before && type !== null && !isMutual(type);
}

function aimed(timed: Timed, draft: Draft, kit: EventKit): Draft {
  const { type, mode } = draft;
  return type ? { ...readAs(timed, draft, type, kit), type, mode } : draft;
}

/** A noun as subject or object. */
function isTold({ found: { site } }: Draft): boolean {
  return site.kind === "noun" && isRelation(site.head, "obj", "nsubj", "nsubj:pass");
}

/** What a proposal most likely is, where it may well be an event; `event` is the chance that it is one, of whatever type. */
function likeliest(draft: Draft, chances: Float64Array) {
  const event = 1 - (chances[OPINION_CLASSES.indexOf(null)] ?? 1);
  const { type, chance } = bestOf(chances.subarray(0, OPINION_CLASSES.length - 1));
  return type && event >= PROPOSE && chance >= LIKELY ? { draft, type, chance, event } : null;
}

/** Not where tense or negation made the type, where the codebook settles it, or where an act has no type and is no threat. */
function isOpen(draft: Draft, other: PloverType): boolean {
  const { type, reality, found } = draft;
  const { match } = found;
  const isKind = type !== null || (other === "THREATEN" && mayThreaten(draft));
  return isKind && type === match.type && !reality.negated && !match.entry.frame.settled;
}

/** Who has the means to do what he warns of. */
const COERCING = /^(?:GOV|MIL|REB|COP|UAF|LEG|SPY|CRM|PTY|JUD)$/;

/**
 * "warned Rome that the pact was at risk", "cautioned that it would seize ships": with an addressee, or of what somebody does. That a dam
 * may burst is a danger, whoever tells of it.
 */
function mayThreaten({ actors, recipients, found: { site, match } }: Draft): boolean {
  const { content } = match;
  if (content?.upos !== "VERB" || !actors.some(({ sector }) => COERCING.test(sector ?? ""))) return false;
  const subjects = dependents(site.sentence, content.index, "nsubj");
  return recipients.length > 0 || subjects.every(({ upos }) => upos === "PRON");
}

function bestOf(chances: Float64Array): { readonly type: PloverType | null; readonly chance: number } {
  let best = 0;
  for (let c = 1; c < chances.length; c++) if (chances[c]! > chances[best]!) best = c;
  return { type: OPINION_CLASSES[best] ?? null, chance: chances[best]! };
}
