/**
 * Names of one document agree: what was named in full is the same kind of thing when it is named in short.
 *
 *     PER "Ararat Vardanyan"             so "Vardanyan" alone is PER
 *     ORG "Nile Basin Authority" (NBA)   so "NBA" is ORG
 */

import type { NameType, ProposedName } from "./name-tagger.ts";

const UPPER = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;

/** `forms` and `names` of each sentence, in order; the same number of sentences comes back. */
export function agree(
  forms: readonly (readonly string[])[],
  names: readonly (readonly ProposedName[])[],
): readonly (readonly ProposedName[])[] {
  const short = shortNames(forms, names);
  if (short.size === 0) return names;
  return forms.map((words, s) => {
    const own = names[s] ?? [];
    const taken = new Set(own.flatMap(({ first, last }) => range(first, last)));
    const retyped = own.map((name) => {
      const type = name.first === name.last ? short.get(words[name.first] ?? "") : undefined;
      return type ? { ...name, type } : name;
    });
    const added = words.flatMap((word, i) => {
      const type = taken.has(i) ? undefined : short.get(word);
      return type && isAlone(words, i) ? [{ first: i, last: i, type }] : [];
    });
    return added.length > 0 ? [...retyped, ...added].sort((a, b) => a.first - b.first) : retyped;
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Not beside other capitals, with which it may be another name. */
function isAlone(words: readonly string[], at: number): boolean {
  return !UPPER.test(words[at - 1] ?? "") && !UPPER.test(words[at + 1] ?? "");
}

/** Surnames of persons and acronyms of bodies that are named in full; none that is a kind of thing in two ways. */
function shortNames(
  forms: readonly (readonly string[])[],
  names: readonly (readonly ProposedName[])[],
): ReadonlyMap<string, NameType> {
  const short = new Map<string, NameType>();
  const double = new Set<string>();
  const add = (word: string, type: NameType) => {
    if ((short.get(word) ?? type) !== type) double.add(word);
    short.set(word, type);
  };
  for (const [s, own] of names.entries()) {
    const words = forms[s] ?? [];
    for (const { first, last, type } of own) {
      const surname = words[last] ?? "";
      if (type === "PER" && last > first && surname.length > 2 && UPPER.test(surname)) add(surname, "PER");
      const acronym = words[last + 2] ?? "";
      if (
        type === "ORG" &&
        last > first &&
        words[last + 1] === "(" &&
        words[last + 3] === ")" &&
        ACRONYM.test(acronym)
      )
        add(acronym, type);
      // A longer name that is no person and ends alike.
      if (type !== "PER" && last > first) double.add(surname);
    }
  }
  for (const word of double) short.delete(word);
  return short;
}
