/**
 * Attributions of a text as the trained tagger finds and links them.
 *
 *     "We waited," she said. "Nobody came."      one, with two contents
 *     Oslo said it waited. The road was closed.  the second sentence is nobody's: it stands in no quotation marks
 *     "Nobody came to us." / "We have left."     voices one after the other, with no word that says whose they are
 */

import type { Sentence } from "../parse/parsed.ts";
import type { LabelledSpan } from "../parse/span-labels.ts";
import { type LinkedAttribution, linked, type Words, wordsOf } from "./attribution-links.ts";
import { ROLES } from "./attribution-model.ts";
import type { EventKit } from "./event-kit.ts";
import { ownContent } from "./own-content.ts";
import { QUOTE_PART, QUOTED_SPEECH, quoteStates } from "./quote-states.ts";
import { taggedSpans } from "./tagged-spans.ts";

export interface TaggedAttributions {
  readonly words: Words;
  readonly found: readonly LinkedAttribution[];
  /** Speech in quotation marks that no cue claims, as in a transcript, in the order of the text. */
  readonly voices: readonly LabelledSpan[];
  /** Whether a stretch begins or ends in quotation marks. */
  readonly isQuoted: (span: LabelledSpan) => boolean;
}

const CONTENT = ROLES.indexOf("content");

export function taggedAttributions(
  sentences: readonly Sentence[],
  { attributions, tables }: Pick<EventKit, "attributions" | "tables">,
): TaggedAttributions {
  const words = wordsOf(sentences);
  const states = quoteStates(sentences);
  const stateAt = (word: number): number => {
    const sentence = words.sentenceOf[word]!;
    return states[sentence]![word - words.starts[sentence]!]!;
  };
  const isQuoted = ({ first, last }: LabelledSpan): boolean =>
    ((stateAt(first) | stateAt(last)) & QUOTE_PART) !== 0;
  const isSpeech = ({ first }: LabelledSpan): boolean => (stateAt(first) & QUOTED_SPEECH) !== 0;
  const spans = taggedSpans(sentences, tables, attributions);
  const found = linked(spans, words, attributions.links);
  const claimed = new Set(found.flatMap(({ contents }) => contents));
  return {
    words,
    isQuoted,
    found: found.flatMap((one) => {
      const near = withoutStrays(one, words, isQuoted);
      const contents =
        near.length > 0 ? near : ownContent(one.cue, words, { type: CONTENT, forms: tables.forms });
      return contents.length > 0 ? [{ ...one, contents }] : [];
    }),
    voices: spans.filter((span) => span.type === CONTENT && !claimed.has(span) && isSpeech(span)),
  };
}

/** Only speech in quotation marks goes on where no word of its cue's sentence is left. "It" of "it is believed that" is no part. */
function withoutStrays(
  { cue, contents }: LinkedAttribution,
  { sentenceOf, tokens }: Words,
  isQuoted: TaggedAttributions["isQuoted"],
): readonly LabelledSpan[] {
  const home = sentenceOf[cue.first];
  const near = contents.filter(
    (span) => sentenceOf[span.first] === home || sentenceOf[span.last] === home || isQuoted(span),
  );
  const isEmpty = ({ first, last }: LabelledSpan): boolean =>
    first === last && first < cue.first && /^it$/i.test(tokens[first]!.form);
  return near.length > 1 ? near.filter((span) => !isEmpty(span)) : near;
}
