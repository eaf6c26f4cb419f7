/**
 * At whom an act is aimed: of everybody in its sentence, and nobody, whoever is likeliest. What the rules find is one of the things
 * that the choice looks at.
 *
 *     "Oslo agreed to set up a clinic in Gao"           nobody by rule; Gao
 *     "Oslo denounced 49 arrests of miners in Malta"    miners by rule; 49 arrests of miners in Malta
 *     "Oslo closed the road to Gao"                     Gao by rule; nobody
 *
 * The weights are a trained model's (aim-features.ts, nobody-features.ts). Acts in which all take part keep their parties.
 */

import type { Party } from "../../model/party.ts";
import type { Timed } from "../../time/timed.ts";
import type { Draft } from "../draft.ts";
import { aimCandidates } from "./aim-candidates.ts";
import { aimFeatures } from "./aim-features.ts";
import { nobodyFeatures } from "./nobody-features.ts";
import type { Opinion } from "./second-opinion.ts";

/** By how much more must speak for somebody than for nobody where the rules find nobody: in whole articles they are seldom wrong. */
const LEAD = 0.5;

export function learnedRecipients(timed: Timed, draft: Draft, { model, words }: Opinion): readonly Party[] {
  const { type, recipients, found } = draft;
  if (type === null || found.match.entry.frame.mutual || isEachOther(recipients)) return recipients;
  const candidates = aimCandidates(timed, draft);
  if (candidates.length === 0) return recipients;
  let best: readonly Party[] = [];
  let most = model.aim(nobodyFeatures(draft, candidates, words, model.bits));
  if (recipients.length === 0) most += LEAD;
  for (const candidate of candidates) {
    const sum = model.aim(aimFeatures(draft, candidate, words, model.bits));
    if (sum > most) [best, most] = [candidate.parties, sum];
  }
  return best;
}

/** "accused each other": several who stand in the same words. */
function isEachOther([first, ...others]: readonly Party[]): boolean {
  return (
    others.length > 0 &&
    others.every(({ span }) => span.start === first?.span.start) &&
    EACH.test(first?.span.quote ?? "")
  );
}

const EACH = /\bother$/i;
