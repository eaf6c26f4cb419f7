/**
 * The dates that a page claims for itself, best source first.
 *
 *     ld+json datePublished > meta article:published_time and its like > itemprop > address /2031/05/03/ >
 *     time datetime > modified dates of the same kinds
 *
 * Each keeps its source, so that a later stage can weigh them. Values that cannot be read are left out.
 */

import type { Boilerplate } from "../lexicon/boilerplate.ts";
import { isCivilDate } from "../model/civil-date.ts";
import type { ClaimedDate } from "./article.ts";
import { dateAt } from "./date-scan.ts";
import type { HtmlScan } from "./html-scan.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { writtenDay } from "./written-day.ts";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "article:published",
  "datepublished",
  "itemprop datepublished",
  "date.published",
  "publishdate",
  "publish-date",
  "publish_date",
  "published_time",
  "pubdate",
  "publication_date",
  "publicationdate",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "displaydate",
  "originalpublicationdate",
  "article_date_original",
  "article.published",
  "date",
  "dcsext.articlefirstpublished",
  "bt:pubdate",
  "ptime",
  "rnews:datepublished",
  "citation_publication_date",
  "citation_date",
  "article:post_date",
  "analyticsattributes.articledate",
  "cse_pub_date",
  "timestamp",
  "created",
  "creation_date",
  "eomportal-firstpublished",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "og:modified_time",
  "datemodified",
  "itemprop datemodified",
  "dcterms.modified",
  "last-modified",
  "lastmod",
  "article:updated_time",
  "article.updated",
  "revision_date",
];
const ADDRESS_DAY = /[/_-]((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.-]|$)/;
const ADDRESS_COMPACT = /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;

export function claimedDatesOf(
  scan: HtmlScan,
  linked: LinkedArticle | null,
  addresses: readonly (string | null | undefined)[],
  boilerplate: Boilerplate,
): readonly ClaimedDate[] {
  const times = (wanted: (from: string) => boolean) => scan.times.filter(({ from }) => wanted(from));
  const candidates: readonly { readonly value: string | null | undefined; readonly from: string }[] = [
    { value: linked?.published, from: "ld+json datePublished" },
    ...PUBLISHED.map((name) => ({ value: scan.meta.get(name), from: `meta ${name}` })),
    ...times((from) => /itemprop date(?:published|created)|pubdate/i.test(from)),
    ...addresses.map((address) => ({ value: dayInAddress(address), from: "address" })),
    ...times((from) => from === "time datetime").slice(0, 1),
    ...scan.dateTexts
      .slice(0, 12)
      .map((text) => ({ value: dayInText(text, boilerplate), from: "text of a date element" })),
    { value: linked?.modified, from: "ld+json dateModified" },
    ...MODIFIED.map((name) => ({ value: scan.meta.get(name), from: `meta ${name}` })),
    ...times((from) => /itemprop datemodified/i.test(from)),
  ];
  const found: ClaimedDate[] = [];
  for (const { value, from } of candidates) {
    const iso = value ? writtenDay(value, boilerplate) : null;
    if (iso && !found.some((one) => one.value === iso && one.from === from)) found.push({ value: iso, from });
  }
  return found;
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
