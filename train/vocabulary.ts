/**
 * Class lists and word tables taken from the treebanks: joint tags, relations, the tags that each word had.
 */

import { hashWord } from "../src/parse/hashing.ts";
import type { HashTable } from "../src/parse/model-file.ts";
import { straighten } from "../src/parse/word-shapes.ts";
import type { TreebankSentence } from "./corpus.ts";

/** Rarer joint tags are slips of annotation more often than tags. */
const TAG_SEEN = 8;
const RELATION_SEEN = 3;
const WORD_SEEN = 3;
/** A word's tags are those with at least this share of its uses. */
const TAG_SHARE = 0.08;

export function counted(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** By count, then by name: the order is the same on every machine. */
export function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
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

/** The sets of tags that words had, numbered from 1. */
export function knownTags(sentences: readonly TreebankSentence[]): HashTable {
  const uses = new Map<string, string[]>();
  for (const { forms, tags } of sentences) {
    for (const [i, form] of forms.entries()) {
      const word = straighten(form.toLowerCase());
      const list = uses.get(word);
      if (list) list.push(tags[i]!);
      else uses.set(word, [tags[i]!]);
    }
  }
  const sets = new Map<string, number>();
  const entries: [number, number][] = [];
  for (const [word, list] of uses) {
    if (list.length < WORD_SEEN) continue;
    const kept = ranked(counted(list)).filter(([, n]) => n >= TAG_SHARE * list.length);
    const set = kept.map(([tag]) => tag).join("|");
    if (!sets.has(set)) sets.set(set, sets.size + 1);
    entries.push([hashWord(word), sets.get(set)!]);
  }
  return hashTable(entries);
}

export function hashTable(entries: readonly (readonly [number, number])[]): HashTable {
  const sorted = [...new Map(entries)].sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    values: Uint16Array.from(sorted, ([, value]) => value),
  };
}
