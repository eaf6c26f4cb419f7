/**
 * The dates that a page claims for itself, best source first.
 *
 *     ld+json datePublished > meta article:published_time and its like > itemprop > address /2031/05/03/ >
 *     a labelled date > time datetime > elements named for dates > a date near the headline > data of scripts >
 *     modified dates of the same kinds
 *
 * Each keeps its source, so that a later stage can weigh them. Values that cannot be read are left out.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { isCivilDate } from "../model/civil-date.ts";
import type { ClaimedDate } from "./article.ts";
import { dateAt } from "./date-scan.ts";
import { datesInScripts, datesNearHeading, labelledDates } from "./html-date-lines.ts";
import type { HtmlScan } from "./html-scan.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { writtenDay } from "./written-day.ts";

/** Names of meta elements without their separators: "article:published_time" and "Published-Date" are found by them. */
const PUBLISHED = [
  "articlepublishedtime",
  "ogarticlepublishedtime",
  "ogpublishedtime",
  "articlepublished",
  "articlepublisheddate",
  "articledatepublished",
  "datepublished",
  "itempropdatepublished",
  "publisheddate",
  "publishdate",
  "publishedtime",
  "publishedat",
  "publishtime",
  "published",
  "pubdate",
  "publicationdate",
  "datepublication",
  "sailthrudate",
  "parselypubdate",
  "cxenseparserecspublishtime",
  "dcdateissued",
  "dctermsissued",
  "dcissued",
  "dctermscreated",
  "dctermsdate",
  "dcdate",
  "dcdatecreated",
  "displaydate",
  "releasedate",
  "originalpublicationdate",
  "articledateoriginal",
  "articledate",
  "date",
  "dcsextarticlefirstpublished",
  "btpubdate",
  "ptime",
  "rnewsdatepublished",
  "citationpublicationdate",
  "citationdate",
  "articlepostdate",
  "postdate",
  "analyticsattributesarticledate",
  "csepubdate",
  "timestamp",
  "created",
  "creationdate",
  "eomportalfirstpublished",
];
const MODIFIED = [
  "articlemodifiedtime",
  "ogupdatedtime",
  "ogmodifiedtime",
  "datemodified",
  "itempropdatemodified",
  "dctermsmodified",
  "dcdatemodified",
  "modifieddate",
  "modified",
  "lastmodified",
  "lastmod",
  "lastupdated",
  "articleupdatedtime",
  "articleupdated",
  "updateddate",
  "revisiondate",
];
const ADDRESS_DAY = /[/_-]((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.-]|$)/;
const ADDRESS_COMPACT = /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;

export interface PageFacts {
  readonly addresses: readonly (string | null | undefined)[];
  readonly boilerplate: Boilerplate;
}

export function claimedDatesOf(
  scan: HtmlScan,
  linked: LinkedArticle | null,
  { addresses, boilerplate }: PageFacts,
): readonly ClaimedDate[] {
  const meta = plainNames(scan.meta);
  const fields = (names: readonly string[]) =>
    names.map((name) => ({ value: meta.get(name)?.value, from: `meta ${meta.get(name)?.name}` }));
  const times = (wanted: (from: string) => boolean) => scan.times.filter(({ from }) => wanted(from));
  const near = datesNearHeading(scan, boilerplate);
  const candidates: readonly { readonly value: string | null | undefined; readonly from: string }[] = [
    { value: linked?.published, from: "ld+json datePublished" },
    ...fields(PUBLISHED),
    ...times((from) => /itemprop date(?:published|created)|pubdate/i.test(from)),
    ...addresses.map((address) => ({ value: dayInAddress(address), from: "address" })),
    ...labelledDates(scan, boilerplate),
    ...times((from) => from === "time datetime").slice(0, 1),
    ...scan.dateTexts
      .slice(0, 12)
      .map((text) => ({ value: dayInText(text, boilerplate), from: "text of a date element" })),
    ...near.filter(({ from }) => !from.endsWith("updated")),
    ...(linked?.published ? [] : datesInScripts(scan.html)),
    { value: linked?.modified, from: "ld+json dateModified" },
    ...fields(MODIFIED),
    ...times((from) => /itemprop datemodified/i.test(from)),
    ...near.filter(({ from }) => from.endsWith("updated")),
    ...scan.dateTexts.slice(0, 12).map((text) => ({
      value: changedDayInText(text, boilerplate),
      from: "text of a date element, updated",
    })),
  ];
  const found: ClaimedDate[] = [];
  for (const { value, from } of candidates) {
    const iso = value ? writtenDay(value, boilerplate) : null;
    if (iso && !found.some((one) => one.value === iso && one.from === from)) found.push({ value: iso, from });
  }
  return found;
}

/** By their names without separators; the first of each. */
function plainNames(
  meta: ReadonlyMap<string, string>,
): ReadonlyMap<string, { readonly name: string; readonly value: string }> {
  const plain = new Map<string, { readonly name: string; readonly value: string }>();
  for (const [name, value] of meta) {
    const key = name.replaceAll(/[^a-z0-9]/g, "");
    if (!plain.has(key)) plain.set(key, { name, value });
  }
  return plain;
}

/** "Updated May 3, 2031" */
function changedDayInText(text: string, boilerplate: Boilerplate): string | null {
  const label = /^\W*(?:last )?(?:updated|modified|reviewed)(?: on)?\W*/i.exec(text);
  return label && dayInText(text.slice(label[0].length), boilerplate);
}

/** The first day written in "By Ada Lind | May 3, 2031"; null where it is that of an update or of a right. */
function dayInText(text: string, boilerplate: Boilerplate): string | null {
  if (/©|copyright|^\W*(?:last )?(?:updated|modified)/i.test(text)) return null;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const day = dateAt(text, index, boilerplate)?.day;
    if (day) return day;
  }
  return null;
}

/** "https://courier.example/world/2031/05/03/ferry-talks" */
export function dayInAddress(address: string | null | undefined): string | null {
  const match = ADDRESS_DAY.exec(address ?? "") ?? ADDRESS_COMPACT.exec(address ?? "");
  if (!match) return null;
  const day = `${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}`;
  return isCivilDate(day) ? day : null;
}
