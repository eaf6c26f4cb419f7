/**
 * Attributions of the trained tagger that vouch for a report: those with a reporting word or speech in quotation marks. What is only
 * wanted, hailed or hated ("wants to leave", "welcomed the accord") is no report and left out.
 */

import type { ReportingClass } from "../../lexicon/reporting-verbs.ts";
import { type Range, spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import type { LabelledSpan } from "../../parse/span-labels.ts";
import type { Timed } from "../../time/timed.ts";
import { isFiniteVerb } from "../clauses/missed-past.ts";
import { isPassive } from "../clauses/passive.ts";
import type { EventKit } from "../event-kit.ts";
import { type Attributed, isComparison, REPORTS, reportingClass } from "./attributed.ts";
import { headOf, type LinkedAttribution, type Words } from "./attribution-links.ts";
import { sourceAt } from "./attribution-source.ts";
import { endedAtNextAct } from "./content-end.ts";
import { type TaggedAttributions, taggedAttributions } from "./tagged-attributions.ts";

export function learnedAttributions(timed: Timed, kit: EventKit): Attributed[] {
  const tagged = taggedAttributions(timed.sentences, kit, kit.attributions.transitions);
  const all: Attributed[] = [];
  for (const found of tagged.found) {
    const one = attributed(timed, tagged, found, kit);
    const before = all.at(-1);
    const known =
      one && (isComplete(timed, one) ? withKind(timed, one, before) : withSpeaker(timed, one, before));
    if (known) all.push(known);
  }
  return all;
}

/** A passive or a noun may attribute to nobody ("it is believed"); an active verb has somebody who speaks. */
function isComplete({ sentences }: Timed, { source, sentence, cueToken }: Attributed): boolean {
  const cue = sentences[sentence]!.tokens[cueToken]!;
  return source !== null || cue.upos === "NOUN" || isPassive(sentences[sentence]!, cue);
}

/** "one of the officials said. ..., he added": the pronoun is as anonymous as whom it goes on from. */
function withKind({ sentences }: Timed, one: Attributed, before: Attributed | undefined): Attributed {
  const isOpen = /^(?:s?he)$/i.test(one.source?.quote ?? "") && (one.mention?.identities.length ?? 0) === 0;
  const goesOn =
    before?.kind === "anonymous" &&
    before.source !== null &&
    sentences[before.sentence]?.paragraph === sentences[one.sentence]?.paragraph;
  return isOpen && goesOn ? { ...one, kind: "anonymous" } : one;
}

/** "He said ... , adding that": who spoke before in the sentence, or in the paragraph. */
function withSpeaker(
  { sentences }: Timed,
  one: Attributed,
  before: Attributed | undefined,
): Attributed | null {
  if (!before?.source || sentences[before.sentence]?.paragraph !== sentences[one.sentence]?.paragraph)
    return null;
  const { kind, source, mention } = before;
  return { ...one, kind, source, mention };
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
  const reported = contents
    .filter((span) => isQuoted(span) || isUnder(span, cue, words, known?.class ?? null))
    .map((span) => endedAtNextAct(span, cue, words.tokens));
  if (reported.length === 0 || (!known && !reported.some(isQuoted))) return null;
  const head = known?.token ?? headOf(words.tokens, cue);
  // "is expected to arrive": what lies ahead, in the writer's voice.
  if (head.lemma === "expect" && isPassive(sentence, head)) return null;
  if (known?.class && isComparison(sentence, head, known.class)) return null;
  const who = source ? sourceAt(timed, sentence, headOf(words.tokens, source), kit) : null;
  const isNobody =
    !who || /^(?:it|there)$/i.test(who.source?.quote ?? "") || isSpokenOf(sentence, head, source, cue);
  const base = {
    sentence: sentence.index,
    cueToken: head.index,
    // The word that attributes, as rules have it, but all of "according to".
    cue: spanOf(timed.text, head.start, isPhrase(head) ? cueWords.at(-1)!.end : head.end),
    class: known?.class ?? ("say" as const),
    content: reported.map((span) => rangeOf(words, span)),
  };
  return isNobody ? { ...base, kind: "anonymous", source: null, mention: null } : { ...base, ...who };
}

/**
 * "..., she said, but the road was closed": a clause joined behind the cue is the writer's. "Rejected the offer": what is refused is no
 * report, "rejected claims that they had fired" is.
 */
function isUnder(
  span: LabelledSpan,
  cue: LabelledSpan,
  { tokens, sentenceOf, starts }: Words,
  kind: ReportingClass | null,
): boolean {
  const inside = tokens.slice(span.first, span.last + 1);
  const refuses = kind === "deny" && tokens[cue.last]!.lemma !== "deny";
  if (refuses && (span.first < cue.first || !inside.some(isFiniteVerb))) return false;
  const joined = [tokens[span.first]!, tokens[span.first - 1]].some((t) => t?.upos === "CCONJ");
  return !(
    joined &&
    span.first > cue.last &&
    cue.first > starts[sentenceOf[cue.first]!]! + 2 &&
    isMedial(tokens, cue)
  );
}

/** Behind a comma and its source: "..., she said". */
function isMedial(tokens: readonly Token[], { first, last }: LabelledSpan): boolean {
  return (
    tokens[last + 1]?.form === "," &&
    tokens.slice(Math.max(0, first - 12), first).some(({ form }) => form === ",")
  );
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
  if (token.upos === "NOUN") {
    const named = kit.reporting.nouns.get(lemma);
    return named && REPORTS.has(named) ? named : null;
  }
  if (isPhrase(token)) return "say";
  return reportingClass(sentence, token, kit);
}

function isPhrase({ form }: Token): boolean {
  return /^according$/i.test(form);
}
