/** An attribution as the stage keeps it, and which verbs make one: "said" is of the class say, "speaking" of none. */

import type { ReportingClass } from "../../lexicon/reporting-verbs.ts";
import type { Range, Span } from "../../model/span.ts";
import type { Sentence, Token } from "../../parse/parsed.ts";
import { dependents, isRelation } from "../../parse/tree.ts";
import type { EventKit } from "../event-kit.ts";
import type { Source } from "./attribution-source.ts";

export interface Attributed extends Source {
  readonly sentence: number;
  /** The word that attributes; the first of a phrase. */
  readonly cueToken: number;
  readonly cue: Span;
  readonly class: ReportingClass;
  readonly content: readonly Range[];
}

/** The lexicon entry of a reporting verb, with the words that it wants after it. */
export function reportingClass(sentence: Sentence, token: Token, kit: EventKit): ReportingClass | null {
  if (!token.xpos.startsWith("VB") || isRelation(token, "aux", "amod")) return null;
  for (const verb of kit.reporting.verbs.get(token.lemma.toLowerCase()) ?? []) {
    const after = sentence.tokens.slice(token.index + 1, token.index + 5).map((t) => t.form.toLowerCase());
    if (verb.rest.every((word) => after.includes(word))) return verb.class;
  }
  return null;
}

/** Classes of words that vouch for something; a promise or a warning is an act itself. */
export const REPORTS: ReadonlySet<ReportingClass> = new Set<ReportingClass>([
  ...(["say", "announce", "claim", "deny", "believe", "confirm", "admit", "learn", "show"] as const),
]);

/** "as officials had said" */
export function isAsClause(sentence: Sentence, verb: Token): boolean {
  return isRelation(verb, "advcl") && dependents(sentence, verb.index, "mark").some((m) => m.lemma === "as");
}

/** "as they had promised": what is told is compared with a promise, which does not report it. */
export function isComparison(sentence: Sentence, verb: Token, said: ReportingClass): boolean {
  return !REPORTS.has(said) && isAsClause(sentence, verb);
}
