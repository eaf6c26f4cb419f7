/**
 * The record's reasons in words for a reader who knows neither EDTF nor the marks inside a web page.
 *
 *     counted back from publication on 2024-03-05     →  counted back from publication on 5 Mar 2024
 *     stated, given by: ld+json datePublished         →  stated in the page's own data (datePublished)
 *     12 ships, according to Bree (as of ../2024-03)  →  12 ships, according to Bree (by Mar 2024)
 */

import type { Dating } from "../../src/model/dating.ts";
import type { DropReason } from "../../src/model/record.ts";
import { dateWords } from "./dates.ts";
import { basisWords } from "./wording.ts";

/** A quotation, which stays as it is written, or a date as the record writes it. */
const DATE_OR_QUOTE =
  /"[^"]*"|(?<![\d/-])(?:\.\.\/)?\d{4}-\d\d(?:-\d\d)?[~?%]?(?:\/(?:\.\.|\d{4}-\d\d(?:-\d\d)?[~?%]?))?(?![\d/-])/g;
const GIVEN = /^given by: (ld\+json|meta|itemprop|time|address|text|given)\s?([^;]*)(.*)$/;

const DROPPED: Readonly<Record<DropReason, string>> = {
  navigation: "menus of the site",
  advertisement: "advertising",
  subscription: "offers to subscribe",
  share: "buttons to share it",
  caption: "picture captions",
  cookie: "cookie notice",
  "read-more": "pointers to other stories",
  related: "lists of other stories",
  byline: "who signed it",
  dateline: "place and day line",
  stamp: "date stamp",
  headline: "headline",
  comment: "readers' comments",
  legal: "copyright and terms",
  other: "not part of the report",
};

/** Dates inside a sentence of the record; what it quotes is left alone. */
export function withDatesInWords(text: string): string {
  return text
    .replace(DATE_OR_QUOTE, (found) => (found.startsWith('"') ? found : dateWords(found)))
    .replaceAll("as of by ", "by ");
}

/** How a date is known, and from what. */
export function datingWords({ basis, because }: Pick<Dating, "basis" | "because">): string {
  const given = GIVEN.exec(because);
  if (!given) return `${basisWords(basis)}: ${withDatesInWords(because)}`;
  const [, where = "", name = "", rest = ""] = given;
  return placeWords(where, name) + withDatesInWords(rest);
}

function placeWords(where: string, name: string): string {
  if (where === "address") return "stated in the address of the page";
  if (where === "given") return "given with the document";
  if (name.endsWith("date element")) return "stated in the date line of the page";
  if (where === "text") return `stated on the page${name ? `: ${name}` : ""}`;
  return `stated in the page's own data${name ? ` (${name.replace("itemprop ", "")})` : ""}`;
}

export const dropWords = (reason: string): string => {
  const words: Readonly<Record<string, string>> = DROPPED;
  return words[reason] ?? reason.replaceAll("-", " ");
};

/** "not: agrees to" as "does not agree to". */
export function stanceWords(stance: string): string {
  if (!stance.startsWith("not: ")) return stance.replaceAll("-", " ");
  const [verb = "", ...rest] = stance.slice(5).split(" ");
  return ["does not", verb.replace(/ies$/, "ys").replace(/s$/, ""), ...rest].join(" ");
}
