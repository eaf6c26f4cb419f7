/**
 * Whom the introduction of an interview says was interviewed:
 *
 *     The Lima Herald spoke to Foreign Minister Ama Okoro about the strike.     "Foreign Minister Ama Okoro"
 *     In an interview with this paper, Ama Okoro explains why.                   "Ama Okoro"
 *
 * Who asked is left out: journalists and papers.
 */

import { type Mention, mentionsIn } from "../entities/named.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import type { Timed } from "../time/timed.ts";
import type { Attributed } from "./attributed.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Sentences from the start in which an interview is announced. */
const FAR = 12;

/** The attribution without its content; null where no introduction names anybody. */
export function interviewee(
  timed: Timed,
  introduction: readonly Paragraph[],
): Omit<Attributed, "content"> | null {
  const end = introduction.at(-1)?.last ?? -1;
  for (const sentence of timed.sentences.slice(0, Math.min(FAR, end + 1))) {
    const cue = sentence.tokens.find((token) => isTalk(sentence, token));
    const guest = cue && guestIn(timed, sentence);
    if (!guest) continue;
    return {
      kind: "named",
      source: guest.span,
      mention: guest,
      sentence: sentence.index,
      cueToken: cue.index,
      cue: spanOf(timed.text, cue.start, cue.end),
      class: "say",
    };
  }
  return null;
}

/** "interview", "spoke to", "talked with", "sat down with", "answered questions" */
function isTalk({ tokens }: Sentence, { index, lemma, upos }: Token): boolean {
  if (/^interview(?:er|ee)?$/i.test(lemma)) return true;
  if (upos !== "VERB") return false;
  const after = tokens.slice(index + 1, index + 4).map(({ form }) => form.toLowerCase());
  if (/^(?:speak|talk|chat)$/.test(lemma)) return after.includes("to") || after.includes("with");
  if (lemma === "sit") return after[0] === "down";
  return lemma === "answer" && after.includes("questions");
}

/** A person with a name who is no journalist: who stands behind "with" or "to", else the first. "The minister of Chad": no person. */
function guestIn(timed: Timed, sentence: Sentence): Mention | undefined {
  const people = mentionsIn(timed, sentence.index).filter(
    ({ type, kind, identities, first }) =>
      type === "PER" &&
      kind === "name" &&
      identities.every(({ sector }) => sector !== "JRN") &&
      !NO_GUEST.test(sentence.tokens[first - 1]?.form ?? ""),
  );
  const isSpokenTo = ({ first }: Mention): boolean =>
    /^(?:with|to)$/i.test(sentence.tokens[first - 1]?.form ?? "");
  return people.find(isSpokenTo) ?? people[0];
}

/** What stands before the name of somebody who asks, or of a place. */
const NO_GUEST = /^(?:reporter|correspondent|journalist|editor|columnist|by|of|in|from)$/i;
