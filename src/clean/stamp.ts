/**
 * A date put on the text from outside, before the first sentence or alone on a line.
 *
 *     | date 2031-11-14 Officials said ...
 *     | Published: 3 May 2031 10:15 GMT The envoys ...
 *     | Nov 14, 2031 - The envoys ...
 *     | Updated 10:15 GMT, 3 May 2031
 *     | Commentary | Suva Institute | 3 May 2031
 *
 * "On 14 November 2031 the envoys met" is a sentence and keeps its date.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import type { CivilDate } from "../model/civil-date.ts";
import { clockEnd, dateAt } from "./date-scan.ts";
import { keyOf } from "./key.ts";

export interface StampHit {
  /** Length of the stamp from the beginning of the line. */
  readonly length: number;
  readonly day: CivilDate | null;
  readonly says: "published" | "updated" | "date";
  /** Nothing else stands on the line. */
  readonly alone: boolean;
}

const SEPARATOR = /\s{0,3}(?:[-–—|•·:]+|\.\s)\s{0,3}/y;
const LONGEST_ALONE = 90;

export function stampAt(line: string, boilerplate: Boilerplate): StampHit | null {
  const { label, next } = labelAt(line, boilerplate);
  const fromClock = clockEnd(line, next, boilerplate);
  const date = dateAt(line, skipJoint(line, fromClock), boilerplate);
  if (!date) return barred(line, boilerplate);
  const end = clockEnd(line, date.end, boilerplate);
  const { published, updated } = boilerplate.dates;
  const says = published.includes(label) ? "published" : updated.includes(label) ? "updated" : "date";
  const rest = line.slice(end);
  if (isNoText(rest, boilerplate))
    return label === "on" ? null : { length: line.length, day: date.day, says, alone: true };
  const length = glueEnd(line, end, label !== "" && label !== "on", date.numeric, boilerplate);
  return length > 0 && label !== "on" ? { length, day: date.day, says, alone: false } : null;
}

const BAR = /\s{1,3}[|·•]\s{1,3}/;
const LONGEST_BARRED = 160;
/** A section, a writer or a house: a few words that are no sentence. */
const TITLE = /^\p{L}[^\s!?]{0,30}(?: [^\s!?]{1,30}){0,7}(?<!\.)$/u;

/** Who, where and at last when, between bars. */
function barred(line: string, boilerplate: Boilerplate): StampHit | null {
  if (line.length > LONGEST_BARRED || !BAR.test(line)) return null;
  const parts = line.trim().split(BAR);
  const stamp = stampAt(parts.pop() ?? "", boilerplate);
  if (!stamp?.alone || !stamp.day || !parts.every((part) => TITLE.test(part))) return null;
  return { ...stamp, length: line.length };
}

/** The longest label that is followed by a time or date. */
function labelAt(line: string, boilerplate: Boilerplate): { readonly label: string; readonly next: number } {
  const known = labelsOf(boilerplate.dates);
  const words = /^[\p{L}]+(?: [\p{L}]+){0,3}/u.exec(line)?.[0].split(" ") ?? [];
  const most = known.openings.has(words[0]?.toLowerCase() ?? "") ? words.length : 0;
  for (let count = most; count > 0; count--) {
    const label = words.slice(0, count).join(" ");
    if (!known.labels.has(label.toLowerCase())) continue;
    const gap = /^\s{0,2}[:|–-]?\s{0,3}/.exec(line.slice(label.length))?.[0].length ?? 0;
    return { label: label.toLowerCase(), next: label.length + gap };
  }
  return { label: "", next: 0 };
}

interface Labels {
  readonly labels: ReadonlySet<string>;
  /** Their first words. */
  readonly openings: ReadonlySet<string>;
}

const knownLabels = new WeakMap<Boilerplate["dates"], Labels>();

function labelsOf(dates: Boilerplate["dates"]): Labels {
  let known = knownLabels.get(dates);
  if (!known) {
    const openings = new Set(dates.labels.map((label) => label.split(" ")[0] ?? ""));
    known = { labels: new Set(dates.labels), openings };
    knownLabels.set(dates, known);
  }
  return known;
}

function skipJoint(line: string, at: number): number {
  return at + (at === 0 ? 0 : (/^(?:[,|·•–-]|on|\s){0,4}/.exec(line.slice(at, at + 8))?.[0].length ?? 0));
}

/** Where a stamp is followed by text: a separator, a capital glued to it, or a capital after a bare date. */
function glueEnd(
  line: string,
  end: number,
  labelled: boolean,
  numeric: boolean,
  { starters }: Boilerplate,
): number {
  SEPARATOR.lastIndex = end;
  const separator = SEPARATOR.exec(line);
  const from = separator ? end + separator[0].length : end;
  const after = line.slice(from, from + 40);
  if (separator) return /^["“‘']?[\p{Lu}\d]/u.test(after) ? from : 0;
  if (/^\p{Lu}/u.test(after)) return from;
  const word = /^\s+["“‘']?(\p{Lu}[\p{L}.]*)/u.exec(after)?.[1];
  return word && (labelled || numeric || starters.includes(word)) ? from : 0;
}

/** A second date, an "Updated", a reading time or nothing at all after the stamp: no sentence. */
function isNoText(rest: string, boilerplate: Boilerplate): boolean {
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  if (rest.length > LONGEST_ALONE) return false;
  const known = wordsBesideDates(boilerplate.dates);
  return keyOf(rest)
    .split(" ")
    .every((word) => known.has(word) || /^#?(?:st|nd|rd|th|z|h|am|pm)?$/.test(word));
}

const besideDates = new WeakMap<Boilerplate["dates"], ReadonlySet<string>>();
const OTHER_WORDS = "am pm a p m min read minute minutes mins ist at on # t ago hours hour".split(" ");

function wordsBesideDates(dates: Boilerplate["dates"]): ReadonlySet<string> {
  let words = besideDates.get(dates);
  if (!words) {
    const labels = dates.labels.flatMap((label) => label.split(" "));
    words = new Set([...labels, ...dates.months.flat(), ...dates.weekdays, ...dates.zones, ...OTHER_WORDS]);
    besideDates.set(dates, words);
  }
  return words;
}
