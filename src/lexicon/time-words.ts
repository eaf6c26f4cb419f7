/** Words of time, as a language brings them: names of days and months, units, and what places them before or after. */

import type { SceneWords } from "./scene-words.ts";

/** ISO 8601 designators: day, week, month, year, quarter, decade, century, hour, minute, second, and weekend. */
export type TimeUnit = "D" | "W" | "M" | "Y" | "Q" | "E" | "C" | "TH" | "TM" | "TS" | "WE";

/** The tense of the words around an expression, as far as it tells which way to look. */
export type Tense = "past" | "present" | "future";

/** How a feast is found: days from Easter, a month and day of a lunar calendar, or the nth weekday of a month. */
export type FeastRule =
  | { readonly by: "easter" | "orthodox-easter"; readonly days: number }
  | { readonly by: "islamic"; readonly month: number; readonly day: number; readonly length: number }
  /** Months count from Tishri, the first of the civil year; `length` in days. */
  | { readonly by: "hebrew"; readonly feast: HebrewFeast; readonly length: number }
  /** `nth` from 1, or -1 for the last; `days` on from it. */
  | {
      readonly by: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly days: number;
    };
export type HebrewFeast = "rosh hashanah" | "yom kippur" | "sukkot" | "hanukkah" | "purim" | "passover" | "shavuot";

export interface TimeWords {
  /** Full and short names of months to their number; names are capitalised in text, keys are not. */
  readonly months: Readonly<Record<string, number>>;
  /** Names of months that are also other words ("may", "march"): read only beside a number or a preposition. */
  readonly doubtfulMonths: readonly string[];
  /** Full and short names of weekdays; 0 is Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Parts of a day to the code TIMEX3 uses after "T". */
  readonly dayParts: Readonly<Record<string, string>>;
  /** Seasons to TIMEX3's code and the months they begin with (northern half of the globe). */
  readonly seasons: Readonly<Record<string, { readonly code: string; readonly firstMonth: number }>>;
  /** "1990s" in words. */
  readonly decades: Readonly<Record<string, number>>;
  /** Days named from the day of writing: "yesterday" is -1. */
  readonly deictics: Readonly<Record<string, { readonly shift: number; readonly part: string | null }>>;
  /** "last", "this", "next" before a unit, weekday, month or season. */
  readonly shifts: Readonly<Record<string, -1 | 0 | 1>>;
  /** Adjectives that open a stretch back from or on from the day of writing: "the past two months". */
  readonly windows: Readonly<Record<string, -1 | 1>>;
  /** "early", "late", "mid" and phrases like "the end of". */
  readonly parts: Readonly<Record<string, "early" | "mid" | "late">>;
  /** Words and phrases for no calendar stretch, to TIMEX3's value; keys are space-separated lower-case words. */
  readonly references: Readonly<Record<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF">>;
  /** Adjectives that place a noun in time: "current prices". */
  readonly adjectives: Readonly<Record<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF">>;
  /** "recent", "coming" before a plural unit, to TIMEX3's value. */
  readonly vagueStretches: Readonly<Record<string, "PAST_REF" | "FUTURE_REF">>;
  /** "daily" and so on. */
  readonly sets: Readonly<Record<string, string>>;
  /** "every", "each", "per". */
  readonly setOpeners: readonly string[];
  /** Words before an amount that belong to the expression: "nearly", "more than". */
  readonly qualifiers: readonly string[];
  /** "ago" and "earlier", "before", "later", "after" behind an amount. */
  readonly ago: readonly string[];
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** Prepositions that open a stretch at the expression, close one at it, or set a limit. */
  readonly since: readonly string[];
  readonly until: readonly string[];
  readonly by: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly within: readonly string[];
  /** Prepositions behind which a bare year or a doubtful month is a date. */
  readonly datePrepositions: readonly string[];
  /** Words behind a four-figure number that show it counts something; further ones where only the words beside it make it a year. */
  readonly counted: readonly string[];
  readonly countedBeside: readonly string[];
  /** Words before a number that make it an amount or part of a name: "some 1950 men", "resolution 1973", "flight 1950". */
  readonly amountOpeners: readonly string[];
  /** Fixed days of the calendar by name: "new year's day" to "01-01". */
  readonly namedDays: Readonly<Record<string, string>>;
  /** Feasts that move from year to year. */
  readonly feasts: Readonly<Record<string, FeastRule>>;
  /** Days that bear a country's name before them: "Independence Day", with the day by country and by its adjective. */
  readonly nationalDays: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Days without a year that name an event before these words: "the Sept. 11 attacks". */
  readonly eventDays: Readonly<Record<string, readonly string[]>>;
  /** Verb forms and other words by which a clause looks ahead or back. */
  readonly futureWords: readonly string[];
  readonly futureAuxiliaries: readonly string[];
  /** Participles that look ahead behind "is" or "was": "is set for". */
  readonly duePassives: readonly string[];
  /** Acts that are called for a day, and the words that call for them: "called for a strike on Monday". */
  readonly plannedActs: readonly string[];
  readonly callers: readonly string[];
  /** Acts that are spoken of once they are done: "Monday's ruling". */
  readonly doneActs: readonly string[];
  /** The same of what nobody announces: "the blast Monday", whatever is going to be done about it. */
  readonly happenings: readonly string[];
  /** Verb forms behind which "until" names a day to come: "adjourned until Monday". */
  readonly puttingOff: readonly string[];
  /** Past verbs whose infinitive lies ahead: "vowed to". */
  readonly promises: readonly string[];
  /** Nouns whose infinitive lies ahead: "plans to leave". */
  readonly intentions: readonly string[];
  /** Verbs of what is arranged beforehand, by which "is meeting Monday" looks ahead; "is waiting Monday" does not. */
  readonly arrangements: readonly string[];
  /** Past verbs by which a deadline lies behind: "missed". */
  readonly overWords: readonly string[];
  readonly pastAuxiliaries: readonly string[];
  readonly presentAuxiliaries: readonly string[];
  /** Verbs whose infinitive has happened ("failed to appear") or not, by their own tense. */
  readonly implicatives: readonly string[];
  /** Irregular past forms, for text without tags. */
  readonly irregularPasts: readonly string[];
  /** Words before a date in a line that says when a text was put out, and when it was changed. */
  readonly publishedLabels: readonly string[];
  readonly updatedLabels: readonly string[];
  /** Words before the end or the beginning of what somebody sets: "for Monday", "through Monday", "starting Monday". */
  readonly limits: readonly string[];
  /** Participles of the formula that closes a document ("Done at Oslo on"), and names of its kinds. */
  readonly closings: readonly string[];
  readonly documentKinds: readonly string[];
  /** Prepositions of place, and those of them that say where something happens. */
  readonly placePrepositions: readonly string[];
  readonly locatives: readonly string[];
  /** Heads of subjects that speak and decide from their seat, which is no place of their acts. */
  readonly seatedBodies: readonly string[];
  /** Verbs behind which "to" leads to a place, those of them by which somebody goes, and verbs whose object is one. */
  readonly motions: readonly string[];
  readonly journeys: readonly string[];
  readonly reachings: readonly string[];
  /** Verbs behind which "on" says where; verbs that hit or take a place. */
  readonly landings: readonly string[];
  readonly takings: readonly string[];
  /** Nouns of sites behind a name ("the Zerbak barracks"), and words that open names of places ("Jebel"). */
  readonly siteNouns: readonly string[];
  readonly placeOpeners: readonly string[];
  /** Words around names of places. */
  readonly scenes: SceneWords;
  /** Words at which a noun phrase ends, for text that no parser saw. */
  readonly nounPhraseEnds: readonly string[];
  /** Words that mark a picture as an old one. */
  readonly archiveWords: readonly string[];
}
