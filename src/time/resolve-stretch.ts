/**
 * Weekdays and whole units counted from the day of publication.
 *
 *     published      text                    reading
 *     Wed 1 July     met on Monday           29 June
 *     Wed 1 July     will meet on Monday     6 July
 *     Wed 1 July     polls open on Monday    6 July     (the present tense schedules)
 *     Wed 1 July     met on Wednesday        1 July     (today counts)
 *     Wed 1 July     last Wednesday          24 June    (today does not)
 *     Wed 1 July     last week               22 to 28 June, Monday to Sunday
 *     Wed 1 July     over the weekend        27 to 28 June
 *     Wed 1 July     late last year          September to December
 */

import { addDays, addMonths, type CivilDate, civilDate, dayOfWeek } from "../model/civil-date.ts";
import { bounds, interval } from "../model/edtf.ts";
import type { Meaning, Part, WeekdayMeaning } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";
import { partOfYear, resolveCalendar } from "./resolve-calendar.ts";
import { isoWeek, mondayOf } from "./timex-value.ts";

export function resolveWeekday(
  { weekday, shift, week, fromSpokenOf }: WeekdayMeaning,
  { published, tense, spokenOf }: Setting,
): Reading {
  if (fromSpokenOf && spokenOf?.isDay) {
    const day = nearest(weekday, spokenOf.day, shift === -1 ? -1 : 1, false);
    return reading(
      "DATE",
      day,
      day,
      "resolved",
      `counted from the day spoken of before, "${spokenOf.quote}"`,
    );
  }
  if (!published) {
    const value = `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
    return reading("DATE", value, null, "guessed", "counted from the day of publication, which is not known");
  }
  if (week !== null) {
    const day = addDays(mondayOf(published), 7 * week + ((weekday + 6) % 7));
    return reading("DATE", day, day, "resolved", `in the week counted from publication on ${published}`);
  }
  // "This Monday" of a past verb lies behind, where that of the week does.
  const isOver =
    shift === 0 && tense === "past" && weekdayOfWeek(weekday) < weekdayOfWeek(dayOfWeek(published));
  const ahead = shift === 1 || (shift === 0 && !isOver) || tense === "future" || tense === "present";
  const step = shift === -1 || !ahead ? -1 : 1;
  const includesToday = shift === null || shift === 0;
  const day = nearest(weekday, published, step, includesToday);
  // "Next Friday", said on a Wednesday, is in two days or in nine: writers differ.
  const sure = shift === -1 || shift === 0 || (shift === null && (tense === "past" || tense === "future"));
  const because = `counted ${step < 0 ? "back" : "forward"} from publication on ${published}`;
  return reading("DATE", day, day, sure ? "resolved" : "guessed", because);
}

/** Monday is 0, Sunday 6. */
function weekdayOfWeek(weekday: number): number {
  return (weekday + 6) % 7;
}

/** "The week of March 6": the week that holds the day. */
export function resolveWeekOf({ date }: Meaning & { kind: "week-of" }, setting: Setting): Reading {
  const { day, value, basis, because } = resolveCalendar(date, setting);
  if (!day) return reading("DATE", value, null, basis, because);
  const monday = mondayOf(day);
  return reading("DATE", isoWeek(day), interval(monday, addDays(monday, 6)), basis, `the week of ${day}`);
}

function nearest(weekday: number, from: CivilDate, step: -1 | 1, includesToday: boolean): CivilDate {
  const distance = ((((weekday - dayOfWeek(from)) * step) % 7) + 7) % 7;
  return addDays(from, step * (distance === 0 && !includesToday ? 7 : distance));
}

export function resolveStretch(meaning: Meaning & { kind: "stretch" }, setting: Setting): Reading {
  const { published } = setting;
  const { unit, shift, part } = meaning;
  if (!published) {
    const value =
      { D: "XXXX-XX-XX", W: "XXXX-WXX", WE: "XXXX-WXX-WE", M: "XXXX-XX", Q: "XXXX-QX" }[unit as string] ??
      "XXXX";
    return reading("DATE", value, null, "guessed", "counted from the day of publication, which is not known");
  }
  const because = `counted from publication on ${published}`;
  if (part === "before" || part === "after") return besidePublication(meaning, part, published, setting);
  const resolved = (value: string, edtf: string, note = ""): Reading =>
    reading("DATE", value, edtf, "resolved", because + note);
  switch (unit) {
    case "W": {
      const monday = addDays(mondayOf(published), 7 * shift);
      const [from, to] =
        part === "early" ? [0, 1] : part === "mid" ? [2, 3] : part === "late" ? [4, 6] : [0, 6];
      return resolved(
        isoWeek(monday),
        interval(addDays(monday, from), addDays(monday, to)),
        "; a week runs from Monday to Sunday",
      );
    }
    case "WE": {
      const saturday = weekend(published, shift, setting.tense);
      return resolved(`${isoWeek(saturday)}-WE`, interval(saturday, addDays(saturday, 1)));
    }
    case "M": {
      const month = addMonths(`${published.slice(0, 7)}-01`, shift).slice(0, 7);
      return resolved(month, monthPart(month, part));
    }
    case "Q": {
      const first = addMonths(
        civilDate(
          Number(published.slice(0, 4)),
          3 * Math.floor((Number(published.slice(5, 7)) - 1) / 3) + 1,
          1,
        ),
        3 * shift,
      );
      const value = `${first.slice(0, 4)}-Q${Math.floor(Number(first.slice(5, 7)) / 3) + 1}`;
      return resolved(value, `${first.slice(0, 7)}/${addMonths(first, 2).slice(0, 7)}`);
    }
    case "Y": {
      const year = Number(published.slice(0, 4)) + shift;
      return resolved(String(year).padStart(4, "0"), partOfYear(year, part));
    }
    case "E":
    case "C": {
      const size = unit === "E" ? 10 : 100;
      const first = (Math.floor(Number(published.slice(0, 4)) / size) + shift) * size;
      const value = String(first / size).padStart(unit === "E" ? 3 : 2, "0");
      return resolved(
        unit === "E" ? `${value}X` : value,
        `${String(first).padStart(4, "0")}/${String(first + size - 1).padStart(4, "0")}`,
      );
    }
    default: {
      const day = addDays(published, unit === "D" ? shift : 0);
      return resolved(day, day);
    }
  }
}

/** "Earlier this month", "later this week": the part of it before or after publication. */
function besidePublication(
  meaning: Meaning & { kind: "stretch" },
  part: "before" | "after",
  published: CivilDate,
  setting: Setting,
): Reading {
  const whole = resolveStretch({ ...meaning, part: null }, setting);
  const { first, last } = whole.edtf ? bounds(whole.edtf) : { first: null, last: null };
  if (!first || !last || published < first || published > last) return whole;
  const edtf = part === "before" ? interval(first, published) : interval(published, last);
  return reading("DATE", whole.value, edtf, "resolved", `the part of it ${part} publication on ${published}`);
}

/** Saturday of the weekend that is meant: "over the weekend" looks back unless its verb looks ahead. */
function weekend(published: CivilDate, shift: number, tense: Setting["tense"]): CivilDate {
  const saturday = addDays(mondayOf(published), 5);
  const running = published >= saturday;
  if (shift < 0) return addDays(saturday, 7 * shift);
  if (shift > 0) return addDays(saturday, running ? 7 : 0);
  return running || tense === "future" ? saturday : addDays(saturday, -7);
}

function monthPart(month: string, part: Part | null): string {
  if (part === "early") return `${month}-01/${month}-10`;
  if (part === "mid") return `${month}-11/${month}-20`;
  if (part !== "late") return month;
  return `${month}-21/${addDays(addMonths(`${month}-01`, 1), -1)}`;
}
