/**
 * When the document was put out, and how that is known.
 *
 *     metadata, "Published 3 May 2014", a dateline    stated
 *     a stamp that nothing contradicts                stated
 *     "Today, 3 May 2014, ..."                        resolved from the text
 *     "Ten days after the attack, X is waiting"       resolved: the attack's date and ten days
 *     a caption of 3 May beside news of that week     guessed: an interval
 *     dates in the past only                          guessed: not before the last of them
 *     none of these                                   null, with the reason
 *
 * A stamp glued to a text is often the day on which a machine fetched it. It is believed only while the text says
 * nothing else. The clock of the machine is never asked, and no event is known here that the text does not date.
 */

import type { Named } from "../entities/named.ts";
import { addDays, type CivilDate, daysBetween, isCivilDate } from "../model/civil-date.ts";
import { type Dating, dating } from "../model/dating.ts";
import { interval } from "../model/edtf.ts";
import { type Span, spanOf } from "../model/span.ts";
import { fullDay } from "./event-date.ts";
import { findPhrases } from "./find.ts";
import type { Passage } from "./passage.ts";
import { type Evidence, evidenceOf } from "./published-evidence.ts";
import type { EventDate } from "./reading.ts";
import type { TimeKit } from "./time-kit.ts";
import { splitWords } from "./words.ts";

interface Publication {
  readonly published: Dating | null;
  readonly undatedBecause: string | null;
}

/** No news is older than its printing; what lies beyond is a broken field. */
const EARLIEST = "1500";
const LATEST = "2200";
/** A stamp this close to what the text says agrees with it. */
const AGREES_DAYS = 2;
/** A stamp this long after the newest news of the text is the day of a later copy. */
const STALE_DAYS = 14;

export function datePublication(
  named: Named,
  passages: readonly Passage[],
  eventDate: (noun: string) => EventDate | null,
  kit: TimeKit,
): Publication {
  const claimed = claimedDay(named, kit) ?? labelledDay(named, passages, kit);
  if (claimed) return { published: claimed, undatedBecause: null };
  const evidence = evidenceOf(named, passages, eventDate, kit);
  const stamp = named.stamp ? stampDay(named, named.stamp, kit) : null;
  if (!stamp || !named.stamp) return fromText(evidence);
  const conflict = contradiction(stamp, evidence);
  if (!conflict)
    return {
      published: dating(
        stamp,
        "stated",
        "the stamp on the text, which the text does not contradict",
        named.stamp,
      ),
      undatedBecause: null,
    };
  const rest = fromText(evidence, stamp);
  const note = `the stamp ${stamp} is taken for the day of a copy: ${conflict}`;
  if (!rest.published) return { published: null, undatedBecause: note };
  const { edtf, basis, because, span } = rest.published;
  return { published: dating(edtf, basis, `${because}; ${note}`, span), undatedBecause: null };
}

/** What container and markup claim, best source first; dates of a change only where there is no other. */
function claimedDay(named: Named, kit: TimeKit): Dating | null {
  const days = named.claimedDates
    .map(({ value, from }) => ({ day: dayIn(value, kit), from }))
    .filter((claim): claim is { day: string; from: string } => claim.day !== null);
  const best = days.find(({ from }) => !/modif|updat/i.test(from)) ?? days[0];
  if (!best) return null;
  const other = days.find(
    ({ day, from }) => Math.abs(daysBetween(day, best.day)) > 1 && !/modif|updat/i.test(from),
  );
  const note = other ? `; ${other.from} says ${other.day}` : "";
  return dating(best.day, "stated", `given by: ${best.from}${note}`, null);
}

/** The day in a metadata value: ISO in most cases, else any date in full. Its own zone's day is kept. */
function dayIn(value: string, kit: TimeKit): CivilDate | null {
  const text = value.trim().slice(0, 100);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
  if (day && isCivilDate(day)) return day >= EARLIEST && day < LATEST ? day : null;
  const found = findPhrases(splitWords(text, 0, text.length), kit)
    .map(fullDay)
    .find((d) => d !== null);
  return found ?? null;
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

/** Why the stamp cannot be the day of publication; null where nothing speaks against it. */
function contradiction(stamp: CivilDate, evidence: Evidence): string | null {
  const { exact, fresh, notBefore, notAfter } = evidence;
  if (exact && Math.abs(daysBetween(exact.day, stamp)) > AGREES_DAYS) return exact.because;
  if (exact) return null;
  if (notBefore && notBefore.day > stamp) return `the text tells of ${notBefore.day} as past`;
  if (notAfter && notAfter.day < stamp) return `the text tells of ${notAfter.day} as yet to come`;
  if (fresh && daysBetween(fresh.day, stamp) > STALE_DAYS) return fresh.because;
  return null;
}

/** The date by the text alone. `stamp` is an upper bound where there is one: a copy is not made before its original. */
function fromText({ exact, fresh, notBefore, notAfter }: Evidence, stamp?: CivilDate): Publication {
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
  const after = notAfter?.day ?? (stamp && (!notBefore || stamp >= notBefore.day) ? stamp : null);
  if (notBefore && after && after >= notBefore.day) {
    const because = `between ${notBefore.day}, told as past, and ${after}${notAfter ? ", told as yet to come" : ", the stamp"}`;
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
  return {
    published: null,
    undatedBecause:
      "no metadata, stamp or dateline dates the document, and no date in the text tells when it was written",
  };
}
