/**
 * Dates of a page that stand in its words and scripts, where no field names them.
 *
 *     First published on 26 Sep 2031 at 4:12pm          a label and a date, wherever they stand
 *     Ferry Talks Resume / Ada Lind / December 13, 2031  a date alone, near the headline
 *     {"slug":"ferry","publishedAt":"2031-12-13"}        a field of the data that a script draws the page from
 *     Updated: December 9, 2031                          a change, where nothing else is known
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import type { ClaimedDate } from "./article.ts";
import { dateAt } from "./date-scan.ts";
import type { HtmlScan, PlacedText } from "./html-scan.ts";

const PUBLISHED =
  /\b(?:published|posted|first published|publication date|date published)\b(?:\s+(?:on|at))?\s*[:|–-]?\s*/i;
const CHANGED = /\b(?:updated|modified|reviewed|edited)\b/i;
const NOT_A_DATE_LINE = /©|copyright|\bevent\b|\bexpires?\b/i;
/** Texts between headline and date: names of writers, sections, a standfirst. */
const FARTHEST_AFTER = 25;
const FARTHEST_BEFORE = 8;
/** Letters beside the date: "Sat", "at 4:12 pm GMT", "6 min read". */
const MOST_OTHER_LETTERS = 14;
const SCRIPT_FIELD =
  /\\?"(?:date_?published|published_?(?:at|date|on|time)|publish_?date|publication_?date|first_?published(?:_?at|_?date)?|pub_?date)\\?"\s*:\s*\\?"(\d{4}-\d{2}-\d{2}[^"\\]{0,30})/gi;
const MOST_FIELDS = 50;

export function labelledDates({ yearTexts }: HtmlScan, boilerplate: Boilerplate): readonly ClaimedDate[] {
  return yearTexts.flatMap(({ text }) => {
    const label = PUBLISHED.exec(text);
    const day = label && dateAt(text, label.index + label[0].length, boilerplate)?.day;
    return day ? [{ value: day, from: "text after a label" }] : [];
  });
}

/** The nearest after the headline goes before those that stand above it. */
export function datesNearHeading(scan: HtmlScan, boilerplate: Boilerplate): readonly ClaimedDate[] {
  const { headingAt, yearTexts } = scan;
  if (headingAt < 0) return [];
  const after = yearTexts.filter(({ at }) => at > headingAt && at <= headingAt + FARTHEST_AFTER);
  const before = yearTexts
    .filter(({ at }) => at <= headingAt && at >= headingAt - FARTHEST_BEFORE)
    .toReversed();
  const near = [...after, ...before];
  return [
    ...claims(near, (text) => !CHANGED.test(text), "text near the headline", boilerplate),
    ...claims(near, (text) => CHANGED.test(text), "text near the headline, updated", boilerplate),
  ];
}

function claims(
  texts: readonly PlacedText[],
  isWanted: (text: string) => boolean,
  from: string,
  boilerplate: Boilerplate,
): readonly ClaimedDate[] {
  for (const { text } of texts) {
    const day = isWanted(text) ? dayAlone(text, boilerplate) : null;
    if (day) return [{ value: day, from }];
  }
  return [];
}

/** The day of a text that is a date and little else; null for a sentence. */
function dayAlone(text: string, boilerplate: Boilerplate): string | null {
  if (text.length > 80 || NOT_A_DATE_LINE.test(text)) return null;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const date = dateAt(text, index, boilerplate);
    if (!date) continue;
    const others =
      `${text.slice(0, index)} ${text.slice(date.end)}`.replace(CHANGED, "").match(/\p{L}/gu)?.length ?? 0;
    return others <= MOST_OTHER_LETTERS ? date.day : null;
  }
  return null;
}

/** What the data of the page's scripts say, where they say one thing only: lists of other stories say many. */
export function datesInScripts(html: string): readonly ClaimedDate[] {
  let first: string | null = null;
  let count = 0;
  for (const [, value = ""] of html.matchAll(SCRIPT_FIELD)) {
    if (++count > MOST_FIELDS || (first !== null && first.slice(0, 10) !== value.slice(0, 10))) return [];
    first ??= value;
  }
  return first === null ? [] : [{ value: first, from: "script data" }];
}
