/**
 * The other one of whom a possessive speaks.
 *
 *     "Peru warned Chile ... [its neighbour]"    Chile, where no third is near
 *
 * Leaves to others: "its neighbours", several (pairs.ts).
 */

import type { Identity } from "../../model/party.ts";
import { type Discourse, recent } from "../discourse.ts";
import type { Draft } from "../draft.ts";
import { distinct, isState } from "../parties/identities.ts";

/** "its ally": the only other state that this and the sentence before speak of. */
export function resolveOther(discourse: Discourse, draft: Draft, owner: Draft): void {
  const own = new Set(owner.identities.map((i) => i.code));
  for (const reach of [0, 1]) {
    const others = distinct(states(discourse, draft, reach).filter((i) => !own.has(i.code)));
    if (others.length === 1) draft.identities = others;
    if (others.length > 0) return;
  }
}

function states(discourse: Discourse, draft: Draft, reach: number): Identity[] {
  const isPersons = draft.nature === "person" && draft.plural;
  return recent(discourse, draft.sentence, reach)
    .filter((d) => !isPersons || d.nature === "person")
    .filter(
      (d) =>
        (isPersons || d.nature === "state" || d.nature === "body") &&
        d.sector !== "REB" &&
        d.kind !== "pronoun",
    )
    .flatMap((d) => d.identities)
    .filter((i) => isState(i.code, discourse.index) && i.sector === "GOV");
}
