/**
 * Who is on the side of those who act, and so is not whom the act is aimed at.
 *
 *     "Oslo will withdraw its troops from Malta"      troops: own
 *     "Oslo offered guards from its border service"   the service: own
 *     "the president urged him"                       another
 */

import type { Party } from "../model/party.ts";
import type { Match } from "./match-frame.ts";
import type { Site } from "./site.ts";

/** Acts in which one's own forces are the means and not the mark. */
const BY_OWN_FORCES = /^(?:AGREE|CONCEDE|RETREAT|MOBILIZE|THREATEN|AID)$/;

/** Acts in which whatever is one's own is given and does not receive: "offered guards from its border service". */
const GIVING_UP = /^(?:AGREE|CONCEDE|AID|SUPPORT)$/;

/** What tells whether somebody is on the actors' side. */
export interface Side {
  readonly site: Site;
  readonly match: Match;
  readonly actors: readonly Party[];
}

/** Nobody acts on himself or on his own forces, unless the text says so: "him" behind "the president urged" is another. */
export function isActor({ site, match, actors }: Side, p: Party): boolean {
  if (match.act === "defend") return actors.some((a) => a.span.start === p.span.start);
  const own = actors.some((a) => isSameBody(a, p));
  if (own || !actors.some((a) => a.code === p.code)) return own;
  // "his diplomats" behind "the president threatened": his own.
  const possessive = site.sentence.tokens.some(
    (t) =>
      t.xpos === "PRP$" &&
      t.start === p.span.start &&
      (t.end === p.span.end ||
        GIVING_UP.test(match.type ?? "") ||
        actors.some((a) => a.code === p.code && a.sector === p.sector)),
  );
  if (
    possessive ||
    (/^(?:MIL|COP)$/.test(p.sector ?? "") && match.type !== null && BY_OWN_FORCES.test(match.type))
  )
    return true;
  // "Chad fired artillery rounds"
  return (
    match.type === "ASSAULT" &&
    p.sector === "MIL" &&
    actors.every((a) => a.code === p.code && a.sector === "GOV")
  );
}

function isSameBody(a: Party, b: Party): boolean {
  if (a.span.start === b.span.start) return true;
  return (
    a.code !== "UNK" && a.entity !== null && a.entity === b.entity && !/sel(?:f|ves)$/i.test(b.span.quote)
  );
}

/**
 * "Cyprus agreed to a rotating presidency": a body of the same government is not whom its act concerns. "The minister defended
 * Cyprus's decision" says so by name.
 */
export function isOfActor({ actors, match }: Side, p: Party): boolean {
  const isNamed = match.act === "defend" && /^\p{Lu}/u.test(p.span.quote);
  return !isNamed && actors.some((a) => a.code === p.code && a.sector === p.sector);
}
