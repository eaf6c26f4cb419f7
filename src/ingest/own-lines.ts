/** Lines of a small file of the reader's own, JSON Lines: what is read of each, and what a bad line lacks. */

import { parseJson } from "./json-lines.ts";
import type { Refusal } from "./json-record.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

export interface OwnLines<T> {
  readonly read: readonly T[];
  readonly unreadable: readonly Unreadable[];
}

/** What a line is by its fields, or why it is none. */
export type ReadFields<T> = (field: ReadonlyMap<string, unknown>) => T | Refusal;

export interface LineRules {
  readonly source: string;
  readonly mostLines: number;
  /** What each line holds: '{"phrase", "date"}'. */
  readonly shape: string;
}

/** Blank lines are passed over. */
export function ownLinesOf<T extends object>(
  text: string,
  { source, mostLines, shape }: LineRules,
  readFields: ReadFields<T>,
): OwnLines<T> {
  const read: T[] = [];
  const problems: Unreadable[] = [];
  const lines = text.split("\n");
  if (lines.length > mostLines)
    problems.push(
      unreadable(source, `more than ${mostLines} lines`, "split it: the first are read", mostLines + 1),
    );
  for (const [at, line] of lines.slice(0, mostLines).entries()) {
    if (line.trim() === "") continue;
    const value = parseJson(line);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const outcome = isObject
      ? readFields(new Map(Object.entries(value)))
      : { reason: "not a JSON object", mend: `write ${shape} in each line` };
    if ("reason" in outcome) problems.push(unreadable(source, outcome.reason, outcome.mend, at + 1));
    else read.push(outcome);
  }
  return { read, unreadable: problems };
}
