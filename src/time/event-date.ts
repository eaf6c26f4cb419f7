/**
 * The day of an event that a text dates itself, for expressions counted from it.
 *
 *     "the raid on March 2, 2011"                      raid: 2011-03-02
 *     "the March 2, 2011 raid"                         raid: 2011-03-02
 *     "since March 2, 2011, after rebels raided"       raid: 2011-03-02
 *     "Monday's raid"                                  raid: Monday, once the day of publication is known
 *
 * Dates that name only a month or a year date no event here. Of two events of one name that lie far apart the later is
 * meant: a report of the day recalls older ones with their date.
 */

import type { Anchor } from "../lexicon/anchor.ts";
import { type CivilDate, civilDate, daysBetween, daysInMonth } from "../model/civil-date.ts";
import { bounds } from "../model/edtf.ts";
import type { Calendar, Phrase } from "./meaning.ts";
import type { Passage } from "./passage.ts";
import type { EventDate } from "./reading.ts";
import type { Word } from "./words.ts";

/** How far from its date an event's word may stand, in words. */
const REACH_NEAR = 8;
const REACH_CLAUSE = 25;
const JOINTS = new Set(["after", "when", "as", "following"]);

/** Dates of one name that lie closer than this are told apart by their place in the text. */
const NEAR_DAYS = 60;

/** The day of an expression, null where it names none. */
type DayOf = (phrase: Phrase, passage: Passage) => CivilDate | null;

/** Looks events up by the noun that names them. Anchors vouched for by the reader come first. */
export function eventDates(
  passages: readonly Passage[],
  anchors: readonly Anchor[],
  dayOf: DayOf = fullDay,
): (noun: string) => EventDate | null {
  const known = new Map<string, EventDate | null>();
  return (noun) => {
    const stem = stemOf(noun);
    const cached = known.get(stem);
    if (cached !== undefined) return cached;
    const found = anchored(stem, anchors) ?? dated(stem, passages, dayOf);
    known.set(stem, found);
    return found;
  };
}

function anchored(stem: string, anchors: readonly Anchor[]): EventDate | null {
  for (const { phrase, edtf } of anchors) {
    const { first, last } = bounds(edtf);
    if (
      first !== null &&
      first === last &&
      phrase
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => stemOf(word) === stem)
    ) {
      return { day: first, source: "the ledger of anchors" };
    }
  }
  return null;
}

interface Candidate {
  readonly day: CivilDate;
  readonly cost: number;
  readonly source: string;
}

/** The later of dates far apart; of dates close together the one that stands nearest to the event's word. */
function dated(stem: string, passages: readonly Passage[], dayOf: DayOf): EventDate | null {
  let best: Candidate | null = null;
  for (const passage of passages) {
    const { words, phrases, reason } = passage;
    if (!words.some((word) => stemOf(word.lower) === stem)) continue;
    for (const phrase of phrases) {
      const day = dayOf(phrase, passage);
      const cost = day ? costOf(stem, words, phrase, phrases) : null;
      if (!day || cost === null) continue;
      const candidate = { day, cost, source: reason === null ? "the text" : `the ${reason}` };
      if (!best || isBetter(candidate, best)) best = candidate;
    }
  }
  return best && { day: best.day, source: best.source };
}

function isBetter(a: Candidate, b: Candidate): boolean {
  const days = daysBetween(b.day, a.day);
  return Math.abs(days) > NEAR_DAYS ? days > 0 : a.cost < b.cost;
}

/** How far the date stands from the event that it dates; null where it dates another. */
function costOf(stem: string, words: readonly Word[], phrase: Phrase, all: readonly Phrase[]): number | null {
  const limit = all.find((other) => other.first >= phrase.end)?.first ?? words.length;
  const comma = words[phrase.end]?.text === "," ? phrase.end + 1 : phrase.end;
  if (JOINTS.has(words[comma]?.lower ?? "")) {
    for (let i = comma; i < Math.min(limit, comma + REACH_CLAUSE); i++) {
      if (stemOf(words[i]?.lower ?? "") === stem) return i - comma;
    }
  }
  for (let i = phrase.end; i < Math.min(limit, phrase.end + REACH_NEAR); i++) {
    const word = words[i];
    if (!word || /^[.;]$/.test(word.text)) break;
    if (stemOf(word.lower) === stem) return i - phrase.end;
  }
  for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - REACH_NEAR); i--) {
    const word = words[i];
    if (!word || /^[.;]$/.test(word.text) || isOtherVerb(words, i)) break;
    if (stemOf(word.lower) === stem) return phrase.first - i;
  }
  return null;
}

/** "To declare" between the noun and the date: the date is that of the declaring. */
function isOtherVerb(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "to" && /^[a-z]+$/.test(words[at + 1]?.text ?? "");
}

/** The day of an expression that gives year, month and day. */
export function fullDay({ meaning }: Phrase): CivilDate | null {
  return meaning.kind === "calendar" ? dayOfCalendar(meaning) : null;
}

function dayOfCalendar({ year, month, day, doubtful }: Calendar): CivilDate | null {
  if (year === null || month === null || day === null || doubtful || day > daysInMonth(year, month))
    return null;
  return civilDate(year, month, day);
}

/** "attack", "attacks", "attacked", "attacking" are one event's words. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ions?|ing|ed|es|s|e)$/, "");
  return stem.length >= 3 ? stem : word;
}
