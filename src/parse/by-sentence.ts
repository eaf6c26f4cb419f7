/** What was found in a document, by sentence: later stages ask word by word, and a long text has thousands of names and dates. */

export interface InSentence {
  readonly sentence: number;
}

const NONE: readonly never[] = [];

/** Looks up what a list has of one sentence, in the order of the list. Each list is sorted once. */
export function bySentence<T extends InSentence>(): (all: readonly T[], sentence: number) => readonly T[] {
  const sorted = new WeakMap<readonly T[], ReadonlyMap<number, readonly T[]>>();
  return (all, sentence) => {
    let index = sorted.get(all);
    if (!index) {
      index = Map.groupBy(all, (one) => one.sentence);
      sorted.set(all, index);
    }
    return index.get(sentence) ?? NONE;
  };
}
