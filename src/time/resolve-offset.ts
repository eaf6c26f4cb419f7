/**
 * Amounts of time before or after something, to where they lie.
 *
 *     two weeks ago                   from publication
 *     a month later                   from the date spoken of before
 *     later that year                 the part of that year which lies behind it
 *     eighteen days after the attack  from the attack, where the text or the reader's ledger dates it
 */

import type { Tense, TimeUnit } from "../lexicon/time-words.ts";
import { addDays, addMonths, type CivilDate } from "../model/civil-date.ts";
import { bounds, interval } from "../model/edtf.ts";
import type { Meaning, Offset } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";
import { quarterReading } from "./resolve-portion.ts";
import { isoWeek, unitValue } from "./timex-value.ts";

/** TIMEX3 values of a day, week, month or year that is not known. */
const OPEN_VALUES: Readonly<Partial<Record<TimeUnit, string>>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  M: "XXXX-XX",
};

/** The day that a date among the words of an expression names; `tense` is given where they say which way it looks. */
type DayOf = (date: Meaning, tense?: Tense) => CivilDate | null;

/** "Two weeks ago", "a month later", "eighteen days after the attack". */
export function resolveOffset(meaning: Offset, setting: Setting, dayOf: DayOf): Reading {
  const { amount, unit, way } = meaning;
  const base = baseOf(meaning, setting, dayOf);
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
  if (!base && meaning.definite)
    return reading("DATE", OPEN_VALUES[unit] ?? "XXXX", null, "guessed", missingBase(meaning));
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
  // TIMEX3 has an amount for "two weeks after the raid" and the date it leads to for "two weeks ago".
  if (!meaning.definite && (meaning.from.kind === "event" || meaning.from.kind === "date"))
    return { ...reading("DURATION", unitValue(amount, unit), edtf, base.basis, because), day };
  const part = meaning.side && setting.spokenOf && beside(edtf, meaning.side, setting.spokenOf);
  return { ...reading("DATE", value, part ?? edtf, base.basis, because), day };
}

/** What of a year or month lies before or after the date spoken of: "later that year" of June is July to December. */
function beside(
  edtf: string,
  side: "before" | "after",
  { day, last }: NonNullable<Setting["spokenOf"]>,
): string | null {
  const { first: from, last: to } = bounds(edtf);
  if (!from || !to) return null;
  const [begin, end] = side === "after" ? [addDays(last, 1), to] : [from, addDays(day, -1)];
  if (begin > end) return null;
  const whole = begin.endsWith("-01") && addDays(end, 1).endsWith("-01");
  if (!whole) return interval(begin, end);
  const [a, b] = [begin.slice(0, 7), end.slice(0, 7)];
  return a === b ? a : `${a}/${b}`;
}

/** An amount of years names a year, of months a month, of weeks a day or so, of days a day. */
function grained(day: CivilDate, unit: TimeUnit): [string, string] {
  if (unit === "Y" || unit === "E" || unit === "C")
    return [day.slice(0, 4), unit === "Y" ? day.slice(0, 4) : `${day.slice(0, 4)}~`];
  if (unit === "M" || unit === "Q") return [day.slice(0, 7), day.slice(0, 7)];
  return unit === "W" ? [isoWeek(day), `${day}~`] : [day, day];
}

function missingBase(meaning: Offset): string {
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

function baseOf(meaning: Offset, setting: Setting, dayOf: DayOf): Base | null {
  const { published, spokenOf } = setting;
  switch (meaning.from.kind) {
    case "writing":
      return published ? { day: published, because: `publication on ${published}`, basis: "resolved" } : null;
    case "spoken-of":
      return spokenOf && (spokenOf.isDay || !/^(?:D|W|WE|T.)$/.test(meaning.unit))
        ? { day: spokenOf.day, because: `the date spoken of before, "${spokenOf.quote}"`, basis: "resolved" }
        : null;
    case "date": {
      const day = dayOf(meaning.from.date);
      return day ? { day, because: day, basis: "resolved" } : null;
    }
    case "day-behind": {
      const day = dayOf(meaning.from.date, meaning.way < 0 ? "past" : "future");
      return day ? { day, because: day, basis: "resolved" } : null;
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
