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

import type { TimeUnit } from "../lexicon/time-words.ts";
import { addDays, addMonths, type CivilDate } from "../model/civil-date.ts";
import { interval } from "../model/edtf.ts";
import type { Meaning } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";
import { quarterReading, resolveCalendar, resolvePortion, resolveQuarter } from "./resolve-calendar.ts";
import { resolveStretch, resolveWeekday } from "./resolve-stretch.ts";
import { isoWeek, unitValue } from "./timex-value.ts";

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
      return resolveQuarter(meaning.yearsBack, setting);
    case "same-day":
      return resolveSameDay(setting);
    case "offset":
      return resolveOffset(meaning, setting);
    case "window":
      return resolveWindow(meaning, setting);
    case "duration":
      return resolveDuration(meaning, setting);
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

function resolveSameDay({ spokenOf }: Setting): Reading {
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

/** "Two weeks ago", "a month later", "eighteen days after the attack". */
function resolveOffset(meaning: Meaning & { kind: "offset" }, setting: Setting): Reading {
  const { amount, unit, way } = meaning;
  const base = baseOf(meaning, setting);
  if (amount === null) {
    const value =
      meaning.from.kind === "writing" ? (way < 0 ? "PAST_REF" : "FUTURE_REF") : unitValue(null, unit);
    const sameDay = base !== null && unit.startsWith("T") && meaning.from.kind !== "writing";
    const type = meaning.from.kind === "writing" ? "DATE" : "DURATION";
    if (sameDay)
      return reading(
        type,
        value,
        `${base.day}~`,
        "resolved",
        `hours ${way < 0 ? "before" : "after"} ${base.because}`,
      );
    return reading(type, value, null, "guessed", "the text leaves open how long");
  }
  if (!base)
    return reading(
      meaning.from.kind === "writing" ? "DATE" : "DURATION",
      unitValue(amount, unit),
      null,
      "guessed",
      missingBase(meaning),
    );
  const day = shiftDay(base.day, amount * way, unit);
  if (!day) return reading("DURATION", unitValue(amount, unit), null, "guessed", "lies outside the calendar");
  const because = `${amount} ${unitName(unit, amount)} ${way < 0 ? "before" : "after"} ${base.because}`;
  if (unit.startsWith("T") && meaning.from.kind !== "writing") {
    return { ...reading("DURATION", unitValue(amount, unit), `${day}~`, base.basis, because), day };
  }
  // "A year earlier" beside figures of a quarter means that quarter of the year before.
  if (
    unit === "Y" &&
    amount === 1 &&
    setting.quarter &&
    meaning.from.kind !== "event" &&
    meaning.from.kind !== "date"
  ) {
    return quarterReading(
      setting.quarter,
      -1,
      `a year before ${setting.quarter.year}-Q${setting.quarter.index}, spoken of before`,
    );
  }
  const [value, edtf] = grained(day, unit);
  return { ...reading("DATE", value, edtf, base.basis, because), day };
}

/** An amount of years names a year, of months a month, of weeks a day or so, of days a day. */
function grained(day: CivilDate, unit: TimeUnit): [string, string] {
  if (unit === "Y" || unit === "E" || unit === "C")
    return [day.slice(0, 4), unit === "Y" ? day.slice(0, 4) : `${day.slice(0, 4)}~`];
  if (unit === "M" || unit === "Q") return [day.slice(0, 7), day.slice(0, 7)];
  return unit === "W" ? [isoWeek(day), `${day}~`] : [day, day];
}

function missingBase(meaning: Meaning & { kind: "offset" }): string {
  if (meaning.from.kind === "writing") return "counted from the day of publication, which is not known";
  if (meaning.from.kind === "event")
    return `counted from the ${meaning.from.noun}, which the text does not date`;
  return "counted from a date that the text does not give";
}

interface Base {
  readonly day: CivilDate;
  readonly because: string;
  readonly basis: "resolved" | "guessed";
}

function baseOf(meaning: Meaning & { kind: "offset" }, setting: Setting): Base | null {
  const { published, spokenOf } = setting;
  switch (meaning.from.kind) {
    case "writing":
      return published ? { day: published, because: `publication on ${published}`, basis: "resolved" } : null;
    case "spoken-of":
      return spokenOf && (spokenOf.isDay || !/^(?:D|W|WE|T.)$/.test(meaning.unit))
        ? { day: spokenOf.day, because: `the date spoken of before, "${spokenOf.quote}"`, basis: "resolved" }
        : null;
    case "date": {
      const origin = resolve(meaning.from.date, setting);
      return origin.day ? { day: origin.day, because: origin.day, basis: "resolved" } : null;
    }
    case "event": {
      const event = setting.eventDate(meaning.from.noun);
      return event
        ? {
            day: event.day,
            because: `the ${meaning.from.noun}, dated ${event.day} by ${event.source}`,
            basis: "resolved",
          }
        : null;
    }
  }
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

/** A duration by itself lies nowhere; "within 48 hours" of something yet to come ends 48 hours after publication. */
function resolveDuration(
  { amount, unit, within }: Meaning & { kind: "duration" },
  { published, tense }: Setting,
): Reading {
  const value = unitValue(amount, unit);
  const last =
    within && amount !== null && published && tense === "future" ? shiftDay(published, amount, unit) : null;
  if (!last || !published)
    return reading("DURATION", value, null, "stated", "a length of time without a beginning or an end");
  return reading(
    "DURATION",
    value,
    interval(published, last),
    "guessed",
    `counted from publication on ${published}`,
  );
}

/** The day so many units on; null beyond the years 1 to 9999. Hours are rounded up to days. */
export function shiftDay(day: CivilDate, amount: number, unit: TimeUnit): CivilDate | null {
  const days = { D: 1, W: 7, WE: 7, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86400 }[unit as string];
  const months = { M: 1, Q: 3, Y: 12, E: 120, C: 1200 }[unit as string];
  const size = Math.abs(amount) * (days ?? (months ?? 0) * 31);
  if (size > 3_000_000) return null;
  const year = Number(day.slice(0, 4)) + (amount * (days ?? (months ?? 0) * 30.5)) / 365.25;
  if (year < 2 || year > 9997) return null;
  if (days !== undefined)
    return addDays(
      day,
      days < 1 ? Math.sign(amount) * Math.floor(Math.abs(amount) * days + 1e-9) : Math.round(amount * days),
    );
  return months === undefined ? null : addMonths(day, Math.round(amount * months));
}

function unitName(unit: TimeUnit, amount: number): string {
  const name = {
    D: "day",
    W: "week",
    M: "month",
    Y: "year",
    Q: "quarter",
    E: "decade",
    C: "century",
    TH: "hour",
    TM: "minute",
    TS: "second",
    WE: "weekend",
  }[unit];
  return amount === 1 ? name : name === "century" ? "centuries" : `${name}s`;
}

function pad(year: number): string {
  return String(year).padStart(4, "0");
}
