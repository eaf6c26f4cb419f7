/**
 * When the document was put out, and how that is known.
 *
 *     metadata, "Published 3 May 2014", a dateline    stated
 *     a stamp that nothing contradicts                stated
 *     "Today, 3 May 2014, ..."                        resolved from the text
 *     "Ten days after the attack, X is waiting"       resolved: the attack's date and ten days
 *     a caption of 3 May beside news of that week     guessed: an interval
 *     dates in the past only                          guessed: not before the last of them
 *     metadata "03/04/2014" and nothing else          guessed: one of two days
 *     none of these                                   null, with the reason
 *
 * Nothing is later than the day on which the page was fetched (fetched-day.ts). A stamp glued to a text is often the day on which a machine fetched it. It is believed only while the text says
 * nothing else. The clock of the machine is never asked, and no event is known here that the text does not date.
 */

import type { Named } from "../entities/named.ts";
import { addDays, type CivilDate, daysBetween } from "../model/civil-date.ts";
import { type Dating, dating } from "../model/dating.ts";
import { bounds, interval } from "../model/edtf.ts";
import { type Span, spanOf } from "../model/span.ts";
import { claimedDay, claimedEitherDay, claimedMonth, eitherDay, unreadClaim } from "./claimed-day.ts";
import { datelineDay, latestUpTo } from "./dateline-day.ts";
import { fullDay } from "./event-date.ts";
import { beforeFetch, latestDay } from "./fetched-day.ts";
import { findPhrases } from "./find.ts";
import { headingDay } from "./heading-day.ts";
import type { Passage } from "./passage.ts";
import { type Evidence, evidenceOf } from "./published-evidence.ts";
import type { EventDate } from "./reading.ts";
import type { TimeKit } from "./time-kit.ts";
import { splitWords } from "./words.ts";

interface Publication {
  readonly published: Dating | null;
  readonly undatedBecause: string | null;
}

/** A stamp this close to what the text says agrees with it. */
const AGREES_DAYS = 2;
/** A stamp this long after the newest news of the text is the day of a later copy. */
const STALE_DAYS = 14;
/** A day with its weekday that lies further back is no news of the stamp's year; a report of its own date looks back on a year. */
const FAR_DAYS = 366;
const UNDATED =
  "no metadata, stamp or dateline dates the document, and no date in the text tells when it was written";

export function datePublication(
  given: Named,
  passages: readonly Passage[],
  eventDate: (noun: string) => EventDate | null,
  kit: TimeKit,
): Publication {
  const latest = latestDay(given);
  const { named, refused } = beforeFetch(given, latest, kit);
  const dated = dateBelieved(named, passages, eventDate, latest, kit);
  const first = dated.published && bounds(dated.published.edtf).first;
  const told =
    latest !== null && first && first > latest
      ? {
          published: null,
          undatedBecause: `what the text says of its date, ${first}, is later than its fetch`,
        }
      : dated;
  const noted = refused.length > 0 ? withNote(told, refused.join("; ")) : told;
  return noted.published || refused.length > 0 ? noted : byClaimInDoubt(noted, named, kit);
}

/** What container or markup give and no day comes of. */
function byClaimInDoubt(told: Publication, named: Named, kit: TimeKit): Publication {
  const either = claimedEitherDay(named, kit);
  if (either) return { published: either, undatedBecause: null };
  const unread = told.undatedBecause === UNDATED ? unreadClaim(named, kit) : null;
  return unread ? { published: null, undatedBecause: unread } : told;
}

function dateBelieved(
  named: Named,
  passages: readonly Passage[],
  eventDate: (noun: string) => EventDate | null,
  latest: CivilDate | null,
  kit: TimeKit,
): Publication {
  const evidence = evidenceOf(named, passages, eventDate, kit);
  const stamp = named.stamp ? stampDay(named, named.stamp, kit) : null;
  const claimed = claimedDay(named, evidence, kit);
  const dateline = datelineDay(named, passages, evidence, stamp);
  if (claimed?.published) return { published: beforeCopy(claimed.published, dateline), undatedBecause: null };
  const stated = labelledDay(named, passages, kit) ?? dateline ?? claimedMonth(named);
  if (stated && !claimed) return { published: stated, undatedBecause: null };
  if (claimed) return withNote(fromText(evidence, latest), claimed.note);
  const heading = headingDay(named, evidence, kit);
  if (!named.stamp && heading) return { published: heading, undatedBecause: null };
  if (!named.stamp) return fromText(evidence, latest);
  if (!stamp) return { ...fromText(evidence, latest), ...stampEitherDay(named, named.stamp, kit) };
  const conflict = contradiction(stamp, isAlone(named.text, named.stamp), evidence);
  if (conflict)
    return withNote(
      conflict.instead ?? fromText(evidence, latest !== null && latest < stamp ? latest : stamp),
      `the stamp ${stamp} is taken for the day of a copy: ${conflict.because}`,
    );
  const because = "the stamp on the text, which the text does not contradict";
  return { published: dating(stamp, "stated", because, named.stamp), undatedBecause: null };
}

/** A dateline in full that is weeks older than what container or markup give: theirs is the day of a copy. */
function beforeCopy(claimed: Dating, dateline: Dating | null): Dating {
  const [day, older] = [bounds(claimed.edtf).first, dateline && bounds(dateline.edtf).first];
  if (!day || !dateline || !older || dateline.basis !== "stated" || daysBetween(older, day) <= STALE_DAYS)
    return claimed;
  const { edtf, basis, because, span } = dateline;
  return dating(edtf, basis, `${because}; ${day}, ${claimed.because}, is taken for the day of a copy`, span);
}

function withNote({ published, undatedBecause }: Publication, note: string): Publication {
  const isTold = undatedBecause !== null && undatedBecause !== UNDATED;
  if (!published) return { published: null, undatedBecause: isTold ? `${undatedBecause}; ${note}` : note };
  const { edtf, basis, because, span } = published;
  return { published: dating(edtf, basis, `${because}; ${note}`, span), undatedBecause: null };
}

/** "04/05/2031" is a day of April or of May. */
function stampEitherDay(named: Named, stamp: Span, kit: TimeKit): Publication | null {
  const either = eitherDay(named.text, stamp.start, stamp.end, kit);
  if (!either) return null;
  const because = `the stamp is ${either.join(" or ")}: its figures can be read both ways`;
  return { published: dating(interval(...either), "guessed", because, stamp), undatedBecause: null };
}

function stampDay(named: Named, stamp: Span, kit: TimeKit): CivilDate | null {
  const inStamp = findPhrases(splitWords(named.text, stamp.start, stamp.end), kit)
    .map(fullDay)
    .find((d) => d !== null);
  return inStamp ?? null;
}

/** "Published 3 May 2014" beside the article, or a byline or dateline with a date in full. */
function labelledDay(named: Named, passages: readonly Passage[], kit: TimeKit): Dating | null {
  let updated: Dating | null = null;
  for (const { words, phrases, reason } of passages) {
    if (reason !== "byline" && reason !== "dateline" && reason !== "other") continue;
    for (const phrase of phrases) {
      const day = fullDay(phrase);
      if (!day) continue;
      const labels = words.slice(Math.max(0, phrase.first - 4), phrase.first).map((word) => word.lower);
      const [first, last] = [words[phrase.first], words[phrase.end - 1]];
      if (!first || !last) continue;
      const span = spanOf(named.text, first.start, last.end);
      const isUpdate = labels.some((label) => kit.words.is.updatedLabels.has(label));
      const isLabelled = labels.some((label) => kit.words.is.publishedLabels.has(label));
      if (isUpdate)
        updated ??= dating(day, "stated", "the line that says when the text was last changed", span);
      else if (isLabelled || reason !== "other")
        return dating(
          day,
          "stated",
          `the ${reason === "other" ? "line that says when it was published" : reason}`,
          span,
        );
    }
  }
  return updated;
}

interface Contradiction {
  readonly because: string;
  /** What the contradiction itself says of the day. */
  readonly instead?: Publication;
}

/** Why the stamp cannot be the day of publication; null where nothing speaks against it. */
function contradiction(stamp: CivilDate, alone: boolean, evidence: Evidence): Contradiction | null {
  const { exact, fresh, notBefore, notAfter, past } = evidence;
  if (exact && Math.abs(daysBetween(exact.day, stamp)) > AGREES_DAYS) return { because: exact.because };
  if (exact) return null;
  const later = new Set(past.filter((day) => day > stamp));
  if (notBefore && notBefore.day > stamp && (!alone || later.size > 1))
    return { because: `the text tells of ${notBefore.day} as past` };
  if (notAfter && notAfter.day < stamp)
    return { because: `the text tells of ${notAfter.day} as yet to come` };
  if (fresh && daysBetween(fresh.day, stamp) > (alone ? FAR_DAYS : STALE_DAYS))
    return { because: fresh.because };
  return fresh ? null : weekdayAgainst(stamp, evidence);
}

/** A line of its own is no glue of a machine: one day that reads as past does not speak against it. */
function isAlone(text: string, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(behind);
}

/** "On Friday, May 2" cannot be news of a year in which May 2 is no Friday. */
function weekdayAgainst(stamp: CivilDate, { weekdays }: Evidence): Contradiction | null {
  for (const { date, span } of weekdays) {
    const day = latestUpTo(addDays(stamp, AGREES_DAYS), date);
    if (!day || daysBetween(day, stamp) <= FAR_DAYS) continue;
    const because = `"${span.quote}" was last ${day}`;
    const published = dating(
      interval(day, addDays(day, 6)),
      "guessed",
      `news of the week of ${day}, by its weekday`,
      span,
    );
    return { because, instead: { published, undatedBecause: null } };
  }
  return null;
}

/** The date by the text alone. `copied`, the day of a copy, is an upper bound: none is made before its original. */
function fromText({ exact, fresh, notBefore, notAfter }: Evidence, copied: CivilDate | null): Publication {
  if (exact)
    return { published: dating(exact.day, "resolved", exact.because, exact.span), undatedBecause: null };
  if (fresh) {
    const week = addDays(fresh.day, 6);
    const last = notAfter && notAfter.day >= fresh.day && notAfter.day < week ? notAfter.day : week;
    return {
      published: dating(interval(fresh.day, last), "guessed", fresh.because, fresh.span),
      undatedBecause: null,
    };
  }
  const after = notAfter?.day ?? (copied && (!notBefore || copied >= notBefore.day) ? copied : null);
  if (notBefore && after && after >= notBefore.day) {
    const because = `between ${notBefore.day}, told as past, and ${after}${notAfter ? ", told as yet to come" : ", the day of a copy"}`;
    return {
      published: dating(interval(notBefore.day, after), "guessed", because, notBefore.span),
      undatedBecause: null,
    };
  }
  if (notBefore)
    return {
      published: dating(
        `${notBefore.day}/..`,
        "guessed",
        `not before ${notBefore.day}, which it tells as past`,
        notBefore.span,
      ),
      undatedBecause: null,
    };
  if (notAfter)
    return {
      published: dating(
        `../${notAfter.day}`,
        "guessed",
        `not after ${notAfter.day}, which it tells as yet to come`,
        notAfter.span,
      ),
      undatedBecause: null,
    };
  return { published: null, undatedBecause: UNDATED };
}
