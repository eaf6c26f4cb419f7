/** Tables of words whose lemma or features no rule gives, and of known stems, from the treebanks. */

import { hashWord } from "../src/parse/hashing.ts";
import { type LemmaExceptions, lemmatizer, STEM_BITS } from "../src/parse/lemmatize.ts";
import { type HashTable, wordTable } from "../src/parse/model-file.ts";
import { featsOf } from "../src/parse/morphology.ts";
import { straighten } from "../src/parse/word-shapes.ts";
import type { TreebankSentence } from "./corpus.ts";
import { hashTable } from "./vocabulary.ts";

const SEEN = 2;
const STEM = /^[a-z][a-z-]+$/;

interface Uses {
  readonly values: Map<string, number>;
  readonly xpos: Map<string, number>;
}

export function stemTable(sentences: readonly TreebankSentence[]): HashTable {
  const bits = new Map<number, number>();
  for (const { lemmas, tags } of sentences) {
    for (const [i, lemma] of lemmas.entries()) {
      const bit = STEM_BITS[tags[i]!.split(" ")[0]!];
      if (bit === undefined || !STEM.test(lemma)) continue;
      const hash = hashWord(lemma);
      bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  }
  return hashTable([...bits]);
}

/** "sent VERB" to "send", for what endings and irregular words do not give. */
export function lemmaTable(
  sentences: readonly TreebankSentence[],
  stems: HashTable,
  exceptions: LemmaExceptions,
): Record<string, string> {
  const byRule = lemmatizer(new Map(), wordTable(stems), exceptions);
  const uses = new Map<string, Uses>();
  for (const { forms, lemmas, tags } of sentences) {
    for (const [i, form] of forms.entries()) {
      const [upos = "X", xpos = "FW"] = tags[i]!.split(" ");
      if (upos === "NUM" && /\d/.test(form)) continue;
      note(uses, `${straighten(form).toLowerCase()} ${upos}`, lemmas[i]!, xpos);
    }
  }
  const table: Record<string, string> = {};
  for (const [key, { values, xpos }] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [lemma, count] = commonest(values);
    const [word = "", upos = "X"] = key.split(" ");
    if (count < SEEN || lemma === "_" || word === "") continue;
    if (upos === "PROPN" && lemma.toLowerCase() === word) continue;
    if (byRule(word, upos, commonest(xpos)[0]) !== lemma) table[key] = lemma;
  }
  return table;
}

/** "she PRON PRP" to its features, and "_ PRON PRP" to those of most words with the tag. */
export function featsTable(sentences: readonly TreebankSentence[]): Record<string, string> {
  const uses = new Map<string, Uses>();
  for (const { forms, feats, tags } of sentences) {
    for (const [i, form] of forms.entries()) {
      const plain = withoutSlips(feats[i]!);
      note(uses, `_ ${tags[i]!}`, plain, "");
      note(uses, `${form.toLowerCase()} ${tags[i]!}`, plain, "");
    }
  }
  const table = new Map<string, string>();
  const sorted = [...uses].sort(
    ([a], [b]) => Number(b.startsWith("_ ")) - Number(a.startsWith("_ ")) || (a < b ? -1 : 1),
  );
  for (const [key, { values }] of sorted) {
    const [form = "", upos = "X", xpos = "FW"] = key.split(" ");
    const [feats, count] = commonest(values);
    if (count < SEEN + 1 || upos === "VERB" || xpos.startsWith("VB")) continue;
    const guess = featsOf({ index: 0, form, upos, xpos, head: -1, deprel: "root" }, [], table);
    if (form === "_" ? feats !== "_" : guess !== feats || xpos === "PRP") table.set(key, feats);
  }
  return Object.fromEntries(table);
}

/** Marks of the one occurrence, not of the word. */
function withoutSlips(feats: string): string {
  const kept = feats.split("|").filter((feat) => !/^(?:Typo|Style|Abbr|ExtPos|Foreign)=/.test(feat));
  return kept.length > 0 ? kept.join("|") : "_";
}

function note(uses: Map<string, Uses>, key: string, value: string, xpos: string): void {
  const found = uses.get(key) ?? { values: new Map<string, number>(), xpos: new Map<string, number>() };
  uses.set(key, found);
  found.values.set(value, (found.values.get(value) ?? 0) + 1);
  found.xpos.set(xpos, (found.xpos.get(xpos) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number>): [string, number] {
  let best: [string, number] = ["_", 0];
  for (const [value, n] of counts) if (n > best[1] || (n === best[1] && value < best[0])) best = [value, n];
  return best;
}
