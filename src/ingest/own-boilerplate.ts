/**
 * Lines that stand around the articles of a reader's own pile: JSON Lines, one line of text a line.
 *
 *     {"line": "Listen to this story in the Courier app"}
 *
 * `demarche repeated` writes such a file, and the reader may mend it: other fields are passed over.
 */

import type { Refusal } from "./json-record.ts";
import { readOwnFile } from "./own-file.ts";
import { ownLinesOf } from "./own-lines.ts";
import type { Unreadable } from "./unreadable.ts";

export interface OwnBoilerplateRead {
  readonly repeated: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

const MOST_LINES = 50_000;
const LONGEST_LINE = 1000;

export async function readOwnBoilerplate(path: string): Promise<OwnBoilerplateRead> {
  const text = await readOwnFile(path, "--boilerplate");
  return typeof text === "string" ? ownBoilerplateOf(text, path) : { repeated: [], unreadable: [text] };
}

export function ownBoilerplateOf(text: string, source: string): OwnBoilerplateRead {
  const rules = { source, mostLines: MOST_LINES, shape: '{"line"}' };
  const { read, unreadable } = ownLinesOf(text, rules, lineOf);
  return { repeated: read.map(({ line }) => line), unreadable };
}

function lineOf(field: ReadonlyMap<string, unknown>): { readonly line: string } | Refusal {
  const line = field.get("line");
  if (typeof line === "string" && /\p{L}/u.test(line) && line.length <= LONGEST_LINE) return { line };
  return { reason: '"line" is no line of text', mend: `give its words, up to ${LONGEST_LINE} letters` };
}
