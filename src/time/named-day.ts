/**
 * Days by name, with the year behind them or not.
 *
 *     Christmas Day   New Year's Eve 2015   Easter Sunday 2019   Ramadan   Eid al-Fitr
 *     Ukraine's Independence Day   Kenyan Independence Day   by year-end
 *
 * A day that bears no country's name where it needs one ("Independence Day") is left alone. Which year is meant: resolve-feast.ts
 * and resolve-calendar.ts.
 */

import { calendar, type Read } from "./meaning.ts";
import type { PhraseTable, TimeKit } from "./time-kit.ts";
import { isCapitalised, isDash, phraseAt, type Word } from "./words.ts";
import { readYearBehind } from "./year.ts";

type Words = readonly Word[];

export function readNamedDay(words: Words, at: number, kit: TimeKit): Read | null {
  if (!isCapitalised(words[at])) return readYearEnd(words, at);
  const feast = longest(words, at, kit.words.feasts);
  const fixed = longest(words, at, kit.words.namedDays);
  if (feast && (!fixed || feast.end >= fixed.end)) {
    const year = readYearBehind(words, feast.end);
    const meaning = { kind: "feast", rule: feast.value, year: year?.year ?? null, shift: null } as const;
    return { end: year?.end ?? feast.end, meaning };
  }
  const named = fixed ?? ofCountry(words, at, kit);
  if (!named) return null;
  const year = readYearBehind(words, named.end);
  const [month, day] = [Number(named.value.slice(0, 2)), Number(named.value.slice(3))];
  return { end: year?.end ?? named.end, meaning: calendar({ month, day, year: year?.year ?? null }) };
}

/** "By year-end", "at year's end": its last day. */
function readYearEnd(words: Words, at: number): Read | null {
  const joint = words[at + 1];
  // "By year end".
  if (words[at]?.lower === "year" && joint?.lower === "end" && isTimed(words[at - 1]))
    return { end: at + 2, meaning: calendar({ month: 12, day: 31 }) };
  if (words[at]?.lower !== "year" || words[at + 2]?.lower !== "end" || !joint || joint.spaced) return null;
  if (!isDash(joint) && !/^['’]s$/.test(joint.lower)) return null;
  return { end: at + 3, meaning: calendar({ month: 12, day: 31 }) };
}

function isTimed(before: Word | undefined): boolean {
  return /^(?:by|at|around|until|till|before|after|since|through|from)$/.test(before?.lower ?? "");
}

/** "Ukraine's Independence Day" */
function ofCountry(words: Words, at: number, kit: TimeKit): { value: string; end: number } | null {
  const start = /^['’]s$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const days = isCapitalised(words[start]) ? longest(words, start, kit.words.nationalDays) : null;
  const value = days?.value.get(words[at]?.lower ?? "");
  return days && value !== undefined ? { value, end: days.end } : null;
}

function longest<T>(words: Words, at: number, table: PhraseTable<T>): { value: T; end: number } | null {
  for (const { words: phrase, value } of table.get(words[at]?.lower ?? "") ?? []) {
    if (phraseAt(words, at, phrase)) return { value, end: at + phrase.length };
  }
  return null;
}
