/**
 * Documents once more with other names in place of their own, so that what stands around a name is learned from more names
 * than one:
 *
 *     "Natalia flew to Lima. Lima was hot."     "Okafor flew to St. Gallen. St. Gallen was hot."
 */

import type { NameType, ProposedName } from "../src/entities/names/name-tagger.ts";
import type { NamedSentence } from "./name-corpus.ts";

type OtherName = (words: readonly string[], type: NameType) => readonly string[];

/** A share of the documents with names; a name gives way to one of its kind in `pool`, the same one in the whole document. */
export function withOtherNames(
  sentences: readonly NamedSentence[],
  pool: readonly NamedSentence[],
  share: number,
  random: () => number,
): NamedSentence[] {
  const others = Map.groupBy(
    pool.flatMap(({ forms, names }) =>
      names.map(({ first, last, type }) => ({ type, words: forms.slice(first, last + 1) })),
    ),
    ({ type }) => type,
  );
  const documents = [...Map.groupBy(sentences, ({ document }) => document).values()];
  return documents
    .filter((document) => document.some(({ names }) => names.length > 0) && random() < share)
    .flatMap((document) => {
      const chosen = new Map<string, readonly string[]>();
      const otherFor: OtherName = (words, type) => {
        const key = `${type} ${words.join(" ")}`;
        const list = others.get(type) ?? [];
        const other = chosen.get(key) ?? list[Math.floor(random() * list.length)]?.words ?? words;
        chosen.set(key, other);
        return other;
      };
      return document.map((sentence) => renamed(sentence, otherFor));
    });
}

function renamed({ forms, names, document }: NamedSentence, otherFor: OtherName): NamedSentence {
  const out: string[] = [];
  const moved: ProposedName[] = [];
  let from = 0;
  for (const { first, last, type } of names) {
    out.push(...forms.slice(from, first));
    const words = otherFor(forms.slice(first, last + 1), type);
    moved.push({ first: out.length, last: out.length + words.length - 1, type });
    out.push(...words);
    from = last + 1;
  }
  out.push(...forms.slice(from));
  return { forms: out, names: moved, document: `${document} with other names` };
}
