/**
 * What is not done because somebody refuses to:
 *
 *     "will not lift the ban", "would not take part"     a friendly act denied for the time ahead
 *     "did not give permission"                          what he could have let others do
 *     "would not be blackmailed"                         what others ask of him with threats
 */

import { PLOVER, type PloverType } from "../../model/plover.ts";
import type { Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import type { Found } from "../frames/find-sites.ts";
import type { Reality } from "./status.ts";

/** "will not lift the ban", "would not take part": a cooperative act that is denied for the time ahead is refused now. */
export function isRefusal(type: PloverType | null, { status, negated, inCondition }: Reality): boolean {
  return status === "future" && negated && !inCondition && type !== null && PLOVER[type].quad <= 2;
}

/** "would not be blackmailed": who will not be threatened refuses what is asked of him. */
export function isDefiance({ match, site }: Found, { status, negated, inCondition }: Reality): boolean {
  return match.type === "THREATEN" && site.roles.passive && status === "future" && negated && !inCondition;
}

/** "did not give permission": whoever lets nobody refuses; "has not given permission" may still do so. */
export function isWithheld(
  { match, site }: Found,
  { status, negated, denied, inCondition }: Reality,
): boolean {
  return (
    match.entry.frame.refusable === true &&
    negated &&
    !denied &&
    !inCondition &&
    status === "actual" &&
    dependents(site.sentence, site.carrier.index, "aux").every(({ lemma }) => lemma !== "have")
  );
}

/** "no round has been scheduled", "has not planned a visit": nothing is refused, it is not fixed yet; "will not schedule a visit" refuses it. */
export function isUnscheduled({ match, site }: Found): boolean {
  return (
    match.entry.frame.ahead === true && dependents(site.sentence, site.carrier.index, "aux").every(isNoModal)
  );
}

function isNoModal({ xpos }: Token): boolean {
  return xpos !== "MD";
}
