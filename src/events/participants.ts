/**
 * Who acts and who is addressed: from the roles of a site to parties.
 *
 *     "Paris and Bonn urged Rome"          actors Paris, Bonn; recipient Rome
 *     "rejected Rome's offer"              recipient Rome: whose offer it was
 *     "suggested that Rome wait"           recipient Rome: who is to do it
 *     "talks between Paris and Bonn"       actors Paris, Bonn
 */

import { type Mention, mentionAt, mentionsIn } from "../entities/named.ts";
import type { Role } from "../lexicon/event-frame.ts";
import { type Party, party } from "../model/party.ts";
import { overlaps, type Range } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { dependents, isRelation, subtree } from "../parse/tree.ts";
import type { Timed } from "../time/timed.ts";
import { conjuncts, prepositionOf, surfaceSubjects } from "./clause.ts";
import type { FrameEntry } from "./frame-index.ts";
import type { Match } from "./match-frame.ts";
import { isTop, measured } from "./mention-top.ts";
import type { Site } from "./site.ts";

export interface Participants {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

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

/** `words` is where the trigger stands: it is no party to itself ("held hostage"). */
export function participantsOf(timed: Timed, site: Site, match: Match, words: Range): Participants {
  const { frame } = match.entry;
  const others = (parties: readonly Party[]) => distinct(parties.filter((p) => !overlaps(p.span, words)));
  const at = (heads: readonly Token[]) => heads.flatMap((t) => partiesAt(timed, site.sentence, t));
  if (frame.mutual) {
    const all = others(at(actorHeads(site, match.entry)));
    return {
      actors: all.length > 1 ? all : others([...all, ...partiesBetween(timed, site)]),
      recipients: [],
    };
  }
  const actors = others(at(site.roles.subjects));
  const named = others(firstParties(timed, site, match)).filter((r) => !actors.some((a) => isSameBody(a, r)));
  const hit = named.length > 0 ? named : others(placesHit(timed, site, match));
  const recipients = hit.length > 0 ? hit : others(partiesConcerned(timed, site, match, actors));
  return { actors, recipients };
}

/** Nobody acts on himself, unless the text says so: "him" behind "the president urged" is another. */
function isSameBody(a: Party, b: Party): boolean {
  if (a.span.start === b.span.start) return true;
  return (
    a.code !== "UNK" && a.entity !== null && a.entity === b.entity && !/sel(?:f|ves)$/i.test(b.span.quote)
  );
}

/** "praised its ally's restraint", "rejected the charge that Rome lied": the first body in what is praised, blamed or refused. */
function partiesConcerned(timed: Timed, site: Site, match: Match, actors: readonly Party[]): Party[] {
  if (!match.type || !/^(?:SUPPORT|ACCUSE|REJECT)$/.test(match.type)) return [];
  const about = site.roles.obliques
    .filter((o) => /^(?:for|of|on|against|over)$/.test(o.prep))
    .map((o) => o.head);
  const roots = [...site.roles.objects, ...(match.content ? [match.content] : []), ...about];
  for (const root of roots) {
    for (const t of subtree(site.sentence, root.index)) {
      const mention = mentionAt(timed, site.sentence.index, t.index);
      const found = mention?.head === t.index && mention.nature !== "place" ? partiesOf(mention) : [];
      const other = found.filter((p) => p.code !== "UNK" && !actors.some((a) => isSameBody(a, p)));
      if (other.length > 0) return other;
    }
  }
  return [];
}

/** How far behind the noun "between Rome and Oslo" may stand. */
const BETWEEN_REACH = 10;

/** "discussions under way for months between Rome and Oslo": found on the surface where the tree hung it elsewhere. */
export function partiesBetween(timed: Timed, { sentence, head }: Site): Party[] {
  const near = sentence.tokens.slice(head.index + 1, head.index + 1 + BETWEEN_REACH);
  const between = near.find((t) => /^(?:between|among)$/i.test(t.form));
  const first = between && mentionsIn(timed, sentence.index).find((m) => m.first === between.index + 1);
  const token = first && sentence.tokens[first.head];
  if (!token || near.some((t) => t.index < between.index && /^VB[DZP]$/.test(t.xpos))) return [];
  return partiesAt(timed, sentence, token);
}

/** A place that is blockaded, bombed or helped stands for the country or territory in which it lies. */
function placesHit(timed: Timed, site: Site, { type }: Match): Party[] {
  if (!type || !/^(?:ASSAULT|COERCE|AID|SANCTION|MOBILIZE)$/.test(type)) return [];
  const aimed = type === "AID" ? /^to$/ : /^(?:of|on|against)$/;
  const heads = [
    ...site.roles.objects,
    ...site.roles.obliques.filter((o) => aimed.test(o.prep)).map((o) => o.head),
  ];
  return heads.flatMap((t) => {
    const mention = mentionAt(timed, site.sentence.index, t.index);
    if (!mention || mention.head !== t.index || !mention.country) return [];
    return [
      party(mention.span, { name: mention.span.quote, code: mention.country, sector: null, entity: null }),
    ];
  });
}

/** In mutual acts whoever takes part is an actor. */
export function actorHeads(site: Site, entry: FrameEntry): readonly Token[] {
  return entry.frame.mutual
    ? MUTUAL_ROLES.flatMap((role) => [...roleHeads(site, role)])
    : site.roles.subjects;
}

export function recipientHeads(site: Site, entry: FrameEntry): readonly Token[] {
  const roles = entry.frame.recipient ?? (site.kind === "noun" ? NOUN_RECIPIENTS : VERB_RECIPIENTS);
  return roles.flatMap((role) => [...roleHeads(site, role)]);
}

/** The recipients of the first role that has any; else who is behind the object or has to do what is asked. */
function firstParties(timed: Timed, site: Site, match: Match): Party[] {
  const { frame } = match.entry;
  const roles = frame.recipient ?? (site.kind === "noun" ? NOUN_RECIPIENTS : VERB_RECIPIENTS);
  for (const role of roles) {
    if (role === "clause" || role === "infinitive") continue;
    const found = roleHeads(site, role).flatMap((t) => partiesAt(timed, site.sentence, t));
    if (found.length > 0) return found;
  }
  const asked = [match.content, ...site.roles.clauses].flatMap((t) => (t ? doers(site.sentence, t) : []));
  const doing = asked.flatMap((t) => partiesAt(timed, site.sentence, t));
  if (
    doing.length > 0 &&
    (match.type === "REQUEST" || roles.includes("clause") || roles.includes("infinitive"))
  )
    return doing;
  const inside = partiesInside(timed, site, match);
  if (inside.length > 0) return inside;
  return site.roles.objects.flatMap((t) => partiesBehind(timed, site.sentence, t));
}

/**
 * Who is meant where nobody is addressed: whose conduct a threat is tied to ("if Rome attacks"), or whom the content of a
 * promise or threat reaches ("promised to send grain to Malta", "threatened to attack Malta"), or who is to do what is called for
 * ("the need for Rome to act").
 */
function partiesInside(timed: Timed, site: Site, match: Match): Party[] {
  const { sentence } = site;
  const { content, type } = match;
  if (!content || !(type === "THREATEN" || type === "AGREE" || type === "REQUEST")) return [];
  if (type === "THREATEN") {
    const clauses = [content, site.carrier].flatMap((t) => dependents(sentence, t.index, "advcl"));
    const tied = clauses.flatMap((t) => dependents(sentence, t.index, "nsubj"));
    const conduct = tied.flatMap((t) => partiesAt(timed, sentence, t));
    if (conduct.length > 0) return conduct;
  }
  if (type === "REQUEST") {
    const bidden = dependents(sentence, content.index, "acl", "advcl", "ccomp", "xcomp").flatMap((t) =>
      doers(sentence, t),
    );
    const asked = dependents(sentence, content.index, "nmod", "obl").filter(
      (t) => prepositionOf(sentence, t) === "for" || prepositionOf(sentence, t) === "by",
    );
    return [...bidden, ...asked].flatMap((t) => partiesAt(timed, sentence, t)).slice(0, 3);
  }
  const reached = dependents(sentence, content.index, "obj", "iobj").concat(
    dependents(sentence, content.index, "obl", "nmod").filter((t) =>
      /^(?:to|against|with|on)$/.test(prepositionOf(sentence, t) ?? ""),
    ),
  );
  const direct = reached.flatMap((t) => partiesAt(timed, sentence, t)).filter((p) => p.code !== "UNK");
  if (direct.length > 0) return direct;
  return reached
    .flatMap((t) => dependents(sentence, t.index, "nmod"))
    .flatMap((t) => partiesAt(timed, sentence, t))
    .filter((p) => p.code !== "UNK");
}

function roleHeads(site: Site, role: Role): readonly Token[] {
  const { roles } = site;
  if (role === "subject") return roles.subjects;
  if (role === "object") return roles.objects;
  if (role === "iobj") return roles.indirect;
  if (role === "clause" || role === "infinitive") {
    return (role === "clause" ? roles.clauses : roles.infinitives).flatMap((t) => doers(site.sentence, t));
  }
  return roles.obliques.filter((o) => o.prep === role.slice("prep:".length)).map((o) => o.head);
}

function doers(sentence: Sentence, verb: Token): Token[] {
  const own = dependents(sentence, verb.index, "nsubj");
  return own.length > 0 ? own : surfaceSubjects(sentence, verb, 0);
}

/** Parties at a head and at what is coordinated with it, "including" phrases as well. */
export function partiesAt(timed: Timed, sentence: Sentence, head: Token): Party[] {
  const tree = conjuncts(sentence, head);
  const listed = listedAfter(timed, sentence, head).filter((t) => !tree.includes(t));
  return [...tree, ...listed].flatMap((t) => {
    const mention = mentionAt(timed, sentence.index, t.index);
    const own = mention && isTop(mention, t) ? partiesOf(mention) : [];
    const those = measured(sentence, t).flatMap((n) => partiesAt(timed, sentence, n));
    if (those.length > 0) return those;
    const named = dependents(sentence, t.index, "nmod", "obl").filter((n) =>
      dependents(sentence, n.index, "case").some((c) => /^(?:including|like)$/i.test(c.form)),
    );
    const inside = named.flatMap((n) => partiesAt(timed, sentence, n));
    return inside.length > 0 ? [...own.filter((p) => p.code !== "UNK"), ...inside] : own;
  });
}

/** "Rome, Oslo and Cairo": a list that the words show, where the tree lost its members. */
function listedAfter(timed: Timed, sentence: Sentence, head: Token): Token[] {
  const here = mentionsIn(timed, sentence.index).filter((m) => m.kind === "name");
  const members: Token[] = [];
  let closed = false;
  let last = here.find((m) => m.head === head.index)?.last;
  while (last !== undefined && !closed) {
    let at = last + 1;
    if (sentence.tokens[at]?.form === ",") at++;
    if (/^(?:and|or)$/i.test(sentence.tokens[at]?.form ?? "")) {
      closed = true;
      at++;
    }
    if (sentence.tokens[at]?.lemma === "the") at++;
    const next = at > last + 1 ? here.find((m) => m.first === at || m.first === at - 1) : undefined;
    const token = next && sentence.tokens[next.head];
    // "..., and Oslo said": the subject of another clause is no member.
    if (!next || !token || next.last <= last || (isRelation(token, "nsubj") && token.head !== head.head))
      return [];
    members.push(token);
    last = next.last;
  }
  return closed ? members : [];
}

/** Whose it is: the possessor, author or subject of a thing ("Rome's offer", "the offer by Rome", "Israeli raids"). */
function partiesBehind(timed: Timed, sentence: Sentence, thing: Token): Party[] {
  for (const relation of ["nmod:poss", "nmod", "amod", "compound"]) {
    for (const t of dependents(sentence, thing.index, relation)) {
      if (
        relation === "nmod" &&
        !dependents(sentence, t.index, "case").some((c) => /^(?:by|of|from)$/i.test(c.form))
      )
        continue;
      const found = partiesAt(timed, sentence, t).filter((p) => p.code !== "UNK");
      if (found.length > 0) return found;
    }
  }
  return [];
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

function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((p) => {
    const key = `${p.span.start}:${p.code}:${p.entity ?? p.name}:${p.sector}`;
    return !seen.has(key) && seen.add(key);
  });
}
