/**
 * Who does an act of which the rules find no actor: somebody of its sentence, where more speaks for him than for nobody.
 *
 *     "The camp in Chad was shelled from bases in Mali"     nobody by rule; Mali
 *
 * What speaks for somebody are a trained model's weights (actor-features.ts). Acts in which all take part keep their parties.
 */

import { overlaps } from "../../model/span.ts";
import type { Timed } from "../../time/timed.ts";
import type { Draft } from "../draft.ts";
import { actorCandidates } from "./actor-candidates.ts";
import { actorFeatures, type Beside } from "./actor-features.ts";
import type { AimCandidate } from "./aim-candidates.ts";
import type { Opinion } from "./second-opinion.ts";

/** By how much more must speak for somebody than for nobody. */
const LEAD = 0.4;

/** The draft with whoever acts. */
export function learnedActors(
  timed: Timed,
  draft: Draft,
  beside: () => Beside,
  { model, words }: Opinion,
): Draft {
  const { type, actors, found } = draft;
  const { match, site } = found;
  if (type === null || actors.length > 0 || match.entry.frame.mutual) return draft;
  const candidates = actorCandidates(timed, draft);
  if (candidates.length === 0) return draft;
  const view = { words, bits: model.bits, alone: timed.sentences.length === 1 };
  const around = beside();
  const [nobody = 0, ...sums] = actorFeatures(draft, candidates, around, view).map((rows) => model.aim(rows));
  const source = site.roles.passive ? around.reported?.source : null;
  let best: AimCandidate | null = null;
  let most = nobody + LEAD;
  for (const [i, candidate] of candidates.entries()) {
    // "Oslo said that a convoy had been stopped": by somebody else.
    const isTeller = source && overlaps(candidate.mention.span, source);
    if (!isTeller && sums[i]! > most) [best, most] = [candidate, sums[i]!];
  }
  return best ? { ...draft, actors: best.parties } : draft;
}
