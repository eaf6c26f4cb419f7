/**
 * What is told in the present and dated ahead is set for then.
 *
 *     "The two leaders [meet] on 14 December", in November     future
 *     "She is [expected] in Oslo on Monday"                    future
 *     "The two leaders [met] on 14 December"                   as it stands: a date of last year, or a wrong one
 */

import { bounds } from "../../model/edtf.ts";
import type { PloverType } from "../../model/plover.ts";
import { dependents } from "../../parse/tree.ts";
import { dateOf } from "../../time/date-of.ts";
import { datesIn, type Timed } from "../../time/timed.ts";
import type { Found } from "../frames/find-sites.ts";
import type { Reality } from "./status.ts";

/** What is held or agreed on a day that is fixed. */
const AHEAD: ReadonlySet<PloverType | null> = new Set(["AGREE", "CONSULT", "COOPERATE", "AID", "PROTEST"]);

export function scheduled(timed: Timed, found: Found, reality: Reality): Reality {
  const { published } = timed;
  const { sentence, carrier } = found.site;
  // "In the June issue she criticises": what is only said is said.
  if (!AHEAD.has(found.match.type)) return reality;
  if (reality.status !== "actual" || !published || datesIn(timed, sentence.index).length === 0)
    return reality;
  const auxiliaries = dependents(sentence, carrier.index, "aux", "cop");
  const tensed = auxiliaries.find(({ xpos }) => /^VB[DZP]$/.test(xpos)) ?? carrier;
  if (!/^VB[ZP]$/.test(tensed.xpos) || /^(?:has|have|'ve|’ve)$/i.test(tensed.form)) return reality;
  const time = dateOf(timed, sentence.index, carrier.index);
  const first = time && bounds(time.edtf).first;
  const today = bounds(published.edtf).last ?? bounds(published.edtf).first;
  return first && today && first > today ? { ...reality, status: "future" } : reality;
}
