/**
 * Acts of an earlier phase that have no date of their own: what a sentence tells of long ago, it tells with all its past tenses.
 *
 *     "In 1998 Chad annexed the strip and [armed] its tribes"      told under the date in front
 *     "in the war of 1992, which [killed] 700 people"              told of what is dated
 *     "Under the accord of 1998 the two [pledged] to disarm"       under what is dated
 *     "Chad, which annexed the strip in 1998, [armed] its tribes"  nothing: the date is that of the aside
 *     "In 1998 Chad annexed the strip, which it [has armed]"       nothing: goes on to this day
 *
 * The act is given no date by this: only its status follows (code-events.ts).
 */

import type { Dating } from "../../model/dating.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation, subtree } from "../../parse/tree.ts";
import { dateOf } from "../../time/date-of.ts";
import { datesIn, type Timed, type TimeExpression } from "../../time/timed.ts";
import type { Site } from "../clauses/site.ts";

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 6;
/** What may stand before a date that opens a sentence: "But in late 1998". */
const OPENING = /^(?:ADP|SCONJ|CCONJ|ADV|ADJ|DET|PUNCT)$/;

/** Whether an act without a date is told of a time for which `isOld` holds. */
export function isInBackground(
  timed: Timed,
  { sentence, carrier }: Site,
  isOld: (dating: Dating) => boolean,
): boolean {
  if (!isSimplePast(sentence, carrier)) return false;
  const times = datesIn(timed, sentence.index);
  const old = times.filter(isOld);
  if (old.length === 0) return false;
  const opens =
    old.length === times.length && old.some((t) => t.last < carrier.index && isOpening(sentence, t));
  return opens || isUnderDated(sentence, carrier, old) || isBelowDated(timed, sentence, carrier, isOld);
}

function isOpening({ tokens }: Sentence, { first }: TimeExpression): boolean {
  for (let at = 0; at < first; at++) if (!OPENING.test(tokens[at]!.upos)) return false;
  return true;
}

/** "armed", "had armed", "was armed"; not "has armed", "arms" or "will arm". */
function isSimplePast(sentence: Sentence, verb: Token): boolean {
  if (!/^VB[DNG]$/.test(verb.xpos)) return false;
  return !dependents(sentence, verb.index, "aux", "aux:pass", "cop").some(
    ({ xpos, form }) => /^(?:VBZ|VBP|MD)$/.test(xpos) || /^(?:has|have|is|are|being)$/i.test(form),
  );
}

/** "Under the accord of 1998 the two pledged", "after the war of 1992 it recognised": a phrase before the verb has the date. */
function isUnderDated(sentence: Sentence, verb: Token, old: readonly TimeExpression[]): boolean {
  return dependents(sentence, verb.index, "obl").some(
    (noun) =>
      noun.index < verb.index &&
      isBehind(sentence, noun, /^(?:in|under|at|during|after|following)$/i) &&
      subtree(sentence, noun.index).some((t) =>
        old.some((time) => time.first <= t.index && t.index <= time.last),
      ),
  );
}

/** "..., and soldiers arrested": somebody else does something else; nor is what "has jammed" of that time. */
function startsAnew(sentence: Sentence, verb: Token): boolean {
  if (isRelation(verb, "conj") && dependents(sentence, verb.index, "nsubj", "nsubj:pass").length > 0)
    return true;
  return verb.upos === "VERB" && verb.xpos !== "VB" && !isSimplePast(sentence, verb);
}

/** The verb above is dated, and this one is told with it: behind "and", or in a clause that hangs on it. */
function isBelowDated(
  timed: Timed,
  sentence: Sentence,
  verb: Token,
  isOld: (dating: Dating) => boolean,
): boolean {
  let at = verb;
  for (let level = 0; level < DEPTH; level++) {
    const above = sentence.tokens[at.head];
    if (!above || isRelation(at, "parataxis") || startsAnew(sentence, at)) return false;
    const date = dateOf(timed, sentence.index, above.index);
    if (date) return isOld(date);
    at = above;
  }
  return false;
}
