/**
 * Parts of a year with a name: quarters, halves, seasons.
 *
 *     the third quarter of 1989   [third-quarter] profit   the 1989 third quarter   next year's first quarter
 *     the first half of 2012   the last half of the 1980s   the second half of last year   the third quarter of fiscal 2014
 *     the summer of 2012   last fall   this past spring
 *     the year-earlier quarter   the 1988 period   the latest quarter   the latest fiscal year   that quarter
 */

import type { Meaning, QuarterSpokenOf, Read } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { isDash, type Word } from "./words.ts";
import { readYearBehind, yearOf } from "./year.ts";

type Words = readonly Word[];
type Shift = -1 | 0 | 1 | null;

export function readPortion(words: Words, at: number, kit: TimeKit): Read | null {
  return readSeason(words, at, kit) ?? readQuarter(words, at, kit) ?? readSpokenOf(words, at);
}

export function quarterSpokenOf(fields: Partial<Omit<QuarterSpokenOf, "kind">> = {}): Meaning {
  return {
    kind: "quarter",
    yearsBack: 0,
    year: null,
    mayBeYear: false,
    hasEnded: false,
    lastDay: null,
    ...fields,
  };
}

/** "last summer", "the spring of 2011", "winter 2013", "this past spring". */
function readSeason(words: Words, at: number, kit: TimeKit): Read | null {
  const start = words[at]?.lower === "the" ? at + 1 : at;
  const past = words[start]?.lower === "past" || words[start + 1]?.lower === "past";
  const first = past && words[start]?.lower === "this" ? start + 1 : start;
  const shift = past && first === start + 1 ? -1 : (kit.words.shifts.get(words[first]?.lower ?? "") ?? null);
  const named = shift === null ? first : first + 1;
  const lower = words[named]?.lower ?? "";
  const season = kit.words.seasons.get(lower);
  if (!season) return null;
  const year = readYearBehind(words, words[named + 1]?.lower === "of" ? named + 2 : named + 1);
  // "The fall of the wall" is no season; "the summer of the floods" is one.
  if (words[named + 1]?.lower === "of" && year === null && /^(?:fall|spring)$/.test(lower)) return null;
  const known = shift !== null || year !== null || (start > at && lower !== "fall" && lower !== "spring");
  if (!known && !/^(in|by|since|until|during|mid|late|early|the)$/.test(words[named - 1]?.lower ?? ""))
    return null;
  if (!known && start > at && !/^(in|by|since|until|during)$/.test(words[at - 1]?.lower ?? "")) return null;
  const { firstMonth: index, code } = season;
  return {
    end: year?.end ?? named + 1,
    meaning: {
      kind: "portion",
      of: "season",
      index,
      code,
      year: year?.year ?? null,
      shift,
      yearShift: null,
      part: null,
    },
  };
}

/** "the third quarter of 1989", "third-quarter", "the 1989 third quarter", "the first half of 2012". */
function readQuarter(words: Words, at: number, kit: TimeKit): Read | null {
  const start = words[at]?.lower === "the" ? at + 1 : at;
  const before = yearBefore(words, start, kit);
  const fiscal =
    words[before?.end ?? start]?.lower === "fiscal" ? (before?.end ?? start) + 1 : (before?.end ?? start);
  const lower = words[fiscal]?.lower ?? "";
  const index = kit.numbers.ordinals.get(lower) ?? (lower === "latter" || lower === "last" ? 2 : undefined);
  const joined = isDash(words[fiscal + 1]);
  const dash = joined ? fiscal + 2 : fiscal + 1;
  const noun = words[dash]?.lower;
  const of = noun === "quarter" ? "quarter" : "half";
  // "The [third-quarter] profit": the article belongs to the noun.
  if (index === undefined || (joined && (start > at || noun !== "quarter"))) return null;
  if (index > 4 || !(noun === "quarter" || (noun === "half" && index <= 2 && start > at))) return null;
  if (of === "quarter" && lower === "last") return null;
  const year = before ?? yearBehind(words, words[dash + 1]?.lower === "of" ? dash + 2 : dash + 1, kit);
  if (of === "half" && year === null) return null;
  return {
    end: before ? dash + 1 : (year?.end ?? dash + 1),
    meaning: {
      kind: "portion",
      of,
      index,
      code: "",
      year: year?.year ?? null,
      shift: null,
      yearShift: year?.shift ?? null,
      part: null,
    },
  };
}

interface NamedYear {
  readonly year: number | null;
  readonly shift: Shift;
  readonly end: number;
}

/** "2014" of "the third quarter of fiscal 2014", "last year" of "the first half of last year". */
function yearBehind(words: Words, at: number, kit: TimeKit): NamedYear | null {
  const year = readYearBehind(words, words[at]?.lower === "fiscal" ? at + 1 : at);
  if (year) return { ...year, shift: null };
  const shift = kit.words.shifts.get(words[at]?.lower ?? "");
  return shift !== undefined && words[at - 1]?.lower === "of" && words[at + 1]?.lower === "year"
    ? { year: null, shift, end: at + 2 }
    : null;
}

/** "1989" of "the 1989 third quarter", "next year's" of "next year's first quarter". */
function yearBefore(words: Words, at: number, kit: TimeKit): NamedYear | null {
  const year = yearOf(words[at]);
  if (year !== null) return { year, shift: null, end: at + 1 };
  const shift = kit.words.shifts.get(words[at]?.lower ?? "");
  const isYear = words[at + 1]?.lower === "year" && /^['’]s$/.test(words[at + 2]?.lower ?? "");
  return shift !== undefined && isYear ? { year: null, shift, end: at + 3 } : null;
}

/** "the year-ago quarter", "year-earlier", "the latest period", "the 1988 period". */
function readSpokenOf(words: Words, at: number): Read | null {
  if (words[at]?.lower === "that" && words[at + 1]?.lower === "quarter")
    return { end: at + 2, meaning: quarterSpokenOf() };
  let start = words[at]?.lower === "the" ? at + 1 : at;
  const latest = start > at && words[start]?.lower === "latest" ? start + 1 : at;
  const year = words[latest]?.lower === "fiscal" ? latest + 1 : latest;
  if (latest > at && words[year]?.lower === "year")
    return { end: year + 1, meaning: { kind: "stretch", unit: "Y", shift: -1, part: null } };
  if (start > at && /^(comparable|corresponding|same)$/.test(words[start]?.lower ?? "")) start++;
  const period = (k: number): boolean => /^(quarter|period)$/.test(words[k]?.lower ?? "");
  if (words[start]?.lower === "year" && isDash(words[start + 1]) && !words[start + 1]?.spaced) {
    if (!/^(ago|earlier)$/.test(words[start + 2]?.lower ?? "")) return null;
    if (!period(start + 3) && start > at) return null;
    const meaning = quarterSpokenOf({
      yearsBack: 1,
      mayBeYear: words[start + 3]?.lower !== "quarter",
      hasEnded: true,
    });
    return { end: period(start + 3) ? start + 4 : start + 3, meaning };
  }
  if (start === at || !period(start + 1)) return null;
  const named = yearOf(words[start]);
  if (named !== null) {
    const meaning = quarterSpokenOf({
      year: named,
      mayBeYear: words[start + 1]?.lower === "period",
      hasEnded: true,
    });
    return { end: start + 2, meaning };
  }
  return words[start]?.lower === "latest"
    ? { end: start + 2, meaning: quarterSpokenOf({ hasEnded: true }) }
    : null;
}
