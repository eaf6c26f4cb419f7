/** The language of a text by its frequent small words; null where there are too few of them to tell. */

import type { Boilerplate } from "../lexicon/boilerplate.ts";

const SAMPLE_WORDS = 1000;
const SAMPLE_LENGTH = 10_000;
const FEWEST = 3;

/** Scripts that one language of news uses before all others; code units from, to. */
const SCRIPTS: readonly (readonly [from: number, to: number, tag: string])[] = [
  [0x0600, 0x06ff, "ar"],
  [0x0590, 0x05ff, "he"],
  [0x0400, 0x04ff, "ru"],
  [0x3040, 0x30ff, "ja"],
  [0xac00, 0xd7af, "ko"],
  [0x4e00, 0x9fff, "zh"],
  [0x0370, 0x03ff, "el"],
  [0x0900, 0x097f, "hi"],
];
const IN_SCRIPTS = /[\u0370-\u1fff\u3040-\ud7af]/;

const smallWords = new WeakMap<Boilerplate, ReadonlyMap<string, ReadonlySet<string>>>();

export function languageOf(text: string, boilerplate: Boilerplate): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const written = scriptOf(sample);
  if (written) return written;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const length = Math.min(words.length, SAMPLE_WORDS);
  const counts = new Map<string, number>();
  for (let i = 0; i < length; i++) {
    const word = words[i] ?? "";
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let best: { readonly tag: string; readonly count: number } | null = null;
  for (const [tag, known] of smallWordsOf(boilerplate)) {
    let count = 0;
    for (const word of known) count += counts.get(word) ?? 0;
    if (!best || count > best.count) best = { tag, count };
  }
  return best && best.count >= FEWEST && best.count * 14 >= length ? best.tag : null;
}

/** The language whose script a third of the letters is written in. */
function scriptOf(sample: string): string | null {
  if (!IN_SCRIPTS.test(sample)) return null;
  const counts = new Map<string, number>();
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    const tag = SCRIPTS.find(([from, to]) => unit >= from && unit <= to)?.[2];
    if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, , tag]) => (counts.get(tag) ?? 0) * 3 > letters)?.[2] ?? null;
}

function smallWordsOf(boilerplate: Boilerplate): ReadonlyMap<string, ReadonlySet<string>> {
  let sets = smallWords.get(boilerplate);
  if (!sets) {
    sets = new Map(Object.entries(boilerplate.languages).map(([tag, words]) => [tag, new Set(words)]));
    smallWords.set(boilerplate, sets);
  }
  return sets;
}
