/**
 * Where marks stand in the drawing of time: days to pixels, rows so that marks do not cover each other, ticks with room
 * for their words.
 *
 * A few very old dates in a pile about one week would press the week into a line, so days far outside the middle of
 * the pile are drawn in a margin ("before", "after") instead.
 */

import { type CivilDate, dayNumber, fromDayNumber, parts } from "../../src/model/civil-date.ts";

export interface DatedMark {
  readonly event: string;
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  /** The day of the first report, for what has no other. */
  readonly reported?: CivilDate | null;
}

/** Days that the drawing spans, both in, and whether there is anything outside. */
export interface Domain {
  readonly first: number;
  readonly last: number;
  readonly before: boolean;
  readonly after: boolean;
}

export interface Placed<M> {
  readonly mark: M;
  /** Centre of the sign, pixels from the left. */
  readonly x: number;
  readonly row: number;
  /** The stretch of days that the date may mean, null for a single day. */
  readonly bar: {
    readonly from: number;
    readonly to: number;
    readonly soft: "both" | "left" | "right";
  } | null;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export const MARK = 16;
export const GUTTER = 26;
const TAIL = 44;
const LABEL = 74;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** Null where no mark has a date. */
export function domainOf(marks: readonly DatedMark[]): Domain | null {
  const days = marks.flatMap((m) => middle(m) ?? []).sort((a, b) => a - b);
  if (days.length === 0) return null;
  const [q1 = 0, q3 = 0] = [days[Math.floor(days.length / 4)], days[Math.floor((days.length * 3) / 4)]];
  const reach = Math.max(21, (q3 - q1) * 4);
  const inside = days.filter((d) => d >= q1 - reach && d <= q3 + reach);
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  const pad = Math.max(1, Math.round((last - first) * 0.03));
  return {
    first: first - pad,
    last: last + pad,
    before: (days[0] ?? first) < first,
    after: (days.at(-1) ?? last) > last,
  };
}

function middle(mark: DatedMark): number | null {
  const first = mark.first === null ? null : dayNumber(mark.first);
  const last = mark.last === null ? null : dayNumber(mark.last);
  if (first === null && last === null) return mark.reported ? dayNumber(mark.reported) : null;
  return first === null ? last : last === null ? first : Math.round((first + last) / 2);
}

/** Pixels for a day: its middle, so that the first and the last day have room. */
export function scaleOf(domain: Domain, width: number): (day: number) => number {
  const left = domain.before ? GUTTER : 0;
  const right = width - (domain.after ? GUTTER : 0);
  const days = domain.last - domain.first + 1;
  return (day) => {
    if (day < domain.first) return GUTTER / 2;
    if (day > domain.last) return width - GUTTER / 2;
    return left + ((day - domain.first + 0.5) / days) * (right - left);
  };
}

/** Dated marks in rows; a mark takes the first row in which it touches no other. What finds none is counted. */
export function placeMarks<M extends DatedMark>(
  marks: readonly M[],
  domain: Domain,
  width: number,
  mostRows: number,
): { readonly placed: Placed<M>[]; readonly hidden: M[]; readonly rows: number } {
  const scale = scaleOf(domain, width);
  const wanted = marks.flatMap((mark) => place(mark, scale, width) ?? []);
  wanted.sort((a, b) => leftOf(a) - leftOf(b));
  const ends: number[] = [];
  const placed: Placed<M>[] = [];
  const hidden: M[] = [];
  for (const p of wanted) {
    const free = ends.findIndex((end) => end <= leftOf(p));
    const row = free < 0 ? ends.length : free;
    if (row >= mostRows) {
      hidden.push(p.mark);
      continue;
    }
    ends[row] = rightOf(p);
    placed.push({ ...p, row });
  }
  return { placed, hidden, rows: Math.max(1, ends.length) };
}

function place<M extends DatedMark>(
  mark: M,
  scale: (day: number) => number,
  width: number,
): Placed<M> | null {
  const { first, last } = mark;
  if (first === null && last === null) return null;
  const from = first === null ? null : scale(dayNumber(first));
  const to = last === null ? null : scale(dayNumber(last));
  if (from === null)
    return {
      mark,
      x: to ?? 0,
      row: 0,
      bar: { from: Math.max(0, (to ?? 0) - TAIL), to: to ?? 0, soft: "left" },
    };
  if (to === null)
    return { mark, x: from, row: 0, bar: { from, to: Math.min(width, from + TAIL), soft: "right" } };
  if (first === last) return { mark, x: inside(from, width), row: 0, bar: null };
  return { mark, x: inside((from + to) / 2, width), row: 0, bar: { from, to, soft: "both" } };
}

const inside = (x: number, width: number): number =>
  Math.min(Math.max(x, MARK / 2), Math.max(MARK / 2, width - MARK / 2));
const leftOf = (p: Placed<unknown>): number => Math.min(p.x - MARK / 2, p.bar?.from ?? p.x);
const rightOf = (p: Placed<unknown>): number => Math.max(p.x + MARK / 2, p.bar?.to ?? p.x);

/** Ticks at days, Mondays, months or years, as many as have room for their words. */
export function ticksOf(domain: Domain, width: number): Tick[] {
  const scale = scaleOf(domain, width);
  const left = domain.before ? GUTTER + LABEL / 2 : LABEL / 3;
  const right = domain.after ? GUTTER + LABEL / 2 : LABEL / 3;
  const room = (days: number): boolean => (width / (domain.last - domain.first + 1)) * days >= LABEL;
  const ticks = room(1)
    ? dayTicks(domain, 1)
    : room(2)
      ? dayTicks(domain, 2)
      : room(7)
        ? dayTicks(domain, 7)
        : room(14)
          ? dayTicks(domain, 14)
          : monthTicks(domain, [1, 3, 6, 12, 24, 60, 120, 600].find((m) => room(m * 30.4)) ?? 1200);
  return ticks
    .map(({ day, label }) => ({ x: scale(day), label }))
    .filter(({ x }) => x >= left && x <= width - right);
}

function dayTicks(domain: Domain, step: number): { day: number; label: string }[] {
  /** Day 4 after 1970-01-01, a Thursday, is a Monday. */
  const offset = step % 7 === 0 ? (((4 - domain.first) % 7) + 7) % 7 : 0;
  const ticks: { day: number; label: string }[] = [];
  for (let day = domain.first + offset; day <= domain.last; day += step) {
    const [, month, date] = parts(fromDayNumber(day));
    ticks.push({ day, label: `${date} ${MONTHS[month - 1]}` });
  }
  return ticks;
}

function monthTicks(domain: Domain, step: number): { day: number; label: string }[] {
  const [year, month] = parts(fromDayNumber(domain.first));
  const ticks: { day: number; label: string }[] = [];
  let index = Math.ceil((year * 12 + month - 1) / step) * step;
  for (; ; index += step) {
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    const day = dayNumber(`${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-01`);
    if (day > domain.last) return ticks;
    if (day >= domain.first) ticks.push({ day, label: step >= 12 ? String(y) : `${MONTHS[m - 1]} ${y}` });
  }
}
