/**
 * Which events show where a party stands, and how.
 *
 *     REQUEST urge      asks for      "asks"        REQUEST demand    demands       "asks"
 *     REJECT            rejects       "answers"     AGREE             agrees to     "answers"
 *     SUPPORT           supports      "answers"     THREATEN          threatens     "threatens"
 *
 * Stances of one kind replace each other; stances of different kinds stand side by side: who urges and threatens at the
 * same time has not changed his mind.
 */

import type { PloverType } from "../model/plover.ts";
import type { EventLine } from "../model/record.ts";

export interface Stance {
  readonly kind: "asks" | "answers" | "threatens" | "says";
  /** For the reader: third person, with the negation where there is one. */
  readonly stance: string;
}

const BY_TYPE: Partial<Record<PloverType, Stance>> = {
  REQUEST: { kind: "asks", stance: "asks for" },
  AGREE: { kind: "answers", stance: "agrees to" },
  CONCEDE: { kind: "answers", stance: "concedes" },
  SUPPORT: { kind: "answers", stance: "supports" },
  REJECT: { kind: "answers", stance: "rejects" },
  ACCUSE: { kind: "answers", stance: "criticises" },
  THREATEN: { kind: "threatens", stance: "threatens" },
};

/** Acts that are stronger or weaker than their type, and acts without a type that show a position. */
const BY_ACT: Readonly<Record<string, Stance>> = {
  demand: { kind: "asks", stance: "demands" },
  order: { kind: "asks", stance: "demands" },
  insist: { kind: "asks", stance: "demands" },
  offer: { kind: "answers", stance: "offers" },
  promise: { kind: "answers", stance: "promises" },
  deny: { kind: "says", stance: "denies" },
  hint: { kind: "says", stance: "hints at" },
  reaffirm: { kind: "answers", stance: "supports" },
};

/** Accusing somebody of a deed is no view on an issue; disapproving of a policy is. */
const NO_VIEW = new Set(["allege", "investigate"]);

/** Null where the event shows no position: deeds, meetings, plans and suppositions. */
export function stanceOf(event: EventLine): Stance | null {
  if (event.status === "hypothetical" || event.status === "future" || event.actors.length === 0) return null;
  if (event.type === "ACCUSE" && event.mode !== null && NO_VIEW.has(event.mode)) return null;
  const stance = BY_ACT[event.act] ?? (event.type === null ? undefined : BY_TYPE[event.type]);
  if (!stance) return null;
  // Not threatening is no stance, and a denied threat is a dispute.
  if (event.negated && stance.kind === "threatens") return null;
  return event.negated ? { kind: stance.kind, stance: `not: ${stance.stance}` } : stance;
}
