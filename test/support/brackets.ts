/**
 * Cases written as the text itself, with the expected reading in brackets:
 *
 *     past | Envoys met [on Monday = 2015-06-29] in Vienna.
 *
 * The same notation is printed when a case fails, so that nobody types an offset.
 */

import { caseRows } from "./case-lines.ts";

export interface Case {
  readonly label: string;
  readonly text: string;
  readonly marked: string;
}

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const READING = /\[([^[\]=]+) = [^[\]]+\]/g;

/** Lines "label | text"; empty lines and lines that begin with "#" are left out. */
export function readCases(source: string): Case[] {
  return caseRows(source).map((row) => {
    const [label = "", marked = "", ...rest] = row;
    if (label === "" || marked === "" || rest.length > 0)
      throw new Error(`case needs "label | text": ${row.join(" | ")}`);
    return { label, marked, text: marked.replace(READING, "$1") };
  });
}

/** The inverse: write what was found back into the text, so that failures read like the case. */
export function mark(text: string, found: readonly Marked[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, value } of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`"${text.slice(start, end)}" overlaps what stands before it`);
    out += `${text.slice(at, start)}[${text.slice(start, end)} = ${value}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Without what stands inside another: the date of "two weeks after the May 3 raid" is told in its amount. */
export function outermost(found: readonly Marked[]): Marked[] {
  const holds = (a: Marked, b: Marked): boolean => a !== b && a.start <= b.start && b.end <= a.end;
  return found.filter((one) => !found.some((other) => holds(other, one)));
}
