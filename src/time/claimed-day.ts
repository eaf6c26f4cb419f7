/**
 * The day of publication that container and markup claim.
 *
 *     given by the container > ld+json > meta fields > address > printed "published" lines; days of a change only where there is no other
 *
 * Of two claims that lie apart, the one that the text bears out is taken. A claim is given up only where the text tells of
 * two later days as past. Every other claim is named in `because`.
 */

import type { Named } from "../entities/named.ts";
import { addDays, type CivilDate, daysBetween, isCivilDate } from "../model/civil-date.ts";
import { type Dating, dating } from "../model/dating.ts";
import { isEdtf } from "../model/edtf.ts";
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
  const text = value.trim().slice(0, 100);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
  if (day && isCivilDate(day)) return day >= EARLIEST && day < LATEST ? day : null;
  const found = findPhrases(splitWords(text, 0, text.length), kit)
    .map(fullDay)
    .find((d) => d !== null);
  return found ?? null;
}
