/**
 * Expressions counted in whole units from the day of writing or from the date spoken of.
 *
 *     yesterday   the day before yesterday   tonight   last night   this morning
 *     last week   this month   next year   the current quarter   earlier this year   the end of next month
 *     the past two months   the next five days   recent weeks   the coming days
 *     now   recently   soon   in the near future   [current] prices   [recent] attacks
 *     the full year   the rest of [the year]
 *     today is [the eighth day] of the siege
 *
 * Not here: "two weeks ago" (offset.ts); "the following year" (spoken-of.ts); weekdays and months by name.
 */

import type { TimeUnit } from "../lexicon/time-words.ts";
import { readCalendar, readPart } from "./calendar-date.ts";
import { readDayNumber } from "./day-number.ts";
import type { Calendar, Meaning, Part, Read, ReadWithClock } from "./meaning.ts";
import { readNumber } from "./number.ts";
import { quarterSpokenOf } from "./portion.ts";
import { readSpokenOf } from "./spoken-of.ts";
import type { TimeKit } from "./time-kit.ts";
import { phraseAt, type Word } from "./words.ts";

type Words = readonly Word[];
const EARLIER = new Set(["earlier", "later", "early", "late"]);
const SIDES: ReadonlyMap<string, "before" | "after"> = new Map([
  ["earlier", "before"],
  ["later", "after"],
]);
export function readRelative(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  return (
    readDeictic(words, at, kit) ??
    readShifted(words, at, kit) ??
    readSpokenOf(words, at, kit) ??
    plain(readCountedDay(words, at, kit)) ??
    plain(readWindow(words, at, kit)) ??
    plain(readWholeYear(words, at)) ??
    plain(readReference(words, at, kit)) ??
    plain(readAdjective(words, at, kit))
  );
}

function plain(read: Read | null): ReadWithClock | null {
  return read && { ...read, clock: null };
}

function stretch(unit: TimeUnit, shift: number, part: Part | "before" | "after" | null = null): Meaning {
  return { kind: "stretch", unit, shift, part };
}

/** "yesterday", "earlier today", "yesterday afternoon", "the day after tomorrow", "the week before last". */
function readDeictic(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  const start = EARLIER.has(words[at]?.lower ?? "") ? at + 1 : at;
  const day = kit.words.deictics.get(words[start]?.lower ?? "");
  if (day) {
    const part = kit.words.dayParts.get(words[start + 1]?.lower ?? "");
    const clock = part ?? day.part;
    return {
      end: part ? start + 2 : start + 1,
      meaning: stretch("D", day.shift),
      clock: clock ? `T${clock}` : null,
    };
  }
  const [the, noun, way, from] = [
    words[at]?.lower,
    words[at + 1]?.lower,
    words[at + 2]?.lower,
    words[at + 3]?.lower,
  ];
  const unit = kit.words.units.get(noun ?? "");
  const twoOn = way === "before" && from === "last" ? -2 : way === "after" && from === "next" ? 2 : null;
  if (the === "the" && twoOn !== null && unit && /^(?:W|M|Y|WE)$/.test(unit))
    return { end: at + 4, meaning: stretch(unit, twoOn), clock: null };
  if (the !== "the" || noun !== "day") return null;
  if (way === "before" && from === "yesterday")
    return { end: at + 4, meaning: stretch("D", -2), clock: null };
  return way === "after" && from === "tomorrow"
    ? { end: at + 4, meaning: stretch("D", 2), clock: null }
    : null;
}

/** "last week", "earlier this month", "the end of next year", "this morning", "last night", "the weekend". */
function readShifted(words: Words, at: number, kit: TimeKit): ReadWithClock | null {
  const parted = readPart(words, at, kit);
  const part = parted?.part ?? null;
  const side = parted ? null : (SIDES.get(words[at]?.lower ?? "") ?? null);
  let start = parted?.end ?? (EARLIER.has(words[at]?.lower ?? "") ? at + 1 : at);
  if (!parted && start > at && words[start]?.lower === "in") start++;
  if (!parted && words[start]?.lower === "the" && words[start + 1]?.lower !== undefined) start++;
  const definite = words[start - 1]?.lower === "the" || part !== null;
  const shift = kit.words.shifts.get(words[start]?.lower ?? "");
  if (shift === undefined) {
    const unit = kit.words.units.get(words[start]?.lower ?? "");
    if (definite && unit === "Q" && !parted)
      return plain({ end: start + 1, meaning: quarterSpokenOf({ lastDay: endedOn(words, start + 1, kit) }) });
    const whole =
      unit === "WE" ||
      ((part !== null || (start > at + 1 && EARLIER.has(words[at]?.lower ?? ""))) &&
        /^[MWY]$/.test(unit ?? ""));
    return definite && unit && whole && !/s$/.test(words[start]?.lower ?? "")
      ? { end: start + 1, meaning: stretch(unit, 0, part ?? side), clock: null }
      : null;
  }
  const noun = words[start + 1]?.lower ?? "";
  const dayPart = kit.words.dayParts.get(noun);
  // "The previous night" counts from the day spoken of.
  if (dayPart && shift <= 0 && words[start]?.lower !== "previous") {
    const before = words[start]?.lower === "last" ? -1 : 0;
    return { end: start + 2, meaning: stretch("D", before), clock: `T${dayPart}` };
  }
  const fiscal = noun === "fiscal" ? start + 2 : start + 1;
  const unit = kit.words.units.get(words[fiscal]?.lower ?? "");
  if (!unit || unit.startsWith("T") || /[^s]s$/.test(words[fiscal]?.lower ?? "")) return null;
  const counted = unit === "D" && !/^(this|current)$/.test(words[start]?.lower ?? "");
  // "the last year", "the next day": a window, or counted from the date spoken of.
  const bare = !definite || /^(this|current)$/.test(words[start]?.lower ?? "") || parted !== null;
  return bare && !counted
    ? { end: fiscal + 1, meaning: stretch(unit, shift, part ?? (shift === 0 ? side : null)), clock: null }
    : null;
}

/** "June 30" of "the quarter ended June 30". */
function endedOn(words: Words, at: number, kit: TimeKit): Calendar | null {
  if (!/^end(?:ed|ing)$/.test(words[at]?.lower ?? "")) return null;
  const date = readCalendar(words, words[at + 1]?.lower === "on" ? at + 2 : at + 1, kit)?.meaning;
  return date?.kind === "calendar" && date.month !== null ? date : null;
}

/** "Today is the eighth day of the siege", "it's the second day of": a day by its number, which is the day of writing. */
function readCountedDay(words: Words, at: number, kit: TimeKit): Read | null {
  const number = readDayNumber(words, words[at]?.lower === "the" ? at + 1 : at, kit);
  if (!number?.ordinal || words[number.end]?.lower !== "day") return null;
  const [subject, copula] = [words[at - 2]?.lower, words[at - 1]?.lower ?? ""];
  if (!/^(?:it|today|this)$/.test(subject ?? "") || !/^(?:is|['’]s)$/.test(copula)) return null;
  return { end: number.end + 1, meaning: stretch("D", 0) };
}

/** "the past two months", "the last year", "next five days", "recent weeks", "the coming days". */
function readWindow(words: Words, at: number, kit: TimeKit): Read | null {
  const start = words[at]?.lower === "the" ? at + 1 : at;
  const opener = words[start]?.lower ?? "";
  const way = kit.words.windows.get(opener);
  const vague = kit.words.vagueStretches.get(opener);
  if (way === undefined && vague === undefined) return null;
  const number = readNumber(words, start + 1, kit.numbers) ?? readCollective(words, start + 1, kit);
  const noun = number?.end ?? start + 1;
  const lower = words[noun]?.lower ?? "";
  const unit = kit.words.units.get(lower);
  // "The past three summers".
  const season = number && lower.endsWith("s") ? kit.words.seasons.get(lower.slice(0, -1)) : undefined;
  if (season) return { end: noun + 1, meaning: { kind: "set", value: `XXXX-${season.code}` } };
  if (!unit) return null;
  const plural = /[^s]s$/.test(words[noun]?.lower ?? "");
  if (number)
    return way === undefined
      ? null
      : { end: noun + 1, meaning: { kind: "window", amount: number.value, unit, way } };
  if (plural && way === 1 && opener !== "next")
    return { end: noun + 1, meaning: { kind: "window", amount: null, unit, way } };
  if (plural && vague === "PAST_REF" && opener === "recent")
    return { end: noun + 1, meaning: { kind: "window", amount: null, unit, way: -1 } };
  if (plural) return vague ? { end: noun + 1, meaning: { kind: "reference", value: vague } } : null;
  return start > at && way !== undefined
    ? { end: noun + 1, meaning: { kind: "window", amount: 1, unit, way } }
    : null;
}

/** "The next couple of years": no article before the collective. */
function readCollective(words: Words, at: number, kit: TimeKit): { value: number; end: number } | null {
  const value = kit.numbers.collectives.get(words[at]?.lower ?? "");
  return value === undefined || words[at + 1]?.lower !== "of" ? null : { value, end: at + 2 };
}

/** What a part is taken of: "the first months of the year"; "the man of the year" is none. */
const PARTS_OF_YEAR = /^(?:weeks?|months?|quarters?|half|rest|remainder|course|part|start|beginning|end)$/;

/** "The full year", "for the year", "the rest of the year". */
function readWholeYear(words: Words, at: number): Read | null {
  const whole = /^(?:full|whole|entire)$/.test(words[at + 1]?.lower ?? "");
  const noun = whole ? at + 2 : at + 1;
  if (words[at]?.lower !== "the" || words[noun]?.lower !== "year") return null;
  const before = words[at - 1]?.lower ?? "";
  const isPart = before === "of" && PARTS_OF_YEAR.test(words[at - 2]?.lower ?? "");
  if (!whole && before !== "for" && !isPart) return null;
  // "For the year ended March 31" is a company's own, "the year of the flood" another's.
  return /^(?:[\p{L}\p{N}'’-].*)$/u.test(words[noun + 1]?.text ?? "") && !isNewClause(words, noun + 1)
    ? null
    : { end: noun + 1, meaning: stretch("Y", 0) };
}

function isNewClause(words: Words, at: number): boolean {
  return /^(?:and|but|while|as|at|by|to|on|was|were|is|are|has|had|will)$/.test(words[at]?.lower ?? "");
}

/** "Current prices", "recent attacks"; not "the electric current". */
function readAdjective(words: Words, at: number, kit: TimeKit): Read | null {
  const value = kit.words.adjectives.get(words[at]?.lower ?? "");
  const next = words[at + 1];
  if (value === undefined || !next || next.text !== next.lower || !/^\p{L}/u.test(next.text)) return null;
  return kit.words.is.nounPhraseEnds.has(next.lower)
    ? null
    : { end: at + 1, meaning: { kind: "reference", value } };
}

/** "now", "recently", "in the near future". */
function readReference(words: Words, at: number, kit: TimeKit): Read | null {
  for (const { words: phrase, value } of kit.words.references.get(words[at]?.lower ?? "") ?? []) {
    if (!phraseAt(words, at, phrase) || words[at - 1]?.lower === "as") continue;
    return { end: at + phrase.length, meaning: { kind: "reference", value } };
  }
  return null;
}
