/**
 * What somebody leaves off, and what act that is:
 *
 *     "stopped shelling the town"          RETREAT ceasefire
 *     "ceased handing out rations"         SANCTION discontinue
 */

import type { PloverType } from "../../model/plover.ts";
import { isRelation } from "../../parse/tree.ts";
import type { Found } from "../frames/find-sites.ts";
import type { Reality } from "./status.ts";

/** What it is to leave off fighting or helping: a truce in deed, and no raid that was not flown; relations cut (codebook: "Stopping aid"). */
export function leavingOff(type: PloverType | null) {
  if (type === "ASSAULT") return { type: "RETREAT", mode: "ceasefire" } as const;
  return type === "AID" || type === "COOPERATE" ? ({ type: "SANCTION", mode: "discontinue" } as const) : null;
}

/** A participle under a word of stopping. */
export function isLeftUndone({ site: { sentence, carrier, kind } }: Found, { wanted }: Reality): boolean {
  if (kind !== "verb" || wanted || carrier.xpos !== "VBG") return false;
  const above = sentence.tokens[carrier.head];
  return (
    above !== undefined && isRelation(carrier, "xcomp") && /^(?:stop|cease|halt|quit)$/.test(above.lemma)
  );
}
