/**
 * Attributions of the trained tagger that vouch for a report: those with a reporting word or speech in quotation marks. What is only
 * wanted, hailed or hated ("wants to leave", "welcomed the accord") is no report and left out.
 */

import type { ReportingClass } from "../lexicon/reporting-verbs.ts";
import { type Range, spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import type { LabelledSpan } from "../parse/span-labels.ts";
import type { Timed } from "../time/timed.ts";
import { type Attributed, reportingClass } from "./attributed.ts";
import { headOf, type LinkedAttribution, type Words } from "./attribution-links.ts";
import { sourceAt } from "./attribution-source.ts";
import { isPassive } from "./clause.ts";
import type { EventKit } from "./event-kit.ts";
import { type TaggedAttributions, taggedAttributions } from "./tagged-attributions.ts";

export function learnedAttributions(timed: Timed, kit: EventKit): Attributed[] {
  const tagged = taggedAttributions(timed.sentences, kit);
  return tagged.found.flatMap((one) => attributed(timed, tagged, one, kit) ?? []);
}

function attributed(
  timed: Timed,
  { words, isQuoted }: TaggedAttributions,
  { cue, source, contents }: LinkedAttribution,
  kit: EventKit,
): Attributed | null {
  const sentence = timed.sentences[words.sentenceOf[cue.first]!]!;
  const cueWords = words.tokens.slice(cue.first, cue.last + 1);
  const said = cueWords.map((token) => ({ token, class: classOf(sentence, token, kit) }));
  const known = said.find((one) => one.class === "deny") ?? said.find((one) => one.class !== null);
  if (!known && !contents.some(isQuoted)) return null;
  const head = known?.token ?? headOf(words.tokens, cue);
  // "is expected to arrive": what lies ahead, in the writer's voice.
  if (head.lemma === "expect" && isPassive(sentence, head)) return null;
  const who = source ? sourceAt(timed, sentence, headOf(words.tokens, source), kit) : null;
  const isNobody =
    !who || /^(?:it|there)$/i.test(who.source?.quote ?? "") || isSpokenOf(sentence, head, source, cue);
  const base = {
    sentence: sentence.index,
    cueToken: head.index,
    // The word that attributes, as rules have it, but all of "according to".
    cue: spanOf(timed.text, head.start, isPhrase(head) ? cueWords.at(-1)!.end : head.end),
    class: known?.class ?? ("say" as const),
    content: contents.map((span) => rangeOf(words, span)),
  };
  return isNobody ? { ...base, kind: "anonymous", source: null, mention: null } : { ...base, ...who };
}

function rangeOf({ tokens }: Words, { first, last }: LabelledSpan): Range {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** "Rome is said to wait": what stands before a passive says nothing. */
function isSpokenOf(
  sentence: Sentence,
  verb: Token,
  source: LabelledSpan | null,
  cue: LabelledSpan,
): boolean {
  return source !== null && source.first < cue.first && verb.upos === "VERB" && isPassive(sentence, verb);
}

function classOf(sentence: Sentence, token: Token, kit: EventKit): ReportingClass | null {
  const lemma = token.lemma.toLowerCase();
  if (token.upos === "NOUN") return kit.reporting.nouns.get(lemma) ?? null;
  if (isPhrase(token)) return "say";
  return reportingClass(sentence, token, kit);
}

function isPhrase({ form }: Token): boolean {
  return /^according$/i.test(form);
}
