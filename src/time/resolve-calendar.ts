/**
 * Calendar dates whose year the text may leave open.
 *
 *     published 2015-07-01
 *     said on June 3          2015-06-03
 *     will open on March 3    2016-03-03
 *     in May                  2015-05
 *     expires in April        2016-04
 *     last October            2014-10
 *     the 9th of next month   2015-08-09
 *     early 2013              2013-01/2013-04
 *
 * Not here: quarters, halves and seasons (resolve-portion.ts).
 *
 * The year is the one that brings the date nearest to publication on the side where the verb looks.
 */

import {
  addMonths,
  type CivilDate,
  civilDate,
  dayOfWeek,
  daysBetween,
  daysInMonth,
} from "../model/civil-date.ts";
import type { Basis } from "../model/dating.ts";
import type { Calendar, Part } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";

/** A reading by tense that lies further off than this gives way to one on the other side that is much nearer. */
const FAR_DAYS = 300;
const NEAR_DAYS = 60;

export function resolveCalendar(meaning: Calendar, setting: Setting): Reading {
  const { published } = setting;
  if (meaning.monthShift !== null && published) {
    const [year, month] = addMonths(`${published.slice(0, 7)}-01`, meaning.monthShift)
      .split("-")
      .map(Number);
    const named = { ...meaning, year: year ?? null, month: month ?? null, monthShift: null };
    const because = `the month is counted from that of publication on ${published}`;
    return { ...resolveCalendar(named, setting), basis: "resolved", because };
  }
  const chosen =
    meaning.monthShift !== null
      ? null
      : meaning.year === null
        ? chooseYear(meaning, setting)
        : stated(meaning);
  const { month, day, lastDay, part } = meaning;
  const year = chosen?.year;
  if (year === undefined || !chosen) {
    const value = `XXXX-${month === null ? "XX" : two(month)}${day === null ? "" : `-${two(day)}`}`;
    return reading(
      "DATE",
      value,
      null,
      "guessed",
      "the text does not give the year, and the day of publication is not known",
    );
  }
  if (month === null)
    return reading("DATE", four(year), partOfYear(year, part), chosen.basis, chosen.because + partNote(part));
  const head = `${four(year)}-${two(month)}`;
  if (day === null)
    return reading(
      "DATE",
      head,
      partOfMonth(year, month, part),
      chosen.basis,
      chosen.because + partNote(part),
    );
  if (day > daysInMonth(year, month))
    return reading("DATE", head, head, "guessed", `${head} has no day ${day}`);
  const first = `${head}-${two(day)}`;
  if (lastDay === null || lastDay > daysInMonth(year, month))
    return reading("DATE", first, first, chosen.basis, chosen.because);
  return reading("DATE", first, `${first}/${head}-${two(lastDay)}`, chosen.basis, chosen.because);
}

interface Choice {
  readonly year: number;
  readonly basis: Basis;
  readonly because: string;
}

function stated(meaning: Calendar): Choice | null {
  if (meaning.year === null) return null;
  if (meaning.doubtful)
    return {
      year: meaning.year,
      basis: "guessed",
      because: "the text gives the date; read as month/day or day.month",
    };
  return { year: meaning.year, basis: "stated", because: "the text gives the date" };
}

function chooseYear(meaning: Calendar, setting: Setting): Choice | null {
  const { published } = setting;
  if (!published) {
    if (setting.year === null) return null;
    return {
      year: setting.year,
      basis: "guessed",
      because: `the year ${setting.year} is that of another date in the text`,
    };
  }
  const here = Number(published.slice(0, 4));
  if (meaning.yearShift !== null)
    return choice(
      here + meaning.yearShift,
      "resolved",
      `the year is counted from that of publication on ${published}`,
    );
  const month = meaning.month ?? 1;
  const near = [here - 1, here, here + 1].filter(
    (year) => year > 1 && (meaning.day ?? 1) <= daysInMonth(year, month),
  );
  const years =
    meaning.weekday === null || meaning.day === null
      ? near
      : near.filter((year) => dayOfWeek(civilDate(year, month, meaning.day ?? 1)) === meaning.weekday);
  const distances = (years.length > 0 ? years : near).map((year) => ({
    year,
    days: distance(meaning, year, published),
  }));
  const back = distances.filter((d) => d.days <= 0).sort((a, b) => b.days - a.days)[0];
  const ahead = distances.filter((d) => d.days >= 0).sort((a, b) => a.days - b.days)[0];
  if (meaning.shift === -1) {
    const before =
      distances
        .filter((d) => d.days < 0 && !isLastMonth(meaning, d.year, published))
        .sort((a, b) => b.days - a.days)[0] ?? back;
    return before
      ? choice(before.year, "resolved", `"last" counted back from publication on ${published}`)
      : null;
  }
  if (meaning.shift === 1 && ahead)
    return choice(ahead.year, "resolved", `"next" counted forward from publication on ${published}`);
  return choose(back, ahead, setting.tense, published);
}

/** "Last February" of March is that of the year before: this year's would be "last month". */
function isLastMonth({ month, day }: Calendar, year: number, published: CivilDate): boolean {
  return (
    day === null &&
    month !== null &&
    month > 0 &&
    year === Number(published.slice(0, 4)) &&
    month === Number(published.slice(5, 7)) - 1
  );
}

interface Distance {
  readonly year: number;
  readonly days: number;
}

function choose(
  back: Distance | undefined,
  ahead: Distance | undefined,
  tense: Setting["tense"],
  published: CivilDate,
): Choice | null {
  // The present that schedules looks ahead: "the lease expires in April".
  const looksAhead = tense === "future" || tense === "present";
  const wanted = looksAhead ? ahead : tense === "past" ? back : null;
  const other = looksAhead ? back : ahead;
  // Plain "will" is trusted further: a past may be that of another verb.
  const near = tense === "future" ? NEAR_DAYS / 2 : NEAR_DAYS;
  const far = wanted && other && Math.abs(wanted.days) > FAR_DAYS && Math.abs(other.days) < near;
  if (wanted && !far) {
    return choice(
      wanted.year,
      "resolved",
      `${wanted.days > 0 ? "the next" : "the latest"} such date ${wanted.days > 0 ? "after" : "up to"} publication on ${published}`,
    );
  }
  // Without a tense to go by: news looks back, unless the date lies close ahead.
  const nearest = !ahead || (back && (-back.days <= FAR_DAYS || ahead.days > NEAR_DAYS)) ? back : ahead;
  return nearest
    ? choice(nearest.year, "guessed", `no verb says which way to look from publication on ${published}`)
    : null;
}

function choice(year: number, basis: Basis, because: string): Choice {
  return { year, basis, because };
}

/** Days from publication to the date in that year; for a month 0 while it runs. */
function distance({ month, day }: Calendar, year: number, published: CivilDate): number {
  const m = month ?? 1;
  if (day !== null) return daysBetween(published, civilDate(year, m, day));
  const [first, last] = [civilDate(year, m, 1), civilDate(year, m, daysInMonth(year, m))];
  if (first <= published && published <= last) return 0;
  return daysBetween(published, first > published ? first : last);
}

function partOfMonth(year: number, month: number, part: Part | null): string {
  const head = `${four(year)}-${two(month)}`;
  if (part === "early") return `${head}-01/${head}-10`;
  if (part === "mid") return `${head}-11/${head}-20`;
  return part === "late" ? `${head}-21/${head}-${daysInMonth(year, month)}` : head;
}

export function partOfYear(year: number, part: Part | null): string {
  const y = four(year);
  if (part === "early") return `${y}-01/${y}-04`;
  if (part === "mid") return `${y}-05/${y}-08`;
  return part === "late" ? `${y}-09/${y}-12` : y;
}

function partNote(part: Part | null): string {
  return part === null ? "" : `; "${part}" read as a third of it`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

export function four(year: number): string {
  return String(year).padStart(4, "0");
}
