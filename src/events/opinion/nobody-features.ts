/**
 * What the choice of recipients sees of an act that may be aimed at nobody, as rows of a linear model:
 *
 *     "Oslo's troops withdrew on Monday"     RETREAT, withdraw, no object, whether the rules find somebody
 */

import { hashWord } from "../../parse/hashing.ts";
import type { Draft } from "../draft.ts";
import type { AimCandidate } from "./aim-candidates.ts";
import { type AimView, sectorOf } from "./aim-features.ts";
import { add, add2, add3, begin, gathered, hashOf, templates } from "./feature-rows.ts";

const template = templates(5);

/** Rows below 2^bits, each once. `candidates` are all against whom nobody stands. */
export function nobodyFeatures(draft: Draft, candidates: readonly AimCandidate[], view: AimView): Int32Array {
  begin(view.bits);
  addNobody(draft, candidates, view);
  return gathered();
}

/** The same rows, added to those that are gathered. */
export function addNobody(
  draft: Draft,
  candidates: readonly AimCandidate[],
  { words: { groups }, alone }: AimView,
): void {
  const { found, actors, recipients } = draft;
  const { site, match } = found;
  const { head, roles } = site;
  const lemma = hashOf(head.lemma.toLowerCase());
  const type = hashOf(String(draft.type));
  const act = hashOf(draft.act);
  const group = groups.lookUp(hashWord(head.form.toLowerCase()));
  const ruled = (recipients.length > 0 ? 1 : 0) + (recipients.some((r) => r.code !== "UNK") ? 2 : 0);
  const acting = Math.min(actors.length, 2);
  const shape = hashOf(
    `${site.kind} ${Number(roles.passive)} ${Math.min(roles.objects.length, 1)} ${Math.min(roles.indirect.length, 1)} ${Math.min(roles.clauses.length + roles.infinitives.length, 1)}`,
  );
  add(template("nobody"), 0);
  add(template("nobody type"), type);
  add2(template("nobody rules"), ruled, type);
  add2(template("nobody act"), act, ruled);
  add2(template("nobody lemma"), lemma, ruled);
  add2(template("nobody group"), group, ruled);
  add3(template("nobody shape"), shape, type, ruled);
  add2(template("nobody shape act"), shape, act);
  add3(template("nobody actors"), acting, type, ruled);
  for (const a of actors) add2(template("nobody actor"), sectorOf(a), type);
  add2(template("nobody mode"), hashOf(String(draft.mode)), type);
  add2(template("nobody frame"), hashOf(match.entry.frame.id), ruled);
  add2(template("nobody many"), Math.min(candidates.length, 5), type);
  add2(template("nobody content"), Number(match.content !== null), type);
  for (const t of roles.objects) {
    add2(template("nobody object"), hashOf(t.lemma.toLowerCase()), type);
    add2(template("nobody object group"), groups.lookUp(hashWord(t.form.toLowerCase())), type);
    add2(template("nobody object act"), groups.lookUp(hashWord(t.form.toLowerCase())) >>> 8, act);
    const inside = candidates.some(({ mention }) => mention.head === t.index);
    add3(template("nobody object peopled"), Number(inside), type, ruled);
  }
  for (const { prep } of roles.obliques) add2(template("nobody prep"), hashOf(prep), type);
  if (alone) {
    add(template("nobody alone"), 0);
    add2(template("nobody alone type"), type, ruled);
    add2(template("nobody alone actors"), ruled, acting);
    add2(template("nobody alone shape"), shape, ruled);
  }
}
