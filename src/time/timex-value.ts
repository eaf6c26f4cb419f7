/** Values of TIMEX3, the notation of temporal expressions in TimeML: amounts, ISO weeks, quarters. */

import type { TimeUnit } from "../lexicon/time-words.ts";
import { addDays, type CivilDate, civilDate, dayOfWeek, daysBetween } from "../model/civil-date.ts";

/** "P18D", "PT48H", "P2Y6M", "PXW" where the amount is open. Decades and centuries are counted in years. */
export function unitValue(amount: number | null, unit: TimeUnit): string {
  const letter = {
    D: "D",
    W: "W",
    M: "M",
    Y: "Y",
    Q: "Q",
    E: "Y",
    C: "Y",
    TH: "H",
    TM: "M",
    TS: "S",
    WE: "WE",
  }[unit];
  const prefix = unit.startsWith("T") ? "PT" : "P";
  if (amount === null) return unit === "E" ? "PXE" : unit === "C" ? "PXC" : `${prefix}X${letter}`;
  const counted = unit === "E" ? amount * 10 : unit === "C" ? amount * 100 : amount;
  const whole = Math.floor(counted);
  const rest = counted - whole;
  if (rest === 0.5 && unit === "Y") return `P${whole > 0 ? `${whole}Y` : ""}6M`;
  if (rest === 0.5 && unit === "TH") return `PT${whole > 0 ? `${whole}H` : ""}30M`;
  if (rest === 0.5 && unit === "TM") return `PT${whole > 0 ? `${whole}M` : ""}30S`;
  return `${prefix}${Number(counted.toFixed(2))}${letter}`;
}

/** Monday of the week of a day: weeks run from Monday to Sunday. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, -((dayOfWeek(date) + 6) % 7));
}

/** "2015-W27": the week's year is that of its Thursday (ISO 8601). */
export function isoWeek(date: CivilDate): string {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(civilDate(Number(year), 1, 1), thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}
