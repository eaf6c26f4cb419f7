/**
 * First and last day that an EDTF value may mean, as strings that sort: enough to compare with a day.
 *
 *     2024-03-04              2024-03-04 .. 2024-03-04
 *     2024-03                 2024-03-01 .. 2024-03-31
 *     ../2024-03-04~          0000-00-00 .. 2024-03-04
 *
 * The page bundles this file, so it reads the text itself instead of importing the schema in `model/edtf.ts`. A last
 * day may be one that its month has not ("2024-02-31"): it is only compared, never printed.
 */

import type { CivilDate } from "../model/civil-date.ts";
import type { Edtf } from "../model/edtf.ts";

export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const MARKS = /[~?%]/g;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BEFORE_ALL = "0000-00-00";
const AFTER_ALL = "9999-99-99";

export function dayRange(value: Edtf): DayRange {
  const [from = "..", to = from] = value.replace(MARKS, "").split("/");
  return {
    first: from === ".." ? BEFORE_ALL : from + BEFORE_ALL.slice(from.length).replaceAll("00", "01"),
    last: to === ".." ? AFTER_ALL : to + "9999-12-31".slice(to.length),
  };
}

/** Whether the value may mean a day from `from` to `to`; an end that is left out is open. */
export function mayFallIn(value: Edtf, from: CivilDate | undefined, to: CivilDate | undefined): boolean {
  const { first, last } = dayRange(value);
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/** Whether the text has the form of a day; the calendar is not asked. */
export function looksLikeDay(text: string): boolean {
  return DAY.test(text);
}
