/**
 * Nouns that attribute the clause behind them:
 *
 *     the mayor's claim that the bridge was lost          the mayor
 *     a report by the ombudsman that ...                  the ombudsman
 *     rumours that the bridge was lost                    nobody
 *
 * The clause ends before the verb that the noun belongs to, whatever the tree made of it.
 */

import type { ReportingClass } from "../lexicon/reporting-verbs.ts";
import { spanOf } from "../model/span.ts";
import type { Sentence, Token } from "../parse/parsed.ts";
import { isRelation } from "../parse/tree.ts";
import type { Timed } from "../time/timed.ts";
import { type Attributed, reportingClass } from "./attributed.ts";
import { sourceAt } from "./attribution-source.ts";
import type { EventKit } from "./event-kit.ts";
import { isFiniteVerb } from "./subjects.ts";

/** Classes of nouns that vouch for something; a promise or a warning is an act itself. */
export const REPORTS: ReadonlySet<ReportingClass> = new Set<ReportingClass>([
  ...(["say", "announce", "claim", "deny", "believe", "confirm", "admit", "learn", "show"] as const),
]);
/** Words between the noun and "that": whose claim it is. */
const REACH = 8;

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
  const that = tokens.findIndex((t) => t.index > noun.index && /^that$/i.test(t.form));
  if (that < 0 || that - noun.index > REACH) return null;
  const between = tokens.slice(noun.index + 1, that);
  if (between.length > 0 && !/^(?:by|from|of)$/i.test(between[0]!.form)) return null;
  const next = tokens[that + 1];
  // "a report that was lost": who or what it is about, no report of its own.
  if (!next || /^(?:VB|MD)/.test(next.xpos) || between.some(isFiniteVerb)) return null;
  const finite = tokens.filter((t) => t.index > that && isFiniteVerb(t) && t.upos !== "AUX");
  const end = isSubject(sentence, noun) && finite[1] ? finite[1].index : tokens.length;
  const last = tokens.slice(0, end).findLast(({ upos }) => upos !== "PUNCT") ?? next;
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
  return !tokens.slice(0, noun.index).some(isFiniteVerb);
}

/** "the mayor's claim", "his claim", "a claim by the mayor". */
function speakerOf({ tokens }: Sentence, noun: Token, between: readonly Token[]): Token | undefined {
  const nouns = between.filter(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos));
  if (nouns.length > 0) return nouns.find(({ head }) => head <= noun.index) ?? nouns[0];
  const owner = tokens.find((t) => t.head === noun.index && t.deprel === "nmod:poss");
  const before = tokens[noun.index - 1];
  return owner ?? (before?.xpos === "POS" ? tokens[noun.index - 2] : undefined);
}
