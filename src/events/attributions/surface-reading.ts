/**
 * Quotations and reporting clauses of a parsed sentence on its surface, found once: rules and the trained tagger both ask for them.
 * What they are is in parse/reporting.ts.
 */

import type { Sentence } from "../../parse/parsed.ts";
import { findReporting, type Reporting } from "../../parse/reporting.ts";
import type { ReportingTable } from "../../parse/reporting-table.ts";
import { type SurfaceWords, surfaceOf } from "../../parse/surface-words.ts";

export interface SurfaceReading extends Reporting {
  readonly words: SurfaceWords;
}

interface Kept {
  readonly table: ReportingTable;
  readonly reading: SurfaceReading;
}

const READINGS = new WeakMap<Sentence, Kept>();

export function surfaceReading(sentence: Sentence, table: ReportingTable): SurfaceReading {
  const kept = READINGS.get(sentence);
  if (kept?.table === table) return kept.reading;
  const words = surfaceOf(sentence.tokens, table);
  const reading = { words, ...findReporting(words) };
  READINGS.set(sentence, { table, reading });
  return reading;
}
