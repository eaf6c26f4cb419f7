/**
 * What the day on which a page was fetched says of the day on which it was put out: nothing on it is later.
 *
 *     fetched 2026-03-01, metadata 2026-03-09     the metadata are not believed, and the reason says so
 *     fetched 2026-03-01, a stamp of 2026-03-09   nor is the stamp
 *     fetched 2026-03-01, nothing but "met on 2 February 2026"    between that day and the day after the fetch
 *
 * The day after the fetch is allowed, because the writer's zone may be ahead of the one the moment was written down in.
 */

import type { Named } from "../entities/named.ts";
import { addDays, type CivilDate, isCivilDate } from "../model/civil-date.ts";
import { bounds } from "../model/edtf.ts";
import { dayIn } from "./claimed-day.ts";
import { fullDay } from "./event-date.ts";
import { findPhrases } from "./find.ts";
import type { TimeKit } from "./time-kit.ts";
import { splitWords } from "./words.ts";

/** The last day on which the document may have been put out; null where nobody says when it was fetched. */
export function latestDay({ fetched }: Named): CivilDate | null {
  const day = fetched?.slice(0, 10) ?? "";
  return isCivilDate(day) && day < "9999-12-31" ? addDays(day, 1) : null;
}

interface Believed {
  readonly named: Named;
  /** What is not believed, for the reader. */
  readonly refused: readonly string[];
}

/** The document without what claims that it is later than its fetch. */
export function beforeFetch(named: Named, latest: CivilDate | null, kit: TimeKit): Believed {
  if (latest === null) return { named, refused: [] };
  const refused: string[] = [];
  const isLater = (day: CivilDate | null | undefined, what: string): boolean => {
    if (!day || day <= latest) return false;
    refused.push(`${what} ${day} is not believed: the page was fetched before, on ${addDays(latest, -1)}`);
    return true;
  };
  const claimedDates = named.claimedDates.filter(
    ({ value, from }) => !isLater(dayIn(value, kit) ?? bounded(value), from),
  );
  const { stamp, text } = named;
  const stampDay = stamp
    ? findPhrases(splitWords(text, stamp.start, stamp.end), kit)
        .map(fullDay)
        .find((day) => day !== null)
    : null;
  return { named: { ...named, claimedDates, stamp: isLater(stampDay, "the stamp") ? null : stamp }, refused };
}

/** The first day of "2026-04". */
function bounded(value: string): CivilDate | null {
  return /^\d{4}-\d{2}$/.test(value) ? bounds(value).first : null;
}
