/**
 * The time stage: temporal expressions with their dates, the date of the document, places.
 *
 * Two passes: all expressions are found first, then the date of the document is settled, then each expression is
 * resolved in order against that date and the nearest earlier one.
 */

import type { Named } from "../entities/named.ts";
import type { Tense } from "../lexicon/time-words.ts";
import { daysBetween } from "../model/civil-date.ts";
import { bounds } from "../model/edtf.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence } from "../parse/parsed.ts";
import { eventDates, fullDay } from "./event-date.ts";
import { type Frame, framed, frameOf, isPair, spanning } from "./frame.ts";
import type { Phrase } from "./meaning.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { findPlaces } from "./places.ts";
import { datePublication } from "./published.ts";
import { spanOfPhrase } from "./published-evidence.ts";
import type { EventDate, Reading, Setting } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { isScheduled, tenseAround, tenseOfWords } from "./tense.ts";
import type { TimeKit } from "./time-kit.ts";
import type { DatelineTime, Timed, TimeExpression } from "./timed.ts";
import { tokenRange } from "./token-range.ts";

export function placeInTime(named: Named, kit: TimeKit): Timed {
  const passages = passagesOf(named, kit);
  const eventDate = eventDates(passages, kit.anchors);
  const { published, undatedBecause } = datePublication(named, passages, eventDate, kit);
  const day = published ? singleDay(published.edtf) : null;
  const datelineTimes = resolveDatelines(named, passages, day);
  const filed = day && filedDay(datelineTimes, day);
  const from = filed ?? day;
  const found = resolveAll(
    named,
    passages,
    from,
    from ? withPublication(passages, from, kit) : eventDate,
    kit,
  );
  const times = filed
    ? found.map((time) => ({ ...time, because: fromDateline(time.because, filed) }))
    : found;
  return { ...named, times, datelineTimes, places: findPlaces(named, kit), published, undatedBecause };
}

/** A report is put out within so many days of being written; an older dateline is one that was copied. */
const FILED_DAYS = 3;

/** "GENEVA, May 3 (Nordpress) -", put out on May 4: "today" is the day of the dateline. Null where that is the day of publication. */
function filedDay(datelines: readonly DatelineTime[], published: string): string | null {
  const day = datelines
    .map(({ type, edtf }) => (type === "DATE" && edtf ? singleDay(edtf) : null))
    .find(Boolean);
  const days = day ? daysBetween(day, published) : 0;
  return day && days > 0 && days <= FILED_DAYS ? day : null;
}

function fromDateline(because: string, filed: string): string {
  return because
    .replace(`publication on ${filed}`, `the day of the dateline, ${filed}`)
    .replace(`the day of publication, ${filed}`, `the day of the dateline, ${filed}`);
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

/** Relative expressions are counted from a day, never from an interval. */
function singleDay(edtf: string): string | null {
  const { first, last } = bounds(edtf);
  return first !== null && first === last ? first : null;
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
  for (const passage of passages) {
    const { sentence, words, phrases } = passage;
    if (!sentence) continue;
    const found: Found[] = [];
    const place = (phrase: Phrase, frame: Frame): Pick<Found, "reading" | "expression"> | null => {
      const range = tokenRange(sentence, words, phrase);
      const [first, last] = [words[phrase.first], words[phrase.end - 1]];
      if (!range || !first || !last) return null;
      const tense = lookingWay({ passage, sentence, phrase, range, frame }, kit);
      const reading = withClock(
        resolve(phrase.meaning, { published, tense, spokenOf, quarter, year, eventDate }),
        phrase,
      );
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
      return { reading, expression };
    };
    for (const phrase of phrases) {
      const frame = frameOf(words, phrase, kit);
      const placed = place(phrase, frame);
      if (!placed) continue;
      const { reading, expression } = placed;
      const { span } = expression;
      // "Aug. 7" of "two weeks after the Aug. 7 raid" is a date of its own, and dates the raid.
      const inner = dateInside(phrase);
      const within = inner && place(inner, null);
      found.push({ phrase, frame, reading, expression, within: within?.expression ?? null });
      const isCounted =
        phrase.meaning.kind === "offset" &&
        phrase.meaning.from.kind === "spoken-of" &&
        phrase.meaning.unit === "Y";
      if (reading.day && !isCounted)
        spokenOf = {
          day: reading.day,
          last: (reading.edtf && bounds(reading.edtf).last) ?? reading.day,
          isDay: reading.edtf === reading.day,
          quote: span.quote,
        };
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

/** Which way the words around an expression look. */
function lookingWay({ passage, sentence, phrase, range, frame }: Placed, kit: TimeKit): Tense | null {
  const { words } = passage;
  const tense =
    pastOrFuture(tenseAround(sentence, range.first, range.last, kit.words)) ??
    (isScheduled(sentence, range.first, range.last, kit.words) ? "present" : null) ??
    pastOrFuture(tenseOfWords(words, phrase.first, phrase.end, kit.words));
  return frame === "since" ? "past" : isLimit(frame, tense, passage, phrase, kit) ? "future" : tense;
}

interface Placed {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  readonly range: { readonly first: number; readonly last: number };
  readonly frame: Frame;
}

/** "Will stay shut until Friday": a limit lies ahead unless all of the sentence looks back. */
function isLimit(
  frame: Frame,
  tense: Tense | null,
  { words }: Passage,
  { end }: Phrase,
  kit: TimeKit,
): boolean {
  if (frame === "not-before") return true;
  if (frame !== "until" && frame !== "by") return false;
  // "Gave them until Friday to leave".
  if (words[end]?.lower === "to" && frame === "until") return true;
  return tense !== "past" || words.some(({ lower }) => kit.words.is.futureAuxiliaries.has(lower));
}

/** "Is" and "has" say nothing of the day; the present that schedules is found by itself. */
function pastOrFuture(tense: Tense | null): Tense | null {
  return tense === "present" ? null : tense;
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
