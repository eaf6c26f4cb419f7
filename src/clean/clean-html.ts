/**
 * HTML to an article. The text is the blocks of the article with a blank line between them; blocks inside the article
 * that are none of it (captions, offers, related links, bylines) are kept in `aside` with the reason. What is glued
 * into a block, and headings, stay in the text as dropped spans.
 */

import type { Page } from "../ingest/page.ts";
import type { DropReason } from "../model/record.ts";
import type { Article, ArticleBlock, Aside } from "./article.ts";
import type { CleanKit } from "./clean-kit.ts";
import { completeness, givenDates, type Reading, readLines } from "./clean-text.ts";
import { droppedSpans } from "./drops.ts";
import type { Block } from "./html-blocks.ts";
import { claimedDatesOf } from "./html-dates.ts";
import { extractArticle } from "./html-root.ts";
import { type HtmlScan, scanHtml } from "./html-scan.ts";
import { type LinkedArticle, linkedArticleOf } from "./json-ld.ts";
import { keyOf } from "./key.ts";
import type { Labelled, LabelMemory } from "./label.ts";
import { languageOf } from "./language.ts";
import { publisherOf } from "./publisher.ts";
import { shutPageBecause } from "./shut-page.ts";
import type { Unit } from "./units.ts";

const LONGEST_TITLE = 400;
/** How much longer the title may be in one place than in another: "R&D", "R & D". */
const LENGTHENED = 2;
/** These stay in the text even where they are a whole block. */
const STAYS: ReadonlySet<DropReason | null> = new Set([null, "headline", "dateline"]);

export function cleanHtml(page: Page, kit: CleanKit): Article {
  const scan = scanHtml(page.content);
  const linked = linkedArticleOf(scan.linkedData);
  const extracted = extractArticle(scan);
  const title = page.given.title ?? titleOf(scan, linked, extracted.title);
  const unmarked = extracted.blocks.filter(({ furniture }) => furniture === null);
  const inside = withoutTitle(unmarked, title);
  const memory: LabelMemory = new Map();
  const first = readBlocks(inside, title, kit, memory);
  const lines = linesOfUnits(first);
  const kept = inside.filter((_, i) => !isAside(lines[i] ?? []));
  const { text, units, reading } =
    kept.length === inside.length ? first : readBlocks(kept, title, kit, memory);
  const asides = [...extracted.blocks.flatMap(markedAside), ...lines.flatMap(wordedAside)];
  const addresses = [scan.address, scan.meta.get("og:url"), page.source];
  return {
    id: page.id,
    source: page.source,
    title: title ?? reading.title,
    publisher:
      publisher(scan, linked) ??
      page.given.publisher ??
      publisherOf(first.reading.lines.map((line) => line.piece.text)),
    byline: bylineOf(scan, linked) ?? page.given.byline ?? first.reading.byline ?? extracted.byline,
    language: languageOf(text, kit.boilerplate) ?? scan.language ?? linked?.language ?? null,
    text: units.length > 0 ? text : "",
    dropped: droppedSpans(text, reading.drops),
    stamp: reading.stamp,
    ...completeness(
      page.given.cut ??
        (linked?.free === false ? "the page says that it is not free to read" : null) ??
        shutPageBecause(units.length > 0 ? text : "", scan) ??
        reading.cutOffBecause ??
        first.reading.cutOffBecause,
    ),
    claimedDates: [
      ...givenDates(page, kit),
      ...claimedDatesOf(scan, linked, { addresses, boilerplate: kit.boilerplate }),
      ...first.reading.claimedDates,
    ],
    fetched: page.given.fetched,
    aside: asides,
    blocks: blockLines(
      kept,
      units,
      lines.filter((_, i) => !isAside(lines[i] ?? [])),
    ),
  };
}

function blockLines(
  blocks: readonly Block[],
  units: readonly Unit[],
  lines: readonly (readonly Labelled[])[],
): readonly ArticleBlock[] {
  return units.map(({ start, end }, i) => {
    const said = lines[i] ?? [];
    const reason = said.every((line) => line.length >= line.piece.text.length) ? said[0]?.reason : null;
    return { start, end, tag: blocks[i]?.tag ?? "p", label: reason ?? "body", at: blocks[i]?.at ?? null };
  });
}

interface BlockReading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly reading: Reading;
}

function readBlocks(
  blocks: readonly Block[],
  title: string | null,
  kit: CleanKit,
  memory: LabelMemory,
): BlockReading {
  const units: Unit[] = [];
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += "\n\n";
    units.push({
      start: text.length,
      end: text.length + block.text.length,
      text: block.text,
      apart: true,
      tag: block.tag,
    });
    text += block.text;
  }
  return { text, units, reading: readLines(text, units, title, true, kit, memory) };
}

function withoutTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (title === null) return blocks;
  const key = keyOf(title);
  const longest = Math.min(LONGEST_TITLE, LENGTHENED * title.length);
  return blocks.filter(({ text }) => text.length > longest || keyOf(text) !== key);
}

/** The pieces of each unit; both lists are in the order of the text. */
function linesOfUnits({ units, reading: { lines } }: BlockReading): readonly (readonly Labelled[])[] {
  let at = 0;
  return units.map(({ end }) => {
    const from = at;
    while ((lines[at]?.piece.end ?? Number.POSITIVE_INFINITY) <= end) at++;
    return lines.slice(from, at);
  });
}

/** All pieces of the block are dropped, and for a reason that takes it out of the text. */
function isAside(lines: readonly Labelled[]): boolean {
  return (
    lines.length > 0 &&
    lines.every((line) => !STAYS.has(line.reason) && line.length >= line.piece.text.length)
  );
}

function markedAside({ text, furniture }: Block): readonly Aside[] {
  return furniture ? [{ text, reason: furniture }] : [];
}

function wordedAside(lines: readonly Labelled[]): readonly Aside[] {
  const reason = lines[0]?.reason;
  return isAside(lines) && reason ? [{ text: lines.map(({ piece }) => piece.text).join(" "), reason }] : [];
}

function titleOf(scan: HtmlScan, linked: LinkedArticle | null, extracted: string | null): string | null {
  const og = scan.meta.get("og:title") ?? scan.meta.get("twitter:title") ?? null;
  const candidates = [linked?.headline, og, scan.heading, extracted, scan.title];
  return (
    candidates
      .find((candidate) => candidate)
      ?.replaceAll(/\s+/g, " ")
      .trim() ?? null
  );
}

function publisher(scan: HtmlScan, linked: LinkedArticle | null): string | null {
  return scan.meta.get("og:site_name") ?? linked?.publisher ?? scan.meta.get("application-name") ?? null;
}

function bylineOf(scan: HtmlScan, linked: LinkedArticle | null): string | null {
  if (linked && linked.authors.length > 0) return linked.authors.join(", ");
  const named =
    scan.meta.get("author") ?? scan.meta.get("article:author") ?? scan.meta.get("parsely-author") ?? null;
  return named && !/^https?:/.test(named) ? named : null;
}
