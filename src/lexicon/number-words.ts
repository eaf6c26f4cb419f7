/** Words for numbers, as a language brings them. */

export interface NumberWords {
  /** "three", "nineteen", "forty" with their value. */
  readonly values: Readonly<Record<string, number>>;
  /** "hundred", "thousand", "million", and short forms that stand glued to figures ("2m"). */
  readonly scales: Readonly<Record<string, number>>;
  readonly shortScales: Readonly<Record<string, number>>;
  /** "couple", "dozen": nouns that count, with "a" before them or a number. */
  readonly collectives: Readonly<Record<string, number>>;
  /** "several", "some", "many": an amount without a number. */
  readonly vague: readonly string[];
  /** "third" is 3; fractions and days of the month read them. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** "half", "quarter": parts of one. */
  readonly fractions: Readonly<Record<string, number>>;
}
