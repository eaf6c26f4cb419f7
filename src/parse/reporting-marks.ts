/**
 * What the parser sees of quotations and reporting clauses: two numbers a word.
 *
 *     mark     which part of which kind of reporting clause, and how deep in quotation marks; 0 for plain text
 *     stretch  the same number for neighbours that no quotation mark and no edge of a reporting clause parts
 */

import { integers } from "./cut-arrays.ts";
import { CLAUSE_KINDS, findReporting, type Reporting } from "./reporting.ts";
import type { ReportingTable } from "./reporting-table.ts";
import { surfaceWords, tagKinds, type WordRange } from "./surface-words.ts";

export interface ReportingMarks {
  readonly marks: Int32Array;
  readonly stretches: Int32Array;
  /** Whether the sentence has any. */
  readonly any: boolean;
}

/** Outside, inside a quotation, inside one in another: the two low bits. */
const DEPTHS = 3;
const [CUE, CLAUSE, FIRST, CONTENT] = [4, 8, 12, 16];
const PARTS = 16;

/** Marks for a sentence's shapes and tags; two words more, for the root and what the parser sees behind it. */
export type MarksOf = (shapes: Int32Array, tags: Int32Array) => ReportingMarks;

export function marksReader(tagNames: readonly string[], table: ReportingTable): MarksOf {
  const kinds = tagKinds(tagNames);
  return (shapes, tags) =>
    reportingMarks(findReporting(surfaceWords(shapes, tags, kinds, table)), tags.length + 2);
}

/**
 * Arrays of `size` numbers, which may be more than there are words. Initial clauses have no marks: the parser reads
 * them as well without (measured).
 */
export function reportingMarks({ quotations, clauses }: Reporting, size: number): ReportingMarks {
  const marks = integers(size);
  const stretches = integers(size);
  const marked = clauses.filter(({ kind }) => kind !== "initial");
  const any = quotations.length > 0 || marked.length > 0;
  const paint = ({ start, end }: WordRange, part: number): void => {
    for (let i = start; i < end; i++) marks[i] = part;
  };
  for (const [number, { kind, content }] of marked.entries()) {
    const base = CLAUSE_KINDS.indexOf(kind) * PARTS;
    // No further than the clauses beside it, so that no word is painted many times
    const least = marked[number - 1]?.clause.end ?? 0;
    const most = marked[number + 1]?.clause.start ?? size;
    for (const range of content) {
      paint({ start: Math.max(range.start, least), end: Math.min(range.end, most) }, base + CONTENT);
      if (range.start >= least && range.start < Math.min(range.end, most)) marks[range.start] = base + FIRST;
    }
  }
  for (const [number, { kind, clause, cue }] of marked.entries()) {
    const base = CLAUSE_KINDS.indexOf(kind) * PARTS;
    paint(clause, base + CLAUSE);
    paint(cue, base + CUE);
    for (let i = clause.start; i < clause.end; i++) stretches[i] = -1 - number;
  }
  for (const [number, { start, end, depth }] of quotations.entries()) {
    for (let i = start; i < end; i++) {
      marks[i] = (marks[i]! & ~DEPTHS) | depth;
      if (stretches[i]! >= 0) stretches[i] = number + 1;
    }
  }
  return { marks, stretches, any };
}
