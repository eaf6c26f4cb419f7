/**
 * Attributions whose clause stands on the surface, so that no tree is needed, and none can spoil it:
 *
 *     "The road is closed," said the minister, who arrived on Monday.    final
 *     The road, the minister said, is closed.                            medial
 *     According to the minister, the road is closed.                     phrase
 *     The minister said the road is closed.                              initial: for where the tree shows nothing
 */

import { type Range, spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import type { ReportingClause } from "../../parse/reporting.ts";
import type { WordRange } from "../../parse/surface-words.ts";
import type { Timed } from "../../time/timed.ts";
import type { EventKit } from "../event-kit.ts";
import { type Attributed, reportingClass } from "./attributed.ts";
import { headOfSource, sourceAt } from "./attribution-source.ts";

/** Null where the clause names no source. */
export function surfaceAttribution(
  timed: Timed,
  sentence: Sentence,
  clause: ReportingClause,
  kit: EventKit,
): Attributed | null {
  const [first, last] = wordsOf(sentence, clause.cue);
  const head = clause.source
    ? headOfSource(sentence.tokens.slice(clause.source.start, clause.source.end))
    : undefined;
  if (!first || !last || !head || /^(?:it|there)$/i.test(head.form)) return null;
  const said = clause.kind === "phrase" ? "say" : reportingClass(sentence, first, kit);
  if (!said) return null;
  return {
    sentence: sentence.index,
    cueToken: first.index,
    cue: spanOf(timed.text, first.start, last.end),
    class: said,
    content: clause.content.flatMap((words) => rangeOfWords(sentence, words)),
    ...sourceAt(timed, sentence, head, kit),
  };
}

function rangeOfWords(sentence: Sentence, words: WordRange): Range[] {
  const [first, last] = wordsOf(sentence, words);
  return first && last && words.start < words.end ? [{ start: first.start, end: last.end }] : [];
}

function wordsOf({ tokens }: Sentence, { start, end }: WordRange): readonly (Token | undefined)[] {
  return [tokens[start], tokens[end - 1]];
}
