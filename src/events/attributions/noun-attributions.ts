/**
 * Nouns that attribute the clause behind them:
 *
 *     the mayor's claim that the bridge was lost          the mayor
 *     a report by the ombudsman that ...                  the ombudsman
 *     rumours that the bridge was lost                    nobody
 *
 * The clause ends before the verb that the noun belongs to, whatever the tree made of it.
 */

import { spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { Timed } from "../../time/timed.ts";
import { isFiniteVerb } from "../clauses/missed-past.ts";
import type { EventKit } from "../event-kit.ts";
import { type Attributed, REPORTS, reportingClass } from "./attributed.ts";
import { sourceAt } from "./attribution-source.ts";

/** Words between the noun and "that": whose claim it is. */
const REACH = 8;
/** Words of the clause, and before the noun, that are looked at. */
const LONGEST = 60;

export function nounAttribution(
  timed: Timed,
  sentence: Sentence,
  noun: Token,
  kit: EventKit,
): Attributed | null {
  const said = noun.upos === "NOUN" ? kit.reporting.nouns.get(noun.lemma.toLowerCase()) : undefined;
  if (!said || !REPORTS.has(said)) return null;
  const { tokens } = sentence;
  // "said in a report that ...": the verb attributes.
  const above = tokens[noun.head];
  if (above && isRelation(noun, "obl", "obj") && reportingClass(sentence, above, kit)) return null;
  if (tokens.slice(Math.max(0, noun.index - 3), noun.index).some(({ form }) => /^in$/i.test(form)))
    return null;
  const behind = tokens.slice(noun.index + 1, noun.index + 1 + REACH);
  const that = behind.find(({ form }) => /^that$/i.test(form))?.index;
  if (that === undefined) return null;
  const between = tokens.slice(noun.index + 1, that);
  if (between.length > 0 && !/^(?:by|from|of)$/i.test(between[0]!.form)) return null;
  const next = tokens[that + 1];
  // "a report that was lost": who or what it is about, no report of its own.
  if (!next || /^(?:VB|MD)/.test(next.xpos) || between.some(isFiniteVerb)) return null;
  const rest = tokens.slice(that + 1, that + 1 + LONGEST);
  const finite = rest.filter((t) => isFiniteVerb(t) && t.upos !== "AUX");
  const end = isSubject(sentence, noun) && finite[1] ? finite[1].index : tokens.length;
  const last = rest.findLast(({ upos, index }) => upos !== "PUNCT" && index < end) ?? next;
  const speaker = speakerOf(sentence, noun, between);
  return {
    sentence: sentence.index,
    cueToken: noun.index,
    cue: spanOf(timed.text, noun.start, noun.end),
    class: said,
    content: [{ start: next.start, end: Math.max(next.end, last.end) }],
    ...(speaker
      ? sourceAt(timed, sentence, speaker, kit)
      : ({ kind: "anonymous", source: null, mention: null } as const)),
  };
}

/** No verb with tense stands before it, so one must follow its clause. */
function isSubject({ tokens }: Sentence, noun: Token): boolean {
  return !tokens.slice(Math.max(0, noun.index - LONGEST), noun.index).some(isFiniteVerb);
}

/** "the mayor's claim", "his claim", "a claim by the mayor". */
function speakerOf(sentence: Sentence, noun: Token, between: readonly Token[]): Token | undefined {
  const nouns = between.filter(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos));
  if (nouns.length > 0) return nouns.find(({ head }) => head <= noun.index) ?? nouns[0];
  const owner = dependents(sentence, noun.index, "nmod:poss").find(({ upos }) => upos !== "DET");
  const before = sentence.tokens[noun.index - 1];
  return owner ?? (before?.xpos === "POS" ? sentence.tokens[noun.index - 2] : undefined);
}
