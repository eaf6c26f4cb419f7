/**
 * Phrases of a lexicon by their first word, so that a text is read once and not once for each phrase.
 *
 *     "in exchange for"   under "in"
 */

export interface IndexedPhrase<T> {
  /** Lower-cased. */
  readonly words: readonly string[];
  readonly entry: T;
  /** Place in the lexicon. */
  readonly order: number;
}

export type PhraseIndex<T> = ReadonlyMap<string, readonly IndexedPhrase<T>[]>;

export function indexPhrases<T extends { readonly phrase: string }>(entries: readonly T[]): PhraseIndex<T> {
  return Map.groupBy(
    entries.map((entry, order) => ({ words: entry.phrase.split(" "), entry, order })),
    ({ words }) => words[0] ?? "",
  );
}

const NONE: readonly never[] = [];

/** Those whose words stand at this place, in the order of the lexicon. */
export function phrasesAt<T>(
  index: PhraseIndex<T>,
  forms: readonly string[],
  at: number,
): readonly IndexedPhrase<T>[] {
  const candidates = index.get(forms[at] ?? "");
  return candidates?.filter(({ words }) => words.every((word, i) => forms[at + i] === word)) ?? NONE;
}
