/**
 * How often each lemma is part of a cue, in a few steps: the lexicon of reporting words as people used it.
 *
 * While the tagger learns from a text, what that text itself says of its words is left out, so that it does not trust the table
 * more than it may.
 */

import { RATES } from "../src/events/attributions/attribution-columns.ts";
import { rateKey } from "../src/events/attributions/attribution-fields.ts";
import type { HashTable } from "../src/parse/model-file.ts";
import type { WordTable } from "../src/parse/word-shapes.ts";
import type { MarkedParse } from "./marked-parse.ts";

export interface CueRates {
  readonly table: HashTable;
  /** As it would be without the text of this number. */
  readonly without: (text: number) => WordTable;
}

const CUE = 1;
/** Fewer uses than this say nothing. */
const LEAST_USES = 3;
/** Shares at which the next step begins. */
const STEPS = [0.01, 0.04, 0.1, 0.25, 0.5, 0.75];
const CONTENT_WORD = /^(?:VB|NN|JJ|RB|IN)/;

interface Uses {
  cues: number;
  all: number;
}

export function cueRates(texts: readonly MarkedParse[]): CueRates {
  const byText = texts.map(usesIn);
  const total = new Map<number, Uses>();
  for (const uses of byText) for (const [key, { cues, all }] of uses) add(total, key, { cues, all });
  const known = [...total]
    .map(([key, { cues, all }]): readonly [number, number] => [key, step(cues, all)])
    .filter(([, rate]) => rate > 0)
    .sort(([a], [b]) => a - b);
  return {
    table: {
      hashes: Int32Array.from(known, ([key]) => key),
      values: Uint16Array.from(known, ([, rate]) => rate),
    },
    without: (text) => ({
      lookUp: (key) => {
        const { cues, all } = total.get(key) ?? { cues: 0, all: 0 };
        const own = byText[text]?.get(key) ?? { cues: 0, all: 0 };
        return step(cues - own.cues, all - own.all);
      },
    }),
  };
}

function usesIn({ words: { tokens }, spans }: MarkedParse): Map<number, Uses> {
  const inCue = new Set<number>();
  for (const { first, last, type } of spans)
    if (type === CUE) for (let at = first; at <= last; at++) inCue.add(at);
  const uses = new Map<number, Uses>();
  for (const [at, token] of tokens.entries())
    if (CONTENT_WORD.test(token.xpos)) add(uses, rateKey(token), { cues: inCue.has(at) ? 1 : 0, all: 1 });
  return uses;
}

function add(uses: Map<number, Uses>, key: number, { cues, all }: Uses): void {
  const found = uses.get(key) ?? { cues: 0, all: 0 };
  uses.set(key, { cues: found.cues + cues, all: found.all + all });
}

function step(cues: number, all: number): number {
  if (all < LEAST_USES) return 0;
  const share = (cues + 0.2) / (all + 2);
  const below = STEPS.findIndex((least) => share < least);
  return below < 0 ? RATES : below;
}
