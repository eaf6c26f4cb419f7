/**
 * EDTF in words, the same for every reader whatever the language of the machine.
 *
 *     2024-03-03                 3 Mar 2024
 *     2024-03-01/2024-03-04      1–4 Mar 2024
 *     ../2024-03-04              by 4 Mar 2024
 *     2024-03~                   about Mar 2024
 */

import { dayOfWeek } from "../../src/model/civil-date.ts";

const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
const LONG = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;
const DOUBT: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** The value as it stands where it is not EDTF that the record uses. */
export function dateWords(edtf: string): string {
  return words(edtf, SHORT, false);
}

/** With the weekday and the month in full: for headings. */
export function longDateWords(edtf: string): string {
  return words(edtf, LONG, true);
}

function words(edtf: string, months: readonly string[], weekday: boolean): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return point(from, months, weekday);
  if (from === "..") return `by ${point(to, months, false)}`;
  if (to === "..") return `since ${point(from, months, false)}`;
  return `${start(from, to, months)}${point(to, months, false)}`;
}

/** The first side of an interval without what the second repeats. */
function start(from: string, to: string, months: readonly string[]): string {
  const [a, b] = [POINT.exec(from), POINT.exec(to)];
  if (!a || !b || a[4] || b[4] || a[1] !== b[1] || !a[2] || !b[2]) return `${point(from, months, false)} – `;
  if (a[2] === b[2] && a[3] && b[3]) return `${Number(a[3])}–`;
  const month = months[Number(a[2]) - 1] ?? "";
  return a[3] ? `${Number(a[3])} ${month} – ` : `${month} – `;
}

function point(text: string, months: readonly string[], weekday: boolean): string {
  const match = POINT.exec(text);
  if (!match) return text;
  const [, year, month, day, mark] = match;
  const name = month ? `${months[Number(month) - 1] ?? month} ` : "";
  const onDay = weekday && day && !mark ? `${DAYS[dayOfWeek(`${year}-${month}-${day}`)]} ` : "";
  return `${mark ? DOUBT[mark] : ""}${onDay}${day ? `${Number(day)} ` : ""}${name}${year}`;
}
