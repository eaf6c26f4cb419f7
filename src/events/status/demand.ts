/**
 * An act that somebody else ought to do is asked for.
 *
 *     "Minsk should free the editor," the bloc said       REQUEST, the bloc -> Minsk
 *     Both armies must withdraw from the bridge           REQUEST to both armies
 *     "We must protect the convoy," the bloc said         nothing: what one ought to do oneself
 *     The envoys must have met in May                     nothing: what is only concluded
 *
 * Not here: verbs of asking (the lexicon's REQUEST frames), whose content such an act is not coded again.
 */

import type { Party } from "../../model/party.ts";
import type { PloverType } from "../../model/plover.ts";
import type { Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import type { EventKit } from "../event-kit.ts";
import type { Found } from "../frames/find-sites.ts";
import { partiesAt } from "../participants/participants.ts";
import { speakersOf } from "../participants/speakers-of.ts";

/** What is asked for, by the act that ought to be done (codebook, modes of REQUEST). */
const MODES: Readonly<Partial<Record<PloverType, string>>> = {
  RETREAT: "yield",
  CONCEDE: "yield",
  CONSULT: "meet",
  AID: "assist",
  COOPERATE: "assist",
};

export interface Demand {
  readonly mode: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

export function demandIn(timed: Timed, { site, match }: Found, kit: EventKit): Demand | null {
  const { sentence, head, roles } = site;
  if (match.type === null || site.kind !== "verb" || !oughtTo(dependents(sentence, head.index, "aux")))
    return null;
  const doers = roles.passive ? [] : roles.subjects;
  if (doers.some(({ form }) => OWN.test(form))) return null;
  const recipients = doers.flatMap((t) => partiesAt(timed, sentence, t));
  const actors = speakersOf(timed, sentence, head, kit);
  const isOwn = recipients.some((r) => actors.some((a) => a.code === r.code && a.name === r.name));
  if (isOwn || (roles.passive ? actors : recipients).every(({ code }) => code === "UNK")) return null;
  return { mode: MODES[match.type] ?? null, actors, recipients };
}

const OWN = /^(?:we|i|you|one)$/i;

/** "should free"; not "should have freed", "must be freeing". */
function oughtTo(auxiliaries: readonly Token[]): boolean {
  return (
    auxiliaries.some(({ form }) => /^(?:should|must|ought)$/i.test(form)) &&
    auxiliaries.every(({ form }) => /^(?:should|must|ought|be|not|n't|n’t)$/i.test(form))
  );
}
