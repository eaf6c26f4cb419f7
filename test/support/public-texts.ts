/**
 * The words of a document of the public collections, as a reader of ours would get them:
 *
 *     timex/tbaq/TimeBank/NAME.tml           the text without its marks, dated by its creation time
 *     gum/train/NAME.conllu                  the sentences, paragraph by paragraph
 *     ud-ewt/train.conllu#NAME               the same for one of many documents
 *     polnear/train/text/NAME.txt            as it is, dated by its name
 *     aeb/ground-truth.json#ID, wcxb/...     the body of a page that people marked
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface PublicText {
  readonly text: string;
  /** A day of ISO 8601; null where the collection does not tell. */
  readonly published: string | null;
}

const BODY = /<TEXT>(.*?)<\/TEXT>/s;
const CREATED = /<TIMEX3[^>]*\bfunctionInDocument="CREATION_TIME"[^>]*>/;
const DAY = /\d{4}-\d{2}-\d{2}/;
const ENTITY = /&(amp|lt|gt|quot|apos);/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** A blank line, or a line that is set in. */
const PARAGRAPH = /\n\s*\n|\n {3,}|\n\t/;

/** @throws where the collection has no such document. */
export function publicText(data: string, name: string): PublicText {
  const [path = "", id] = name.split("#");
  const raw = readFileSync(join(data, path), "utf8");
  if (id !== undefined) return { text: partOf(raw, id, name), published: null };
  if (path.endsWith(".tml")) return marked(raw);
  if (path.endsWith(".conllu")) return { text: treebank(raw), published: null };
  return { text: raw, published: DAY.exec(path)?.[0] ?? null };
}

function marked(raw: string): PublicText {
  const body = BODY.exec(raw)?.[1] ?? "";
  const plain = body.replace(/<[^>]*>/g, "").replace(ENTITY, (_, name: string) => ENTITIES[name] ?? "");
  const words = plain.replace(/``|''/g, '"');
  const published = DAY.exec(CREATED.exec(raw)?.[0] ?? "")?.[0] ?? null;
  return { text: inParagraphs(words.split(PARAGRAPH)).replace(/ _ /g, " -- "), published };
}

function treebank(raw: string): string {
  const paragraphs: string[] = [];
  for (const line of raw.split("\n")) {
    if (line.startsWith("# newpar")) paragraphs.push("");
    const said = line.startsWith("# text = ") ? line.slice(9) : null;
    if (said !== null) paragraphs.push(`${paragraphs.pop() ?? ""} ${said}`);
  }
  return inParagraphs(paragraphs);
}

function partOf(raw: string, id: string, name: string): string {
  if (!name.includes(".conllu#")) return bodyOf(raw, id, name);
  const [, rest] = raw.split(`# newdoc id = ${id}\n`);
  if (rest === undefined) throw new Error(`${name}: no such document`);
  return treebank(rest.split("# newdoc ", 1)[0] ?? "");
}

function inParagraphs(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join("\n\n");
}

function bodyOf(raw: string, id: string, name: string): string {
  const pages: unknown = JSON.parse(raw);
  const page: unknown = typeof pages === "object" && pages !== null ? Reflect.get(pages, id) : null;
  const body: unknown = typeof page === "object" && page !== null ? Reflect.get(page, "articleBody") : null;
  if (typeof body !== "string") throw new Error(`${name}: no such page`);
  return body;
}
