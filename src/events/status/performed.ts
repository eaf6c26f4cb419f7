/**
 * Acts under a verb of wishing or trying that are done all the same.
 *
 *     "We want to thank Oslo."              thanked
 *     "Marchers tried to storm the palace." force was used
 *     "Oslo tried to meet Rome."            nobody reports that they met
 */

import type { Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Found } from "../frames/find-sites.ts";

/** "We want to thank Oslo", "I would like to condemn": who says so does it. */
export function isPerformed({ site: { sentence, carrier }, match }: Found, above: Token): boolean {
  return (
    /^(?:want|wish|like)$/.test(above.lemma) &&
    isRelation(carrier, "xcomp") &&
    match.type !== null &&
    /^(?:SUPPORT|ACCUSE|REQUEST|CONCEDE)$/.test(match.type) &&
    match.content !== carrier &&
    dependents(sentence, above.index, "nsubj").some(({ form }) => /^(?:i|we)$/i.test(form))
  );
}

/** "tried to storm the palace": whoever tried it in the past used force, in vain or not. */
export function isTriedByForce({ match: { type } }: Found, { lemma, xpos }: Token): boolean {
  return /^(?:ASSAULT|PROTEST)$/.test(type ?? "") && /^(?:try|attempt)$/.test(lemma) && /^VB[DN]$/.test(xpos);
}
