/**
 * Quarters, halves and seasons, to where they lie.
 *
 *     published 2015-05-20
 *     the third quarter           2014-07/2014-09    the latest that had begun
 *     the summer of 2012          2012-06/2012-08    months of the northern season
 *     last fall                   2014-09/2014-11
 *     the quarter ended April 30  2015-02/2015-04
 *     the quarter                 the one spoken of, else the last that had ended
 *     the year-earlier quarter    a year before that
 *
 * A company's own year is not known: quarters are those of the calendar.
 */

import { addMonths, type CivilDate, civilDate, daysBetween } from "../model/civil-date.ts";
import type { Basis } from "../model/dating.ts";
import type { Calendar, Meaning, QuarterSpokenOf } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";
import { four, resolveCalendar } from "./resolve-calendar.ts";

/** "The third quarter", "the summer of 2012", "last fall". */
export function resolvePortion(meaning: Meaning & { kind: "portion" }, setting: Setting): Reading {
  const { of, index, part } = meaning;
  const length = of === "half" ? 6 : 3;
  const firstMonth = of === "season" ? index : (index - 1) * length + 1;
  const code = of === "season" ? meaning.code : of === "half" ? `H${index}` : `Q${index}`;
  const shifted =
    meaning.yearShift !== null && setting.published
      ? Number(setting.published.slice(0, 4)) + meaning.yearShift
      : null;
  const year = meaning.year ?? shifted ?? portionYear(firstMonth, length, meaning.shift, setting);
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
  const { yearsBack, year, mayBeYear, hasEnded, lastDay } = meaning;
  const ended = lastDay && quarterEnding(lastDay, setting);
  if (ended) return ended;
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

/** "The quarter ended April 30": its three months, and the calendar's quarter that has most of them. */
function quarterEnding(lastDay: Calendar, setting: Setting): Reading | null {
  const { day, basis } = resolveCalendar(lastDay, { ...setting, tense: setting.tense ?? "past" });
  if (!day) return null;
  const [first, middle] = [addMonths(`${day.slice(0, 7)}-01`, -2), addMonths(`${day.slice(0, 7)}-01`, -1)];
  const index = Math.floor((Number(middle.slice(5, 7)) - 1) / 3) + 1;
  return reading(
    "DATE",
    `${middle.slice(0, 4)}-Q${index}`,
    `${first.slice(0, 7)}/${day.slice(0, 7)}`,
    basis,
    `the quarter that ends on ${day}`,
  );
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
