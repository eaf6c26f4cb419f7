/** Plain text to an article: the text stays as it is, and what is not article is named. */

import type { Page } from "../ingest/page.ts";
import { type Span, spanOf } from "../model/span.ts";
import type { Article, ClaimedDate } from "./article.ts";
import type { CleanKit } from "./clean-kit.ts";
import { datelineLength, isTranscript } from "./dateline.ts";
import { type Drop, droppedSpans } from "./drops.ts";
import { cutOffBecause } from "./ending.ts";
import { dayInAddress } from "./html-dates.ts";
import { type Labelled, type LabelMemory, labelByWords } from "./label.ts";
import { languageOf } from "./language.ts";
import { outsideStretch } from "./main-stretch.ts";
import { placeLines } from "./place-in-text.ts";
import { publisherOf } from "./publisher.ts";
import { trimmed, type Unit, unitsOf } from "./units.ts";
import { writtenDay } from "./written-day.ts";

/** Sentences at the head of a text, summary included, where a place in capitals alone is a dateline. */
const LEADING = 4;

export function cleanText(page: Page, kit: CleanKit): Article {
  const text = page.content;
  const read = readLines(text, unitsOf(text), page.given.title, false, kit);
  return {
    id: page.id,
    source: page.source,
    title: page.given.title ?? read.title,
    publisher: page.given.publisher ?? publisherOf(read.lines.map((line) => line.piece.text)),
    byline: page.given.byline ?? read.byline,
    language: languageOf(text, kit.boilerplate),
    text,
    dropped: droppedSpans(text, read.drops),
    stamp: read.stamp,
    ...completeness(page.given.cut ?? read.cutOffBecause),
    claimedDates: [...givenDates(page, kit), ...read.claimedDates, ...addressDate(page.source)],
    fetched: page.given.fetched,
  };
}

/** The fields that say whether the text is all there. */
export function completeness(because: string | null): Pick<Article, "complete" | "incompleteBecause"> {
  return because === null ? { complete: true } : { complete: false, incompleteBecause: because };
}

export interface Reading {
  readonly lines: readonly Labelled[];
  readonly drops: readonly Drop[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly stamp: Span | null;
  /** Why the text is not all there; null where nothing says so. */
  readonly cutOffBecause: string | null;
  readonly claimedDates: readonly ClaimedDate[];
}

/** Reads the units of a text; `tagged` where markup already says which are headings. */
export function readLines(
  text: string,
  units: readonly Unit[],
  givenTitle: string | null,
  tagged: boolean,
  kit: CleanKit,
  memory?: LabelMemory,
): Reading {
  const worded = tagged ? labelByWords(units, kit, memory) : outsideStretch(labelByWords(units, kit));
  const { labelled: lines, title } = placeLines(worded, givenTitle, tagged, kit.boilerplate);
  const stamped = lines.find((line) => line.stamp && !line.stamp.alone) ?? lines.find((line) => line.stamp);
  return {
    lines,
    drops: dropsOf(text, lines, kit),
    title: title < 0 ? null : (lines[title]?.piece.text ?? null),
    byline: lines.find((line) => line.byline)?.byline ?? null,
    stamp: stamped ? stampSpan(text, stamped) : null,
    cutOffBecause: cutOffBecause(lines),
    claimedDates: lines.flatMap(claimedDate),
  };
}

function dropsOf(text: string, lines: readonly Labelled[], kit: CleanKit): readonly Drop[] {
  const drops: Drop[] = [];
  const transcript = isTranscript(text);
  let seen = 0;
  for (const { piece, reason, length: taken, prose } of lines) {
    let from = piece.start;
    if (reason !== null) {
      const part = trimmed(text, piece.start, piece.start + taken);
      if (part) drops.push({ ...part, reason });
      from = piece.start + taken;
    }
    const rest = trimmed(text, from, piece.end);
    if (!rest || !prose) continue;
    const length = datelineLength(
      text.slice(rest.start, rest.end),
      seen < LEADING,
      transcript,
      kit.boilerplate,
    );
    if (length > 0) drops.push({ start: rest.start, end: rest.start + length, reason: "dateline" });
    seen = length > 0 ? LEADING : seen + 1;
  }
  return drops;
}

function stampSpan(text: string, { piece, length }: Labelled): Span | null {
  const range = trimmed(text, piece.start, piece.start + length);
  return range ? spanOf(text, range.start, range.end) : null;
}

/** A stamp that says "published" or "updated" claims a date; a bare one may be the day of a crawl and claims nothing. */
function claimedDate({ stamp }: Labelled): readonly ClaimedDate[] {
  if (!stamp?.day || stamp.says === "date") return [];
  return [{ value: stamp.day, from: `text "${stamp.says}"` }];
}

/** Paths of files are the reader's own, and name no day of publication. */
function addressDate(source: string): readonly ClaimedDate[] {
  const day = source.includes("://") ? dayInAddress(source) : null;
  return day ? [{ value: day, from: "address" }] : [];
}

export function givenDates(page: Page, { boilerplate }: CleanKit): readonly ClaimedDate[] {
  const { published } = page.given;
  return published === null
    ? []
    : [{ value: writtenDay(published, boilerplate) ?? published, from: "given" }];
}
