/**
 * Which column of a table, or field of a record, holds what.
 *
 *     --map text=body,date=published     as the user says
 *     headline, maintext, pub_date       as scrapers call them
 */

import { Refused } from "./refused.ts";

export type FieldName = "text" | "html" | "id" | "source" | "published" | "title" | "byline" | "publisher";

/** Names of columns by field, as given with `--map`. */
export type ColumnMap = ReadonlyMap<FieldName, string>;

/** Other names under which the field is known, best first. */
const USUAL: Readonly<Record<FieldName, readonly string[]>> = {
  text: ["text", "body", "content", "maintext", "fulltext", "articlebody", "article", "story"],
  html: ["html", "contenthtml", "rawhtml", "bodyhtml"],
  id: ["id", "uuid", "guid"],
  source: ["source", "url", "link", "address", "uri", "sourceurl"],
  published: [
    "published",
    "date",
    "pubdate",
    "publishedat",
    "publicationdate",
    "datepublish",
    "publishdate",
    "datepublished",
    "timestamp",
  ],
  title: ["title", "headline"],
  byline: ["byline", "author", "authors"],
  publisher: ["publisher", "outlet", "sitename", "sourcedomain", "newspaper"],
};
const FIELDS: readonly FieldName[] = [
  "text",
  "html",
  "id",
  "source",
  "published",
  "title",
  "byline",
  "publisher",
];
/** What people write for a field in `--map`. */
const SPELLINGS: ReadonlyMap<string, FieldName> = new Map([
  ...FIELDS.map((field): [string, FieldName] => [field, field]),
  ["date", "published"],
  ["url", "source"],
  ["headline", "title"],
  ["author", "byline"],
]);

/** "text=body,date=published"; a string says what is wrong with it. */
export function columnMapOf(spelled: string): ColumnMap | string {
  const map = new Map<FieldName, string>();
  for (const pair of spelled.split(",")) {
    const [name = "", ...rest] = pair.split("=");
    const column = rest.join("=").trim();
    const field = SPELLINGS.get(name.trim().toLowerCase());
    if (!field || column === "")
      return `It must be FIELD=COLUMN,... with FIELD one of ${[...SPELLINGS.keys()].join(", ")}.`;
    map.set(field, column);
  }
  return map;
}

/** Index of the column of each field; refused where none holds text, or where one that the user named is not there. */
export function columnsOf(header: readonly string[], map: ColumnMap): ReadonlyMap<FieldName, number> {
  const found = new Map<FieldName, number>();
  const has = `it has ${header
    .slice(0, 30)
    .map((name) => JSON.stringify(name))
    .join(", ")}`;
  for (const [field, column] of map) {
    const at = header.indexOf(column);
    if (at < 0) throw new Refused(`no column ${JSON.stringify(column)}; ${has}`, "mend --map");
    found.set(field, at);
  }
  const keys = header.map(plainName);
  for (const field of FIELDS) {
    const at = USUAL[field].map((name) => keys.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined && !found.has(field) && ![...found.values()].includes(at)) found.set(field, at);
  }
  if (!found.has("text") && !found.has("html"))
    throw new Refused(
      `no column is called text, body or content; ${has}`,
      "say which it is: --map text=COLUMN",
    );
  return found;
}

/** The fields of a record under our names: those of `--map`, then our own, then the usual ones of scrapers. */
export function fieldsOf(
  record: ReadonlyMap<string, unknown>,
  map: ColumnMap,
): ReadonlyMap<FieldName, unknown> {
  const fields = new Map<FieldName, unknown>();
  let plain: ReadonlyMap<string, unknown> | null = null;
  for (const field of FIELDS) {
    const value = record.get(map.get(field) ?? field);
    if (value !== undefined) fields.set(field, value);
    if (value !== undefined || map.has(field)) continue;
    plain ??= new Map([...record].map(([name, one]) => [plainName(name), one]));
    for (const name of USUAL[field]) {
      const usual = plain.get(name);
      const isName = (field === "byline" || field === "publisher") && typeof usual === "object";
      if (!isName && (typeof usual !== "string" || usual === "")) continue;
      fields.set(field, usual);
      break;
    }
  }
  return fields;
}

/** "Pub_Date" and "pubDate" are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
