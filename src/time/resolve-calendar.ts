/**
 * Calendar dates whose year the text may leave open.
 *
 *     published 2015-07-01
 *     said on June 3          2015-06-03
 *     will open on March 3    2016-03-03
 *     in May                  2015-05
 *     last October            2014-10
 *     early 2013              2013-01/2013-04
 *     the third quarter       2014-07/2014-09
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
import type { Calendar, Meaning, Part, QuarterSpokenOf } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";

/** A reading by tense that lies further off than this gives way to one on the other side that is much nearer. */
const FAR_DAYS = 300;
const NEAR_DAYS = 60;

export function resolveCalendar(meaning: Calendar, setting: Setting): Reading {
  const chosen = meaning.year === null ? chooseYear(meaning, setting) : stated(meaning);
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
    const before = distances.filter((d) => d.days < 0).sort((a, b) => b.days - a.days)[0] ?? back;
    return before
      ? choice(before.year, "resolved", `"last" counted back from publication on ${published}`)
      : null;
  }
  if (meaning.shift === 1 && ahead)
    return choice(ahead.year, "resolved", `"next" counted forward from publication on ${published}`);
  return choose(back, ahead, setting.tense, published);
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
  const wanted = tense === "future" ? ahead : tense === "past" ? back : null;
  const other = tense === "future" ? back : ahead;
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

/** "The third quarter", "the summer of 2012", "last fall". */
export function resolvePortion(meaning: Meaning & { kind: "portion" }, setting: Setting): Reading {
  const { of, index, part } = meaning;
  const length = of === "half" ? 6 : 3;
  const firstMonth = of === "season" ? index : (index - 1) * length + 1;
  const code = of === "season" ? meaning.code : of === "half" ? `H${index}` : `Q${index}`;
  const year = meaning.year ?? portionYear(firstMonth, length, meaning.shift, setting);
  if (year === null)
    return reading(
      "DATE",
      `XXXX-${code}`,
      null,
      "guessed",
      "the text does not give the year, and the day of publication is not known",
    );
  const first = civilDate(year, firstMonth, 1);
  const start = addMonths(first, part === "late" ? length - 1 : part === "mid" ? Math.floor(length / 2) : 0);
  const end = addMonths(first, part === "early" ? 0 : part === "mid" ? Math.floor(length / 2) : length - 1);
  const edtf = `${start.slice(0, 7)}/${end.slice(0, 7)}`;
  const from =
    meaning.year !== null ? "the text gives the year" : `counted from publication on ${setting.published}`;
  const note = of === "season" ? "; months of the northern season" : "";
  const basis: Basis = of === "season" ? "guessed" : meaning.year !== null ? "stated" : "resolved";
  return reading("DATE", `${four(year)}-${code}`, edtf, basis, from + note);
}

/** "The quarter": the one spoken of, else the last that had ended. */
export function resolveQuarter(meaning: QuarterSpokenOf, setting: Setting): Reading {
  const { published } = setting;
  const { yearsBack, year, mayBeYear, hasEnded } = meaning;
  const quarter = hasEnded && isAhead(setting.quarter, published) ? null : setting.quarter;
  if (quarter)
    return quarterReading(
      { ...quarter, year: (year ?? quarter.year) - yearsBack },
      0,
      "the quarter spoken of before",
    );
  if (mayBeYear && year !== null)
    return reading("DATE", four(year), four(year), "stated", "the text gives the year");
  if (mayBeYear && published) {
    const before = four(Number(published.slice(0, 4)) - yearsBack);
    return reading("DATE", before, before, "guessed", `counted from publication on ${published}`);
  }
  if (!published)
    return reading(
      "DATE",
      "XXXX-QX",
      null,
      "guessed",
      "counted from the day of publication, which is not known",
    );
  const before = addMonths(published, -3);
  const index = Math.floor((Number(before.slice(5, 7)) - 1) / 3) + 1;
  const read = quarterReading(
    { year: year ?? Number(before.slice(0, 4)), index },
    -yearsBack,
    `the last that had ended on ${published}`,
  );
  return { ...read, basis: "guessed" };
}

/** Whether a quarter had not ended on a day. */
function isAhead(quarter: Setting["quarter"], day: CivilDate | null): boolean {
  return (
    quarter !== null && day !== null && addMonths(civilDate(quarter.year, 3 * quarter.index - 2, 1), 3) > day
  );
}

export function quarterReading(
  { year, index }: { readonly year: number; readonly index: number },
  years: number,
  because: string,
): Reading {
  const first = civilDate(year + years, 3 * (index - 1) + 1, 1);
  return reading(
    "DATE",
    `${four(year + years)}-Q${index}`,
    `${first.slice(0, 7)}/${addMonths(first, 2).slice(0, 7)}`,
    "resolved",
    because,
  );
}

function portionYear(
  firstMonth: number,
  length: number,
  shift: -1 | 0 | 1 | null,
  { published, tense }: Setting,
): number | null {
  if (!published) return null;
  const here = Number(published.slice(0, 4));
  const starts = [here - 1, here, here + 1].map((year) => ({ year, first: civilDate(year, firstMonth, 1) }));
  const ended = starts.filter((s) => addMonths(s.first, length) <= published).at(-1);
  const begun = starts.filter((s) => s.first <= published).at(-1);
  const ahead = starts.find((s) => s.first > published);
  if (shift === 0)
    return starts.find((s) => s.year === here && addMonths(s.first, length) > published)?.year ?? here;
  if (shift === -1) return (ended ?? begun)?.year ?? null;
  if (shift === 1) return ahead?.year ?? null;
  const running = begun && begun !== ended;
  const nearAhead =
    ahead &&
    ended &&
    daysBetween(published, ahead.first) < daysBetween(addMonths(ended.first, length), published);
  if (!running && tense === "future" && nearAhead) return ahead.year;
  return (begun ?? ahead)?.year ?? null;
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

function four(year: number): string {
  return String(year).padStart(4, "0");
}
