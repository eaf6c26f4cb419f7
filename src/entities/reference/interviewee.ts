/**
 * Whom the introduction of an interview says was interviewed:
 *
 *     The Lima Herald spoke to Foreign Minister Ama Okoro about the strike.     "Foreign Minister Ama Okoro"
 *     In an interview with this paper, Ama Okoro explains why.                   "Ama Okoro"
 *     Ama Okoro leads the dockers. She spoke to the Lima Herald on Monday.       "Ama Okoro"
 *
 * Who asked is left out: journalists and papers.
 */

import type { Sentence, Token } from "../../parse/parsed.ts";
import type { Mention } from "../named.ts";

/** A mention, or what will be one. */
type Person = Pick<Mention, "type" | "kind" | "identities" | "first">;

export interface Interviewee<P extends Person> {
  readonly person: P;
  /** The word that tells of the interview. */
  readonly cue: Token;
  readonly sentence: Sentence;
}

/** Sentences from the start in which an interview is announced. */
const FAR = 12;

/** `introduction`: how many sentences there are before the interview; `peopleIn`: who is mentioned in the sentence of a number. */
export function interviewee<P extends Person>(
  sentences: readonly Sentence[],
  introduction: number,
  peopleIn: (sentence: number) => readonly P[],
): Interviewee<P> | null {
  let before: P | undefined;
  for (const sentence of sentences.slice(0, Math.min(FAR, introduction))) {
    const cue = sentence.tokens.find((token) => isTalk(sentence, token));
    const guest = guestIn(sentence, peopleIn(sentence.index));
    // "Ama Okoro leads the union. She spoke to this paper": whom the sentence before names.
    const isPronoun =
      cue !== undefined &&
      sentence.tokens.some((t) => /^(?:s?he|him|her)$/i.test(t.form) && t.head === cue.index);
    const person = cue && (guest ?? (isPronoun ? before : undefined));
    if (person) return { person, cue, sentence };
    before = guest;
  }
  return null;
}

/** "interview", "spoke to", "talked with", "sat down with", "answered questions" */
function isTalk({ tokens }: Sentence, { index, lemma, upos }: Token): boolean {
  if (/^interview$/i.test(lemma)) return true;
  if (upos !== "VERB") return false;
  const after = tokens.slice(index + 1, index + 4).map(({ form }) => form.toLowerCase());
  if (/^(?:speak|talk|chat)$/.test(lemma)) return after.includes("to") || after.includes("with");
  if (lemma === "sit") return after[0] === "down";
  return lemma === "answer" && after.includes("questions");
}

/** What stands before the name of somebody who asks, or of a place. */
const NO_GUEST = /^(?:reporter|correspondent|journalist|editor|columnist|by|of|in|from)$/i;

/** A person with a name who is no journalist: who stands behind "with" or "to", else the first. "The minister of Chad": no person. */
function guestIn<P extends Person>({ tokens }: Sentence, mentioned: readonly P[]): P | undefined {
  const people = mentioned.filter(
    ({ type, kind, identities, first }) =>
      type === "PER" &&
      kind === "name" &&
      identities.every(({ sector }) => sector !== "JRN") &&
      !NO_GUEST.test(tokens[first - 1]?.form ?? ""),
  );
  return people.find(({ first }) => /^(?:with|to)$/i.test(tokens[first - 1]?.form ?? "")) ?? people[0];
}
