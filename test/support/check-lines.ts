/** The validator of everything that is ever printed: the schema of each line, and every span against its text. */

import { strict as assert } from "node:assert";
import { z } from "zod";
import { RecordLine } from "../../src/model/record.ts";

export function checkLines(lines: readonly unknown[]): void {
  const texts = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const read = RecordLine.safeParse(line);
    assert.ok(read.success, `line ${i + 1}: ${read.success ? "" : z.prettifyError(read.error)}`);
    if (read.data.kind === "document") texts.set(read.data.id, read.data.text);
  }
  for (const line of lines) checkSpans(line, null, texts);
}

/** Walks every object: whatever has start, end and quote is a span into the text of its document. */
function checkSpans(value: unknown, document: string | null, texts: ReadonlyMap<string, string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) checkSpans(item, document, texts);
    return;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const own = fields.get("kind") === "document" ? fields.get("id") : fields.get("document");
  const where = typeof own === "string" ? own : document;
  const [start, end, quote] = ["start", "end", "quote"].map((name) => fields.get(name));
  if (typeof start === "number" && typeof end === "number" && typeof quote === "string") {
    const text = where === null ? undefined : texts.get(where);
    // A position's dating may quote any of its documents: its span names none.
    if (text !== undefined) assert.equal(text.slice(start, end), quote, `span ${start}..${end} of ${where}`);
  }
  for (const inner of fields.values()) checkSpans(inner, where, texts);
}
