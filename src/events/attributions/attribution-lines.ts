/**
 * Attributions as `demarche stage attributions` prints them: source, cue and content of each, in the order of the text. Speech in
 * quotation marks that nothing attributes has neither source nor cue.
 *
 *     Oslo threatened to leave. The road might be closed.     "The road ..." may be a report of whoever spoke: a line of its own
 *
 * Printed are stretches as people mark them, fewer and longer than those that events take (learned-attributions.ts).
 */

import { type Span, spanOf } from "../../model/span.ts";
import type { Parsed } from "../../parse/parsed.ts";
import type { LabelledSpan } from "../../parse/span-labels.ts";
import type { EventKit } from "../event-kit.ts";
import { taggedAttributions } from "./tagged-attributions.ts";

export interface AttributionLine {
  readonly document: string;
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export function attributionLines(
  { text, sentences }: Pick<Parsed, "text" | "sentences">,
  kit: Pick<EventKit, "attributions" | "tables">,
  document: string,
): AttributionLine[] {
  const { words, found, voices, strays } = taggedAttributions(
    sentences,
    kit,
    kit.attributions.steadyTransitions,
  );
  const spanAt = ({ first, last }: LabelledSpan): Span =>
    spanOf(text, words.tokens[first]!.start, words.tokens[last]!.end);
  const unclaimed = [...voices, ...strays].map((span) => ({
    at: span.first,
    source: null,
    cue: null,
    contents: [span],
  }));
  const lines = [...found.map((one) => ({ at: one.cue.first, ...one })), ...unclaimed];
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ source, cue, contents }) => ({
      document,
      source: source && spanAt(source),
      cue: cue ? [spanAt(cue)] : [],
      content: contents.map(spanAt),
    }));
}
