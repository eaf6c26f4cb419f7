/**
 * From single documents to a record of the pile: which go back to one report, which events are told more than once,
 * on what the documents disagree, and who stood where when.
 *
 * Linking reads only lines that are printed and stored, so a store can link again without parsing anything.
 */

import type { Dossier } from "../model/record.ts";
import { claimLine, claimsOf } from "./claims.ts";
import { disputesOf } from "./disputes.ts";
import { lineagesOf } from "./lineages.ts";
import type { LinkInput } from "./link-input.ts";
import { mentionsOf } from "./mention.ts";
import { positionsOf } from "./positions.ts";

/** Documents, events and quantities keep the order of `inputs`. Time: about linear in the length of the texts. */
export function link(inputs: readonly LinkInput[]): Dossier {
  const lineageOf = lineagesOf(inputs);
  const mentions = mentionsOf(inputs, lineageOf);
  const claims = claimsOf(mentions);
  const disputes = disputesOf(inputs, mentions, claims, lineageOf);
  return {
    documents: inputs.map(({ document }) => ({ ...document, lineage: lineageOf(document.id) })),
    events: inputs.flatMap((input) => input.events),
    quantities: inputs.flatMap((input) => input.quantities),
    claims: claims.map((claim) => claimLine(claim, disputes.disputedClaims.has(claim.id))),
    disputes: disputes.lines,
    positions: positionsOf(inputs, mentions, claims),
  };
}
