/**
 * Named lists of lemmas that event frames refer to as "@name", so that a word is listed once for all frames.
 *
 *     { ceasefire: ["ceasefire", "truce", "armistice"] }     object: ["@ceasefire"]
 *
 * A lemma of two words ("cease fire", "air strike") stands for a noun with its compound, with or without a hyphen.
 */

export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * Classes that hold more than their list: "@party" also holds every mention of a person, people, body or state and
 * every pronoun for one, "@name" every name and pronoun, "@person" every mention of a person or of people, "@place" every place
 * name.
 */
export const COMPUTED_CLASSES = ["party", "name", "person", "place"] as const;
