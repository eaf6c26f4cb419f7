/**
 * Groups of words of like use, and families of such groups, from sentences without annotation.
 *
 *     group     iowa florida california ohio ...      making taking using putting ...
 *     family    states, countries, cities             -ing forms that take an object
 *
 * Words too rare for company of their own stand together by ending and capitals (rareKey of word-shapes.ts), so
 * that words never seen have a group too.
 */

import { hashWord } from "../src/parse/hashing.ts";
import type { HashTable } from "../src/parse/model-file.ts";
import { FAMILY_BITS, rareKey, straighten } from "../src/parse/word-shapes.ts";
import { exchange, type Neighbours } from "./exchange.ts";
import { counted, hashTable, ranked } from "./vocabulary.ts";

export interface GroupOptions {
  readonly groups: number;
  readonly families: number;
  /** Uses below which a word is rare. */
  readonly seen: number;
}

/** Hyphened words are split in treebanks, not in the news. */
const HYPHENED = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;
const ROUNDS = 15;
/** The gap between sentences is the first thing, in a group and a family of its own. */
const GAP = 0;

/** From the hash of a word or of its rare key to its group; the upper bits are the family, never 0. */
export function wordGroups(
  sentences: readonly (readonly string[])[],
  { groups, families, seen }: GroupOptions,
): HashTable {
  const split = sentences.map((forms) =>
    forms.flatMap((form) => (HYPHENED.test(form) ? form.split(/(-)/) : [form])),
  );
  const hashOf = (form: string): number => hashWord(straighten(form.toLowerCase()));
  const uses = counted(split.flatMap((forms) => forms.map(hashOf)));
  const keyOf = (form: string): number => {
    const hash = hashOf(form);
    return uses.get(hash)! >= seen ? hash : rareKey(form);
  };
  const keys = split.map((forms) => forms.map(keyOf));
  const words = ranked(counted(keys.flat())).map(([key]) => key);
  const number = new Map(words.map((key, i) => [key, i + 1]));
  const neighbours = neighboursOf(
    keys.map((sentence) => sentence.map((key) => number.get(key)!)),
    words.length + 1,
  );
  const group = exchange(neighbours, { classes: groups, fixed: 1, rounds: ROUNDS });
  const above = joined(neighbours, group, groups);
  const family = exchange(above, { classes: families, fixed: 1, rounds: ROUNDS });
  const value = numbered(family);
  return hashTable(words.map((key, i) => [key, value[group[i + 1]!]!]));
}

function neighboursOf(sentences: readonly (readonly number[])[], things: number): Neighbours {
  const pairs = pairCounter(things);
  for (const words of sentences) {
    let last = GAP;
    for (const word of words) {
      pairs.add(last, word, 1);
      last = word;
    }
    pairs.add(last, GAP, 1);
  }
  return pairs.neighbours();
}

/** Neighbours of groups, from those of their words. */
function joined({ after }: Neighbours, groupOf: Int32Array, groups: number): Neighbours {
  const pairs = pairCounter(groups);
  for (const [i, list] of after.entries()) {
    for (let k = 0; k < list.length; k += 2) pairs.add(groupOf[i]!, groupOf[list[k]!]!, list[k + 1]!);
  }
  return pairs.neighbours();
}

function pairCounter(things: number): {
  add: (first: number, second: number, n: number) => void;
  neighbours: () => Neighbours;
} {
  const make = (): Map<number, number>[] => Array.from({ length: things }, () => new Map<number, number>());
  const [before, after, counts] = [make(), make(), new Int32Array(things)];
  const flat = (maps: readonly Map<number, number>[]): Int32Array[] =>
    maps.map((map) => Int32Array.from([...map].flat()));
  return {
    add: (first, second, n) => {
      after[first]!.set(second, (after[first]!.get(second) ?? 0) + n);
      before[second]!.set(first, (before[second]!.get(first) ?? 0) + n);
      counts[second] = counts[second]! + n;
    },
    neighbours: () => ({ counts, before: flat(before), after: flat(after) }),
  };
}

/** One number for a group: its family above FAMILY_BITS, its place in the family below. */
function numbered(familyOf: Int32Array): Int32Array {
  const places = new Map<number, number>();
  return familyOf.map((family) => {
    const place = places.get(family) ?? 0;
    places.set(family, place + 1);
    return (family << FAMILY_BITS) | (place % (1 << FAMILY_BITS));
  });
}
