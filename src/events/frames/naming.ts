/**
 * Verbs that only give a thing its name, inside a phrase that opens with "what":
 *
 *     "condemned what it called aggression"      called: no act beside the condemnation
 *     "what Oslo describes as a police matter"   describes: no act
 *     "called Oslo an aggressor"                 not here: an act
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";

const NAMING =
  /^(?:call|term|describe|label|dub|brand|consider|deem|characterise|characterize|see|regard|view)$/;
const WHAT = /^what$/i;

export function isOnlyNaming(sentence: Sentence, verb: Token): boolean {
  if (!NAMING.test(verb.lemma)) return false;
  const above = sentence.tokens[verb.head];
  const what =
    above !== undefined && WHAT.test(above.form) && above.index < verb.index
      ? above
      : dependents(sentence, verb.index, "obj", "nsubj", "xcomp", "det").find(
          ({ form, index }) => WHAT.test(form) && index < verb.index,
        );
  // "What did Oslo call him?" asks.
  return what !== undefined && sentence.tokens.at(-1)?.form !== "?";
}
