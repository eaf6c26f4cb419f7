/**
 * The day that a dateline gives, and its year where the dateline leaves it open.
 *
 *     GENEVA, May 3, 2031 (Nordpress) -    2031-05-03, stated
 *     GENEVA, May 3 (Nordpress) -          the May 3 of the days before a stamp, of the line of rights ("© 2031"), beside the
 *                                          newest day that the text gives in full; else not known
 */

import type { Named } from "../entities/named.ts";
import { type CivilDate, civilDate, dayOfWeek, daysBetween, daysInMonth } from "../model/civil-date.ts";
import { type Dating, dating } from "../model/dating.ts";
import { fullDay } from "./event-date.ts";
import type { Calendar } from "./meaning.ts";
import type { Passage } from "./passage.ts";
import { type Evidence, spanOfPhrase } from "./published-evidence.ts";
import { yearOf } from "./year.ts";

/** A report is stamped within this many days, and tells news of its weeks. */
const NEAR_DAYS = 14;
const NEXT_DAY = 1;
const NEWS_DAYS = 60;

export function datelineDay(
  named: Named,
  passages: readonly Passage[],
  evidence: Evidence,
  stamp: CivilDate | null,
): Dating | null {
  for (const passage of passages) {
    if (passage.reason !== "dateline") continue;
    for (const phrase of passage.phrases) {
      const span = spanOfPhrase(named, passage, phrase);
      const day = fullDay(phrase);
      if (day) return dating(day, "stated", "the dateline", span);
      const { meaning } = phrase;
      if (meaning.kind !== "calendar" || meaning.day === null || meaning.year !== null) continue;
      const found = completed(meaning, passages, evidence, stamp);
      if (found) return dating(found.day, "resolved", `the dateline, in the year of ${found.source}`, span);
    }
  }
  return null;
}

function completed(
  date: Calendar,
  passages: readonly Passage[],
  { exact, fresh, notBefore }: Evidence,
  stamp: CivilDate | null,
): { day: CivilDate; source: string } | null {
  const stamped = stamp && latestUpTo(stamp, date);
  // Filed one day and put out the next: then the stamp is the day, and nothing contradicts it
  if (stamp && stamped && daysBetween(stamped, stamp) <= NEXT_DAY) return null;
  if (stamp && stamped && daysBetween(stamped, stamp) <= NEAR_DAYS)
    return { day: stamped, source: `the stamp ${stamp}` };
  const told = exact ?? fresh ?? notBefore;
  const near =
    told && yearsAround(told.day, date).find((day) => Math.abs(daysBetween(told.day, day)) <= NEWS_DAYS);
  if (told && near) return { day: near, source: `${told.day}, which the text tells` };
  const year = yearOfRights(passages);
  const day = year === null ? null : inYear(date, year);
  return day === null ? null : { day, source: "the line of rights" };
}

/** "© 2031 Nordpress": the latest year of a line of rights. */
function yearOfRights(passages: readonly Passage[]): number | null {
  const years = passages
    .filter(({ reason }) => reason === "legal")
    .flatMap(({ words }) => words.map(yearOf).filter((year) => year !== null));
  return years.length > 0 ? Math.max(...years) : null;
}

/** The last such day up to another; its weekday, where it names one, is that of the year. */
export function latestUpTo(day: CivilDate, date: Calendar): CivilDate | null {
  const here = Number(day.slice(0, 4));
  for (let year = here; year > here - 12 && year > 1; year--) {
    const found = inYear(date, year);
    if (found && found <= day) return found;
  }
  return null;
}

function yearsAround(day: CivilDate, date: Calendar): CivilDate[] {
  const here = Number(day.slice(0, 4));
  return [here, here + 1, here - 1].map((year) => inYear(date, year)).filter((found) => found !== null);
}

function inYear({ month, day, weekday }: Calendar, year: number): CivilDate | null {
  if (month === null || day === null || year < 1 || year > 9999 || day > daysInMonth(year, month))
    return null;
  const found = civilDate(year, month, day);
  return weekday === null || dayOfWeek(found) === weekday ? found : null;
}
