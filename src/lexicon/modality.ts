/**
 * The form of words that say of an act that it has not happened, may happen, is wanted or did not happen; of words
 * that mark a channel; and of words that open a condition.
 *
 *     { word: "plan", as: "verb", makes: "future" }         Ankara plans to send envoys.
 *     { word: "looming", as: "adjective", makes: "future" } the looming strike
 *     { word: "refuse", as: "verb", makes: "negated" }      Hanoi refused to take part.
 */

/**
 * future: expected or arranged; hypothetical: possible, supposed, feared; desired: wanted or hoped for; negated: did not
 * happen; actual: it happened ("manage to"); ongoing: under way ("continue to").
 */
export type Effect = "future" | "hypothetical" | "desired" | "negated" | "actual" | "ongoing";

export interface ModalWord {
  /** Lemma, or lemmas with a blank between: "on the verge of", "yet to". */
  readonly word: string;
  /** A verb or noun or adjective governs what it changes; an adverb or determiner stands before it; a phrase anywhere before. */
  readonly as:
    | "verb"
    | "noun"
    | "adjective"
    | "adverb"
    | "determiner"
    | "auxiliary"
    | "preposition"
    | "phrase";
  readonly makes: Effect;
}

export interface ChannelCue {
  /** Lower-cased words in order. */
  readonly phrase: string;
  readonly channel: "public" | "private";
  /**
   * Where it must stand: "modifier" any adjunct or adverb of the act or its reporting verb; "recipient" the addressee of a
   * speech verb ("told reporters"); "adjective" before the noun of the act ("a televised address").
   */
  readonly as: "modifier" | "recipient" | "adjective";
}

/**
 * Nouns of speech and meeting behind a preposition, with what makes them public or private: "in a confidential message", "at a public
 * hearing", "over the phone". Lemmas.
 */
export interface ChannelNouns {
  /** Public or private by an attribute alone. */
  readonly neutral: readonly string[];
  readonly publicAttributes: readonly string[];
  readonly privateAttributes: readonly string[];
  /** Public whatever stands before them. */
  readonly public: readonly string[];
  /** Private for what is said by them; two who speak over them only meet. */
  readonly phone: readonly string[];
}

export interface ConditionMarker {
  /** Lower-cased words in order. */
  readonly phrase: string;
  /** "clause" opens a clause, "preposition" a noun phrase or -ing form, "inversion" stands before the subject ("Should X"). */
  readonly as: "clause" | "preposition" | "inversion";
  /** Not a condition where these words follow: "on condition of anonymity". */
  readonly not?: readonly string[];
}

export interface Modality {
  readonly words: readonly ModalWord[];
  readonly channels: readonly ChannelCue[];
  readonly channelNouns: ChannelNouns;
  readonly conditions: readonly ConditionMarker[];
}
