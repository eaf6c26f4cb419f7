/** Treebank sentences for training: words with joint tags, lemmas, features, projective trees. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DEPREL,
  FEATS,
  FORM,
  HEAD,
  isWordRow,
  LEMMA,
  MISC,
  readConllu,
  UPOS,
  XPOS,
} from "../src/parse/conllu-rows.ts";

export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** "VERB VBD" */
  readonly tags: readonly string[];
  readonly feats: readonly string[];
  /** Index of the head; the number of words for the root's dependent. */
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  /** The raw text and each surface token's place in it. */
  readonly text: string;
  /** Whether a paragraph begins here. */
  readonly paragraph: boolean;
  /** Whether a document begins here. */
  readonly document: boolean;
}

export function readTreebank(folder: string, split: "train" | "dev"): TreebankSentence[] {
  const gum = join(folder, "gum", split);
  const files = [
    join(folder, "ud-ewt", `${split}.conllu`),
    ...readdirSync(gum)
      .sort()
      .map((file) => join(gum, file)),
  ];
  return files.flatMap(readTreebankFile);
}

export function readTreebankFile(path: string): TreebankSentence[] {
  return readConllu(readFileSync(path, "utf8")).map(({ comments, rows }, i) => {
    const document = i === 0 || comments.some((line) => line.startsWith("# newdoc"));
    const words = rows.filter(isWordRow);
    const column = (c: number): string[] => words.map((row) => row[c] ?? "_");
    return {
      forms: column(FORM),
      lemmas: column(LEMMA),
      tags: words.map((row) => `${row[UPOS]} ${row[XPOS]}`),
      feats: column(FEATS),
      heads: Int32Array.from(words, (row) => (row[HEAD] === "0" ? words.length : Number(row[HEAD]) - 1)),
      deprels: column(DEPREL),
      text: surfaceText(rows),
      paragraph: document || comments.some((line) => line.startsWith("# newpar")),
      document,
    };
  });
}

function surfaceText(rows: readonly (readonly string[])[]): string {
  let text = "";
  let until = 0;
  for (const row of rows) {
    const [first = "", last] = (row[0] ?? "").split("-");
    if (first.includes(".") || (last === undefined && Number(first) <= until)) continue;
    if (last !== undefined) until = Number(last);
    text += row[FORM] + ((row[MISC] ?? "").split("|").includes("SpaceAfter=No") ? "" : " ");
  }
  return text;
}

/** Heads with crossing arcs lifted to the next ancestor until none crosses (Nivre and Nilsson 2005). */
export function projective(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (let changed = true; changed; ) {
    changed = false;
    let shortest = -1;
    for (let d = 0; d < lifted.length; d++) {
      if (lifted[d] === lifted.length || !crosses(lifted, d)) continue;
      if (shortest < 0 || Math.abs(lifted[d]! - d) < Math.abs(lifted[shortest]! - shortest)) shortest = d;
    }
    if (shortest >= 0) {
      lifted[shortest] = lifted[lifted[shortest]!]!;
      changed = true;
    }
  }
  return lifted;
}

/** Whether a word between dependent and head is not below the head. */
function crosses(heads: Int32Array, dependent: number): boolean {
  const head = heads[dependent]!;
  for (let w = Math.min(head, dependent) + 1; w < Math.max(head, dependent); w++) {
    let at = w;
    for (let steps = 0; at !== head && at < heads.length && steps <= heads.length; steps++) at = heads[at]!;
    if (at !== head) return true;
  }
  return false;
}

/** Numbers below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const result = [...values];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
