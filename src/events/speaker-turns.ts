/**
 * Who speaks in transcripts and interviews, where a name or a letter with a colon begins each turn:
 *
 *     PRESIDENT OKORO: We expelled two diplomats.      "PRESIDENT OKORO", named
 *     Lima Herald: Did the army arrest them?           "Lima Herald", outlet
 *     Q: Did the army arrest them? / A: It did.        the outlet; whom the introduction names (interviewee.ts)
 *
 * A turn goes on over paragraphs until the next label; behind a question it is the answer. Labels count only in a series, so that
 * "Note: ..." or "Place: ... Time: ..." make no turns. Answers without labels are left to interview-answers.ts.
 */

import { type Range, spanOf } from "../model/span.ts";
import type { Timed } from "../time/timed.ts";
import type { Attributed } from "./attributed.ts";
import { type Source, sourceAt } from "./attribution-source.ts";
import type { EventKit } from "./event-kit.ts";
import { interviewAnswers } from "./interview-answers.ts";
import { interviewee } from "./interviewee.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";

interface Turn {
  /** Number of its first paragraph. */
  readonly at: number;
  readonly paragraph: Paragraph;
  /** As written, without the colon. */
  readonly label: string;
  /** Place of the colon in the text. */
  readonly colon: number;
}

export function speakerTurns(timed: Timed, kit: EventKit): Attributed[] {
  const paragraphs = paragraphsOf(timed);
  const turns = paragraphs.flatMap((paragraph, at) => turnOf(timed.text, paragraph, at) ?? []);
  const labels = Map.groupBy(turns, ({ label }) => label);
  if (!isSeries(turns, labels)) return interviewAnswers(timed, paragraphs);
  const askers = askersOf(timed.text, labels);
  const guest = interviewee(timed, paragraphs.slice(0, turns[0]!.at));
  return turns.flatMap((turn, i) => {
    // Nothing says where the last turn ends but its paragraph.
    const rest = paragraphs.slice(turn.at + 1, turns[i + 1]?.at ?? turn.at + 1);
    const first: Range = { start: turn.colon + 1, end: turn.paragraph.end };
    const behind = rest.map(({ start, end }): Range => ({ start, end }));
    if (askers.has(turn.label)) {
      const answer = guest && behind.length > 0 ? [{ ...guest, content: behind }] : [];
      return [...attributedTo(timed, turn, askerOf(timed, turn, kit), [first]), ...answer];
    }
    const content = [first, ...behind];
    if (ANSWER.test(turn.label)) return guest ? [{ ...guest, content }] : [];
    return attributedTo(timed, turn, speakerOf(timed, turn, kit), content);
  });
}

const LONGEST_LABEL = 60;
const MOST_WORDS = 7;
const SMALL = /^(?:of|de|del|da|al|el|van|von|bin|ibn|the|for|and|&)$/;
const NAME_WORD = /^\(?\p{Lu}/u;

function turnOf(text: string, paragraph: Paragraph, at: number): Turn | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.start + LONGEST_LABEL, paragraph.end));
  const length = opening.search(/:\s/);
  const label = opening.slice(0, Math.max(0, length)).trim();
  if (label === "") return null;
  const words = label.split(/\s+/);
  const isName = words.every((word, i) => NAME_WORD.test(word) || (i > 0 && SMALL.test(word)));
  return words.length <= MOST_WORDS && isName
    ? { at, paragraph, label, colon: paragraph.start + length }
    : null;
}

const FEWEST_TURNS = 3;

/** Most turns are of those who speak more than once, and somebody answers. */
function isSeries(turns: readonly Turn[], labels: ReadonlyMap<string, readonly Turn[]>): boolean {
  const often = [...labels.values()].filter(({ length }) => length > 1);
  const repeated = often.reduce((sum, { length }) => sum + length, 0);
  return turns.length >= FEWEST_TURNS && repeated * 2 > turns.length;
}

const QUESTION =
  /^(?:q|question|questioner|interviewer|moderator|host|reporter|journalist|press|the press)$/i;
const ANSWER = /^(?:a|answer)$/i;

/** Labels of those who ask for a paper: by their word, or one of two who does nothing but ask. */
function askersOf(text: string, labels: ReadonlyMap<string, readonly Turn[]>): ReadonlySet<string> {
  const asks = ({ paragraph }: Turn): boolean => /\?["”’)]?$/.test(text.slice(0, paragraph.end).slice(-3));
  return new Set(
    [...labels].flatMap(([label, turns]) =>
      QUESTION.test(label) || (labels.size === 2 && turns.length > 1 && turns.every(asks)) ? [label] : [],
    ),
  );
}

function askerOf(timed: Timed, turn: Turn, kit: EventKit): Source {
  if (QUESTION.test(turn.label)) return { kind: "outlet", source: null, mention: null };
  return { ...speakerOf(timed, turn, kit), kind: "outlet" };
}

/** Whose label says no name: "SENIOR OFFICIAL". */
const NAMELESS = /\b(?:officials?|diplomats?|aides?|sources?|witness(?:es)?|residents?|speaker|voice)$/i;

function speakerOf(timed: Timed, { paragraph, label, colon }: Turn, kit: EventKit): Source {
  const sentence = timed.sentences[paragraph.first]!;
  const words = sentence.tokens.filter(({ end, upos }) => end <= colon && upos !== "PUNCT");
  const head = words.at(-1);
  const source = spanOf(timed.text, paragraph.start, paragraph.start + label.length);
  const own = head ? sourceAt(timed, sentence, head, kit) : null;
  if (NAMELESS.test(label)) return { kind: "anonymous", source, mention: own?.mention ?? null };
  if (!own) return { kind: "named", source, mention: null };
  return { kind: own.kind === "anonymous" ? "named" : own.kind, source, mention: own.mention };
}

function attributedTo(
  timed: Timed,
  { paragraph, colon }: Turn,
  who: Source,
  content: readonly Range[],
): Attributed[] {
  const sentence = timed.sentences.slice(paragraph.first, paragraph.last + 1).find(({ end }) => end > colon);
  const mark = sentence?.tokens.find(({ start, end }) => start <= colon && end > colon);
  if (!sentence || !mark) return [];
  const cue = spanOf(timed.text, colon, colon + 1);
  return [{ ...who, sentence: sentence.index, cueToken: mark.index, cue, class: "say", content }];
}
