/**
 * Attributions of a text as the trained tagger finds and links them.
 *
 *     "We waited," she said. "Nobody came."      one, with two contents
 *     Oslo said it waited. The road was closed.  what goes on outside quotation marks is kept apart: it may be anybody's
 *     "Nobody came to us." / "We have left."     voices one after the other, with no word that says whose they are
 */

import type { Sentence } from "../../parse/parsed.ts";
import type { LabelledSpan } from "../../parse/span-labels.ts";
import type { EventKit } from "../event-kit.ts";
import { type LinkedAttribution, linked, type Words, wordsOf } from "./attribution-links.ts";
import { ROLES } from "./attribution-model.ts";
import { ownContent } from "./own-content.ts";
import { QUOTE_PART, QUOTED_SPEECH, quoteStates } from "./quote-states.ts";
import { taggedSpans } from "./tagged-spans.ts";

export interface TaggedAttributions {
  readonly words: Words;
  /** With the contents of the cue's sentence, and speech in quotation marks wherever it goes on. */
  readonly found: readonly LinkedAttribution[];
  /** Speech in quotation marks that no cue claims, as in a transcript, in the order of the text. */
  readonly voices: readonly LabelledSpan[];
  /** Contents outside quotation marks in other sentences than any cue that might claim them: somebody's, but whose is not clear. */
  readonly strays: readonly LabelledSpan[];
  /** Whether a stretch begins or ends in quotation marks. */
  readonly isQuoted: (span: LabelledSpan) => boolean;
}

const CONTENT = ROLES.indexOf("content");

/** `transitions`: one of the model's. */
export function taggedAttributions(
  sentences: readonly Sentence[],
  { attributions, tables }: Pick<EventKit, "attributions" | "tables">,
  transitions: Float64Array,
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
  const spans = taggedSpans(sentences, tables, attributions, transitions);
  const found = linked(spans, words, attributions.links);
  const claimed = new Set(found.flatMap(({ contents }) => contents));
  const strays = found.flatMap((one) =>
    one.contents.filter((span) => !isNear(span, one.cue, words, isQuoted)),
  );
  return {
    words,
    isQuoted,
    strays,
    found: found.flatMap((one) => {
      const near = withoutStrays(one, words, isQuoted);
      const contents =
        near.length > 0 ? near : ownContent(one.cue, words, { type: CONTENT, forms: tables.forms });
      return contents.length > 0 ? [{ ...one, contents }] : [];
    }),
    voices: spans.filter((span) => span.type === CONTENT && !claimed.has(span) && isSpeech(span)),
  };
}

function isNear(
  span: LabelledSpan,
  cue: LabelledSpan,
  { sentenceOf }: Words,
  isQuoted: TaggedAttributions["isQuoted"],
): boolean {
  const home = sentenceOf[cue.first];
  return sentenceOf[span.first] === home || sentenceOf[span.last] === home || isQuoted(span);
}

/** "It" of "it is believed that" is no part either. */
function withoutStrays(
  { cue, contents }: LinkedAttribution,
  words: Words,
  isQuoted: TaggedAttributions["isQuoted"],
): readonly LabelledSpan[] {
  const near = contents.filter((span) => isNear(span, cue, words, isQuoted));
  const isEmpty = ({ first, last }: LabelledSpan): boolean =>
    first === last && first < cue.first && /^it$/i.test(words.tokens[first]!.form);
  return near.length > 1 ? near.filter((span) => !isEmpty(span)) : near;
}
