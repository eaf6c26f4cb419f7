/** Attributions as `demarche stage attributions` prints them: source, cue and content of each, in the order of the text. */

import { type Span, spanOf } from "../model/span.ts";
import type { Timed } from "../time/timed.ts";
import type { Attributed } from "./attributed.ts";
import { findAttributions } from "./attribution.ts";
import type { EventKit } from "./event-kit.ts";

export interface AttributionLine {
  readonly document: string;
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export function attributionLines(timed: Timed, kit: EventKit, document: string): AttributionLine[] {
  const byCue = Map.groupBy(findAttributions(timed, kit), (a) => a.cue.start);
  return [...byCue.values()].map((parts) => ({
    document,
    source: parts[0]?.source ?? null,
    cue: parts[0] ? [parts[0].cue] : [],
    content: contentOf(timed.text, parts),
  }));
}

function contentOf(text: string, parts: readonly Attributed[]): Span[] {
  return parts
    .flatMap((part) => part.content)
    .map(({ start, end }) => trim(text, start, end))
    .sort((a, b) => a.start - b.start);
}

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to - 1 && /[\s,"“”]/.test(text[from] ?? "")) from++;
  while (to > from + 1 && /[\s,"“”]/.test(text[to - 1] ?? "")) to--;
  return spanOf(text, from, to);
}
