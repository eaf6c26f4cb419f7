/**
 * Verbs that are no public act, whatever the trained second opinion thinks of the sentence that they stand in:
 *
 *     "Lima grew faster than Oslo", "the minister enjoys wide support", "Chile suffered a drought"
 *
 * The model still learns from them what no event looks like.
 */

import type { Draft } from "./draft.ts";

/**
 * Verbs of what goes on in a mind, of more and less, of winning and losing a vote or a game, of what befalls or becomes somebody, of living
 * and of likeness: whoever is their subject does nothing to anybody by them.
 */
const UNEVENTFUL = new RegExp(
  `^(?:${[
    "like|love|hate|enjoy|prefer|mind|care|understand|realise|realize|remember|forget|notice|imagine|guess|wonder|intend|dream",
    "rise|fall|grow|shrink|double|triple|quadruple|exceed|surge|soar|plunge|plummet|climb|dip|rebound|outnumber",
    "win|lose|tie|trail|earn|score|poll|outpace|outperform",
    "suffer|experience|undergo|endure|sustain|face|emerge|re-emerge|evolve|flourish|thrive|industrialize|industrialise|urbanize|urbanise",
    "pose|represent|focus|shift|skip|air|film|star|play|spend|teach|swim|seafare|cover|rattle|enroll|enrol|specialise|specialize",
    "live|sleep|eat|drink|sit|stand|lie|wait|smile|laugh|weep|cry|marry|graduate|retire|age",
    "compare|prove|mean|refer|feature|resemble|duplicate|count|rank|reflect|echo|figure|belong|depend|matter|cost|weigh|tend|look|sound",
  ].join("|")})$`,
);

export function isUneventful({ found: { site } }: Draft): boolean {
  return site.kind === "verb" && UNEVENTFUL.test(site.head.lemma.toLowerCase());
}
