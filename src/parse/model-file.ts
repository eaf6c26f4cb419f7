/**
 * The file of the language models that training writes and the program reads, in the form of model-bytes.ts. Decoding copies the
 * parts into aligned arrays and builds the scorers.
 */

import type { Pass } from "./dependency-parser.ts";
import { type Scorer, type SparseWeights, sparseScorer } from "./linear-model.ts";
import {
  bytesOf,
  isOfFormat,
  modelBytes,
  openModel,
  type TableSize,
  tableBytes,
  tableSize,
  takeTable,
} from "./model-bytes.ts";
import type { WordTable } from "./word-shapes.ts";

export interface LanguageModels {
  readonly boundary: Scorer;
  readonly tagger: Scorer;
  readonly first: Pass;
  readonly second: Pass;
  /** Labels of names. */
  readonly names: Scorer;
  /** Joint tags in class order: "VERB VBD". */
  readonly tags: readonly string[];
  /** Relations in class order. */
  readonly relations: readonly string[];
  /** Tags a word had in the training data, as the number of a set of tags. */
  readonly known: WordTable;
  /** Words of like use, by number. */
  readonly groups: WordTable;
  /** Given names, surnames and places, as bits of src/entities/names/name-gazetteer.ts. */
  readonly gazetteer: WordTable;
  /** Parts of speech that a lemma had, as STEM_BITS of lemmatize.ts. */
  readonly stems: WordTable;
  /** Words with features other than their tag's: "she PRON PRP" to "Case=Nom|...". */
  readonly feats: ReadonlyMap<string, string>;
  /** Words whose lemma no rule gives: "sent VERB" to "send". */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Shares of right heads by how sure the parser is: as in `ParserScorers`. */
  readonly sure: readonly number[];
}

/** What the file holds, before its scorers are built. */
export interface ModelParts {
  readonly models: Readonly<Record<ScorerName, SparseWeights>>;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly known: HashTable;
  readonly groups: HashTable;
  readonly stems: HashTable;
  readonly gazetteer: HashTable;
  readonly feats: Readonly<Record<string, string>>;
  readonly lemmas: Readonly<Record<string, string>>;
  /** As in `ParserScorers`. */
  readonly sure: readonly number[];
}

export interface HashTable {
  /** Ascending. */
  readonly hashes: Int32Array;
  readonly values: Uint16Array;
}

export const SCORERS = [
  "boundary",
  "tagger",
  "firstMoves",
  "firstLabels",
  "secondMoves",
  "secondLabels",
  "names",
] as const;
export type ScorerName = (typeof SCORERS)[number];

const FORMAT = "demarche language models 4";

interface Header {
  readonly format: string;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly feats: Readonly<Record<string, string>>;
  readonly lemmas: Readonly<Record<string, string>>;
  readonly sure: readonly number[];
  readonly sparse: readonly NamedTable[];
  readonly known: number;
  readonly groups: number;
  readonly stems: number;
  readonly gazetteer: number;
}

interface NamedTable extends TableSize {
  readonly name: ScorerName;
  /** Null for infinite: as in `Scorer`. */
  readonly enough: readonly (number | null)[];
}

export function encodeModels(parts: ModelParts): Uint8Array {
  const header: Header = {
    format: FORMAT,
    tags: parts.tags,
    relations: parts.relations,
    feats: parts.feats,
    lemmas: parts.lemmas,
    sure: parts.sure,
    sparse: SCORERS.map((name) => {
      const { bits, classes, rows, entries } = tableSize(parts.models[name]);
      const enough = parts.models[name].enough.map((lead) => (Number.isFinite(lead) ? lead : null));
      return { name, bits, classes, enough, rows, entries };
    }),
    known: parts.known.hashes.length,
    groups: parts.groups.hashes.length,
    stems: parts.stems.hashes.length,
    gazetteer: parts.gazetteer.hashes.length,
  };
  const words = [parts.known, parts.groups, parts.stems, parts.gazetteer];
  return modelBytes(header, [
    ...SCORERS.flatMap((name) => tableBytes(parts.models[name])),
    ...words.flatMap(({ hashes, values }) => [bytesOf(hashes), bytesOf(values)]),
  ]);
}

/** Throws where the bytes are not such a file. */
export function decodeModels(bytes: Uint8Array): LanguageModels {
  const { header, take } = openModel(bytes, "the language models are cut off: train or copy them again");
  if (!isHeader(header))
    throw new Error(`not a file of "${FORMAT}": train or copy the language models again`);
  const scorers = new Map<ScorerName, Scorer>();
  for (const table of header.sparse) {
    const enough = table.enough.map((lead) => lead ?? Number.POSITIVE_INFINITY);
    scorers.set(table.name, sparseScorer(takeTable(take, table, enough)));
  }
  const table = (length: number): WordTable =>
    wordTable({ hashes: new Int32Array(take(length * 4)), values: new Uint16Array(take(length * 2)) });
  const scorer = (name: ScorerName): Scorer => {
    const found = scorers.get(name);
    if (!found) throw new Error(`the language models hold no ${name}: train or copy them again`);
    return found;
  };
  return {
    boundary: scorer("boundary"),
    tagger: scorer("tagger"),
    first: { moves: scorer("firstMoves"), labels: scorer("firstLabels") },
    second: { moves: scorer("secondMoves"), labels: scorer("secondLabels") },
    names: scorer("names"),
    tags: header.tags,
    relations: header.relations,
    known: table(header.known),
    groups: table(header.groups),
    stems: table(header.stems),
    gazetteer: table(header.gazetteer),
    feats: new Map(Object.entries(header.feats)),
    lemmas: new Map(Object.entries(header.lemmas)),
    sure: header.sure,
  };
}

function isHeader(value: unknown): value is Header {
  return isOfFormat(value, FORMAT);
}

/** Open addressing in typed arrays: a Map of as many numbers takes several times as long to fill. */
export function wordTable({ hashes, values }: HashTable): WordTable {
  const bits = Math.ceil(Math.log2(2 * hashes.length + 2));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  // A slot without a value is free: 0 is what an unknown word has.
  const found = new Uint16Array(mask + 1);
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, GOLDEN) >>> (32 - bits);
    while (found[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let i = 0; i < hashes.length; i++) {
    const slot = slotOf(hashes[i]!);
    keys[slot] = hashes[i]!;
    found[slot] = values[i]!;
  }
  return { lookUp: (hash) => found[slotOf(hash)]! };
}

/** 2^32 divided by the golden ratio: spreads numbers that are close (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;
