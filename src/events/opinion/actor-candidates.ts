/**
 * Who may do an act of which the rules find no actor: everybody whom its sentence names or tells of, each with those in one list with him.
 *
 *     "The camp in Niger was shelled from bases in Chad and Mali"     Niger; Chad and Mali; Mali
 *
 * Which of them it is: learned-actors.ts.
 */

import { mentionsIn } from "../../entities/named.ts";
import { overlaps, type Range } from "../../model/span.ts";
import type { Timed } from "../../time/timed.ts";
import type { Draft } from "../draft.ts";
import { partiesAt } from "../participants/participants.ts";
import type { AimCandidate } from "./aim-candidates.ts";

/** A sentence with more mentions than this is a list. */
const MOST = 24;

/** "Two soldiers were killed in Gao": at whom the rules find it aimed does not do it. */
export function actorCandidates(timed: Timed, { found, trigger, recipients }: Draft): AimCandidate[] {
  const { sentence } = found.site;
  const taken = [trigger, ...recipients.map(({ span }) => span)];
  const isTaken = (span: Range) => taken.some((one) => overlaps(one, span));
  const somebody = mentionsIn(timed, sentence.index)
    .slice(0, MOST)
    .flatMap((mention) => {
      const head = sentence.tokens[mention.head];
      if (!head || mention.nature === "thing" || isTaken(mention.span)) return [];
      const parties = partiesAt(timed, sentence, head).filter(({ span }) => !isTaken(span));
      return parties.length > 0 ? [{ mention, parties }] : [];
    });
  const before = somebody.filter(({ mention }) => mention.span.start <= trigger.start).length;
  return somebody.map(({ mention, parties }, i) => ({
    mention,
    parties,
    thing: null,
    steps: 0,
    order: i < before ? i - before : i - before + 1,
  }));
}
