/**
 * The form of a word that attributes a report: who said it, and how sure the source is made to look.
 *
 *     { lemma: "say", class: "say" }                    Oslo said the talks had failed.
 *     { lemma: "claim", class: "claim" }                Rebels claimed they held the bridge.
 *     { lemma: "deny", class: "deny" }                  The army denied that it had fired.
 */

/**
 * say: neutral; announce: the source makes it known; claim: without proof; deny: the content is negated; believe: thought,
 * not said; ask: a question; warn, hint, promise: with a colour of their own; confirm, admit: takes a report over;
 * learn: the source was told; show: a document or a finding.
 */
export const REPORTING_CLASSES = [
  "say",
  "announce",
  "claim",
  "deny",
  "believe",
  "ask",
  "warn",
  "hint",
  "promise",
  "confirm",
  "admit",
  "learn",
  "show",
] as const;
export type ReportingClass = (typeof REPORTING_CLASSES)[number];

export interface ReportingVerb {
  /** Lemma; a particle, preposition or fixed object may follow: "point out", "make clear". */
  readonly lemma: string;
  readonly class: ReportingClass;
  /** Whether the source may stand in the passive alone: "Troops are believed to be near." */
  readonly passive?: boolean;
  /** Whether words in quotation marks may be its object without a clause: '"Never," he snapped.' */
  readonly quote?: boolean;
  /** Whether it may follow or interrupt its report without quotation marks: "The road, she added, was closed." */
  readonly aside?: boolean;
}

/** A noun that attributes: "a statement by", "the claim that". */
export interface ReportingNoun {
  readonly lemma: string;
  readonly class: ReportingClass;
}

/** An adverb that attributes to nobody in particular: "reportedly". */
export interface ReportingAdverb {
  readonly lemma: string;
  readonly class: ReportingClass;
}

export interface ReportingWords {
  readonly verbs: readonly ReportingVerb[];
  readonly nouns: readonly ReportingNoun[];
  readonly adverbs: readonly ReportingAdverb[];
  /** What introduces a source as an adjunct: "according to", "in the words of". Lower case. */
  readonly sourcePhrases: readonly string[];
  /** Things that speak for nobody but themselves: "report", "leaked memo"; and what is set up to find out: "panel". Lemmas. */
  readonly documents: readonly string[];
  /** Words for media as sources, lemmas: "newspaper", "broadcaster". */
  readonly outlets: readonly string[];
}
