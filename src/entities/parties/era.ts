/**
 * The year a text is from, as far as parties need it: whether "Moscow" is the Soviet Union, and which Bush is meant.
 *
 *     claimed dates, else the stamp, else the year most often written in the text, else none
 */

import type { CountryEntry, PersonEntry } from "../../lexicon/party-entry.ts";
import type { Parsed } from "../../parse/parsed.ts";

const YEAR = /\b(?:19|20)\d\d\b/g;
const READ_AT_MOST = 20_000;

export function yearOf(parsed: Parsed): number | null {
  for (const claimed of parsed.claimedDates) {
    const year = claimed.value.match(YEAR)?.[0];
    if (year) return Number(year);
  }
  const stamped = parsed.stamp?.quote.match(YEAR)?.[0];
  if (stamped) return Number(stamped);
  return mostFrequent(parsed.text.slice(0, READ_AT_MOST).match(YEAR) ?? []);
}

const DATE = /\b(?:19|20)\d\d(?:-\d\d){0,2}\b/;

/** The day, month or year that the text itself claims to be from, in ISO form; else the year alone. */
export function dateOf(parsed: Parsed, year: number | null): string | null {
  for (const claimed of parsed.claimedDates) {
    const date = claimed.value.match(DATE)?.[0];
    if (date) return date;
  }
  return year === null ? null : String(year);
}

function mostFrequent(years: readonly string[]): number | null {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: string | null = null;
  for (const [year, count] of counts) {
    const top = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > top || (count === top && year > (best ?? ""))) best = year;
  }
  return best === null ? null : Number(best);
}

/** Whether a text of the year may mean the state; a text without a year means the one of today. */
export function existsIn(country: CountryEntry, year: number | null): boolean {
  if (country.from === undefined && country.to === undefined) return true;
  return year !== null && (country.from ?? 0) <= year && year <= (country.to ?? 9999);
}

/** Years before an office in which its holder is already in the news, and after it. */
const BEFORE = 4;
const AFTER = 12;

export function isInNews(person: PersonEntry, year: number | null): boolean {
  return year === null || (person.from - BEFORE <= year && year <= (person.to ?? 9999) + AFTER);
}

/** Years between a person's time in office and the year; 0 inside it. */
export function yearsAway(person: PersonEntry, year: number | null): number {
  if (year === null) return person.to === undefined ? 0 : Math.max(0, 2100 - person.to);
  if (year < person.from) return person.from - year;
  return Math.max(0, year - (person.to ?? 9999));
}
