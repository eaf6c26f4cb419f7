/**
 * The time stage: temporal expressions with their dates, the date of the document, places.
 *
 * Two passes: all expressions are found first, then the date of the document is settled, then each expression is
 * resolved in order against that date and the nearest earlier one.
 */

import type { Named } from "../entities/named.ts";
import type { CivilDate } from "../model/civil-date.ts";
import { bounds, type Edtf } from "../model/edtf.ts";
import { spanOf } from "../model/span.ts";
import { type CountingDay, countingDay, singleDay } from "./counting-day.ts";
import {
  afterBeginning,
  beforeNamed,
  isApposition,
  isUndatedDay,
  onDayTold,
  readBeside,
} from "./date-beside.ts";
import { eventDates, fullDay } from "./event-date.ts";
import { isClockAlone } from "./find.ts";
import { type Frame, framed, frameOf, isPair, spanning } from "./frame.ts";
import { lookingWay } from "./looking-way.ts";
import { isBareWeekday, type Meaning, type Phrase } from "./meaning.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { findPlaces } from "./places.ts";
import { datePublication } from "./published.ts";
import { spanOfPhrase } from "./published-evidence.ts";
import type { EventDate, Reading, Setting } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { tenseOfWords } from "./tense.ts";
import type { TimeKit } from "./time-kit.ts";
import type { DatelineTime, Timed, TimeExpression } from "./timed.ts";
import { tokenRange } from "./token-range.ts";
import type { Word } from "./words.ts";

export function placeInTime(named: Named, kit: TimeKit): Timed {
  const passages = passagesOf(named, kit);
  const eventDate = eventDates(passages, kit.anchors);
  const { published, undatedBecause } = datePublication(named, passages, eventDate, kit);
  const day = published ? singleDay(published.edtf) : null;
  const datelineTimes = resolveDatelines(named, passages, day);
  const counting = day ? countingDay(passages, datelineTimes, day, kit) : null;
  const from = counting?.day ?? day;
  const found = resolveAll(
    named,
    passages,
    from,
    from ? withPublication(passages, from, kit) : eventDate,
    kit,
  );
  const times = counting
    ? found.map((time) => ({ ...time, because: countedFrom(time.because, counting) }))
    : found;
  return { ...named, times, datelineTimes, places: findPlaces(named, kit), published, undatedBecause };
}

function countedFrom(because: string, { day, source }: CountingDay): string {
  return because
    .replace(`publication on ${day}`, `${source}, ${day}`)
    .replace(`the day of publication, ${day}`, `${source}, ${day}`);
}

/** Dates in datelines are no part of a sentence, but of the text. */
function resolveDatelines(
  named: Named,
  passages: readonly Passage[],
  published: string | null,
): DatelineTime[] {
  const setting = {
    published,
    tense: "past",
    spokenOf: null,
    quarter: null,
    year: null,
    eventDate: () => null,
  } as const;
  return passages
    .filter(({ reason }) => reason === "dateline")
    .flatMap((passage) =>
      passage.phrases.map((phrase) => {
        const { type, value, edtf, basis } = withClock(resolve(phrase.meaning, setting), phrase);
        return { span: spanOfPhrase(named, passage, phrase), type, value, edtf, basis };
      }),
    );
}

/** Once the day of publication is known, weekdays and dates without a year date events too. */
function withPublication(
  passages: readonly Passage[],
  published: string,
  kit: TimeKit,
): (noun: string) => EventDate | null {
  return eventDates(passages, kit.anchors, (phrase, { words }) => {
    const { kind } = phrase.meaning;
    if (kind !== "weekday" && kind !== "calendar" && kind !== "stretch") return null;
    const tense = tenseOfWords(words, phrase.first, phrase.end, kit.words);
    const read = resolve(phrase.meaning, {
      published,
      tense,
      spokenOf: null,
      quarter: null,
      year: null,
      eventDate: () => null,
    });
    return read.edtf !== null && read.edtf === read.day ? read.day : null;
  });
}

function resolveAll(
  named: Named,
  passages: readonly Passage[],
  published: string | null,
  eventDate: (noun: string) => EventDate | null,
  kit: TimeKit,
): TimeExpression[] {
  const times: TimeExpression[] = [];
  const year = yearOfText(passages);
  let spokenOf: Setting["spokenOf"] = null;
  let quarter: Setting["quarter"] = null;
  let told: { readonly day: CivilDate; readonly sentence: number } | null = null;
  const weekdays = new Set<CivilDate>();
  for (const passage of passages) {
    const { sentence, words, phrases } = passage;
    if (!sentence) continue;
    const found: Found[] = [];
    const place = (phrase: Phrase, frame: Frame): Placing | null => {
      const range = tokenRange(sentence, words, phrase);
      const [first, last] = [words[phrase.first], words[phrase.end - 1]];
      if (!range || !first || !last) return null;
      const tense = lookingWay({ passage, sentence, phrase, range, frame, published }, kit);
      const setting = { published, tense, spokenOf, quarter, year, eventDate };
      const before = found.at(-1);
      const isEnd = before !== undefined && isPair(words, before.phrase, phrase, before.frame);
      const counted = beforeNamed(phrase.meaning, resolve(phrase.meaning, setting), weekdays);
      const alone = afterBeginning(phrase.meaning, counted, isEnd ? before.reading : null);
      const beside = isUndatedDay(phrase.meaning, alone) ? edtfBeside(words, phrase, before) : null;
      const clockSetting = { told, sentence: sentence.index, tense, published };
      const ofDay = onDayTold(phrase, readBeside(alone, beside), clockSetting);
      const reading = withClock(ofDay, phrase);
      const { type, value, edtf, basis, because } = reading;
      const expression = {
        span: spanOf(named.text, first.start, last.end),
        sentence: sentence.index,
        ...range,
        type,
        value,
        edtf: edtf && framed(edtf, frame),
        basis,
        because,
      };
      return { reading, expression, isRestated: beside !== null };
    };
    for (const phrase of phrases) {
      const frame = frameOf(words, phrase, kit);
      const placed = place(phrase, frame);
      if (!placed) continue;
      const { reading, expression, isRestated } = placed;
      const { span } = expression;
      // "Aug. 7" of "two weeks after the Aug. 7 raid" is a date of its own, and dates the raid.
      const inner = dateInside(phrase);
      const within = inner && place(inner, null);
      found.push({ phrase, frame, reading, expression, within: within?.expression ?? null });
      if (reading.day && !isCountedYear(phrase.meaning) && !isRestated)
        spokenOf = {
          day: reading.day,
          last: (reading.edtf && bounds(reading.edtf).last) ?? reading.day,
          isDay: reading.edtf === reading.day,
          quote: span.quote,
        };
      if (reading.day && reading.edtf === reading.day && !isClockAlone(phrase))
        told = { day: reading.day, sentence: sentence.index };
      if (reading.day && isBareWeekday(phrase.meaning)) weekdays.add(reading.day);
      if (phrase.meaning.kind === "portion" && phrase.meaning.of === "quarter")
        quarter = quarterOf(reading.value);
    }
    for (const [i, { expression, within }] of found.entries()) {
      const [before, here, after] = [found[i - 1], found[i], found[i + 1]];
      const pair =
        before && here && isPair(words, before.phrase, here.phrase, before.frame)
          ? [before, here]
          : here && after && isPair(words, here.phrase, after.phrase, here.frame)
            ? [here, after]
            : null;
      const whole =
        pair?.[0]?.reading.edtf && pair[1]?.reading.edtf
          ? spanning(pair[0].reading.edtf, pair[1].reading.edtf)
          : null;
      times.push(whole ? { ...expression, edtf: whole } : expression);
      if (within) times.push(within);
    }
  }
  return times;
}

/** The date that stands right before an expression, which says the same day in another way. */
function edtfBeside(words: readonly Word[], phrase: Phrase, before: Found | undefined): Edtf | null {
  return before && isApposition(words, before.phrase, phrase) ? (before.within ?? before.reading).edtf : null;
}

/** "A year earlier" is no date that others are counted from. */
function isCountedYear(meaning: Meaning): boolean {
  return meaning.kind === "offset" && meaning.from.kind === "spoken-of" && meaning.unit === "Y";
}

interface Placing {
  readonly reading: Reading;
  readonly expression: TimeExpression;
  /** Whether the date beside it has told its day already. */
  readonly isRestated: boolean;
}

interface Found {
  readonly phrase: Phrase;
  readonly frame: Frame;
  readonly reading: Reading;
  readonly expression: TimeExpression;
  /** A date among its words. */
  readonly within: TimeExpression | null;
}

/** The date that an amount is counted from, where it is written out in the expression. */
function dateInside({ meaning }: Phrase): Phrase | null {
  if (meaning.kind !== "offset" || meaning.from.kind !== "date") return null;
  const { date, first, end } = meaning.from;
  return { first, end, meaning: date, clock: null };
}

function quarterOf(value: string): Setting["quarter"] {
  const [year, index] = [Number(value.slice(0, 4)), Number(value.slice(6))];
  return Number.isInteger(year) && index >= 1 && index <= 4 ? { year, index } : null;
}

/** A time of day makes a TIME of a date; the EDTF stays the day. */
function withClock(reading: Reading, { clock }: Phrase): Reading {
  if (clock === null || reading.type !== "DATE") return reading;
  return { ...reading, type: "TIME", value: `${reading.value}${clock}` };
}

/** The only year, or the latest, that dates in full give. */
function yearOfText(passages: readonly Passage[]): number | null {
  const days = passages.flatMap(({ phrases, reason }) =>
    reason === "stamp" ? [] : phrases.map(fullDay).filter((day) => day !== null),
  );
  const latest = days.sort().at(-1);
  return latest ? Number(latest.slice(0, 4)) : null;
}
