/**
 * Words that may name an act although no rule says so: verbs of the sentence that no event has taken, and nouns of the lexicon whose
 * frames did not fit. Only where the sentence tells of somebody, and nothing that is content or wanted.
 *
 *     "Oslo handed over 30 trucks to Lima"   handed (no frame of "hand over" knows trucks)
 *     "Lima urged Oslo to hand it over"      nothing: what is urged is content
 *
 * Whether one of them is an event, and of which type, is left to the trained second opinion.
 */

import { type Mention, mentionsIn } from "../../entities/named.ts";
import type { PloverType } from "../../model/plover.ts";
import { contains, overlaps } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isPassive } from "../clauses/passive.ts";
import { nounSite, type Site, verbSite } from "../clauses/site.ts";
import type { Draft } from "../draft.ts";
import { draftOf } from "../draft-of.ts";
import type { EventKit } from "../event-kit.ts";
import type { Found } from "../frames/find-sites.ts";
import { ASKING_NOTHING, type FrameEntry } from "../frames/frame-index.ts";
import { findCarrier } from "../frames/light-verb.ts";
import { isOnlyNaming } from "../frames/naming.ts";
import { isPublicParty } from "../public-acts.ts";
import { isNothing, negationsOf } from "../status/negation.ts";

/** Verbs that carry a noun; where the two together are an act, a frame knows them. */
const CARRYING = /^(?:make|give|take|show|put|pay|bear|set|draw)$/;

export function proposalsIn(
  timed: Timed,
  sentence: Sentence,
  rules: { readonly drafts: readonly Draft[]; readonly kept: readonly Draft[] },
  kit: EventKit,
): Draft[] {
  const isFree = (draft: Draft) => isReported(draft) && !rules.kept.some((k) => isTaken(draft, k));
  // "The Delta Board ordered Ada Berg to appear": a frame fits, and whether these are public bodies the names do not tell.
  const dropped = rules.drafts.filter(
    (d) => !rules.kept.includes(d) && isFree(d) && (d.type !== null || isDoneInPublic(d)),
  );
  const heads = new Set(rules.drafts.map((d) => d.found.site.head.index));
  const isPeopled = mentionsIn(timed, sentence.index).some(mayBePublic);
  const others = (isPeopled ? sentence.tokens : [])
    .filter((t) => !heads.has(t.index) && !rules.kept.some((k) => isPartOf(t, k)))
    .flatMap((t) => siteAt(timed, sentence, t, kit) ?? [])
    // Before the draft, which takes its time, what is content anyway.
    .filter((found) => !rules.kept.some((k) => isToldIn(found, k)))
    .map((found) => draftOf(timed, found, false, kit))
    .filter(isFree);
  return [...dropped, ...others].sort((a, b) => a.trigger.start - b.trigger.start);
}

/** Nobody talks or works together alone. */
export function isMutual(type: PloverType | null): boolean {
  return type === "CONSULT" || type === "COOPERATE";
}

/** The same words read as an act of this type: who takes part can depend on it. */
export function readAs(timed: Timed, { found, amidPublic }: Draft, type: PloverType, kit: EventKit): Draft {
  const entry = isMutual(type) ? MUTUAL : AIMED;
  const match = { ...found.match, entry, type, mode: null };
  return draftOf(timed, { ...found, match }, amidPublic, kit);
}

/** A draft of the rules without their answer, as it would be proposed if they had none. */
export function unclaimed(draft: Draft): Draft {
  const { match } = draft.found;
  const act = match.words.map((t) => t.lemma.toLowerCase()).join(" ");
  const bare = { ...match, entry: AIMED, type: null, mode: null, act, strength: 0 };
  return { ...draft, type: null, mode: null, act, strength: 0, found: { ...draft.found, match: bare } };
}

/**
 * A public body has part in it. "The harbour has promised Rome tents": what has a subject is done by somebody, or it is no public act.
 */
function isDoneInPublic({ found: { site }, actors, recipients }: Draft): boolean {
  const isDone = actors.length > 0 || site.roles.subjects.length === 0;
  return isDone && [...actors, ...recipients].some(isPublicParty);
}

/**
 * What is only wanted or a condition is no act, nor is the want of a plan; what tense and negation make of the others, the model has
 * learned. A noun of what may be ("fears of a raid", "no hope of talks") tells nothing.
 */
function isReported({ reality, type, act, found: { site } }: Draft): boolean {
  const { status, wanted, inCondition, negated } = reality;
  const isAbsent = negated && type === null && INTENDING.test(act);
  const isUnreal = status === "hypothetical" || (status === "future" && negated);
  return !wanted && !inCondition && !isAbsent && !(isUnreal && site.kind === "noun");
}

/** Without them nothing is done. */
const INTENDING = /^(?:plan|intention|desire|wish|need)$/;

/** One word inside of what somebody says. */
function isToldIn({ site: { head }, match }: Found, { speech, contentRanges }: Draft): boolean {
  return speech && match.words.length === 1 && contentRanges.some((range) => contains(range, head));
}

/** In a sentence without any of these nothing is done in public. */
function mayBePublic({ identities, nature, country }: Mention): boolean {
  return identities.length > 0 || nature === "state" || country !== null;
}

/** Names the same act as an event, or stands in what that event is about. */
function isTaken({ trigger, found }: Draft, kept: Draft): boolean {
  return (
    overlaps(trigger, kept.trigger) ||
    isPartOf(found.site.head, kept) ||
    (kept.speech && kept.contentRanges.some((range) => contains(range, trigger)))
  );
}

function isPartOf(word: Token, { trigger, found: { site, match } }: Draft): boolean {
  return overlaps(word, trigger) || site.carrier === word || match.words.includes(word);
}

function siteAt(timed: Timed, sentence: Sentence, token: Token, kit: EventKit): Found | null {
  if (token.upos === "VERB" && token.xpos.startsWith("VB") && !isEmpty(sentence, token, kit)) {
    if (isRelation(token, "aux", "cop", "case", "compound", "amod")) return null;
    if (isOnlyNaming(sentence, token) || isTurnOfPhrase(sentence, token)) return null;
    return proposed(verbSite(sentence, token), token);
  }
  if (token.upos !== "NOUN" || isRelation(token, "compound") || !kit.frames.nouns.has(token.lemma))
    return null;
  const carrier = findCarrier(sentence, token, kit.lightVerbs);
  return { ...proposed(nounSite(timed, sentence, token, carrier), token), carrier };
}

/** "stopped short of", "gave no reason", "has not taken sides": a denied verb that only carries its noun says nothing by itself. */
function isTurnOfPhrase(sentence: Sentence, verb: Token): boolean {
  if (/^short$/i.test(sentence.tokens[verb.index + 1]?.form ?? "")) return true;
  // "what was left of the camp", "are left to wait": who or what is left does nothing.
  if (verb.lemma === "leave" && isPassive(sentence, verb)) return true;
  if (!CARRYING.test(verb.lemma)) return false;
  const objects = dependents(sentence, verb.index, "obj", "nsubj:pass");
  return (
    objects.some((noun) => isNothing(sentence, noun)) ||
    (objects.length > 0 && negationsOf(sentence, verb) > 0)
  );
}

/**
 * "began", "said": what another word says is only carried, or by a neutral verb of reporting attributed; not by "called off", "carried
 * flour", "wrote to Rome".
 */
function isEmpty(sentence: Sentence, verb: Token, { reporting, uneventful }: EventKit): boolean {
  const { index, lemma } = verb;
  if (dependents(sentence, index, "compound:prt").length > 0) return false;
  if (uneventful.empty.has(lemma)) return true;
  const reports = reporting.verbs.get(lemma) ?? [];
  if (!reports.some((verb) => verb.class === "say" && verb.rest.length === 0)) return false;
  // "..., quoting officers", "citing a report": only by whom it is known.
  const isSource = verb.xpos === "VBG" && isRelation(verb, "advcl", "acl");
  const isSaid = isSource || dependents(sentence, index, "ccomp", "parataxis").length > 0;
  const about = dependents(sentence, index, "obj", "obl", "nsubj:pass");
  return isSaid || about.length === 0 || about.some((noun) => isNothing(sentence, noun));
}

function proposed(site: Site, head: Token): Found {
  const particles = dependents(site.sentence, head.index, "compound:prt");
  const act = [head, ...particles].map((t) => t.lemma.toLowerCase()).join(" ");
  const content = site.roles.clauses[0] ?? site.roles.infinitives[0] ?? null;
  const match = {
    entry: AIMED,
    type: null,
    mode: null,
    act,
    strength: 0,
    loose: false,
    words: [head, ...particles],
    content,
  };
  return { site, match, carrier: null };
}

const AIMED: FrameEntry = {
  ...ASKING_NOTHING,
  frame: { id: "proposed", act: "", type: null, speech: false },
};
const MUTUAL: FrameEntry = { ...ASKING_NOTHING, frame: { ...AIMED.frame, mutual: true } };
