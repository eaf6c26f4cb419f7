/**
 * Acts of an earlier phase that have no date of their own: what a sentence tells of long ago, it tells with all its past tenses.
 *
 *     "In 1998 Chad annexed the strip and [armed] its tribes"      told under the date in front
 *     "in the war of 1992, which [killed] 700 people"              told of what is dated
 *     "Under the accord of 1998 the two [pledged] to disarm"       under what is dated
 *     "the [raid] that killed two in 1998"                         of the time of what is told of it
 *     "It [held] the strip until it lost it in 1998"               before or until what is dated
 *     "In 1998 Chad annexed the strip. It [armed] its tribes"      told on after a date of years ago
 *     "18 years after it [annexed] the strip"                      long before what is told
 *     "Chad, which annexed the strip in 1998, [armed] its tribes"  nothing: the date is that of the aside
 *     "In 1998 Chad annexed the strip, which it [has armed]"       nothing: goes on to this day
 *
 * The act is given no date by this: only its status follows (by-date.ts).
 */

import type { Dating } from "../../model/dating.ts";
import { bounds } from "../../model/edtf.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isBehind, isRelation, subtree } from "../../parse/tree.ts";
import { dateOf } from "../../time/date-of.ts";
import { type DatedExpression, datesIn, type Timed, type TimeExpression } from "../../time/timed.ts";
import type { Site } from "../clauses/site.ts";

/** Nothing nests deeper in news; a limit keeps odd trees from costing time. */
const DEPTH = 6;
/** What may stand before a date that opens a sentence: "But in late 1998". */
const OPENING = /^(?:ADP|SCONJ|CCONJ|ADV|ADJ|DET|PUNCT)$/;

/** Whether an act without a date is told of a time for which `isOld` holds. */
export function isInBackground(timed: Timed, site: Site, isOld: (dating: Dating) => boolean): boolean {
  const { sentence, carrier } = site;
  if (isYearsBefore(sentence, carrier)) return true;
  if (carrier.upos !== "NOUN" && !isSimplePast(sentence, carrier)) return false;
  const times = datesIn(timed, sentence.index);
  const old = times.filter(isOld);
  if (old.length === times.length && goesOnOldPast(timed, sentence, isOld)) return true;
  if (old.length === 0) return false;
  const opens =
    old.length === times.length && old.some((t) => t.last < carrier.index && isOpening(sentence, t));
  return (
    opens ||
    isUnderDated(sentence, carrier, old) ||
    isBelowDated(timed, sentence, carrier, isOld) ||
    isToldOfOld(timed, site, isOld) ||
    isOldInContent(timed, sentence, carrier, isOld) ||
    (old.length === times.length && isBeforeOld(sentence, carrier, old))
  );
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
    if (date) return isOld(date) && (above.upos !== "VERB" || isSimplePast(sentence, above));
    at = above;
  }
  return false;
}

/** "the raid that killed two in 1998 ended the truce": a relative clause of an act's noun is of its time. */
function isToldOfOld(timed: Timed, { sentence, head }: Site, isOld: (dating: Dating) => boolean): boolean {
  if (head.upos !== "NOUN") return false;
  return dependents(sentence, head.index, "acl").some((t) => {
    const date = t.deprel === "acl:relcl" ? dateOf(timed, sentence.index, t.index) : null;
    return date !== null && isOld(date);
  });
}

/** "was held for a year before being freed in 1998", "led it until it fell in 1998": earlier still, wherever the tree hangs the clause. */
function isBeforeOld({ tokens }: Sentence, verb: Token, old: readonly TimeExpression[]): boolean {
  for (let at = verb.index + 1; at < tokens.length; at++) {
    const { form, upos } = tokens[at]!;
    if (/^(?:before|until|till)$/i.test(form)) return old.every(({ first }) => first > at);
    if (upos === "VERB" || upos === "CCONJ" || upos === "PUNCT") return false;
  }
  return false;
}

/** "barred him from leaving in 1998", "pledged to do in 1998": what was to be done then was asked for, promised or barred by then. */
function isOldInContent(
  timed: Timed,
  sentence: Sentence,
  verb: Token,
  isOld: (dating: Dating) => boolean,
): boolean {
  return dependents(sentence, verb.index, "xcomp", "advcl").some((t) => {
    if (t.index < verb.index) return false;
    const opener = dependents(sentence, t.index, "mark", "case")[0]?.form ?? "";
    if (isRelation(t, "xcomp") && t.xpos === "VB" ? !/^to$/i.test(opener) : !/^from$/i.test(opener))
      return false;
    const date = dateOf(timed, sentence.index, t.index);
    return date !== null && isOld(date);
  });
}

/** So many sentences without a date are told on after one. */
const RUN = 3;

/** "In 1998 Chad annexed the strip. It armed its tribes." */
function goesOnOldPast(timed: Timed, sentence: Sentence, isOld: (dating: Dating) => boolean): boolean {
  let next = sentence;
  for (let back = 1; back <= RUN; back++) {
    const before = timed.sentences[sentence.index - back];
    if (before?.paragraph !== sentence.paragraph || !isToldInPast(next)) return false;
    const times = datesIn(timed, before.index);
    if (!times.every((t) => isOld(t) && isYearsAgo(timed, t))) return false;
    if (times.some((t) => isOpening(before, t))) return true;
    next = before;
  }
  return false;
}

function isToldInPast(sentence: Sentence): boolean {
  const root = sentence.tokens.find(({ deprel }) => deprel === "root");
  return root !== undefined && !hasPresent(sentence, root);
}

/** "has armed", "arms", "will arm". */
function hasPresent(sentence: Sentence, verb: Token): boolean {
  return [verb, ...dependents(sentence, verb.index, "aux", "cop")].some(
    ({ xpos, form }) => /^(?:VBZ|VBP|MD)$/.test(xpos) || /^(?:has|have|is|are)$/i.test(form),
  );
}

/** Not of last year: what followed then may go on to this day. */
function isYearsAgo({ published }: Timed, { edtf }: DatedExpression): boolean {
  const { last } = bounds(edtf);
  return (
    published !== null && last !== null && Number(published.edtf.slice(0, 4)) - Number(last.slice(0, 4)) > 1
  );
}

/** "Eight years after backing him, she ...", "18 years since the army invaded": so long before what is told, or before now. */
function isYearsBefore(sentence: Sentence, act: Token): boolean {
  const opened = (word: Token) =>
    dependents(sentence, word.index, "mark", "case").some(
      ({ form, index }) =>
        /^(?:after|since)$/i.test(form) &&
        /^(?:years|decades)$/i.test(sentence.tokens[index - 1]?.form ?? ""),
    );
  const above =
    act.upos === "NOUN" && isRelation(act, "nsubj", "nmod") ? sentence.tokens[act.head] : undefined;
  return opened(act) || (above !== undefined && opened(above));
}
