/**
 * Parties of an act that refers back to one told before: whoever did that is whom this one is aimed at, and does what it does.
 *
 *     "Chad closed the border. Niger condemned [the decision]."    Chad, who decided
 *     "Peru accused Chile of theft. Chile denied it."              Peru, who accused
 *     "Rebels shelled Gao. [The shelling] killed two."             the rebels
 *     "The Council met. [The resolution] condemns Chad."           the Council
 *
 * Nobody where no act of that kind was told in the sentences before, or where those who did it are on the actors' own side.
 */

import type { Party } from "../../model/party.ts";
import type { Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import type { Draft } from "../draft.ts";
import type { BackReferenceIndex, EventKit } from "../event-kit.ts";
import { isActor, isOfActor } from "./own-side.ts";

/** Sentences to look back. */
const REACH = 2;

/** `told`: what the last sentences told, in order. */
export function referredBack(
  draft: Draft,
  told: readonly Draft[],
  { backReferences }: Pick<EventKit, "backReferences">,
): Draft {
  const from = told.findLastIndex((d) => distance(d, draft) > REACH) + 1;
  const near = told
    .slice(from)
    .filter((d) => distance(d, draft) > 0 || d.trigger.end < draft.trigger.start)
    .reverse();
  if (near.length === 0) return draft;
  return {
    ...draft,
    actors: actorsBefore(draft, near, backReferences),
    recipients: recipientsBefore(draft, near, backReferences),
  };
}

function recipientsBefore(draft: Draft, near: readonly Draft[], words: BackReferenceIndex): readonly Party[] {
  const { recipients, actors, found, type, act } = draft;
  if (recipients.length > 0 || actors.length === 0 || found.site.kind === "adjective") return recipients;
  if (type === null ? act !== "deny" : !ANSWERING.test(type)) return recipients;
  const noun = found.site.roles.objects.find((t) => isBack(draft, t));
  const meant = noun
    ? near.find((d) => isMeant(d, noun, words) && othersIn(draft, d.actors).length > 0)
    : null;
  return meant ? othersIn(draft, meant.actors) : answered(draft, near);
}

const ANSWERING = /^(?:ACCUSE|REJECT|SUPPORT|AGREE|CONCEDE|THREATEN)$/;

/** "Peru accused Chile ... Chile [denied] it": of the sentence right before, who acted upon the actors. */
function answered(draft: Draft, near: readonly Draft[]): readonly Party[] {
  if (!/^(?:REJECT|AGREE)$/.test(draft.type ?? "REJECT")) return [];
  const before = near.find(
    (d) =>
      distance(d, draft) === 1 &&
      ASKING.test(d.type ?? "") &&
      d.recipients.some((r) => draft.actors.some((a) => a.code === r.code && a.code !== "UNK")),
  );
  return before ? othersIn(draft, before.actors) : [];
}

const ASKING = /^(?:REQUEST|ACCUSE|THREATEN)$/;

/** Who did what "the shelling" refers back to, or issued "the resolution". */
function actorsBefore(draft: Draft, near: readonly Draft[], words: BackReferenceIndex): readonly Party[] {
  const { actors, found, type } = draft;
  if (found.site.roles.passive) return actors;
  const speaking = found.site.roles.subjects.some(isIt)
    ? near.find((d) => speaksThrough(d, draft, words))
    : null;
  if (speaking) return speaking.actors;
  const nouns = found.site.roles.subjects.filter((t) => isBack(draft, t) || isDrafted(draft, t, words));
  if (actors.length > 0 && !nouns.some((t) => isDrafted(draft, t, words))) return actors;
  if (nouns.some((t) => words.documents.has(t.lemma)))
    return near.find((d) => d.actors.some((p) => p.sector === "IGO"))?.actors ?? actors;
  const noun = type === "ASSAULT" ? nouns.find((t) => words.fighting.has(t.lemma)) : undefined;
  if (!noun) return actors;
  return near.find((d) => d.type === "ASSAULT" && d.actors.length > 0)?.actors ?? actors;
}

function isIt({ form }: Token): boolean {
  return form.toLowerCase() === "it";
}

/** "The resolution calls on Chad ... It urges": of the sentence right before, or of one that goes on from such. */
function speaksThrough(before: Draft, draft: Draft, { documents }: BackReferenceIndex): boolean {
  if (distance(before, draft) > 1 || before.actors[0]?.sector !== "IGO") return false;
  return before.found.site.roles.subjects.some((t) => documents.has(t.lemma) || isIt(t));
}

/** "the resolution, drafted by Oslo, condemns": who wrote it is not who speaks through it. */
function isDrafted({ found: { site } }: Draft, noun: Token, { documents }: BackReferenceIndex): boolean {
  const written = dependents(site.sentence, noun.index, "acl").some((t) =>
    /^(?:draft|sponsor|co-sponsor|cosponsor|adopt|approve)$/.test(t.lemma),
  );
  return written && documents.has(noun.lemma);
}

function distance(before: Draft, draft: Draft): number {
  return draft.found.site.sentence.index - before.found.site.sentence.index;
}

/** "the decision", "this move": definite, and nobody's by its own words. */
function isBack({ found: { site } }: Draft, noun: Token): boolean {
  const below = dependents(site.sentence, noun.index);
  const isDefinite = below.some((t) => /^(?:the|this|that|such|these|those)$/i.test(t.form));
  return isDefinite && !below.some((t) => /^(?:nmod|acl)/.test(t.deprel) && t.index > noun.index);
}

/** "the offer" is of an act of AGREE or REQUEST, "the move" of any. */
function isMeant({ type }: Draft, { lemma }: Token, { acts }: BackReferenceIndex): boolean {
  const types = acts.get(lemma);
  return types === "any" || (types !== undefined && type !== null && types.has(type));
}

function othersIn({ found: { site, match }, actors }: Draft, parties: readonly Party[]): Party[] {
  const side = { site, match, actors };
  const here = parties.filter((p) => p.code !== "UNK" && !isActor(side, p) && !isOfActor(side, p));
  return here.some((p) => actors.some((a) => a.code === p.code)) ? [] : here;
}
