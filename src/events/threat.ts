/**
 * An act of conflict that its own author holds out is a threat, not that act.
 *
 *     "We will close the strait if they sail," the minister said     THREATEN restrict
 *     Turkey says it will strike the fighters                        THREATEN violence
 *     Analysts said Turkey would strike                              what others expect is no threat
 */

import type { Party } from "../model/party.ts";
import type { PloverType } from "../model/plover.ts";
import { dependents, isRelation } from "../parse/tree.ts";
import type { Timed } from "../time/timed.ts";
import { reportingClass } from "./attributed.ts";
import { conditionOf } from "./condition.ts";
import type { EventKit } from "./event-kit.ts";
import type { Found } from "./find-sites.ts";
import { partiesAt } from "./participants.ts";
import { surfaceSubjects } from "./subjects.ts";

/** What is threatened, by the act held out (codebook, modes of THREATEN). */
const MODES: Readonly<Partial<Record<PloverType, string>>> = {
  SANCTION: "relations",
  COERCE: "restrict",
  ASSAULT: "violence",
  MOBILIZE: "violence",
};

/** The mode of the threat; null where the act is none. */
export function threatIn(timed: Timed, found: Found, actors: readonly Party[], kit: EventKit): string | null {
  const { site, match } = found;
  const mode = match.type ? MODES[match.type] : undefined;
  if (!mode || site.kind !== "verb" || site.roles.passive) return null;
  const modal = dependents(site.sentence, site.carrier.index, "aux").map((t) => t.form.toLowerCase());
  if (!modal.some((m) => /^(?:will|shall|would|'ll|’ll|'d|’d)$/.test(m))) return null;
  const announced = match.type === "ASSAULT" && modal.every((m) => !/d$/.test(m));
  const isHeldOut = announced || conditionOf(timed.text, found, kit) !== null;
  return isHeldOut && isOwnWord(timed, found, actors, kit) ? mode : null;
}

/** "We will", or under a verb of saying whose subject is of the same party. */
function isOwnWord(timed: Timed, { site }: Found, actors: readonly Party[], kit: EventKit): boolean {
  const { sentence, carrier } = site;
  if (site.roles.subjects.some((t) => /^(?:we|i)$/i.test(t.form))) return true;
  const above = sentence.tokens[carrier.head];
  if (!above || !isRelation(carrier, "ccomp") || reportingClass(sentence, above, kit) === null) return false;
  const speakers = surfaceSubjects(sentence, above, 0).flatMap((t) => partiesAt(timed, sentence, t));
  return speakers.some((s) => s.code !== "UNK" && actors.some((a) => a.code === s.code));
}
