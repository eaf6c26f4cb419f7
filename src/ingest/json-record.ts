/**
 * One JSON object to a page.
 *
 *     {"id": "a1", "text": "Oslo urged ...", "published": "2023-10-25", "source": "a.example/1", "title": "..."}
 *     {"id": "a2", "html": "<p>Oslo urged ..."}
 *
 * Fields may have other names (columns.ts); further ones are ignored.
 */

import { type ColumnMap, type FieldName, fieldsOf } from "./columns.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";

const FACTS = ["id", "source", "published", "title"] as const;
/** Those that scrapers write as lists and objects as well. */
const LOOSE = ["byline", "publisher"] as const;

export type Refusal = { readonly reason: string; readonly mend: string };

/** `place` names the record where it brings neither a source nor an id: "pile.jsonl:7". */
export function pageOfRecord(value: unknown, place: string, columns: ColumnMap = new Map()): Page | Refusal {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { reason: "not a JSON object", mend: 'write {"id", "text"} in each' };
  }
  const record = fieldsOf(new Map<string, unknown>(Object.entries(value)), columns);
  const [text, html] = [record.get("text"), record.get("html")];
  const content = typeof text === "string" ? text : html;
  if (typeof content !== "string") {
    const named = `neither "${columns.get("text") ?? "text"}" nor "${columns.get("html") ?? "html"}" is a string`;
    return { reason: named, mend: 'give one "text" or "html" each, or say with --map what holds it' };
  }
  if (content.trim() === "") return { reason: "its text is empty", mend: "leave it out" };
  const fields: Partial<Record<FieldName, string>> = {};
  for (const name of FACTS) {
    const field = asString(record.get(name));
    if (field === null)
      return {
        reason: `"${columns.get(name) ?? name}" is not a string`,
        mend: "write it as a string or leave it out",
      };
    if (field !== undefined) fields[name] = field;
  }
  for (const name of LOOSE) {
    const field = namesIn(record.get(name));
    if (field !== "") fields[name] = field;
  }
  const given = { ...fields, source: fields.source ?? fields.id ?? place };
  return content === text ? pageOf({ text: content, ...given }) : pageOf({ html: content, ...given });
}

/** Undefined where there is nothing, null where it is something else than a string or a number. */
function asString(value: unknown): string | undefined | null {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : null;
}

/** "Ada Lind", ["Ada Lind", "Omar Haddad"], {"name": "Ada Lind"}; empty for anything else. */
function namesIn(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map((one) => (Array.isArray(one) ? "" : namesIn(one)));
    return names.filter((name) => name !== "").join(", ");
  }
  const name = typeof value === "object" && value !== null && "name" in value ? value.name : null;
  return typeof name === "string" ? name.trim() : "";
}
