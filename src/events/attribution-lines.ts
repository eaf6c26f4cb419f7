/** Attributions as `demarche stage attributions` prints them: source, cue and content of each, in the order of the text. */

import { type Span, spanOf } from "../model/span.ts";
import type { Parsed } from "../parse/parsed.ts";
import type { LabelledSpan } from "../parse/span-labels.ts";
import { linked, wordsOf } from "./attribution-links.ts";
import type { EventKit } from "./event-kit.ts";
import { taggedSpans } from "./tagged-spans.ts";

export interface AttributionLine {
  readonly document: string;
  readonly source: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export function attributionLines(
  { text, sentences }: Pick<Parsed, "text" | "sentences">,
  { attributions, tables }: Pick<EventKit, "attributions" | "tables">,
  document: string,
): AttributionLine[] {
  const words = wordsOf(sentences);
  const spanAt = ({ first, last }: LabelledSpan): Span =>
    spanOf(text, words.tokens[first]!.start, words.tokens[last]!.end);
  return linked(taggedSpans(sentences, tables, attributions), words, attributions.links).map(
    ({ source, cue, contents }) => ({
      document,
      source: source && spanAt(source),
      cue: [spanAt(cue)],
      content: contents.map(spanAt),
    }),
  );
}
