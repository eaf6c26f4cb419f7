/**
 * Reporting clauses that close their sentence, where the tree made something else of them:
 *
 *     The accord holds, the prime minister told the newspaper.      told, the prime minister
 *     The accord holds, people briefed on the talks said.           said, people
 *     The accord holds, a leaked memo shows.                        shows, memo
 *     The accord holds, it was claimed on Monday.                   claimed, nobody
 *     The accord holds, the agency quoted an envoy as saying.       quoted, an envoy
 *
 * Everything before the clause is the report.
 */

import { spanOf } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import type { SurfaceWords } from "../../parse/surface-words.ts";
import type { Timed } from "../../time/timed.ts";
import { isFiniteVerb } from "../clauses/missed-past.ts";
import { isTime } from "../clauses/time-nouns.ts";
import type { EventKit } from "../event-kit.ts";
import type { Attributed } from "./attributed.ts";
import { headOfSource, sourceAt } from "./attribution-source.ts";

/** Words of the clause that any scan looks at. */
const LONGEST = 30;
const TELLS = /^(?:tell|inform|brief|assure|remind)$/;
const QUOTES = /^(?:quote|cite)$/;

/** Null where the sentence does not end so. */
export function tailAttribution(
  timed: Timed,
  sentence: Sentence,
  surface: SurfaceWords,
  kit: EventKit,
): Attributed | null {
  const { tokens } = sentence;
  const comma = tokens.findLastIndex(({ form }) => form === ",");
  const last = tokens.findLastIndex(({ upos }) => upos !== "PUNCT");
  if (comma < 3 || last - comma < 2 || last - comma > LONGEST) return null;
  if (!opensReport(tokens, comma)) return null;
  const verb = tokens
    .slice(comma + 2, last + 1)
    .find((t) => isReportingForm(t, last, surface, kit) && closes(tokens, t, last));
  if (!verb) return null;
  const before = tokens.slice(comma + 1, verb.index);
  if (
    before.some((t) => isFiniteVerb(t) && t.upos !== "AUX") ||
    /^(?:CCONJ|ADP)$/.test(before[0]?.upos ?? "")
  )
    return null;
  const passive = before.some(({ lemma }) => lemma === "be") && /^VB[DN]$/.test(verb.xpos);
  const quoted = QUOTES.test(verb.lemma) ? quotedSource(tokens.slice(verb.index + 1, last + 1)) : null;
  const source = quoted ?? (passive ? undefined : headOfSource(before));
  if (!source && !(passive && /^it$/i.test(before[0]?.form ?? ""))) return null;
  const base = {
    sentence: sentence.index,
    cueToken: verb.index,
    cue: spanOf(timed.text, verb.start, verb.end),
    class: kit.reporting.verbs.get(verb.lemma.toLowerCase())?.[0]?.class ?? "say",
    content: [{ start: sentence.start, end: tokens[comma]!.start }],
  } as const;
  return source
    ? { ...base, ...sourceAt(timed, sentence, source, kit) }
    : { ...base, kind: "anonymous", source: null, mention: null };
}

/** Before the comma stands a clause of its own, and no "when" or "if" that makes the tail the main one. */
function opensReport(tokens: readonly Token[], comma: number): boolean {
  const report = tokens.slice(0, comma);
  return (
    report.some(isFiniteVerb) && !/^(?:SCONJ|CCONJ)$/.test(report[0]!.upos) && !/^W/.test(report[0]!.xpos)
  );
}

/** A reporting verb with tense, or its form at the end of the sentence, which the tagger may take for a plural. */
function isReportingForm(token: Token, last: number, surface: SurfaceWords, kit: EventKit): boolean {
  if (!kit.reportingForms.verbAt(surface.lower, token.index)) return false;
  return isFiniteVerb(token) || token.xpos === "VBN" || (token.index === last && token.xpos === "NNS");
}

/** Nothing behind the verb that could be reported: an adjunct, a date, whom it was told. */
function closes(tokens: readonly Token[], verb: Token, last: number): boolean {
  const rest = tokens.slice(verb.index + 1, last + 1);
  const next = rest[0];
  if (!next) return true;
  if (rest.some((t) => isFiniteVerb(t) || /^that$/i.test(t.form))) return false;
  if (TELLS.test(verb.lemma) || QUOTES.test(verb.lemma)) return true;
  return /^(?:ADP|ADV)$/.test(next.upos) || isTime(next);
}

/** "quoted an envoy as saying" */
function quotedSource(rest: readonly Token[]): Token | undefined {
  const as = rest.findIndex(({ form }) => form === "as");
  return as > 0 && rest[as + 1]?.xpos === "VBG"
    ? (headOfSource(rest.slice(0, as)) ?? rest[as - 1])
    : undefined;
}
