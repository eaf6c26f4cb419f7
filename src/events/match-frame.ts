/**
 * Does a frame of the lexicon hold here? Its words must be there, its object and topic must fit, and what it needs must
 * stand in the clause. The more a frame asks for and finds, the stronger its claim on the words.
 */

import { mentionAt } from "../entities/named.ts";
import type { Role } from "../lexicon/event-frame.ts";
import type { PloverType } from "../model/plover.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../parse/tree.ts";
import type { Timed } from "../time/timed.ts";
import { conjuncts } from "./clause.ts";
import type { FrameEntry } from "./frame-index.ts";
import { meantBefore } from "./meant-before.ts";
import { actorHeads, partiesAt, partiesBehind, partiesBetween, recipientHeads } from "./participants.ts";
import type { Site } from "./site.ts";
import { namesIt, passes, type WordTest } from "./word-test.ts";

export interface Match {
  readonly entry: FrameEntry;
  readonly type: PloverType | null;
  readonly mode: string | null;
  readonly act: string;
  /** How many demands of the frame were met. */
  readonly strength: number;
  /** The tokens that name the act, in order: the head and its particle. */
  readonly words: readonly Token[];
  /** Head of the content, where the frame has one. */
  readonly content: Token | null;
}

/** Less than any demand that is met. */
const ODDS = 0.5;

export function matchFrame(timed: Timed, site: Site, entry: FrameEntry): Match | null {
  const words = matchWords(site, entry);
  if (!words) return null;
  const content = contentHead(timed, site, entry);
  const objects = [
    ...site.roles.objects,
    ...objectsAfterParticle(site, entry),
    ...(site.kind === "noun" ? recipientHeads(site, entry) : []),
  ];
  const met = demandsMet(timed, site, entry, content, objects, words);
  if (met === null) return null;
  return {
    entry,
    words,
    content,
    strength: entry.rest.length * 2 + met,
    ...shifted(timed, site, entry, content, objects),
  };
}

/** How many demands of the frame are met; null where one is not. */
function demandsMet(
  timed: Timed,
  site: Site,
  entry: FrameEntry,
  content: Token | null,
  objects: readonly Token[],
  words: readonly Token[],
): number | null {
  const { frame } = entry;
  const among = (test: WordTest | null, tokens: readonly Token[]) =>
    test !== null && tokens.some((t) => passes(test, timed, site.sentence, t));
  const listed = objects.flatMap((t) => conjuncts(site.sentence, t));
  let met = 0;
  if (entry.object && !among(entry.object, listed) && !isMeant(timed, site, entry.object, objects))
    return null;
  if (entry.object) met += 2;
  if (among(entry.notObject, objects)) return null;
  // Who does it may stay unsaid in a passive ("was killed") and with a noun ("talks took place").
  const agentless = site.roles.subjects.length === 0 && (site.roles.passive || site.kind === "noun");
  if (entry.subject && !agentless && !among(entry.subject, site.roles.subjects)) return null;
  if (entry.subject && !agentless) met += 1;
  // "The station was shut down": anybody may have, so the frame that asks for nobody in particular has the better claim.
  if (entry.subject && agentless && !entry.subject.party) met -= ODDS;
  const top = content ? [content] : [];
  if (entry.contentHead && !among(entry.contentHead, top)) return null;
  if (entry.contentHead) met += 2;
  if (among(entry.notContentHead, top)) return null;
  if (entry.topic || entry.notTopic) {
    const said = topicWords(site, content, objects).filter((t) => !words.includes(t));
    if (entry.topic && !among(entry.topic, said)) return null;
    if (among(entry.notTopic, said)) return null;
    if (entry.topic) met += 2;
  }
  if (frame.without?.some((role) => headsIn(site, role).length > 0)) return null;
  if (frame.clause && content && site.roles.clauses.includes(content)) {
    if (isDirective(site, content) !== (frame.clause === "directive")) return null;
    met += 1;
  }
  for (const need of frame.needs ?? []) {
    if (!(need === "actor" && agentless && site.roles.passive) && !isThere(timed, site, entry, need, content))
      return null;
    met += 1;
  }
  return met;
}

/** "signed a deal and suspended it": a pronoun for a thing is what it stands for. */
function isMeant(timed: Timed, { sentence }: Site, test: WordTest, objects: readonly Token[]): boolean {
  return objects.some((t) =>
    meantBefore(timed, sentence, t).some((meant) => namesIt(test, meant.sentence, meant.noun)),
  );
}

/** "suggested that Rome wait", "said Rome should wait": what is to be done, not what is so. */
function isDirective(site: Site, clause: Token): boolean {
  const { sentence } = site;
  if (
    dependents(sentence, clause.index, "aux").some(
      (t) => /^(?:should|must|ought|shall)$/i.test(t.lemma) || /^(?:should|must|ought)$/i.test(t.form),
    )
  )
    return true;
  if (clause.lemma === "need" && dependents(sentence, clause.index, "xcomp").length > 0) return true;
  const bare =
    clause.form.toLowerCase() === clause.lemma && (clause.xpos === "VB" || hasSingularSubject(site, clause));
  return (
    bare && !dependents(sentence, clause.index, "aux", "cop").some((t) => /^(?:MD|VBD|VBZ|VBP)$/.test(t.xpos))
  );
}

/** "that Rome refrain": a singular subject with a bare form is no present tense, whatever the tagger says. */
function hasSingularSubject(site: Site, clause: Token): boolean {
  return dependents(site.sentence, clause.index, "nsubj").some(
    (t) => /^(?:NN|NNP)$/.test(t.xpos) && dependents(site.sentence, t.index, "conj").length === 0,
  );
}

/** The head with particles, prepositions or fixed objects that the entry wants; null where one is missing. */
function matchWords(site: Site, entry: FrameEntry): Token[] | null {
  const { sentence, head } = site;
  const found = [head];
  if (site.kind === "noun") {
    const before = dependents(sentence, head.index, "compound", "amod", "nmod:desc");
    for (const word of entry.rest) {
      const part = before.find((t) => t.lemma.toLowerCase() === word || t.form.toLowerCase() === word);
      if (!part) return null;
      found.unshift(part);
    }
    return found;
  }
  for (const word of entry.rest) {
    const part = followingPart(site, word);
    if (part === null) return null;
    // A preposition opens the next phrase and is not part of the words that name the act.
    if (part.particle) found.push(part.token);
  }
  return found;
}

interface Part {
  readonly token: Token;
  /** A particle belongs to the words that name the act; a preposition only opens the next phrase. */
  readonly particle: boolean;
}

function followingPart(site: Site, word: string): Part | null {
  const { sentence, head } = site;
  for (const t of dependents(sentence, head.index)) {
    if (t.index < head.index && !isRelation(t, "compound:prt")) continue;
    const same = t.form.toLowerCase() === word || t.lemma.toLowerCase() === word;
    if (same && isRelation(t, "compound:prt", "obj", "advmod", "xcomp", "obl", "ccomp", "advcl"))
      return { token: t, particle: true };
    const marker = dependents(sentence, t.index, "case", "mark").find((c) => c.form.toLowerCase() === word);
    if (marker && isRelation(t, "obl", "nmod", "advcl", "acl", "ccomp", "xcomp", "obj"))
      return { token: marker, particle: false };
    const inside = isRelation(t, "obj") ? partOfObject(sentence, t, word) : null;
    if (inside) return inside;
  }
  // The parser may have hung the particle elsewhere: directly behind the verb it is still the verb's.
  const next = sentence.tokens[head.index + 1];
  if (next && next.form.toLowerCase() === word && /^(?:ADP|ADV|PART)$/.test(next.upos))
    return { token: next, particle: isRelation(next, "compound:prt") };
  return null;
}

/** "fire tear gas" (the compound of the object), "took part in" (the preposition behind it), "put its force on alert" (the phrase). */
function partOfObject(sentence: Sentence, object: Token, word: string): Part | null {
  for (const below of dependents(sentence, object.index)) {
    if (isRelation(below, "compound", "amod") && below.lemma.toLowerCase() === word)
      return { token: below, particle: true };
    if (!isRelation(below, "nmod", "acl")) continue;
    if (below.lemma.toLowerCase() === word && isState(sentence, below))
      return { token: below, particle: true };
    const marker = dependents(sentence, below.index, "case").find((c) => c.form.toLowerCase() === word);
    if (marker) return { token: marker, particle: false };
  }
  return null;
}

function isState(sentence: Sentence, noun: Token): boolean {
  return dependents(sentence, noun.index, "case").some((c) => /^(?:on|under|in|into|to)$/i.test(c.form));
}

/** "called up reservists", "called for restraint": the phrase of the preposition serves as object. */
function objectsAfterParticle(site: Site, entry: FrameEntry): readonly Token[] {
  if (entry.rest.length === 0) return [];
  return site.roles.obliques.filter((o) => entry.rest.includes(o.prep)).map((o) => o.head);
}

export function contentHead(timed: Timed, site: Site, entry: FrameEntry): Token | null {
  const after = entry.rest.map((word): Role => `prep:${word}`);
  const places = entry.frame.content ?? ["clause", "infinitive", ...after];
  for (const place of places) {
    for (const t of headsIn(site, place)) {
      if (place !== "object" || !isSomebody(timed, site, t)) return t;
    }
  }
  return null;
}

/** Heads of what stands in a role. */
export function headsIn(site: Site, role: Role): readonly Token[] {
  const { roles } = site;
  switch (role) {
    case "subject":
      return roles.subjects;
    case "object":
      return roles.objects;
    case "iobj":
      return roles.indirect;
    case "clause":
      return roles.clauses;
    case "infinitive":
      return roles.infinitives;
    default:
      return roles.obliques.filter((o) => o.prep === role.slice("prep:".length)).map((o) => o.head);
  }
}

function isSomebody(timed: Timed, site: Site, token: Token): boolean {
  const mention = mentionAt(timed, site.sentence.index, token.index);
  return mention !== null && mention.head === token.index && mention.identities.length > 0;
}

function topicWords(site: Site, content: Token | null, objects: readonly Token[]): Token[] {
  const roots = [
    ...(content ? [content] : []),
    ...objects,
    ...site.roles.obliques.map((o) => o.head),
    ...site.roles.infinitives,
  ];
  const compounds =
    site.kind === "noun" ? dependents(site.sentence, site.head.index, "compound", "amod") : [];
  return [...compounds, ...roots.flatMap((t) => subtree(site.sentence, t.index))];
}

function isThere(
  timed: Timed,
  site: Site,
  entry: FrameEntry,
  need: "actor" | "recipient" | "content",
  content: Token | null,
): boolean {
  if (need === "content") return content !== null;
  if (entry.frame.mutual && partiesBetween(timed, site).length > 1) return true;
  const heads = need === "actor" ? actorHeads(site, entry) : recipientHeads(site, entry);
  // "The army's rockets hit": who owns what acts; but nobody marches through a thing of his.
  const byThing = entry.frame.type !== "PROTEST";
  return heads.some(
    (t) =>
      partiesAt(timed, site.sentence, t).length > 0 ||
      (byThing && partiesBehind(timed, site.sentence, t).length > 0),
  );
}

function shifted(
  timed: Timed,
  site: Site,
  entry: FrameEntry,
  content: Token | null,
  objects: readonly Token[],
) {
  const { frame } = entry;
  const base = { type: frame.type, mode: frame.mode ?? null, act: frame.act };
  const heads = [...(content ? [content] : []), ...objects];
  const anywhere = topicWords(site, content, objects);
  for (const [i, shift] of (frame.shifts ?? []).entries()) {
    const test = entry.shifts[i];
    const where = shift.at === "head" ? heads : anywhere;
    if (!test || !where.some((t) => passes(test, timed, site.sentence, t))) continue;
    const type = shift.type === undefined ? base.type : shift.type;
    const mode = shift.mode === undefined ? (type === base.type ? base.mode : null) : shift.mode;
    return { type, mode, act: shift.act ?? base.act };
  }
  return base;
}
