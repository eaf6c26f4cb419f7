/**
 * Does a frame of the lexicon hold here? Its words must be there, its object and topic must fit, and what it needs must
 * stand in the clause. The more a frame asks for and finds, the stronger its claim on the words.
 */

import { mentionAt } from "../../entities/named.ts";
import type { Role } from "../../lexicon/event-frame.ts";
import type { PloverType } from "../../model/plover.ts";
import type { Token } from "../../parse/parsed.ts";
import { conjuncts, dependents, subtree } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isAhead, isDirective } from "../clauses/said-clause.ts";
import type { Site } from "../clauses/site.ts";
import { meantBefore } from "../participants/meant-before.ts";
import {
  actorHeads,
  partiesAt,
  partiesBehind,
  partiesBetween,
  recipientHeads,
} from "../participants/participants.ts";
import type { FrameEntry } from "./frame-index.ts";
import { matchWords } from "./match-words.ts";
import { isOfKind, somebodyMayStand } from "./somebody.ts";
import { namesIt, passes, type WordTest } from "./word-test.ts";

export interface Match {
  readonly entry: FrameEntry;
  readonly type: PloverType | null;
  readonly mode: string | null;
  readonly act: string;
  /** How many demands of the frame were met. */
  readonly strength: number;
  /** Somebody whom the frame needs is not to be made out: only news of public acts tells such an act ("it has promised more"). */
  readonly loose: boolean;
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
  const objects = objectsIn(site, entry);
  if (!isDoneToIt(timed, site, entry, objects)) return null;
  const content = contentHead(timed, site, entry);
  const demands = demandsMet(timed, site, entry, content, objects, words);
  if (demands === null) return null;
  return {
    entry,
    words,
    content,
    strength: entry.rest.length * 2 + demands.met,
    loose: demands.unmet > 0,
    ...shifted(timed, site, entry, content, objects),
  };
}

function objectsIn(site: Site, entry: FrameEntry): readonly Token[] {
  const { objects } = site.roles;
  if (site.kind !== "noun" && entry.rest.length === 0) return objects;
  return [
    ...objects,
    ...objectsAfterParticle(site, entry),
    ...(site.kind === "noun" ? recipientHeads(site, entry) : []),
  ];
}

/** Whether the object is one of those that the frame wants, and none of those that it shuns: most entries of a word fail here. */
function isDoneToIt(
  timed: Timed,
  site: Site,
  { object, notObject }: FrameEntry,
  objects: readonly Token[],
): boolean {
  const { sentence } = site;
  const among = (test: WordTest, tokens: readonly Token[]) =>
    tokens.some((t) => passes(test, timed, sentence, t));
  if (object) {
    const isThere = objects.some((t) => among(object, conjuncts(sentence, t)));
    if (!isThere && !isMeant(timed, site, object, objects)) return false;
  }
  return !notObject || !among(notObject, objects);
}

interface Demands {
  readonly met: number;
  /** Demands for somebody, of whom there is only a word. */
  readonly unmet: number;
}

/** How many demands of the frame are met; null where one is not and nothing stands in its place. */
function demandsMet(
  timed: Timed,
  site: Site,
  entry: FrameEntry,
  content: Token | null,
  objects: readonly Token[],
  words: readonly Token[],
): Demands | null {
  const { frame } = entry;
  const among = (test: WordTest | null, tokens: readonly Token[]) =>
    test !== null && tokens.some((t) => passes(test, timed, site.sentence, t));
  let met = entry.object ? 2 : 0;
  let unmet = 0;
  // Who does it may stay unsaid in a passive ("was killed") and with a noun ("talks took place").
  const agentless = site.roles.subjects.length === 0 && (site.roles.passive || site.kind === "noun");
  if (entry.subject && !agentless) {
    if (among(entry.subject, site.roles.subjects) || isOfKind(timed, site, entry.subject)) met += 1;
    else if (entry.subject.party && somebodyMayStand(site, entry, site.roles.subjects)) unmet += 1;
    else return null;
  }
  // "The station was shut down": anybody may have, so the frame that asks for nobody in particular has the better claim.
  if (entry.subject && agentless && !entry.subject.party) met -= ODDS;
  const top = content ? [content] : [];
  if (entry.contentHead && !among(entry.contentHead, top)) return null;
  if (entry.contentHead) met += 2;
  if (among(entry.notContentHead, top) && !isLeftUndone(site, entry, top)) return null;
  if (entry.topic || entry.notTopic) {
    const said = topicWords(site, content, objects).filter((t) => !words.includes(t));
    if (entry.topic && !among(entry.topic, said)) return null;
    if (among(entry.notTopic, said)) return null;
    if (entry.topic) met += 2;
  }
  if (frame.without?.some((role) => headsIn(site, role).length > 0)) return null;
  if (frame.clause && content && site.roles.clauses.includes(content)) {
    const fits =
      frame.clause === "ahead"
        ? isAhead(site, content)
        : isDirective(site, content) === (frame.clause === "directive");
    if (!fits) return null;
    met += 1;
  }
  for (const need of frame.needs ?? []) {
    if ((need === "actor" && agentless && site.roles.passive) || isThere(timed, site, entry, need, content))
      met += 1;
    else if (need !== "content" && somebodyMayStand(site, entry, standingFor(site, entry, need))) unmet += 1;
    else if (need !== "content" && happens(site)) unmet += 1;
    else return null;
  }
  return { met, unmet };
}

/** "undertook not to attack": to leave off what would be a threat is a promise. */
function isLeftUndone({ sentence }: Site, { frame }: FrameEntry, content: readonly Token[]): boolean {
  return (
    frame.type === "AGREE" &&
    content.some((t) => dependents(sentence, t.index, "advmod").some(({ lemma }) => lemma === "not"))
  );
}

/** "signed a deal and suspended it": a pronoun for a thing is what it stands for. */
function isMeant(timed: Timed, { sentence }: Site, test: WordTest, objects: readonly Token[]): boolean {
  return objects.some((t) =>
    meantBefore(timed, sentence, t).some((meant) => namesIt(test, meant.sentence, meant.noun)),
  );
}

function standingFor(site: Site, entry: FrameEntry, need: "actor" | "recipient"): readonly Token[] {
  return need === "actor" ? actorHeads(site, entry) : recipientHeads(site, entry);
}

/** "Protests erupted": a verb tells that it happened, and nobody says who did it. */
function happens({ kind, head, carrier, roles }: Site): boolean {
  return kind === "noun" && carrier !== head && roles.subjects.length === 0;
}

/**
 * "called up reservists", "called for restraint": the phrase of the preposition serves as object, unless there is one: "handed trucks over to
 * Lima", "flew rice into Lima".
 */
function objectsAfterParticle(site: Site, entry: FrameEntry): readonly Token[] {
  if (entry.rest.length === 0) return [];
  // "laid siege to": what belongs to the words of the act is no object.
  const own = site.roles.objects.filter((t) => !entry.rest.includes(t.lemma));
  if (site.kind === "verb" && !site.roles.passive && own.length > 0) return [];
  return site.roles.obliques.filter((o) => entry.rest.includes(o.prep)).map((o) => o.head);
}

export function contentHead(timed: Timed, site: Site, entry: FrameEntry): Token | null {
  const after = entry.rest.map((word): Role => `prep:${word}`);
  const places = entry.frame.content ?? ["clause", "infinitive", ...after];
  for (const place of places) {
    for (const t of headsIn(site, place)) {
      if (place === "prep:on" && OCCASION.test(t.form)) continue;
      // "discussed Iran": of mutual acts somebody may be the topic as well.
      if (place !== "object" || entry.frame.mutual || !isSomebody(timed, site, t)) return t;
    }
  }
  return null;
}

/** "briefed reporters on condition of anonymity", "met on the sidelines of the summit": how, where or when, and not what about. */
const OCCASION = /^(?:condition|background|record|sidelines?|margins?|occasion|anniversary|eve)$/;

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
    case "name":
      return namesIn(site);
    default:
      return roles.obliques.filter((o) => o.prep === role.slice("prep:".length)).map((o) => o.head);
  }
}

/** "called the envoy [a fool]": behind the object a noun with an article or in quotation marks, which has no preposition. */
function namesIn({ sentence, roles }: Site): readonly Token[] {
  return [...roles.objects.slice(1), ...roles.infinitives].filter((t) => {
    const first = subtree(sentence, t.index)[0] ?? t;
    return /^(?:NOUN|PROPN)$/.test(t.upos) && /^(?:an?|["“‘'])$/i.test(first.form);
  });
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
  const heads = standingFor(site, entry, need);
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
  if (!frame.shifts) return base;
  const heads = [...(content ? [content] : []), ...objects];
  const anywhere = topicWords(site, content, objects);
  for (const [i, shift] of frame.shifts.entries()) {
    const test = entry.shifts[i];
    const where = shift.at === "head" ? heads : anywhere;
    if (!test || !where.some((t) => passes(test, timed, site.sentence, t))) continue;
    const type = shift.type === undefined ? base.type : shift.type;
    const mode = shift.mode === undefined ? (type === base.type ? base.mode : null) : shift.mode;
    return { type, mode, act: shift.act ?? base.act };
  }
  return base;
}
