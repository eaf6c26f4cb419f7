/**
 * From words in the roles of a site to the parties that they stand for.
 *
 *     "Paris and Bonn urged"     at "Paris": Paris, Bonn
 * Which of them act and at whom the act is aimed: actors-and-recipients.ts, recipients.ts.
 */

import { type Mention, mentionAt, mentionsIn } from "../../entities/named.ts";
import type { Role } from "../../lexicon/event-frame.ts";
import { type Party, party } from "../../model/party.ts";
import { spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isTop, measured } from "../clauses/mention-top.ts";
import type { Site } from "../clauses/site.ts";
import { surfaceSubjects } from "../clauses/subjects.ts";
import type { FrameEntry } from "../frames/frame-index.ts";
import { joinedWith, namedAmong } from "./joined-parties.ts";

const VERB_RECIPIENTS: readonly Role[] = ["object", "iobj", "prep:to"];
const NOUN_RECIPIENTS: readonly Role[] = [
  "iobj",
  "prep:to",
  "prep:on",
  "prep:against",
  "object",
  "prep:with",
  "prep:for",
];
const MUTUAL_ROLES: readonly Role[] = [
  "subject",
  "object",
  "iobj",
  "prep:with",
  "prep:between",
  "prep:among",
];

/** How far behind the noun "between Rome and Oslo" may stand. */
const BETWEEN_REACH = 10;

/** "discussions under way for months between Rome and Oslo": found on the surface where the tree hung it elsewhere. */
export function partiesBetween(timed: Timed, { sentence, head }: Site): Party[] {
  const near = sentence.tokens.slice(head.index + 1, head.index + 1 + BETWEEN_REACH);
  const between = near.find((t) => /^(?:between|among)$/i.test(t.form));
  const first = between && mentionsIn(timed, sentence.index).find((m) => m.first === between.index + 1);
  const token = first && sentence.tokens[first.head];
  if (!token || near.some((t) => t.index < between.index && /^VB[DZP]$/.test(t.xpos))) return [];
  // "between the government and the union": whatever the tree joined the second to.
  const and = sentence.tokens[first.last + 1];
  const second =
    and?.form === "and" && mentionsIn(timed, sentence.index).find((m) => m.first === and.index + 1);
  const other = second ? sentence.tokens[second.head] : undefined;
  const both = [token, ...(other && !isRelation(other, "nsubj") ? [other] : [])];
  return distinct(both.flatMap((t) => partiesAt(timed, sentence, t)));
}

const SPEAKING = /^(?:speak|talk)$/;

/** In mutual acts whoever takes part is an actor. */
export function actorHeads(site: Site, entry: FrameEntry): readonly Token[] {
  if (entry.frame.actor) return entry.frame.actor.flatMap((role) => [...roleHeads(site, role)]);
  if (!entry.frame.mutual) return site.roles.subjects;
  // "spoke to both leaders": with them.
  const roles: readonly Role[] = SPEAKING.test(site.head.lemma) ? [...MUTUAL_ROLES, "prep:to"] : MUTUAL_ROLES;
  // "discussed the hostage crisis", "discussed Iran": what it is about takes no part.
  const isTopic = (role: Role) => role === "object" && entry.frame.content?.includes(role);
  return roles.filter((role) => !isTopic(role)).flatMap((role) => [...roleHeads(site, role)]);
}

export function recipientRoles(site: Site, entry: FrameEntry): readonly Role[] {
  return entry.frame.recipient ?? (site.kind === "noun" ? NOUN_RECIPIENTS : VERB_RECIPIENTS);
}

export function recipientHeads(site: Site, entry: FrameEntry): readonly Token[] {
  return recipientRoles(site, entry).flatMap((role) => [...roleHeads(site, role)]);
}

export function roleHeads(site: Site, role: Role): readonly Token[] {
  const { roles } = site;
  if (role === "subject") return roles.subjects;
  if (role === "object") return roles.objects;
  if (role === "iobj") return roles.indirect;
  if (role === "clause" || role === "infinitive") {
    return (role === "clause" ? roles.clauses : roles.infinitives).flatMap((t) => doers(site.sentence, t));
  }
  return roles.obliques.filter((o) => o.prep === role.slice("prep:".length)).map((o) => o.head);
}

export function doers(sentence: Sentence, verb: Token): readonly Token[] {
  const own = dependents(sentence, verb.index, "nsubj");
  // "that the gunmen be handed over": to whom it is done is not who is to do it.
  return own.length > 0 ? own.filter((t) => t.deprel !== "nsubj:pass") : surfaceSubjects(sentence, verb, 0);
}

/** Parties at a head and at what is coordinated with it, "including" phrases as well. */
export function partiesAt(timed: Timed, sentence: Sentence, head: Token): Party[] {
  return joinedWith(timed, sentence, head).flatMap((t) => {
    const mention = mentionAt(timed, sentence.index, t.index);
    const own = mention && isTop(mention, t) ? withName(timed, sentence, t, partiesOf(mention)) : [];
    const those = measured(sentence, t).flatMap((n) => partiesAt(timed, sentence, n));
    // "members of Congress": the whole may be known where the part is not.
    const isKnown = own.some((p) => p.code !== "UNK") && those.every((p) => p.code === "UNK");
    if (those.length > 0 && !isKnown) return those.map((p) => withMeasure(timed, t, p));
    const inside = namedAmong(sentence, t).flatMap((n) => partiesAt(timed, sentence, n));
    if (inside.length > 0) return [...own.filter((p) => p.code !== "UNK"), ...inside];
    return mention ? own : namedAfter(timed, sentence, t);
  });
}

/** "her rival, the former minister Ada Berg": whom nobody knows is who the aside behind says. */
function withName(timed: Timed, sentence: Sentence, noun: Token, own: readonly Party[]): Party[] {
  if (own.length !== 1 || own[0]?.code !== "UNK") return [...own];
  const asides = dependents(sentence, noun.index, "appos").filter((t) => t.index > noun.index);
  for (const t of asides) {
    const mention = mentionAt(timed, sentence.index, t.index);
    const known = mention && isTop(mention, t) ? partiesOf(mention).filter((p) => p.code !== "UNK") : [];
    if (known.length > 0) return own.flatMap((p) => known.map((identity) => party(p.span, identity)));
  }
  return [...own];
}

/** "freed cellist Ada Berg": a noun that is nobody by itself, and the person whom the name right behind it tells. */
function namedAfter(timed: Timed, sentence: Sentence, noun: Token): Party[] {
  const name = mentionsIn(timed, sentence.index).find((m) => m.first === noun.index + 1);
  // "Neighbouring Chad closed": what stands before the name, where the tree made it the head.
  if (
    name?.kind === "name" &&
    sentence.tokens[name.head]?.head === noun.index &&
    /^(?:VERB|ADJ|PROPN)$/.test(noun.upos)
  )
    return partiesOf(name);
  if (noun.upos !== "NOUN") return [];
  // "his neighbour, Ada Berg, said"
  const aside = dependents(sentence, noun.index, "appos").find(
    (t) => t.index > noun.index && t.upos === "PROPN",
  );
  const person = aside && mentionAt(timed, sentence.index, aside.index);
  if (person?.kind === "name" && person.nature === "person") return partiesOf(person);
  return name?.kind === "name" && name.nature === "person" ? partiesOf(name) : [];
}

/** What a mention contributes: its bodies, or somebody unknown where it is people without a name. */
export function partiesOf(mention: Mention): Party[] {
  if (mention.identities.length > 0)
    return mention.identities.map((identity) => party(mention.span, identity));
  const somebody =
    mention.kind !== "pronoun" &&
    (mention.nature === "people" || mention.nature === "person" || mention.nature === "body");
  if (mention.kind !== "pronoun" && mention.nature === "state") {
    return [party(mention.span, { name: mention.span.quote, code: "UNK", sector: "GOV", entity: null })];
  }
  return somebody
    ? [party(mention.span, { name: mention.span.quote, code: "UNK", sector: null, entity: null })]
    : [];
}

/**
 * Whose it is: the possessor, author or subject of a thing ("Rome's offer", "the offer by Rome", "Israeli raids"). Who only
 * qualifies it stands there with it: in "stormed an army camp" the camp stands for the army. Praise goes to the owner alone ("own").
 */
export function partiesBehind(
  timed: Timed,
  sentence: Sentence,
  thing: Token,
  span: "own" | "whole" = "whole",
): Party[] {
  for (const relation of ["nmod:poss", "nmod", "amod", "compound"]) {
    for (const t of dependents(sentence, thing.index, relation)) {
      if (
        relation === "nmod" &&
        !dependents(sentence, t.index, "case").some((c) => /^(?:by|of|from)$/i.test(c.form))
      )
        continue;
      const found = partiesAt(timed, sentence, t).filter((p) => p.code !== "UNK");
      if (found.length > 0)
        return span === "own" ? found : found.map((p) => withThing(timed, sentence, thing, p));
    }
  }
  // "the offer made by Rome", "rockets fired by the rebels".
  return dependents(sentence, thing.index, "acl")
    .flatMap((clause) => dependents(sentence, clause.index, "obl"))
    .filter((t) => dependents(sentence, t.index, "case").some((c) => c.lemma === "by"))
    .flatMap((t) => partiesAt(timed, sentence, t));
}

/** "a member of the league", "dozens of monks": the party in the words that measure it as well. */
function withMeasure(timed: Timed, measure: Token, p: Party): Party {
  return p.span.start > measure.start ? { ...p, span: spanOf(timed.text, measure.start, p.span.end) } : p;
}

/** The party in the words of the whole thing, where it stands before the thing's head: "the Malian base". */
export function withThing(timed: Timed, sentence: Sentence, thing: Token, p: Party): Party {
  if (p.span.start > thing.start) return p;
  const first = subtree(
    sentence,
    thing.index,
    (t) => t.index > thing.index || isRelation(t, "punct", "case", "mark", "advmod", "cc"),
  ).at(0);
  const start = Math.min(first?.start ?? p.span.start, p.span.start);
  return { ...p, span: spanOf(timed.text, start, Math.max(thing.end, p.span.end)) };
}

/** Each body once. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((p) => {
    const key = `${p.span.start}:${p.code}:${p.entity ?? p.name}:${p.sector}`;
    return !seen.has(key) && seen.add(key);
  });
}
