/**
 * Days that another date of the same text tells.
 *
 *     On May 3, the day before the summit, envoys met.      the day before the summit: May 3, which stands beside it
 *     fell Friday ... from the previous Friday              a week before the Friday that was named before
 *     Rebels struck on Monday. It began at 3 a.m.           3 a.m.: of Monday, where the verb looks the same way
 *
 * What can be counted by itself is left to resolve.ts.
 */

import type { Tense } from "../lexicon/time-words.ts";
import { addDays, type CivilDate, daysBetween } from "../model/civil-date.ts";
import type { Edtf } from "../model/edtf.ts";
import { singleDay } from "./counting-day.ts";
import { isClockAlone } from "./find.ts";
import { isBareWeekday, type Meaning, type Phrase } from "./meaning.ts";
import { type Reading, reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Whether an expression names a day by an event that nothing dates: "the day before the summit". */
export function isUndatedDay(meaning: Meaning, { edtf }: Reading): boolean {
  return meaning.kind === "offset" && meaning.definite && meaning.unit === "D" && edtf === null;
}

/** Whether two expressions stand side by side and say the same: "May 3, the day before the summit". */
export function isApposition(
  words: readonly Word[],
  before: Phrase | undefined,
  after: Phrase | undefined,
): boolean {
  return before !== undefined && after?.first === before.end + 1 && words[before.end]?.text === ",";
}

/** The day that stands beside; the reading as it was where that is no single day. */
export function readBeside(undated: Reading, beside: Edtf | null): Reading {
  const day = beside && singleDay(beside);
  return day ? reading("DATE", day, day, "resolved", "the date that stands beside it") : undated;
}

/** "The previous Friday" is none that the text has named before as "Friday". */
export function beforeNamed(meaning: Meaning, read: Reading, named: ReadonlySet<CivilDate>): Reading {
  if (meaning.kind !== "weekday" || !meaning.fromSpokenOf || meaning.shift !== -1) return read;
  if (!read.day || !named.has(read.day)) return read;
  const day = addDays(read.day, -7);
  return reading("DATE", day, day, "resolved", `a week before ${read.day}, which the text names before`);
}

/** "From Monday through Wednesday", said on a Wednesday: the one that follows that Monday. */
export function afterBeginning(meaning: Meaning, read: Reading, beginning: Reading | null): Reading {
  if (!beginning?.day || !read.day || read.day >= beginning.day || !isBareWeekday(meaning)) return read;
  const day = addDays(read.day, 7);
  return day < beginning.day
    ? read
    : reading("DATE", day, day, read.basis, `the first after ${beginning.day}`);
}

/** Days from publication within which a time of day may be of another day that the text tells. */
const CLOCK_DAYS = 3;

interface Told {
  readonly day: CivilDate;
  readonly sentence: number;
}

/** A time by itself is of the day that this sentence or the one before tells, where that lies on the side where its verb looks. */
export function onDayTold(
  phrase: Phrase,
  read: Reading,
  { told, sentence, tense, published }: ClockSetting,
): Reading {
  if (!isClockAlone(phrase) || !told || !published || sentence - told.sentence > 1) return read;
  const days = daysBetween(published, told.day);
  const isSameWay = tense === "past" ? days < 0 : tense !== null && days > 0;
  if (!isSameWay || Math.abs(days) > CLOCK_DAYS) return read;
  return reading(
    "DATE",
    told.day,
    told.day,
    "guessed",
    `a time of ${told.day}, which the text tells beside it`,
  );
}

interface ClockSetting {
  readonly told: Told | null;
  readonly sentence: number;
  readonly tense: Tense | null;
  readonly published: CivilDate | null;
}
