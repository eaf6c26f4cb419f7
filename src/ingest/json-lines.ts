/**
 * JSON Lines as a stream: one page a line; a bad line is named with its number and the others go on.
 *
 * Lines are cut in bytes and decoded one by one, so that neither a long file nor a broken line fills the memory.
 */

import type { ColumnMap } from "./columns.ts";
import { strictUtf8 } from "./decode.ts";
import { pageOfRecord } from "./json-record.ts";
import { sizeOf } from "./limits.ts";
import type { Page } from "./page.ts";
import type { ReadContext } from "./read-context.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

const LINE_FEED = 0x0a;
const MEND = "mend the line or take it out";

export async function* pagesOfLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  { limits, columns }: Pick<ReadContext, "limits" | "columns">,
): AsyncGenerator<Page | Unreadable> {
  let number = 0;
  let found = false;
  for await (const line of linesOf(chunks, limits.lineBytes)) {
    number++;
    if (line === "too long") {
      found = true;
      yield unreadable(source, `longer than ${sizeOf(limits.lineBytes)}`, MEND, number);
      continue;
    }
    const outcome = readLine(line, number, source, columns);
    if (outcome) yield outcome;
    found ||= outcome !== null;
  }
  if (!found)
    yield unreadable(source, "empty", source === "-" ? 'give JSON Lines: {"id", "text"}' : "leave it out");
}

/** Null for a blank line. */
function readLine(
  line: Uint8Array,
  number: number,
  source: string,
  columns: ColumnMap,
): Page | Unreadable | null {
  const text = strictUtf8(line);
  if (text === null) return unreadable(source, "not UTF-8", "convert it to UTF-8", number);
  if (text.trim() === "") return null;
  const value = parseJson(text);
  if (value === undefined) return unreadable(source, "not valid JSON", MEND, number);
  const page = pageOfRecord(value, `${source}:${number}`, columns);
  return "id" in page ? page : unreadable(source, page.reason, page.mend, number);
}

/** Undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | "too long"> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    while (from < chunk.length) {
      const feed = chunk.indexOf(LINE_FEED, from);
      const piece = chunk.subarray(from, feed < 0 ? chunk.length : feed);
      size += piece.length;
      if (size <= limit) held.push(piece);
      else held = [];
      if (feed < 0) break;
      yield size > limit ? "too long" : Buffer.concat(held);
      held = [];
      size = 0;
      from = feed + 1;
    }
  }
  if (size > 0) yield size > limit ? "too long" : Buffer.concat(held);
}
