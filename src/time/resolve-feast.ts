/**
 * Which year's feast is meant.
 *
 *     published 2026-02-01
 *     bombed on Easter Sunday      2025-04-20      the latest up to publication
 *     will open on Easter Sunday   2026-04-05      the next
 *     during Ramadan (June)        2026-02-18~/2026-03-19~
 */

import type { CivilDate } from "../model/civil-date.ts";
import { type FeastDays, feastIn } from "./feasts.ts";
import type { Meaning } from "./meaning.ts";
import { type Reading, reading, type Setting } from "./reading.ts";

export function resolveFeast({ rule, year }: Meaning & { kind: "feast" }, setting: Setting): Reading {
  const { published } = setting;
  const here = year ?? (published ? Number(published.slice(0, 4)) : setting.year);
  if (here === null || here < 1583 || here > 2198)
    return reading(
      "DATE",
      "XXXX",
      null,
      "guessed",
      "the text does not give the year, and the day of publication is not known",
    );
  const years = year !== null || !published ? [here] : [here - 1, here, here + 1];
  const all = years.flatMap((one) => feastIn(rule, one));
  const feast = year === null && published ? chosen(all, published, setting.tense) : all[0];
  if (!feast) return reading("DATE", String(here), null, "guessed", "the feast did not fall in that year");
  const note = feast.about ? "; a day more or less, by where it is seen" : "";
  const because =
    year !== null
      ? "the text gives the year"
      : published
        ? `counted from publication on ${published}`
        : "the year is that of another date in the text";
  return reading(
    "DATE",
    feast.first,
    edtfOf(feast),
    year !== null && !feast.about ? "stated" : feast.about ? "guessed" : "resolved",
    because + note,
  );
}

/** The feast that runs on the day; else the latest before it, or the next where the verb looks ahead. */
function chosen(
  feasts: readonly FeastDays[],
  day: CivilDate,
  tense: Setting["tense"],
): FeastDays | undefined {
  const ahead = tense === "future" || tense === "present";
  return ahead ? feasts.find(({ last }) => last >= day) : feasts.findLast(({ first }) => first <= day);
}

function edtfOf({ first, last, about }: FeastDays): string {
  const sign = about ? "~" : "";
  return first === last ? `${first}${sign}` : `${first}${sign}/${last}${sign}`;
}
