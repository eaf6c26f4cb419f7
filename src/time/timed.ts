/** When and where: temporal expressions, the date of the document, places. */

import type { Named } from "../entities/named.ts";
import type { Basis, Dating } from "../model/dating.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Place } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { bySentence } from "../parse/by-sentence.ts";

export interface TimeExpression {
  readonly span: Span;
  readonly sentence: number;
  /** First and last token, both in. */
  readonly first: number;
  readonly last: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2023-10-23", "P18D", "PRESENT_REF". */
  readonly value: string;
  /** Null where the value names no stretch of the calendar. */
  readonly edtf: Edtf | null;
  readonly basis: Basis;
  readonly because: string;
}

export interface PlaceMention extends Place {
  readonly sentence: number;
  /** Head token of the place name, or of the noun it stands beside: "Yangon airport". */
  readonly head: number;
  /** Whether its preposition says that something happens there: "in Geneva", not "to Geneva". */
  readonly locative: boolean;
  /** Whether a verb of motion leads there: "flew to Geneva", "visited Geneva". */
  readonly goal: boolean;
  /** The verb of those it says are there: "soldiers in Geneva [seized]", "a blast at a bank in Geneva [killed]"; not of "the government in Geneva". */
  readonly withActor: number | null;
}

/** A date in a dateline, which is no part of a sentence. */
export type DatelineTime = Pick<TimeExpression, "span" | "type" | "value" | "edtf" | "basis">;

export interface Timed extends Named {
  readonly times: readonly TimeExpression[];
  readonly datelineTimes?: readonly DatelineTime[];
  readonly places: readonly PlaceMention[];
  readonly published: Dating | null;
  /** Why `published` is null; null where it is not. */
  readonly undatedBecause: string | null;
}

export type DatedExpression = TimeExpression & { readonly edtf: Edtf };

const timesIn = bySentence<TimeExpression>();
const placesBySentence = bySentence<PlaceMention>();

/** All expressions of a sentence, in order. */
export function expressionsIn({ times }: Timed, sentence: number): readonly TimeExpression[] {
  return timesIn(times, sentence);
}

/** The expressions of a sentence that can date an act: not "two weeks" or "every Tuesday". */
export function datesIn({ times }: Timed, sentence: number): readonly DatedExpression[] {
  return timesIn(times, sentence).filter(isDated);
}

function isDated(time: TimeExpression): time is DatedExpression {
  return time.edtf !== null && time.type !== "SET";
}

export function placesIn({ places }: Timed, sentence: number): readonly PlaceMention[] {
  return placesBySentence(places, sentence);
}
