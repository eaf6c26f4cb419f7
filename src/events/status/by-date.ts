/**
 * What the date of an act says of its status, where its own words leave it open.
 *
 *     "left the pact [in 1998]"           historical: long before publication
 *     "has closed the port [since May]"   ongoing
 *     "have blocked the gate ever since"  ongoing, without a date
 *     "has sued over the ban [of 1998]"   actual: what a perfect tells is of the present, whatever is dated beside it
 *
 * Acts of an earlier phase that have no date of their own are in background.ts.
 */

import { daysBetween } from "../../model/civil-date.ts";
import type { Dating } from "../../model/dating.ts";
import { bounds } from "../../model/edtf.ts";
import type { Status } from "../../model/record.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import type { Draft } from "../draft.ts";
import { isInBackground } from "./background.ts";

/** Older than this before publication is an earlier phase (codebook, "historical"). */
const HISTORICAL_DAYS = 30;

export function statusByDate(
  timed: Timed,
  { reality, speech, found: { site } }: Draft,
  time: Dating | null,
): Status {
  const { published } = timed;
  if (reality.status !== "actual") return reality.status;
  const isPerfect = hasPerfect(site.sentence, site.carrier);
  if (isPerfect && !speech && !reality.negated && goesOn(site.sentence, site.carrier, time)) return "ongoing";
  if (!published || isPerfect) return reality.status;
  const isOld = (date: Dating) => isLongBefore(date, published);
  return (time ? isOld(time) : isInBackground(timed, site, isOld)) ? "historical" : "actual";
}

/** "has closed", "have been on strike"; not "had closed". */
export function hasPerfect(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb.index, "aux").some(({ form }) => /^(?:has|have|'ve|’ve)$/i.test(form));
}

/** "since May", "ever since", "since then", "for six weeks". */
function goesOn(sentence: Sentence, verb: Token, time: Dating | null): boolean {
  if (time) return time.edtf.endsWith("/..");
  const { tokens } = sentence;
  return tokens.some(
    ({ form, index }) =>
      /^since$/i.test(form) &&
      index > verb.index &&
      (/^ever$/i.test(tokens[index - 1]?.form ?? "") || /^then$/i.test(tokens[index + 1]?.form ?? "")),
  );
}

function isLongBefore(time: Dating, published: Dating): boolean {
  const { last } = bounds(time.edtf);
  const { first } = bounds(published.edtf);
  return last !== null && first !== null && daysBetween(last, first) > HISTORICAL_DAYS;
}
