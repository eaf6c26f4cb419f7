/** The language of a text by its frequent small words; null where there are too few of them to tell. */

import type { Boilerplate } from "../lexicon/boilerplate.ts";

const SAMPLE_WORDS = 2000;
const FEWEST = 3;

/** Scripts that one language of news uses before all others. */
const SCRIPTS: readonly (readonly [script: RegExp, tag: string])[] = [
  [/[\u0600-\u06ff]/g, "ar"],
  [/[\u0590-\u05ff]/g, "he"],
  [/[\u0400-\u04ff]/g, "ru"],
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u4e00-\u9fff]/g, "zh"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u0900-\u097f]/g, "hi"],
];

export function languageOf(text: string, { languages }: Boilerplate): string | null {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, tag] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * 3 > letters) return tag;
  }
  const words = (sample.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, SAMPLE_WORDS);
  let best: { readonly tag: string; readonly count: number } | null = null;
  for (const [tag, common] of Object.entries(languages)) {
    const known = new Set(common);
    const count = words.filter((word) => known.has(word)).length;
    if (!best || count > best.count) best = { tag, count };
  }
  return best && best.count >= FEWEST && best.count * 14 >= words.length ? best.tag : null;
}
