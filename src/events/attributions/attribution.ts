/**
 * Who vouches for what: the attributions of a text, and the one that covers a word.
 *
 *     Officials said the road was closed.        source "Officials", cue "said", content "the road was closed"
 *     The road was closed, officials said.       the whole sentence but the cue's clause
 *
 * The trained tagger has the first word; rules add what it leaves out: speech within speech, "reportedly", cues that it does not know.
 * Transcripts and interviews without quotation marks are told by their turns (speaker-turns.ts).
 * Not here: what the content says; the channel (channel.ts).
 */

import { party } from "../../model/party.ts";
import type { Attribution } from "../../model/record.ts";
import { contains } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import type { Timed } from "../../time/timed.ts";
import { joinedTo } from "../clauses/joined.ts";
import type { Site } from "../clauses/site.ts";
import type { EventKit } from "../event-kit.ts";
import { partiesOf } from "../participants/participants.ts";
import type { Attributed } from "./attributed.ts";
import { learnedAttributions } from "./learned-attributions.ts";
import { ruleAttributions } from "./rule-attributions.ts";
import { speakerTurns } from "./speaker-turns.ts";

export function findAttributions(timed: Timed, kit: EventKit): Attributed[] {
  const byRule = Map.groupBy(ruleAttributions(timed, kit), (a) => a.sentence);
  const learned = learnedAttributions(timed, kit);
  const byTagger = Map.groupBy(learned, (a) => a.sentence);
  const said = timed.sentences.flatMap(({ index }) => {
    const rules = byRule.get(index) ?? [];
    const tagged = (byTagger.get(index) ?? []).map((one) => withRule(one, rules));
    return [...tagged, ...rules.filter((rule) => !tagged.some((one) => one.cueToken === rule.cueToken))];
  });
  return [...said, ...speakerTurns(timed, kit)];
}

/** A rule that sees the same cue may know a source that the tagger has not, and words that it leaves out. */
function withRule(one: Attributed, rules: readonly Attributed[]): Attributed {
  const rule = rules.find(({ cueToken }) => cueToken === one.cueToken);
  if (!rule) return one;
  const content = [
    ...one.content,
    ...rule.content.filter((range) => !one.content.some((c) => contains(c, range))),
  ];
  if (one.source || !rule.source) return { ...one, content };
  return { ...one, content, kind: rule.kind, source: rule.source, mention: rule.mention };
}

/** By sentence, those whose content reaches into it, in order. */
export function bySentence(
  timed: Timed,
  attributions: readonly Attributed[],
): readonly (readonly Attributed[])[] {
  const lists = timed.sentences.map((): Attributed[] => []);
  for (const attributed of attributions) {
    for (const { start, end } of attributed.content) {
      for (let at = firstEndingAfter(timed.sentences, start); at < lists.length; at++) {
        if (timed.sentences[at]!.start >= end) break;
        if (lists[at]!.at(-1) !== attributed) lists[at]!.push(attributed);
      }
    }
  }
  return lists;
}

/** Index of the first sentence that ends behind the place; sentences are in order. */
function firstEndingAfter(sentences: readonly Sentence[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The attribution that covers a word most narrowly; the cue itself is in its author's voice. What a denial is joined to is not denied,
 * however far the denial seems to reach.
 */
export function attributionAt(
  attributions: readonly Attributed[],
  word: Token,
  sentence: Sentence,
): Attributed | null {
  const joined = joinedTo(sentence, word);
  let best: Attributed | null = null;
  let width = Number.POSITIVE_INFINITY;
  for (const a of attributions) {
    if (a.cue.start === word.start) continue;
    if (a.class === "deny" && joined.some(({ start }) => start === a.cue.start)) continue;
    for (const range of a.content) {
      if (range.start <= word.start && word.end <= range.end && range.end - range.start < width) {
        best = a;
        width = range.end - range.start;
      }
    }
  }
  return best;
}

/** The one that covers an act, whose own verb attributes it to nobody: "has issued an ultimatum". */
export function attributionOf(
  attributions: readonly Attributed[],
  { sentence, head, carrier }: Site,
): Attributed | null {
  const others = attributions.filter((a) => a.sentence !== sentence.index || a.cueToken !== carrier.index);
  return attributionAt(others, head, sentence);
}

/** As the record prints it; the author vouches for what nothing covers. */
export function attributionLine(reported: Attributed | null): Attribution {
  if (!reported) return { kind: "author", source: null, cue: null };
  const { source, mention, kind, cue } = reported;
  if (!source) return { kind, source: null, cue };
  const known = mention ? partiesOf(mention)[0] : undefined;
  const body = known ?? party(source, { name: source.quote, code: "UNK", sector: null, entity: null });
  return { kind, source: body, cue };
}
