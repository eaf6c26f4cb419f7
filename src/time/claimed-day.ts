/**
 * The day of publication that container and markup claim.
 *
 *     given by the container > ld+json > meta fields > address > printed "published" lines; days of a change only where there is no other
 *
 * Of two claims that lie apart, the one that the text bears out is taken. A claim is given up only where the text tells of
 * two later days as past. Every other claim is named in `because`.
 */

import type { Named } from "../entities/named.ts";
import { addDays, type CivilDate, civilDate, daysBetween, isCivilDate } from "../model/civil-date.ts";
import { type Dating, dating } from "../model/dating.ts";
import { interval, isEdtf } from "../model/edtf.ts";
import { fullDay } from "./event-date.ts";
import { findPhrases } from "./find.ts";
import type { Evidence } from "./published-evidence.ts";
import type { TimeKit } from "./time-kit.ts";
import { splitWords } from "./words.ts";

/** No news is older than its printing; what lies beyond is a broken field. */
const EARLIEST = "1500";
const LATEST = "2200";
/** A clock that was never set. */
const EPOCHS = new Set(["1970-01-01", "1969-12-31", "2000-01-01", "1900-01-01"]);
/** News this much older than a claim speaks for another claim that is nearer. */
const STALE_DAYS = 14;
/** More of a field than this is no date. */
const LONGEST = 100;

interface Claim {
  readonly day: CivilDate;
  readonly from: string;
}

/** Null where nothing is claimed; without `published`, `note` says why the claim is not believed. */
export function claimedDay(
  named: Named,
  evidence: Evidence,
  kit: TimeKit,
): { readonly published: Dating | null; readonly note: string } | null {
  const all = named.claimedDates.map(({ value, from }) => ({ day: dayIn(value, kit), from }));
  const claims = all.filter((claim): claim is Claim => claim.day !== null);
  const real = claims.filter(({ day }) => !EPOCHS.has(day));
  const first = real.find(({ from }) => !isOfChange(from)) ?? real[0] ?? claims[0];
  if (!first) return null;
  const others = real.filter((one) => Math.abs(daysBetween(one.day, first.day)) > 1 && !isOfChange(one.from));
  const doubt = against(first.day, evidence);
  const borneOut = doubt ? others.find(({ day }) => against(day, evidence) === null) : undefined;
  const best = borneOut ?? first;
  const rest = others.concat(borneOut ? [first] : []).filter((one) => one !== best);
  const note = `given by: ${best.from}${rest.map(({ from, day }) => `; ${from} says ${day}`).join("")}`;
  const later = evidence.past.filter((day) => day > addDays(best.day, 1));
  if (new Set(later).size > 1)
    return {
      published: null,
      note: `${best.day}, ${note}, is not believed: the text tells of later days as past`,
    };
  return {
    published: dating(
      best.day,
      "stated",
      borneOut ? `${note}, which the text does not bear out` : note,
      null,
    ),
    note,
  };
}

/** A month or year alone, where no day is claimed. */
export function claimedMonth({ claimedDates }: Named): Dating | null {
  for (const { value, from } of claimedDates) {
    if (/^\d{4}-\d{2}$/.test(value) && isEdtf(value))
      return dating(value, "stated", `given by: ${from}`, null);
  }
  return null;
}

/** "03/04/2024" is a day of March or of April; null where no claim can be read both ways. */
export function claimedEitherDay({ claimedDates }: Named, kit: TimeKit): Dating | null {
  for (const { value, from } of claimedDates) {
    const either = eitherDay(value, 0, Math.min(value.length, LONGEST), kit);
    if (!either) continue;
    const because = `given by: ${from}, ${either.join(" or ")}: its figures can be read both ways`;
    return dating(interval(...either), "guessed", because, null);
  }
  return null;
}

/** The first claim that is no day: whoever gave it should not be told that there was none. */
export function unreadClaim({ claimedDates }: Named, kit: TimeKit): string | null {
  const unread = claimedDates.find(({ value }) => dayIn(value, kit) === null);
  if (!unread) return null;
  const [value, from] = [
    unread.value.trim().slice(0, LONGEST),
    unread.from === "given" ? "" : ` (${unread.from})`,
  ];
  return `the date given${from}, "${value}", cannot be read as a day, and no date in the text tells when it was written`;
}

/** Both days of figures that can be read both ways, in order. */
export function eitherDay(
  text: string,
  start: number,
  end: number,
  kit: TimeKit,
): readonly [CivilDate, CivilDate] | null {
  for (const { meaning } of findPhrases(splitWords(text, start, end), kit)) {
    if (meaning.kind !== "calendar" || !meaning.doubtful) continue;
    const { year, month, day } = meaning;
    if (year === null || month === null || day === null) continue;
    const days = [civilDate(year, month, day), civilDate(year, day, month)] as const;
    return days[0] < days[1] ? days : [days[1], days[0]];
  }
  return null;
}

function isOfChange(from: string): boolean {
  return /modif|updat|lastmod|revision/i.test(from);
}

/** Why the text does not bear a day out. */
function against(day: CivilDate, { exact, fresh, notBefore }: Evidence): string | null {
  if (exact && Math.abs(daysBetween(exact.day, day)) > STALE_DAYS) return exact.because;
  if (notBefore && notBefore.day > addDays(day, 1)) return `the text tells of ${notBefore.day} as past`;
  return fresh && daysBetween(fresh.day, day) > STALE_DAYS ? fresh.because : null;
}

/** The day in a metadata value: ISO in most cases, else any date in full. Its own zone's day is kept. */
export function dayIn(value: string, kit: TimeKit): CivilDate | null {
  const text = value.trim().slice(0, LONGEST);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
  if (day && isCivilDate(day)) return day >= EARLIEST && day < LATEST ? day : null;
  const found = findPhrases(splitWords(text, 0, text.length), kit)
    .map(fullDay)
    .find((d) => d !== null);
  return found ?? null;
}
