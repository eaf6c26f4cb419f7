/**
 * From what an expression says to where it lies: TIMEX3 value, EDTF date, and the reason.
 *
 *     published Wed 2015-07-01
 *     met on Monday        2015-06-29      resolved, counted back from publication
 *     will meet on Monday  2015-07-06      resolved, counted forward
 *     last week            2015-W26        2015-06-22/2015-06-28, Monday to Sunday
 *     early August         2014-08         2014-08-01/2014-08-10
 *     a month later        one month after the date spoken of before
 *
 * Without a date of publication, what is counted from it keeps an underspecified value and no EDTF.
 */

import { interval } from "../model/edtf.ts";
import type { Meaning } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { resolveFeast } from "./resolve-feast.ts";
import { resolveOffset, shiftDay } from "./resolve-offset.ts";
import { resolvePortion, resolveQuarter } from "./resolve-portion.ts";
import { resolveStretch, resolveWeekday, resolveWeekOf } from "./resolve-stretch.ts";
import { unitValue } from "./timex-value.ts";

export function resolve(meaning: Meaning, setting: Setting): Reading {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning, setting);
    case "decade": {
      const to = meaning.start + 9;
      const [from, until] =
        meaning.part === "early"
          ? [0, 3]
          : meaning.part === "mid"
            ? [4, 6]
            : meaning.part === "late"
              ? [7, 9]
              : [0, 9];
      const edtf = `${meaning.start + from}/${meaning.start + until}`;
      return reading(
        "DATE",
        `${Math.floor(to / 10)}${meaning.part !== null || meaning.inWords ? "" : "X"}`,
        edtf,
        "stated",
        "the text names the decade",
      );
    }
    case "century": {
      const from = (meaning.century - 1) * 100 + 1;
      return reading(
        "DATE",
        String(meaning.century - 1),
        `${pad(from)}/${pad(from + 99)}`,
        "stated",
        "the text names the century",
      );
    }
    case "portion":
      return resolvePortion(meaning, setting);
    case "weekday":
      return resolveWeekday(meaning, setting);
    case "stretch":
      return resolveStretch(meaning, setting);
    case "quarter":
      return resolveQuarter(meaning, setting);
    case "feast":
      return resolveFeast(meaning, setting);
    case "same-day":
      return resolveSameDay(meaning, setting);
    case "offset":
      return resolveOffset(
        meaning,
        setting,
        (date, tense) => resolve(date, tense ? { ...setting, tense } : setting).day,
      );
    case "window":
      return resolveWindow(meaning, setting);
    case "duration":
      return resolveDuration(meaning, setting);
    case "week-of":
      return resolveWeekOf(meaning, setting);
    case "set":
      return reading(
        "SET",
        meaning.value,
        null,
        "stated",
        "names a set of times, no one stretch of the calendar",
      );
    case "reference":
      return reading("DATE", meaning.value, null, "stated", "names no stretch of the calendar");
  }
}

function resolveSameDay(
  { orToday }: Meaning & { kind: "same-day" },
  { spokenOf, published }: Setting,
): Reading {
  if (!spokenOf?.isDay && orToday && published)
    return reading("DATE", published, published, "guessed", `the day of publication, ${published}`);
  if (!spokenOf?.isDay)
    return reading(
      "DATE",
      "XXXX-XX-XX",
      null,
      "guessed",
      "no earlier date in the text says which day is meant",
    );
  return reading(
    "DATE",
    spokenOf.day,
    spokenOf.day,
    "resolved",
    `the day spoken of before, "${spokenOf.quote}"`,
  );
}

/** The past two months, the next five days. */
function resolveWindow({ amount, unit, way }: Meaning & { kind: "window" }, { published }: Setting): Reading {
  const value = unitValue(amount, unit);
  if (amount === null) return reading("DURATION", value, null, "guessed", "the text leaves open how long");
  if (!published)
    return reading(
      "DURATION",
      value,
      null,
      "guessed",
      "counted from the day of publication, which is not known",
    );
  const other = shiftDay(published, amount * way, unit);
  if (!other) return reading("DURATION", value, null, "guessed", "lies outside the calendar");
  const edtf = way < 0 ? interval(other, published) : interval(published, other);
  return reading(
    "DURATION",
    value,
    edtf,
    "resolved",
    `counted ${way < 0 ? "back" : "forward"} from publication on ${published}`,
  );
}

/** A duration by itself lies nowhere; "within 48 hours" of something yet to come ends 48 hours after publication, "in 48 hours" is then. */
function resolveDuration(
  { amount, unit, ahead }: Meaning & { kind: "duration" },
  { published, tense }: Setting,
): Reading {
  const value = unitValue(amount, unit);
  const last =
    ahead && amount !== null && published && (tense === "future" || tense === "present")
      ? shiftDay(published, amount, unit)
      : null;
  if (!last || !published)
    return reading("DURATION", value, null, "stated", "a length of time without a beginning or an end");
  return reading(
    "DURATION",
    value,
    ahead === "within" ? interval(published, last) : last,
    "guessed",
    `counted from publication on ${published}`,
  );
}

function pad(year: number): string {
  return String(year).padStart(4, "0");
}
