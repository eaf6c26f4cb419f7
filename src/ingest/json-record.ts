/**
 * One JSON object to a page.
 *
 *     {"id": "a1", "text": "Oslo urged ...", "published": "2023-10-25", "source": "a.example/1", "title": "..."}
 *     {"id": "a2", "html": "<p>Oslo urged ..."}
 *
 * Fields that are not named here are ignored.
 */

import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";

export type Refusal = { readonly reason: string; readonly mend: string };

/** `place` names the record where it brings neither a source nor an id: "pile.jsonl:7". */
export function pageOfRecord(value: unknown, place: string): Page | Refusal {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { reason: "not a JSON object", mend: 'write {"id", "text"} in each' };
  }
  const record = new Map<string, unknown>(Object.entries(value));
  const [text, html] = [record.get("text"), record.get("html")];
  const content = typeof text === "string" ? text : html;
  if (typeof content !== "string") {
    return { reason: 'neither "text" nor "html" is a string', mend: 'give one "text" or "html" each' };
  }
  if (content.trim() === "") return { reason: "its text is empty", mend: "leave it out" };
  const fields: Record<string, string | undefined> = {};
  for (const name of ["id", "source", "published", "title"]) {
    const field = asString(record.get(name));
    if (field === null)
      return { reason: `"${name}" is not a string`, mend: "write it as a string or leave it out" };
    fields[name] = field;
  }
  const source = fields.source ?? fields.id ?? place;
  const given = { id: fields.id, source, published: fields.published, title: fields.title };
  return content === text ? pageOf({ text: content, ...given }) : pageOf({ html: content, ...given });
}

/** Undefined where there is nothing, null where it is something else than a string or a number. */
function asString(value: unknown): string | undefined | null {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : null;
}
