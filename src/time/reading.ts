/** What resolving an expression yields, and what it needs to know of the document. */

import type { Tense } from "../lexicon/time-words.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Basis } from "../model/dating.ts";
import { bounds, type Edtf, isEdtf } from "../model/edtf.ts";

export interface Reading {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly edtf: Edtf | null;
  readonly basis: Basis;
  readonly because: string;
  /** Where later expressions may count from; null where it is no date. */
  readonly day: CivilDate | null;
}

export interface Setting {
  readonly published: CivilDate | null;
  readonly tense: Tense | null;
  /** The nearest earlier date of the text. */
  readonly spokenOf: SpokenOf | null;
  /** The quarter that the text spoke of last. */
  readonly quarter: { readonly year: number; readonly index: number } | null;
  /** A year that the text gives in full elsewhere, for dates without one where the publication is not known. */
  readonly year: number | null;
  readonly eventDate: (noun: string) => EventDate | null;
}

interface SpokenOf {
  /** Its first day. */
  readonly day: CivilDate;
  /** Its last day. */
  readonly last: CivilDate;
  /** False for a month or a year, from which no days are counted. */
  readonly isDay: boolean;
  readonly quote: string;
}

export interface EventDate {
  readonly day: CivilDate;
  /** For the reader: "the caption", "the text". */
  readonly source: string;
}

/** A value that is no date of the calendar (year 0, year 10000) is left out rather than printed. */
export function reading(
  type: Reading["type"],
  value: string,
  edtf: string | null,
  basis: Basis,
  because: string,
): Reading {
  const valid = edtf !== null && isEdtf(edtf) ? edtf : null;
  const day = type === "DATE" && valid !== null ? bounds(valid).first : null;
  return { type, value, edtf: valid, basis, because, day };
}
