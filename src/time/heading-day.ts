/**
 * The day that a line above or below the text gives, where the line is no sentence of it.
 *
 *     Vienna, 3 May 2031 (15:00 CET)          Statement by the Ministry, 3 May 2031
 *     Situation Report No. 4 (as of 3 May 2031)    Harbour crisis live: May 3, 2031
 *     Done at Oslo on 3 May 2031.             Ada Lind, Nordpress, Oslo. May 3, 2031.
 *
 * A day that the line only speaks of is none: "The raid of 3 May 2031", "Next hearing: 3 May 2031", "From 1 to 3 May 2031".
 * Stamps, datelines and labelled days are found before (published.ts).
 */

import type { Named } from "../entities/named.ts";
import { addDays, type CivilDate } from "../model/civil-date.ts";
import { type Dating, dating } from "../model/dating.ts";
import type { DropReason } from "../model/record.ts";
import { overlaps, type Range, spanOf } from "../model/span.ts";
import { fullDay } from "./event-date.ts";
import { findPhrases } from "./find.ts";
import type { Phrase } from "./meaning.ts";
import type { Evidence } from "./published-evidence.ts";
import type { TimeKit } from "./time-kit.ts";
import { splitWords, type Word } from "./words.ts";

/** Lines looked at above the text, and below it. */
const MOST_ABOVE = 10;
const MOST_BELOW = 4;
const LONGEST_LINE = 160;
/** A line of so many words that ends like a sentence is one; a signature or a formula below has fewer. */
const WORDS_ABOVE = 5;
const WORDS_BELOW = 14;
const LONGEST_NAME = 12;
/** The kind of a document stands among the first words of its heading. */
const KIND_WITHIN = 3;
/** Words behind a date that opens its line, or of a time of day with its zone. */
const MOST_BEHIND = 12;
/** A list of so many days is a chronology. */
const FEWEST_OF_CHRONOLOGY = 3;
/** Lines that are another's, and those that are held for one by their place, unless they say that they give the day. */
const FOREIGN: ReadonlySet<DropReason> = new Set([
  "advertisement",
  "subscription",
  "share",
  "caption",
  "cookie",
  "read-more",
  "comment",
]);
const DOUBTFUL: ReadonlySet<DropReason> = new Set(["navigation", "related", "legal"]);

interface Found {
  readonly day: CivilDate;
  readonly line: Range;
}

export function headingDay(named: Named, { past }: Evidence, kit: TimeKit): Dating | null {
  for (const lines of [linesAbove(named.text), linesBelow(named.text)]) {
    const days = lines.flatMap((line) => dayOfLine(named, line, kit));
    if (new Set(days.map(({ day }) => day)).size >= FEWEST_OF_CHRONOLOGY) continue;
    const found = days.find(({ day }) => new Set(past.filter((told) => told > addDays(day, 1))).size < 2);
    if (!found) continue;
    const { start, end } = found.line;
    const because = "a line beside the text that gives its day";
    return dating(found.day, "stated", because, spanOf(named.text, start, end));
  }
  return null;
}

/** The lines before the first sentence. */
function linesAbove(text: string): Range[] {
  const lines: Range[] = [];
  for (let start = 0; start < text.length && lines.length < MOST_ABOVE; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== "") {
      if (isSentence(text, start, end, WORDS_ABOVE)) break;
      lines.push(trimmed(text, start, end));
    }
    start = end + 1;
  }
  return lines;
}

/** The lines behind the last sentence, the last one first. */
function linesBelow(text: string): Range[] {
  const lines: Range[] = [];
  for (let end = text.length; end > 0 && lines.length < MOST_BELOW; ) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    if (text.slice(start, end).trim() !== "") {
      if (isSentence(text, start, end, WORDS_BELOW)) break;
      lines.push(trimmed(text, start, end));
    }
    end = start - 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): Range {
  const line = text.slice(start, end);
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}

function isSentence(text: string, start: number, end: number, fewest: number): boolean {
  if (end - start > LONGEST_LINE) return true;
  const line = text.slice(start, end).trim();
  const words = line.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}{2}/u.test(word));
  return /[.!?]["”’)]?$/.test(line) && words.length >= fewest && small.length > 1;
}

function dayOfLine({ text, dropped }: Named, line: Range, kit: TimeKit): Found[] {
  const words = splitWords(text, line.start, line.end);
  if (!words.some((word) => word.text.length >= 4 && /\d{4}/.test(word.text))) return [];
  const phrases = findPhrases(words, kit).flatMap((phrase) => {
    const day = fullDay(phrase);
    return day ? [{ phrase, day }] : [];
  });
  const [one] = phrases;
  if (!one || phrases.some(({ day }) => day !== one.day)) return [];
  const told = howTold(words, one.phrase, kit);
  const reasons = dropped.filter((drop) => overlaps(drop, line)).map(({ reason }) => reason);
  if (told === null || reasons.some((reason) => FOREIGN.has(reason))) return [];
  if (told === "beside" && reasons.some((reason) => DOUBTFUL.has(reason))) return [];
  return [{ day: one.day, line }];
}

/** Whether the line calls it its day, holds nothing else, or has it beside other words; null where it only speaks of it. */
function howTold(
  words: readonly Word[],
  { first, end }: Phrase,
  kit: TimeKit,
): "labelled" | "alone" | "beside" | null {
  const { is } = kit.words;
  const before = words.slice(0, first).filter(({ text }) => !MARKS.test(text));
  const behind = words.slice(end).filter(({ text }) => !MARKS.test(text));
  if (before.some(({ lower }) => is.futureWords.has(lower) || is.until.has(lower) || lower === "next"))
    return null;
  // "[3 May 2031]", "Harbour Channel, [3 May 2031]"
  if (OPENING.test(before.at(-1)?.text ?? "") && isSeparator(before.at(-2))) before.pop();
  const last = before.at(-1);
  if (!last)
    return isClock(behind)
      ? "alone"
      : isHead(behind, behind[0]?.text === ":" ? MOST_BEHIND / 2 : MOST_BEHIND)
        ? "beside"
        : null;
  if (is.publishedLabels.has(last.lower)) return "labelled";
  // "1 Ministry of the Interior, 3 May 2031" is a note, "The pact was signed on 3 May 2031" a sentence
  const [opening, second] = before;
  if (opening && opening.figure !== null) return null;
  const isLabelled =
    is.closings.has(opening?.lower ?? "") ||
    [opening, second].some((word) => is.publishedLabels.has(word?.lower ?? "")) ||
    (opening?.lower === "this" && before.some(({ lower }) => is.publishedLabels.has(lower)));
  const isAsOf = before.some(({ lower }, i) => lower === "as" && before[i + 1]?.lower === "of");
  const kind = before.findIndex(({ lower }) => is.documentKinds.has(lower));
  const isOfKind = kind >= 0;
  // "Remarks by the envoy on 3 May 2031"; not "Report on the raid on 3 May 2031"
  const isActOfKind =
    isOfKind && kind < KIND_WITHIN && !ABOUT.test(before[kind + 1]?.lower ?? "") && isClock(behind);
  if (last.lower === "on") return isLabelled || isAsOf || isActOfKind ? "labelled" : null;
  // "Oslo, 3 May 2031 (the second year)", "Oslo | 3 May 2031 | 2 min read"
  if (!isClock(behind) && !((isName(before) || isOfKind) && isHead(behind, MOST_BEHIND))) return null;
  if (isAsOf) return "labelled";
  const noun = before.at(-2);
  if (last.lower === "of" || last.lower === "for")
    return is.documentKinds.has(noun?.lower ?? "") || (isOfKind && noun?.figure !== null) ? "labelled" : null;
  const isParted = OPENING.test(last.text)
    ? isOfKind
    : isSeparator(last) && (last.text !== "," || isOfKind || isName(before));
  if (!isParted && !is.documentKinds.has(last.lower) && last.figure === null) return null;
  return isLabelled ? "labelled" : "beside";
}

const ABOUT = /^(?:on|about|regarding|concerning|after|following)$/;

/** "Vienna", "Ada Lind in Oslo", "The Oslo Courier": who or where, not what happened. */
function isName(words: readonly Word[]): boolean {
  return words.length <= LONGEST_NAME && words.every(({ text }) => !/^\p{Ll}{4}/u.test(text));
}

/** Signs that only mark words up: "**3 May 2031**". */
const MARKS = /^[*_#>"“”]$/;
const OPENING = /^[([]$/;
const SEPARATORS = /^[,:;|·•–—.()[\]/-]$/;

function isSeparator(word: Word | undefined): boolean {
  return word === undefined || SEPARATORS.test(word.text);
}

/** Nothing but a time of day and its zone: "(15:00 CET)", "at 6 p.m. local time". */
function isClock(words: readonly Word[]): boolean {
  return (
    words.length <= MOST_BEHIND &&
    words.every(({ text, lower }) => CLOCK_SIGN.test(text) || CLOCK_WORD.test(lower))
  );
}

/** "3 May 2031 - News": the date opens its line, and a few words follow. */
function isHead(behind: readonly Word[], most: number): boolean {
  return isSeparator(behind[0]) && behind.length <= most && behind.at(-1)?.text !== ".";
}

const CLOCK_SIGN = /^(?:\P{L}+|\p{Lu}{2,4})$/u;
const CLOCK_WORD = /^(?:[ap]\.?\s?m\.?|at|h|hrs|hours|local|time)$/;
