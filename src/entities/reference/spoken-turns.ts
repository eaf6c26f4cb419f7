/**
 * Turns of transcripts and interviews, which stand in no quotation marks:
 *
 *     PRESIDENT OKORO: We expelled two diplomats.        a turn of the label
 *     Q: Did the army arrest them?  A: It did.           a turn of who asks, and one of the guest
 *     Will you sign? / We shall not sign.                a question as a paragraph, and a turn of the guest
 *
 * A turn goes on over paragraphs until the next one. Labels and questions count only in a series, so that "Note: ..." or "Place: ...
 * Time: ..." make no turns. Who the guest is, is left to interviewee.ts.
 */

import type { Range } from "../../model/span.ts";
import type { Parsed } from "../../parse/parsed.ts";
import { type Paragraph, paragraphsOf } from "../paragraphs.ts";

export interface SpokenTurn {
  /** Whose it is: the label's, a paper's that asks, or whom the introduction names. */
  readonly voice: "label" | "asker" | "guest";
  /** What stands before the colon; null where there is none. */
  readonly label: Range | null;
  /** Number of its first sentence. */
  readonly sentence: number;
  readonly content: readonly Range[];
  /** How many sentences stand before the first turn of the text. */
  readonly introduction: number;
}

/** In the order of the text. */
export function spokenTurns({ text, sentences }: Pick<Parsed, "text" | "sentences">): SpokenTurn[] {
  const paragraphs = paragraphsOf(sentences);
  const labelled = paragraphs.flatMap((paragraph, at) => labelOf(text, paragraph, at) ?? []);
  const byName = Map.groupBy(labelled, ({ name }) => name);
  return isSeries(labelled, byName)
    ? labelledTurns(text, paragraphs, labelled, byName)
    : unlabelledAnswers(text, paragraphs);
}

interface Label extends Range {
  /** Number of its paragraph. */
  readonly at: number;
  readonly name: string;
}

const LONGEST_LABEL = 60;
const MOST_WORDS = 7;
const SMALL = /^(?:of|de|del|da|al|el|van|von|bin|ibn|the|for|and|&)$/;
const NAME_WORD = /^\(?\p{Lu}/u;

function labelOf(text: string, { start, end }: Paragraph, at: number): Label | null {
  const opening = text.slice(start, Math.min(start + LONGEST_LABEL, end));
  const name = opening.slice(0, Math.max(0, opening.search(/:\s/))).trimEnd();
  const words = name.split(/\s+/);
  const isName = words.every((word, i) => NAME_WORD.test(word) || (i > 0 && SMALL.test(word)));
  return isName && words.length <= MOST_WORDS ? { at, name, start, end: start + name.length } : null;
}

const FEWEST_LABELS = 3;

/** Most turns are of those who speak more than once. */
function isSeries(all: readonly Label[], byName: ReadonlyMap<string, readonly Label[]>): boolean {
  const often = [...byName.values()].filter(({ length }) => length > 1);
  return all.length >= FEWEST_LABELS && 2 * often.reduce((sum, { length }) => sum + length, 0) > all.length;
}

const ANSWER = /^(?:a|answer)$/i;

function labelledTurns(
  text: string,
  paragraphs: readonly Paragraph[],
  labels: readonly Label[],
  byName: ReadonlyMap<string, readonly Label[]>,
): SpokenTurn[] {
  const asks = ({ at }: Label): boolean =>
    /\?["”’)]?$/.test(text.slice(paragraphs[at]!.end - 2, paragraphs[at]!.end));
  // By their word, or one of two who does nothing but ask.
  const askers = new Set(
    [...byName].flatMap(([name, own]) =>
      isAskerLabel(name) || (byName.size === 2 && own.length > 1 && own.every(asks)) ? [name] : [],
    ),
  );
  const introduction = paragraphs[labels[0]!.at]!.first;
  return labels.flatMap((label, i): SpokenTurn[] => {
    const { at, name } = label;
    const { first: sentence, end } = paragraphs[at]!;
    // Nothing says where the last turn ends but its paragraph.
    const behind = paragraphs.slice(at + 1, labels[i + 1]?.at ?? at + 1).map(rangeOf);
    const said = { start: text.indexOf(":", label.end) + 1, end };
    const turn = { label, sentence, introduction };
    if (!askers.has(name))
      return [{ ...turn, voice: ANSWER.test(name) ? "guest" : "label", content: [said, ...behind] }];
    const answer: SpokenTurn = { ...turn, voice: "guest", label: null, content: behind };
    return [{ ...turn, voice: "asker", content: [said] }, ...(behind.length > 0 ? [answer] : [])];
  });
}

/** Labels of those who ask, which are no names. */
export function isAskerLabel(name: string): boolean {
  return /^(?:q|(?:the )?(?:question|questioner|interviewer|moderator|host|reporter|journalist|press))$/i.test(
    name,
  );
}

/** Fewer questions than this are an article's own. */
const FEWEST_QUESTIONS = 2;
const MOST_SENTENCES = 3;

function unlabelledAnswers(text: string, paragraphs: readonly Paragraph[]): SpokenTurn[] {
  const questions = [...paragraphs.keys()].filter((at) => isQuestion(text, paragraphs[at]!));
  const turns = questions.flatMap((at, i): SpokenTurn[] => {
    const answer = paragraphs.slice(at + 1, questions[i + 1] ?? at + 2);
    if (!answer[0]) return [];
    const introduction = paragraphs[questions[0]!]!.first;
    const sentence = answer[0].first;
    return [{ voice: "guest", label: null, sentence, content: answer.map(rangeOf), introduction }];
  });
  return turns.length < FEWEST_QUESTIONS ? [] : turns;
}

/** A paragraph of few sentences that ends in a question mark, outside quotation marks. */
function isQuestion(text: string, { first, last, start, end }: Paragraph): boolean {
  return last - first < MOST_SENTENCES && text[end - 1] === "?" && !/["“”«»]/.test(text.slice(start, end));
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
