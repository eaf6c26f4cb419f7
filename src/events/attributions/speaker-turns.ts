/**
 * Who vouches for what is said in transcripts and interviews, where no word attributes and no quotation marks stand:
 *
 *     PRESIDENT OKORO: We expelled two diplomats.      "PRESIDENT OKORO", named
 *     SENIOR OFFICIAL: They left on Monday.            "SENIOR OFFICIAL", anonymous
 *     Lima Herald: Did the army arrest them?           "Lima Herald", outlet
 *     Will you sign? / We shall not sign.              whom the introduction names; the question stays the writer's
 *
 * Turns are found by entities/reference/spoken-turns.ts.
 */

import { mentionsIn } from "../../entities/named.ts";
import { interviewee } from "../../entities/reference/interviewee.ts";
import { isAskerLabel, type SpokenTurn, spokenTurns } from "../../entities/reference/spoken-turns.ts";
import { type Range, spanOf } from "../../model/span.ts";
import type { Timed } from "../../time/timed.ts";
import type { EventKit } from "../event-kit.ts";
import type { Attributed } from "./attributed.ts";
import { type Source, sourceAt } from "./attribution-source.ts";

export function speakerTurns(timed: Timed, kit: EventKit): Attributed[] {
  const turns = spokenTurns(timed);
  const guest = turns.some(({ voice }) => voice === "guest") ? guestOf(timed, turns[0]!) : null;
  return turns.flatMap(({ voice, label, sentence, content }): Attributed[] => {
    if (voice === "guest") return guest ? [{ ...guest, content }] : [];
    if (!label) return [];
    const at = timed.text.indexOf(":", label.end);
    const { index, tokens } = timed.sentences.slice(sentence).find(({ end }) => end > at)!;
    const cueToken = tokens.find(({ end }) => end > at)!.index;
    const cue = spanOf(timed.text, at, at + 1);
    const who =
      voice === "asker" ? askerOf(timed, sentence, label, kit) : speakerOf(timed, sentence, label, kit);
    return [{ ...who, sentence: index, cueToken, cue, class: "say", content }];
  });
}

function guestOf(timed: Timed, { introduction }: SpokenTurn): Omit<Attributed, "content"> | null {
  const found = interviewee(timed.sentences, introduction, (sentence) => mentionsIn(timed, sentence));
  if (!found) return null;
  const { person, cue, sentence } = found;
  return {
    kind: "named",
    source: person.span,
    mention: person,
    sentence: sentence.index,
    cueToken: cue.index,
    cue: spanOf(timed.text, cue.start, cue.end),
    class: "say",
  };
}

function askerOf(timed: Timed, sentence: number, label: Range, kit: EventKit): Source {
  if (isAskerLabel(timed.text.slice(label.start, label.end)))
    return { kind: "outlet", source: null, mention: null };
  return { ...speakerOf(timed, sentence, label, kit), kind: "outlet" };
}

/** Labels without a name: "SENIOR OFFICIAL". */
const NAMELESS = /\b(?:officials?|diplomats?|aides?|sources?|witness(?:es)?|residents?|speaker|voice)$/i;

function speakerOf(timed: Timed, number: number, label: Range, kit: EventKit): Source {
  const sentence = timed.sentences[number]!;
  const head = sentence.tokens.findLast(({ end, upos }) => end <= label.end && upos !== "PUNCT");
  const source = spanOf(timed.text, label.start, label.end);
  const own = head ? sourceAt(timed, sentence, head, kit) : null;
  if (NAMELESS.test(source.quote)) return { kind: "anonymous", source, mention: own?.mention ?? null };
  if (!own) return { kind: "named", source, mention: null };
  return { kind: own.kind === "anonymous" ? "named" : own.kind, source, mention: own.mention };
}
