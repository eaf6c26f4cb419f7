/**
 * Class lists and word tables taken from the treebanks: joint tags, relations, the tags that each word had.
 */

import { hashWord } from "../src/parse/hashing.ts";
import { type HashTable, wordTable } from "../src/parse/model-file.ts";
import { COMMON_BIT, straighten, type WordTable } from "../src/parse/word-shapes.ts";
import type { TreebankSentence } from "./corpus.ts";
import type { NewsSentence } from "./silver.ts";

/** Rarer joint tags are slips of annotation more often than tags. */
const TAG_SEEN = 8;
const RELATION_SEEN = 3;
const WORD_SEEN = 3;
/** A word's tags are those with at least this share of its uses. */
const TAG_SHARE = 0.08;
const FOLDS = 10;
const FOLD_STRETCH = 40;

export function counted<T extends string | number>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** By count, then by name: the order is the same on every machine. */
export function ranked<T extends string | number>(counts: ReadonlyMap<T, number>): [T, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

export function tagList(sentences: readonly TreebankSentence[]): string[] {
  return ranked(counted(sentences.flatMap(({ tags }) => tags)))
    .filter(([, n]) => n >= TAG_SEEN)
    .map(([tag]) => tag);
}

export function relationList(sentences: readonly TreebankSentence[]): string[] {
  const all = ranked(counted(sentences.flatMap(({ deprels }) => deprels)));
  return all.filter(([, n]) => n >= RELATION_SEEN).map(([relation]) => relation);
}

/** From any joint tag to a class: its own, or the commonest with its universal part. */
export function tagClasses(list: readonly string[]): (tag: string) => number {
  const own = new Map(list.map((tag, i) => [tag, i]));
  return (tag) => {
    const found = own.get(tag);
    if (found !== undefined) return found;
    const upos = tag.slice(0, tag.indexOf(" ") + 1);
    return Math.max(
      0,
      list.findIndex((other) => other.startsWith(upos)),
    );
  };
}

export function relationClasses(list: readonly string[]): (relation: string) => number {
  return (relation) => {
    const own = list.indexOf(relation);
    return own >= 0 ? own : Math.max(0, list.indexOf(relation.split(":")[0] ?? "dep"));
  };
}

export interface KnownTags {
  /** From a word to the set of tags that it had. */
  readonly table: HashTable;
  /**
   * The same as the other sentences of the treebank have it, for each sentence. A tagger that learns from the whole
   * table trusts it too far: every rare word of the training data is right in it.
   */
  readonly heldOut: readonly WordTable[];
}

/** Stretches of neighbours in turn, so that one document is not on both sides. */
export function foldOf(sentence: number, folds: number): number {
  return Math.floor(sentence / FOLD_STRETCH) % folds;
}

/**
 * The sets of tags that words had, numbered from 1. The treebanks' own annotation decides; words that are too rare
 * there take the tags that `news` gives them.
 */
export function knownTags(
  sentences: readonly TreebankSentence[],
  news: readonly NewsSentence[] = [],
): KnownTags {
  const sets = new Map<string, number>();
  const table = tableOf(sentences, news, sets);
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    wordTable(
      tableOf(
        sentences.filter((_, i) => foldOf(i, FOLDS) !== fold),
        news,
        sets,
      ),
    ),
  );
  return { table, heldOut: sentences.map((_, i) => tables[foldOf(i, FOLDS)]!) };
}

function tableOf(
  sentences: readonly TreebankSentence[],
  news: readonly NewsSentence[],
  sets: Map<string, number>,
): HashTable {
  const uses = new Map<string, string[]>();
  for (const { forms, tags } of sentences) {
    for (const [i, form] of forms.entries()) add(uses, form, tags[i]!);
  }
  const common = new Set([...uses].filter(([, list]) => list.length >= WORD_SEEN).map(([word]) => word));
  for (const [word, tags] of newsUses(news, uses, tagList(sentences))) {
    uses.set(word, [...(uses.get(word) ?? []), ...tags]);
  }
  const entries: [number, number][] = [];
  for (const [word, list] of uses) {
    if (list.length < WORD_SEEN) continue;
    const kept = ranked(counted(list)).filter(([, n]) => n >= TAG_SHARE * list.length);
    const set = kept.map(([tag]) => tag).join("|");
    if (!sets.has(set)) sets.set(set, sets.size + 1);
    entries.push([hashWord(word), sets.get(set)! | (common.has(word) ? COMMON_BIT : 0)]);
  }
  return hashTable(entries);
}

/** Joint tags of the news words: with each Penn tag the universal one that it mostly has in the treebanks. */
function newsUses(
  news: readonly NewsSentence[],
  own: ReadonlyMap<string, readonly string[]>,
  list: readonly string[],
): Map<string, string[]> {
  const jointOf = (word: string, penn: string): string | undefined => {
    const fits = (tag: string): boolean => tag.endsWith(` ${penn}`);
    const [mostly] = ranked(counted((own.get(word) ?? []).filter(fits)));
    return mostly?.[0] ?? list.find(fits);
  };
  const uses = new Map<string, string[]>();
  const known = new Map<string, string | undefined>();
  for (const { forms, xpos } of news) {
    for (const [i, form] of forms.entries()) {
      // Hyphened words are several words in the treebanks
      if (!/^[\p{L}\p{N}.'\u2019]+$/u.test(form)) continue;
      const word = straighten(form.toLowerCase());
      if ((own.get(word)?.length ?? 0) >= WORD_SEEN) continue;
      const use = `${word} ${xpos[i]}`;
      if (!known.has(use)) known.set(use, jointOf(word, xpos[i]!));
      const tag = known.get(use);
      if (tag !== undefined) add(uses, form, tag);
    }
  }
  return uses;
}

function add(uses: Map<string, string[]>, form: string, tag: string): void {
  const word = straighten(form.toLowerCase());
  const list = uses.get(word);
  if (list) list.push(tag);
  else uses.set(word, [tag]);
}

export function hashTable(entries: readonly (readonly [number, number])[]): HashTable {
  const sorted = [...new Map(entries)].sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    values: Uint16Array.from(sorted, ([, value]) => value),
  };
}
