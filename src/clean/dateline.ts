/**
 * The dateline of an agency report: place, day and agency before the first sentence.
 *
 *     PATRAS — The ferry ...
 *     GENEVA, Oct 5 (Nordpress) - The envoys ...
 *     RAFAH, Gaza Strip (AP) — Trucks ...
 *     Geneva, 5 October 2031 (Nordpress) – The envoys ...
 *     ISLAMABAD: The ministry ...
 *     (Nordpress) - The envoys ...
 *     GENEVA, Friday, Oct. 5, 2031. The envoys ...
 *     Geneva, 5 October 2031. The envoys ...
 *     ISLAMABAD, Oct 5 (Nordpress): The ministry ...
 *     (Geneva, October 5, 2031) - The envoys ...
 *     5 October 2031, Geneva - The envoys ...
 *     GENEVA, October 5. /Nordpress/. The envoys ...
 *
 * A place in small letters counts only with a day or an agency; one before a colon only in capitals.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";

const DASH = "(?:\\s?(?:—|–|--|―)\\s?|\\s-{1,2}\\s?|-\\s)";
const UPPER = "(?:\\p{Lu}[\\p{Lu}.'’-]+)(?:[ /,]{1,2}\\p{Lu}[\\p{Lu}.'’-]*){0,5}";
const MIXED = "(?:\\p{Lu}[\\p{L}.'’-]+)(?:[ /](?:\\p{Lu}[\\p{L}.'’-]*|d[aeiou]s?|al|el|la|of|and|the)){0,4}";
const MORE_PLACE = "(?:, ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}?[\\p{L}.'’-]+){0,3})?";
const AGENCY_WORD = "\\p{Lu}[\\p{L}\\p{N}.&'’/-]{1,20}";
/** "(Nordpress)", "(Bay of Plenty News, translated)", "/PRLine/". */
const AGENCY = `\\s?[([/]\\s?${AGENCY_WORD}(?: (?:${AGENCY_WORD}|of|the|and|for|in|d[eu])){0,5}(?:, \\p{Ll}{4,12})?\\s?[)\\]/]`;
const DAY =
  "(?:,? | ?[|–—-] )\\(?(?:(?:(?:\\p{Lu}\\p{L}{2,5}(?:day|DAY)|[MTWFS]\\p{L}{2,3})\\.?,? )?\\p{L}{3,9}\\.? \\d{1,2}(?:, ?\\d{4}| \\d{4})?|\\d{1,2} \\p{L}{3,9}\\.?(?:,? \\d{4})?|\\p{Lu}\\p{Ll}{5,8}day|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})\\)?";
const SPEECH = "(?=[\"“‘'(]?[\\p{Lu}\\d])";

/** "PATRAS, Greece, May 3 (AP) — ": capitals, then any of the rest. */
const CAPITALS = new RegExp(
  `^${UPPER}${MORE_PLACE}(?:${DAY})?,?(?:${AGENCY})?,?(?:${DAY})?\\s?${DASH}${SPEECH}`,
  "u",
);
/** "PATRAS, May 3: ", "PATRAS, May 3 (Nordpress): ". */
const WITH_DAY_AND_COLON = new RegExp(`^${UPPER}${MORE_PLACE}${DAY},?(?:${AGENCY})?:\\s${SPEECH}`, "u");
/** "Patras, May 3 (Nordpress) - ": with a day, an agency or both. */
const WITH_AGENCY = new RegExp(
  `^${MIXED}${MORE_PLACE}(?:${DAY})?,?${AGENCY},?(?:${DAY})?\\s?(?:${DASH}|:\\s?)${SPEECH}`,
  "u",
);
const WITH_DAY = new RegExp(`^${MIXED}${MORE_PLACE}${DAY}\\s?${DASH}${SPEECH}`, "u");
/** "PATRAS, Friday, May 3, 2031. ", "Patras, 3 May 2031. ", "PATRAS, May 3. /Nordpress/. ": a whole day or an agency, closed by a full stop. */
const WITH_STOP = new RegExp(`^${MIXED}${MORE_PLACE}${DAY}\\.(?:${AGENCY}\\.)?\\s+${SPEECH}`, "u");
const WHOLE_DAY = /(?:\d{1,2},?|\d{1,2} \p{L}{3,9}\.?,?) \d{4}\)?\.\s+$/u;
const AGENCY_STOP = /[)\]/]\.\s+$/;
/** "(Patras, May 3, 2031) - ", "[Patras, 3 May 2031] " */
const IN_BRACKETS = new RegExp(`^[([]${MIXED}${MORE_PLACE}${DAY}[)\\]](?:\\s?${DASH}|\\s)${SPEECH}`, "u");
/** "3 May 2031, Patras - " */
const DAY_FIRST = new RegExp(
  `^(?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2},) \\d{4}(?:,| \\|) ${MIXED}${MORE_PLACE}\\s?${DASH}${SPEECH}`,
  "u",
);
/** "Patras, May 3, 2031: ": a whole day. */
const WITH_WHOLE_DAY = new RegExp(`^${MIXED}${MORE_PLACE}${DAY}:\\s${SPEECH}`, "u");
const YEAR_STOP = /\d{4}\)?:\s$/;
/** "(Nordpress) - " */
const AGENCY_ALONE = new RegExp(`^[([]\\p{Lu}[\\p{L}\\p{N} .&'’-]{1,29}[)\\]]\\s?${DASH}${SPEECH}`, "u");
/** "ISLAMABAD: " */
const WITH_COLON = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}'’-]{3,})(?:[ /]\\p{Lu}[\\p{Lu}'’-]*){0,2}${MORE_PLACE}(?:${AGENCY})?:\\s${SPEECH}`,
  "u",
);

const OPENS_IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]/u;
const DASHES = /[—–―-]/;

/** Length of the dateline at the beginning of the line, 0 where there is none. `first`: the first sentence of the text. */
export function datelineLength(
  line: string,
  first: boolean,
  transcript: boolean,
  { notPlaces, dates }: Boilerplate,
): number {
  const head = line.slice(0, 140);
  // Most lines begin no dateline, and these small checks say so before the large patterns are tried.
  const upper = OPENS_IN_CAPITALS.test(head);
  const dash = DASHES.test(head);
  const bracket = /[([]/.test(head);
  const day = /\d|day/.test(head);
  const hit =
    (upper && dash ? capitals(head, first) : null) ??
    (day ? withStop(head, dates) : null) ??
    (upper && day ? ofRealDay(WITH_DAY_AND_COLON.exec(head), dates) : null) ??
    (day && head.includes(": ") ? withYear(head, dates) : null) ??
    (bracket ? WITH_AGENCY.exec(head) : null) ??
    (dash && day ? ofRealDay(WITH_DAY.exec(head), dates) : null) ??
    (bracket && dash ? AGENCY_ALONE.exec(head) : null) ??
    (day && /^[([]/.test(head) ? ofRealDay(IN_BRACKETS.exec(head), dates) : null) ??
    (day && dash ? ofRealDay(DAY_FIRST.exec(head), dates) : null);
  const found = hit ?? (first && !transcript && upper ? WITH_COLON.exec(head) : null);
  if (!found) return 0;
  const place = /^[\p{Lu}.'’ -]+(?=[\s,/(:—–-])/u.exec(found[0])?.[0].trim() ?? "";
  return notPlaces.includes(place) ? 0 : found[0].trimEnd().length;
}

/** "GENEVA, Oct 5 (Nordpress) -" on a line by itself: place, and day or agency. */
export function isDatelineAlone(line: string, boilerplate: Boilerplate): boolean {
  if (line.length > 120 || !/[\d([]/.test(line)) return false;
  const closed = /[—–―-]\s*$/.test(line) ? line.trimEnd() : `${line.trimEnd()} —`;
  return datelineLength(`${closed} A`, false, false, boilerplate) === closed.length;
}

/** Two speakers at least: "OKONJO: We will sign. LARSEN: So will we." */
export function isTranscript(text: string): boolean {
  const speakers = text
    .slice(0, 20_000)
    .match(/(?:^|\s)\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20})?:\s(?=["“‘]?\p{Lu}\p{Ll}?)/gu);
  return (speakers?.length ?? 0) >= 2;
}

/** Capitals alone, without day and agency, only before the first sentence. */
function capitals(head: string, first: boolean): RegExpExecArray | null {
  const found = CAPITALS.exec(head);
  return found && (first || /\d|[([]/.test(found[0])) ? found : null;
}

/** Without a year, "ROME, May 3." would be the end of a sentence as often as a dateline. */
function withStop(head: string, dates: Boilerplate["dates"]): RegExpExecArray | null {
  const found = ofRealDay(WITH_STOP.exec(head), dates);
  return found && (WHOLE_DAY.test(found[0]) || AGENCY_STOP.test(found[0])) ? found : null;
}

function withYear(head: string, dates: Boilerplate["dates"]): RegExpExecArray | null {
  const found = ofRealDay(WITH_WHOLE_DAY.exec(head), dates);
  return found && YEAR_STOP.test(found[0]) ? found : null;
}

/** The words beside the number must be a month, or a weekday: "Group 20 Summit" is no day. */
function ofRealDay(
  found: RegExpExecArray | null,
  { months, weekdays }: Boilerplate["dates"],
): RegExpExecArray | null {
  if (!found) return null;
  const words = found[0].toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.some((word) => weekdays.includes(word) || months.some((forms) => forms.includes(word)));
  return known ? found : null;
}
