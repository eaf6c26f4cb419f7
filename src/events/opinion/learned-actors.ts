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
import type { Opinion } from "./second-opinion.ts";

/** By how much more must speak for somebody than for nobody. */
const LEAD = 0.4;

/** Whoever acts is not at whom the act is aimed. */
export function learnedActors(
  timed: Timed,
  draft: Draft,
  beside: () => Beside,
  { model, words }: Opinion,
): Draft {
  const { type, actors, recipients, found } = draft;
  if (type === null || actors.length > 0 || found.match.entry.frame.mutual) return draft;
  const candidates = actorCandidates(timed, draft);
  if (candidates.length === 0) return draft;
  const view = { words, bits: model.bits, alone: timed.sentences.length === 1 };
  const [nobody = 0, ...sums] = actorFeatures(draft, candidates, beside(), view).map((rows) =>
    model.aim(rows),
  );
  const most = Math.max(...sums);
  const best = candidates[sums.indexOf(most)];
  if (!best || most <= nobody + LEAD) return draft;
  const isOther = ({ span }: (typeof recipients)[number]) =>
    !best.parties.some((p) => overlaps(p.span, span));
  return { ...draft, actors: best.parties, recipients: recipients.filter(isOther) };
}
