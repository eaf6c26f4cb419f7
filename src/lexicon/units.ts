/** Words around numbers, as a language brings them: currencies, shares, bounds, and what makes a number no quantity. */

import type { Operator } from "../model/record.ts";

export interface UnitWords {
  /** Signs before a figure to ISO 4217: "$", "€". */
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Words behind a number to ISO 4217: "dollars", "swiss francs". */
  readonly currencyWords: Readonly<Record<string, string>>;
  /** The same where they are other words too, so that a scale must stand before them: "20 trillion won". */
  readonly currencyAfterScale: Readonly<Record<string, string>>;
  /** Words for money that are weights too, where goods that are weighed follow: "1,300 pounds of fertiliser". */
  readonly weights: readonly string[];
  /** Goods that are weighed and their measures: "fertiliser", "kg". */
  readonly weighed: readonly string[];
  /** Phrases for percent behind a number, to the unit printed. */
  readonly shares: Readonly<Record<string, string>>;
  /** Phrases before a number to the bound they set; all lower case, words apart by a space. */
  readonly before: Readonly<Record<string, Operator>>;
  /** Verbs, in all forms, with which "over" is no bound: "handed over three men". */
  readonly goingOver: readonly string[];
  /** The same behind a number: "or more". */
  readonly behind: Readonly<Record<string, Operator>>;
  /** "dozens", "thousands": the least that the plural says. */
  readonly plurals: Readonly<Record<string, number>>;
  /** Periods of a rate, and adverbs for them: "a day", "daily". */
  readonly periods: Readonly<Record<string, string>>;
  /** What stands behind a number and is no noun that is counted: "12 dead", "the 1,000 mark". */
  readonly conditions: readonly string[];
  /** Adjectives that belong to the unit: "square kilometres". */
  readonly measures: readonly string[];
  /** Adjectives that may stand between bound and number: "an estimated", "a record", "some". */
  readonly fillers: readonly string[];
  /** Nouns before a figure that name something by number: "Resolution 242", "Article 5". */
  readonly numbered: readonly string[];
  /** Nouns for more of what was counted before: "three soldiers and six others". */
  readonly more: readonly string[];
  /** Nouns that a number counts without making a quantity of the crisis: "times", "sides". */
  readonly idle: readonly string[];
  /** Words that show a vote. */
  readonly votes: readonly string[];
  /** Words behind a number of years that make it an age. */
  readonly ages: readonly string[];
  /** Plurals without "s": "people". */
  readonly plainPlurals: readonly string[];
  /** Words at which a noun phrase ends although they may look like a plural: "was", "has". */
  readonly stops: readonly string[];
  /** Participles by which a noun carries what is counted: "trucks carrying aid". */
  readonly carriers: readonly string[];
}
