/**
 * Every word of a sentence that can name an act, with the frame that fits it best.
 *
 *     "Oslo held talks with Rome and urged it to wait."   talks (CONSULT), urged (REQUEST)
 *
 * A light verb gives way to the noun that it carries.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isMissedPast, listedBeside } from "../clauses/missed-past.ts";
import { adjectiveSite, nounSite, type Site, verbSite } from "../clauses/site.ts";
import type { EventKit } from "../event-kit.ts";
import type { FrameEntry } from "./frame-index.ts";
import { type Carrier, findCarrier } from "./light-verb.ts";
import { headsIn, type Match, matchFrame } from "./match-frame.ts";
import { isOnlyNaming } from "./naming.ts";
import { oughtSites } from "./ought.ts";

export interface Found {
  readonly site: Site;
  readonly match: Match;
  readonly carrier: Carrier | null;
}

export function findSites(timed: Timed, sentence: Sentence, kit: EventKit): Found[] {
  const found: Found[] = [];
  const carriers = new Set<number>();
  for (const token of sentence.tokens) {
    const noun = nounAt(timed, sentence, token, kit);
    if (!noun) continue;
    found.push(noun);
    if (noun.carrier && !noun.match.loose) carriers.add(noun.carrier.verb.index);
  }
  for (const token of sentence.tokens) {
    const other = verbAt(timed, sentence, token, kit) ?? adjectiveAt(timed, sentence, token, kit);
    if (!other) continue;
    // "gave a warning" is the warning; but "rejected talks" is the rejection, and the noun goes.
    if (carriers.has(token.index) && other.match.strength === 0) continue;
    found.push(other);
  }
  found.push(...oughtSites(timed, sentence, found));
  return found.sort((a, b) => a.site.head.start - b.site.head.start);
}

function verbAt(timed: Timed, sentence: Sentence, token: Token, kit: EventKit): Found | null {
  if (!token.xpos.startsWith("VB") || isRelation(token, "aux", "cop", "case", "compound")) return null;
  if (isRelation(token, "amod") && !isMissedPast(sentence, token) && !listedBeside(sentence, token))
    return null;
  const entries = kit.frames.verbs.get(token.lemma.toLowerCase());
  if (!entries || isOnlyNaming(sentence, token)) return null;
  const site = verbSite(sentence, token);
  // "little is left to say", "was left in no doubt": who or what is left departs from nothing.
  const isLeft = token.lemma === "leave" && site.roles.passive;
  return best(timed, site, isLeft ? entries.filter(({ rest }) => rest.length > 0) : entries, null);
}

function adjectiveAt(timed: Timed, sentence: Sentence, token: Token, kit: EventKit): Found | null {
  const entries =
    kit.frames.adjectives.get(token.lemma.toLowerCase()) ??
    kit.frames.adjectives.get(token.form.toLowerCase());
  // "opened talks": a verb in a tense is no adjective of the same form.
  if (!entries || isRelation(token, "amod", "compound", "case") || /^VB[DPZ]?$/.test(token.xpos)) return null;
  const site = adjectiveSite(sentence, token);
  if (site.roles.subjects.length === 0) return null;
  return best(timed, site, entries, null);
}

function nounAt(timed: Timed, sentence: Sentence, token: Token, kit: EventKit): Found | null {
  const isGerund = isBareGerund(sentence, token);
  if (
    token.upos !== "NOUN" &&
    !isGerund &&
    !(token.upos === "PROPN" && isRelation(token, "obj", "nsubj", "obl"))
  )
    return null;
  if (isRelation(token, "compound")) return null;
  const entries = kit.frames.nouns.get((isGerund ? token.form : token.lemma).toLowerCase());
  if (!entries) return null;
  const carrier = findCarrier(sentence, token, kit.lightVerbs);
  return best(timed, nounSite(timed, sentence, token, carrier), entries, carrier);
}

/** "Fighting broke out": a participle as subject that has nothing of a verb is a noun, whatever the tagger says. */
function isBareGerund(sentence: Sentence, token: Token): boolean {
  return (
    token.xpos === "VBG" &&
    isRelation(token, "csubj", "nsubj") &&
    dependents(sentence, token.index, "obj", "aux", "xcomp", "ccomp", "mark").length === 0
  );
}

function best(
  timed: Timed,
  site: Site,
  entries: readonly FrameEntry[],
  carrier: Carrier | null,
): Found | null {
  let chosen: Match | null = null;
  for (const entry of entries) {
    const match = matchFrame(timed, site, entry);
    if (match && (!chosen || isBetter(match, chosen))) chosen = match;
  }
  return chosen ? { site, match: chosen, carrier } : null;
}

function isBetter(a: Match, b: Match): boolean {
  return a.loose === b.loose ? a.strength > b.strength : b.loose;
}

/**
 * "the walkout", "in the aftermath of the invasion of Malta": a noun with nothing of its own, or a definite one aside from what the
 * sentence tells and with nobody who does it, only refers back.
 */
export function onlyRefersBack({ site, carrier, match }: Found): boolean {
  if (site.kind !== "noun" || carrier || site.roles.subjects.length > 0) return false;
  // "at the request of Malta": who does it stands behind it.
  if (match.entry.frame.actor?.some((role) => headsIn(site, role).length > 0)) return false;
  const { objects, obliques, clauses, infinitives } = site.roles;
  if (objects.length + obliques.length + clauses.length + infinitives.length === 0) return true;
  if (match.entry.frame.mutual || !isRelation(site.head, "nmod", "obl", "conj")) return false;
  return dependents(site.sentence, site.head.index, "det").some((t) =>
    /^(?:the|this|that|these|those|such)$/i.test(t.form),
  );
}
