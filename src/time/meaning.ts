/**
 * What a temporal expression says by itself, before anything is counted from a date: the result of finding, the
 * material of resolving.
 *
 *     4 July 2015              calendar 2015-07-04
 *     early August             calendar, month 8, year open, part "early"
 *     last Friday              weekday 5, shift -1
 *     yesterday, last week     stretch of one unit, shifted from the day of writing
 *     two weeks ago            offset of 2 weeks back, from the day of writing
 *     a month later            offset of 1 month on, from the date spoken of
 *     18 days after the attack offset of 18 days on, from an event
 *     the past two months      window of 2 months back
 *     for six weeks            duration of 6 weeks
 */

import type { FeastRule, TimeUnit } from "../lexicon/time-words.ts";

export type Part = "early" | "mid" | "late";

export interface Calendar {
  readonly kind: "calendar";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Last day of "3-5 March"; null for a single day. */
  readonly lastDay: number | null;
  /** Weekday named beside the date, 0 is Sunday. */
  readonly weekday: number | null;
  readonly part: Part | null;
  /** "last March", "next January". */
  readonly shift: -1 | 0 | 1 | null;
  /** Years from that of publication, where a neighbour says so: "April next year". */
  readonly yearShift: number | null;
  /** Months from that of publication, where the month has no name: "the 15th of next month". */
  readonly monthShift: number | null;
  /** Whether the order of day and month had to be guessed: "03/04/2015". */
  readonly doubtful: boolean;
}

export type Meaning =
  | Calendar
  | { readonly kind: "decade"; readonly start: number; readonly part: Part | null; readonly inWords: boolean }
  | { readonly kind: "century"; readonly century: number; readonly part: Part | null }
  | {
      readonly kind: "portion";
      readonly of: "quarter" | "half" | "season";
      /** 1 to 4, 1 or 2, or the first month of the season. */
      readonly index: number;
      readonly code: string;
      readonly year: number | null;
      readonly shift: -1 | 0 | 1 | null;
      /** Years from that of publication: "the second half of last year". */
      readonly yearShift: -1 | 0 | 1 | null;
      readonly part: Part | null;
    }
  | WeekdayMeaning
  | {
      readonly kind: "stretch";
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly part: Part | "before" | "after" | null;
    }
  | Offset
  | { readonly kind: "window"; readonly amount: number | null; readonly unit: TimeUnit; readonly way: -1 | 1 }
  | {
      readonly kind: "duration";
      readonly amount: number | null;
      readonly unit: TimeUnit;
      /** "Within 48 hours" ends, "in 48 hours" lies, so long after publication, where the verb looks ahead. */
      readonly ahead: "within" | "in" | null;
    }
  /** "That day", "until then"; "later in the day" is today where no day was spoken of. */
  | { readonly kind: "same-day"; readonly orToday: boolean }
  | QuarterSpokenOf
  | {
      readonly kind: "feast";
      readonly rule: FeastRule;
      readonly year: number | null;
      readonly shift: -1 | 0 | 1 | null;
    }
  /** "The week of March 6". */
  | { readonly kind: "week-of"; readonly date: Calendar }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "reference"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" };

export interface WeekdayMeaning {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly shift: -1 | 0 | 1 | null;
  /** "Monday of last week": weeks from that of publication. */
  readonly week: number | null;
  /** "The previous Friday" is counted from the day spoken of. */
  readonly fromSpokenOf: boolean;
}

export interface Offset {
  readonly kind: "offset";
  /** Null where the amount is open: "several weeks ago". */
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly way: -1 | 1;
  readonly from: Origin;
  readonly atLeast: boolean;
  /** "The day after the raid" names a day, "two days after the raid" an amount. */
  readonly definite: boolean;
  /** "Later that year": the part of it before or after the date spoken of. */
  readonly side: "before" | "after" | null;
}

/** "The quarter", "the year-earlier period", "the 1988 quarter": the one spoken of, that of the year before, that of a year. */
export interface QuarterSpokenOf {
  readonly kind: "quarter";
  readonly yearsBack: number;
  readonly year: number | null;
  /** Whether it is a year where no quarter was spoken of: "the year-earlier profit". */
  readonly mayBeYear: boolean;
  /** Figures are told of it: "the latest quarter". */
  readonly hasEnded: boolean;
  /** "The quarter ended Sept. 30": its last day. */
  readonly lastDay: Calendar | null;
}

/** What an offset is counted from. */
export type Origin =
  | { readonly kind: "writing" }
  | { readonly kind: "spoken-of" }
  | { readonly kind: "event"; readonly noun: string }
  /** A date among its own words: "Aug. 7" of "two weeks after the Aug. 7 raid". */
  | { readonly kind: "date"; readonly date: Meaning; readonly first: number; readonly end: number }
  /** A day named behind the amount, on the side where that looks: "Sunday" of "a week ago Sunday". */
  | { readonly kind: "day-behind"; readonly date: Meaning };

/** One expression among the words of a stretch: first word and the word behind the last. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** "T10:30", "TMO": a time of day beside the date or alone; null where there is none. */
  readonly clock: string | null;
}

export interface Read {
  readonly end: number;
  readonly meaning: Meaning;
}

/** With "T22:00" or "TMO", a time of day that belongs to it. */
export interface ReadWithClock extends Read {
  readonly clock: string | null;
}

export function offset(fields: Pick<Offset, "amount" | "unit" | "way" | "from"> & Partial<Offset>): Offset {
  return { kind: "offset", atLeast: false, definite: false, side: null, ...fields };
}

export function weekdayOf(weekday: number, fields: Partial<WeekdayMeaning> = {}): WeekdayMeaning {
  return { kind: "weekday", weekday, shift: null, week: null, fromSpokenOf: false, ...fields };
}

/** "Friday" by itself, no "last Friday", "the previous Friday" or "Friday of next week". */
export function isBareWeekday(meaning: Meaning): meaning is WeekdayMeaning {
  return (
    meaning.kind === "weekday" && meaning.shift === null && meaning.week === null && !meaning.fromSpokenOf
  );
}

export function calendar(fields: Partial<Omit<Calendar, "kind">>): Calendar {
  return {
    kind: "calendar",
    year: null,
    month: null,
    day: null,
    lastDay: null,
    weekday: null,
    part: null,
    shift: null,
    yearShift: null,
    monthShift: null,
    doubtful: false,
    ...fields,
  };
}
