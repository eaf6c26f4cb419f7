/**
 * A stretch of a document's text that proves something.
 *
 *     text   "Paris urged Bonn to wait."
 *     span   { start: 6, end: 11, quote: "urged" }
 *
 * Offsets are UTF-16 code units into `document.text`, start in, end out. The quote is a copy of the slice,
 * so that a record can be read without its document and checked against it.
 */

import { z } from "zod";
import { assert } from "./assert.ts";

export const Span = z
  .strictObject({
    start: z.int().min(0).describe("First UTF-16 code unit, counted from 0"),
    end: z.int().min(1).describe("First UTF-16 code unit after the span"),
    quote: z.string().min(1).describe("The text between start and end, unchanged"),
  })
  .readonly();
export type Span = z.infer<typeof Span>;

/** The span of `text` from `start` to `end`. Throws where the range is empty or outside the text. */
export function spanOf(text: string, start: number, end: number): Span {
  assert(
    0 <= start && start < end && end <= text.length,
    `0 <= start < end <= ${text.length}, not ${start}..${end}`,
  );
  return { start, end, quote: text.slice(start, end) };
}

/** Whether the span says what the text says: the check behind `demarche verify`. */
export function holds(span: Span, text: string): boolean {
  return span.start < span.end && span.end <= text.length && text.slice(span.start, span.end) === span.quote;
}

/** Whether two ranges share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies in `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A stretch without its quote: what stages pass around before they print. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
