/**
 * Officers, captains and pilots whose sector the words around tell.
 *
 *     "Police fired. ... [Officers] beat"                   COP
 *     "the [captain] of the ferry", "airline [pilots]"      LAB, no officers
 */

import { type Discourse, recent } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** "Police fired. ... [Officers] beat": of the force that the text speaks of. */
export function ofPolice(discourse: Discourse, draft: Draft): void {
  const near = recent(discourse, draft.sentence).filter((d) => d.sector === "MIL" || d.sector === "COP");
  const isPlain = draft.sector === "MIL" && draft.head - draft.first < 2 && draft.identities.length === 0;
  if (isPlain && near.length > 0 && near.every((d) => d.sector === "COP")) draft.sector = "COP";
}

/** "the captain of the ferry", "airline pilots": no officers. */
export function ofVessel({ parsed }: Discourse, draft: Draft): void {
  const near = parsed.sentences[draft.sentence]?.tokens.slice(draft.first, draft.last + 5) ?? [];
  if (near.some((t) => t.index !== draft.head && VESSEL.test(t.lemma))) draft.sector = "LAB";
}

const VESSEL =
  /^(?:ship|ferry|tanker|trawler|vessel|boat|freighter|yacht|tug|tugboat|liner|airliner|airline|airway|carrier|fishing|cargo|civilian|commercial)$/i;
