/** The words around names of places, ready for looking up. */

import type { SceneWords } from "../lexicon/scene-words.ts";

/** The lists of SceneWords, each as a set. */
export type SceneIndex = Readonly<Record<keyof SceneWords, ReadonlySet<string>>>;

export function sceneIndex(words: SceneWords): SceneIndex {
  const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list);
  return Object.fromEntries(Object.entries(words).map(([name, list]) => [name, setOf(list)])) as SceneIndex;
}
