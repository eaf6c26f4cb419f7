/**
 * At whom an act is aimed that names nobody itself, by what the rest of its sentence says.
 *
 *     "met Cuban envoys and urged restraint"                  Cuba, with whom they met
 *     "condemned Peru's raid and promised sanctions"          Peru, whom the verb before is aimed at
 *     "As Chad prepares to vote, France is urging calm"       Chad, whose doings it goes with
 *     "Chad closed a paper, prompting protests from France"   Chad, whose doings call it forth
 *
 * Not here: whom the act's own words name (recipients.ts, learned-recipients.ts).
 */

import type { Party } from "../../model/party.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { joinedTo } from "../clauses/joined.ts";
import { obliquesOf } from "../clauses/obliques.ts";
import { surfaceSubjects } from "../clauses/subjects.ts";
import type { Draft } from "../draft.ts";
import { isActor, isOfActor } from "./own-side.ts";
import { distinct, partiesAt, partiesBehind } from "./participants.ts";

/** Acts that are aimed at somebody although their words may leave out at whom. */
const AIMED = /^(?:REQUEST|ACCUSE|THREATEN|REJECT|SANCTION|AGREE)$/;
const AIMED_ACTS = /^(?:warn|stress|concern)$/;

/** `drafts` are those of the same sentence. */
export function sharedRecipients(timed: Timed, draft: Draft, drafts: readonly Draft[]): readonly Party[] {
  const { type, act, actors, recipients } = draft;
  if (recipients.length > 0 || actors.length === 0) return recipients;
  if (type === null ? !AIMED_ACTS.test(act) : !AIMED.test(type)) return recipients;
  if (type === "AGREE" && !isHostile(draft)) return recipients;
  const ways = type === "AGREE" ? [ofVerbBefore] : [ofVerbBefore, ofTalks, ofClauseBeside, ofCause];
  for (const find of ways) {
    const others = distinct(find(timed, draft, drafts).filter((p) => isOther(draft, p)));
    if (others.length > 0) return others;
  }
  return recipients;
}

/** "condemned the raid and vowed further sanctions": a promise of that kind is made to whom the verb before is aimed at. */
function isHostile({ found: { site, match } }: Draft): boolean {
  const things = [...site.roles.objects, ...(match.content ? [match.content] : [])];
  const all = [...things, ...things.flatMap((t) => dependents(site.sentence, t.index, "obj"))];
  return all.some((t) =>
    /^(?:sanction|retaliation|retaliate|respond|response|measure|revenge|consequence|tariff|penalty)$/.test(
      t.lemma,
    ),
  );
}

/** Somebody who acts in public and is not on the actors' side. */
function isOther({ found: { site, match }, actors }: Draft, p: Party): boolean {
  const side = { site, match, actors };
  return p.code !== "UNK" && PUBLIC.test(p.sector ?? "GOV") && !isActor(side, p) && !isOfActor(side, p);
}

const PUBLIC = /^(?:GOV|MIL|REB|LEG|IGO|OPP|PTY)$/;

/** "condemned the raid and promised sanctions": the nearest verb before that has somebody. */
function ofVerbBefore(_: Timed, { found: { site } }: Draft, drafts: readonly Draft[]): readonly Party[] {
  for (const verb of joinedTo(site.sentence, site.carrier)) {
    const before = drafts.find((d) => d.found.site.carrier === verb && aimOf(d).length > 0);
    if (before) return aimOf(before);
  }
  return [];
}

/** "in his talks with Oslo, the minister stressed", "met Oslo's envoys, urging calm": with whom the same side talks. */
function ofTalks(
  timed: Timed,
  { found: { site }, actors }: Draft,
  drafts: readonly Draft[],
): readonly Party[] {
  const talks = drafts
    .filter((d) => d.type === "CONSULT" && d.actors.some((p) => actors.some((a) => a.code === p.code)))
    .flatMap((d) => d.actors);
  if (talks.length > 0) return talks;
  const near = site.roles.obliques.filter((o) => o.prep === "in").map((o) => o.head);
  const partners = [...near.flatMap((t) => obliquesOf(site.sentence, t)), ...site.roles.obliques].filter(
    (o) => o.prep === "with" && near.some((t) => TALKS.test(t.lemma)),
  );
  return partners.flatMap((o) => partiesAt(timed, site.sentence, o.head));
}

const TALKS = /^(?:conversation|talk|meeting|discussion|call|consultation|contact|message|letter|exchange)$/;

/** "While Chad prepares to vote, France is urging calm": the one government that the clauses beside tell of. */
function ofClauseBeside(timed: Timed, { found: { site } }: Draft): readonly Party[] {
  const { sentence, carrier } = site;
  const above = sentence.tokens[carrier.head];
  // "While Chad votes, France is urging calm": the tree may hang the main clause on the other.
  const over = above && isRelation(carrier, "advcl") && above.index < carrier.index ? [above] : [];
  const clauses = [...dependents(sentence, carrier.index, "advcl"), ...over].filter((t) =>
    dependents(sentence, t.index, "mark").some((m) => BESIDE.test(m.form)),
  );
  const told = clauses
    .flatMap((t) => dependents(sentence, t.index, "nsubj"))
    .flatMap((t) => {
      const own = partiesAt(timed, sentence, t);
      return own.length > 0 ? own : partiesBehind(timed, sentence, t);
    });
  return new Set(told.map((p) => p.code)).size === 1 ? told : [];
}

const BESIDE = /^(?:while|as|after|if|unless|because|since|should|until|when)$/i;

/** "prompting calls from Oslo": whose doings are what prompts them. */
function ofCause(timed: Timed, { found: { site } }: Draft): readonly Party[] {
  const { sentence, head, kind } = site;
  const verb = sentence.tokens[head.head];
  if (kind !== "noun" || !verb || !isRelation(head, "obj") || !CAUSING.test(verb.lemma)) return [];
  return surfaceSubjects(sentence, verb, 0).flatMap((t) => {
    const own = partiesAt(timed, sentence, t);
    return own.length > 0 ? own : partiesBehind(timed, sentence, t);
  });
}

const CAUSING = /^(?:prompt|draw|spark|trigger|provoke|cause|earn|attract|elicit|invite|stir)$/;

function aimOf({ type, actors, recipients }: Draft): readonly Party[] {
  return recipients.length === 0 && type === "CONSULT" ? actors : recipients;
}
