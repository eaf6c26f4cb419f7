/**
 * Sets of times.
 *
 *     every Tuesday   on Mondays   each July   every winter   each year   every two weeks   twice a day   $5 a month   per week   daily
 *
 * "A year" is a set only behind a number or an amount of money; else it is a duration (offset.ts).
 */

import type { Read } from "./meaning.ts";
import { readNumber } from "./number.ts";
import type { TimeKit } from "./time-kit.ts";
import { unitValue } from "./timex-value.ts";
import { weekdayAt } from "./weekday.ts";
import { isCapitalised, type Word } from "./words.ts";

export function readRecurring(words: readonly Word[], at: number, kit: TimeKit): Read | null {
  const word = words[at];
  if (!word) return null;
  const single = kit.words.sets.get(word.lower);
  if (single)
    // "The daily Granma", "the Monthly Review": a paper's name.
    return isCapitalised(words[at + 1]) ? null : { end: at + 1, meaning: { kind: "set", value: single } };
  if (isCapitalised(word) && word.lower.endsWith("days")) {
    const weekday = kit.words.weekdays.get(word.lower.slice(0, -1));
    return weekday === undefined ? null : { end: at + 1, meaning: { kind: "set", value: weekly(weekday) } };
  }
  if (!kit.words.is.setOpeners.has(word.lower)) return readRate(words, at, kit);
  const other = words[at + 1]?.lower === "other" ? at + 2 : at + 1;
  const weekday = weekdayAt(words, other, kit);
  if (weekday !== null) return { end: other + 1, meaning: { kind: "set", value: weekly(weekday) } };
  const month = isCapitalised(words[other]) ? kit.words.months.get(words[other]?.lower ?? "") : undefined;
  if (month !== undefined)
    return { end: other + 1, meaning: { kind: "set", value: `XXXX-${String(month).padStart(2, "0")}` } };
  const season = kit.words.seasons.get(words[other]?.lower ?? "");
  if (season) return { end: other + 1, meaning: { kind: "set", value: `XXXX-${season.code}` } };
  const number = readNumber(words, other, kit.numbers);
  const noun = number?.end ?? other;
  const dayPart = kit.words.dayParts.get(words[noun]?.lower ?? "");
  if (dayPart && !number) return { end: noun + 1, meaning: { kind: "set", value: `XXXX-XX-XXT${dayPart}` } };
  const unit = kit.words.units.get(words[noun]?.lower ?? "");
  if (!unit || words[noun + 1]?.lower === "of") return null;
  const amount = (number ? number.value : 1) ?? 1;
  return {
    end: noun + 1,
    meaning: { kind: "set", value: unitValue(other > at + 1 ? 2 * amount : amount, unit) },
  };
}

/** "twice a week", "$5 million a year", "10 percent a year": the unit behind an amount. */
function readRate(words: readonly Word[], at: number, kit: TimeKit): Read | null {
  const unit = kit.words.units.get(words[at + 1]?.lower ?? "");
  if (!/^an?$/.test(words[at]?.lower ?? "") || !unit || /[^s]s$/.test(words[at + 1]?.lower ?? ""))
    return null;
  if (/^(ago|earlier|later|before|after|from)$/.test(words[at + 2]?.lower ?? "")) return null;
  const before = words[at - 1];
  const back = [before, words[at - 2]];
  const counts = back.some(
    (w) =>
      w &&
      (w.figure !== null ||
        kit.numbers.scales.has(w.lower) ||
        /^(once|twice|times|percent|%)$/.test(w.lower)),
  );
  return counts &&
    before &&
    /^[\p{L}\p{N}%]/u.test(before.text) &&
    !/^(for|in|than|about|within)$/.test(before.lower)
    ? { end: at + 2, meaning: { kind: "set", value: unitValue(1, unit) } }
    : null;
}

function weekly(weekday: number): string {
  return `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
}
