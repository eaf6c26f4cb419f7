/**
 * What the choice of actors sees of somebody in the sentence, or of nobody, as rows of a linear model: what that of recipients sees
 * (aim-features.ts, nobody-features.ts), and beside it
 *
 *     "The raid was a mistake, Oslo said"               Oslo: says what is told of the act
 *     "Oslo condemned the raid, and a boycott began"    Oslo: acts before it in the sentence
 */

import { overlaps } from "../../model/span.ts";
import { hashWord, mix } from "../../parse/hashing.ts";
import type { Attributed } from "../attributions/attributed.ts";
import type { Draft } from "../draft.ts";
import type { AimCandidate } from "./aim-candidates.ts";
import { type AimView, addAim } from "./aim-features.ts";
import { add, add2, add3, begin, gathered, hashOf, templates } from "./feature-rows.ts";
import { addNobody } from "./nobody-features.ts";

const template = templates(7);
/** Tells the rows of actors from those of recipients, with whom they share the table. */
const ACTORS = hashWord("actors", 7);

/** What stands beside an act. */
export interface Beside {
  /** Who vouches for it, if not the author. */
  readonly reported: Attributed | null;
  /** The acts of its sentence. */
  readonly drafts: readonly Draft[];
}

/** Rows below 2^bits, each once: of nobody, then of each candidate. */
export function actorFeatures(
  draft: Draft,
  candidates: readonly AimCandidate[],
  beside: Beside,
  view: AimView,
): Int32Array[] {
  // The other side of the act: who is asked for stands where recipients do, and is known of it.
  const turned = { ...draft, actors: draft.recipients, recipients: draft.actors };
  const salt = ACTORS & (2 ** view.bits - 1);
  const others = beside.drafts.filter((d) => d.type !== null && d.trigger.start !== draft.trigger.start);
  return [null, ...candidates].map((candidate) => {
    begin(view.bits);
    if (candidate) addAim(turned, candidate, view);
    else addNobody(turned, candidates, view);
    addSource(draft, candidate, beside.reported);
    addOthers(draft, candidate, others);
    return gathered().map((row) => row ^ salt);
  });
}

function addSource(
  { type: plover, found: { site } }: Draft,
  candidate: AimCandidate | null,
  reported: Attributed | null,
): void {
  const source = reported?.source;
  const isHe = source && candidate ? 1 + Number(overlaps(candidate.mention.span, source)) : 0;
  const own = mix(
    source && !candidate ? 3 : isHe,
    reported ? Number(reported.sentence === site.sentence.index) : 2,
  );
  const [type, kind] = [hashOf(String(plover)), kindOf(site)];
  add2(template("source"), own, kind);
  add2(template("source type"), own, type);
  add3(template("source kind"), own, hashOf(reported ? `${reported.class} ${reported.kind}` : "-"), kind);
  add3(template("source type kind"), own, type, kind);
}

/** In which roles of the acts before and behind it somebody stands. */
function addOthers(draft: Draft, candidate: AimCandidate | null, others: readonly Draft[]): void {
  let roles = candidate ? 0 : 16 + Math.min(others.length, 2);
  if (candidate) {
    const { span } = candidate.mention;
    for (const { trigger, actors, recipients } of others) {
      const side = trigger.start < draft.trigger.start ? 1 : 2;
      if (actors.some((p) => overlaps(p.span, span))) roles |= side;
      if (recipients.some((p) => overlaps(p.span, span))) roles |= side << 2;
    }
  }
  const [type, kind] = [hashOf(String(draft.type)), kindOf(draft.found.site)];
  add(template("others"), roles);
  add2(template("others kind"), roles, kind);
  add2(template("others type"), roles, type);
  add3(template("others type kind"), roles, type, kind);
}

function kindOf({ kind, roles }: Draft["found"]["site"]): number {
  return hashOf(roles.passive ? `${kind} passive` : kind);
}
