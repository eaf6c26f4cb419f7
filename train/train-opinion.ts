/** Trains the second opinion, and learns on sentences left out of it what its chances are worth. */

import { codeEvents } from "../src/events/code-events.ts";
import type { OpinionWords } from "../src/events/opinion/opinion-features.ts";
import {
  OPINION_CLASSES,
  type OpinionModel,
  type OpinionParts,
  opinionModel,
} from "../src/events/opinion/opinion-model.ts";
import type { Kit } from "../src/kit.ts";
import type { EventLine } from "../src/model/record.ts";
import type { KnownAim } from "./aim-corpus.ts";
import { type ChoiceModel, choiceRegression } from "./choice-regression.ts";
import { BITS, isOfRoot, type Known, type MarkedRow, meets, sentenceNumber } from "./opinion-corpus.ts";
import { type Regression, regression } from "./opinion-regression.ts";

/** What one event of a sentence scored, and whether its type was right. */
export interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** What is known of words that may name an act, and of the choice at whom an act is aimed. */
export interface Examples {
  readonly types: readonly Known[];
  readonly aims: readonly KnownAim[];
}

const FOLDS = 5;
const AS_IT_IS: OpinionParts["calibration"] = [
  [0, 0],
  [1, 1],
];

export function foldOf(text: string, folds: number): number {
  return sentenceNumber(text) % folds;
}

export function trainOpinion(
  rows: readonly MarkedRow[],
  examples: Examples,
  kit: Kit,
  words: OpinionWords,
): OpinionParts {
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    // Another cut than that of the cross-validation: within its training part every fold must have sentences.
    const isOut = (sentence: number) => Math.floor(sentence / 64) % FOLDS === fold;
    const within = <T extends { readonly sentence: number }>(all: readonly T[]) =>
      all.filter((e) => !isOut(e.sentence));
    const types = { scorer: learnedTypes(within(examples.types)), scale: 1 };
    const model = opinionModel(types, { scorer: learnedAims(within(examples.aims)), scale: 1 }, AS_IT_IS);
    const out = rows.filter((row) => isOut(sentenceNumber(row.text)));
    scored.push(...scoresOf(out, withOpinion(kit, model, words)));
  }
  return {
    types: learnedTypes(examples.types).quantised(),
    aims: learnedAims(examples.aims).quantised(),
    calibration: isotonic(scored),
  };
}

const SETTINGS = { bits: BITS, seed: 1 };
const TYPES = { classes: OPINION_CLASSES.length, epochs: 8, alpha: 0.03, sparsity: 1.4, seen: 4 };
const AIMS = { epochs: 8, alpha: 0.03, sparsity: 5, seen: 2 };

export function learnedTypes(examples: readonly Known[]): Regression {
  return regression(examples, { ...SETTINGS, ...TYPES });
}

export function learnedAims(choices: readonly KnownAim[]): ChoiceModel {
  return choiceRegression(choices, { ...SETTINGS, ...AIMS });
}

export function withOpinion(kit: Kit, model: OpinionModel, words: OpinionWords): Kit {
  return { ...kit, events: { ...kit.events, opinion: { model, words } } };
}

/** Of each row the event that a scorer would take: the best by source and target, then the first. */
export function scoresOf(rows: readonly MarkedRow[], kit: Kit): Scored[] {
  return rows.flatMap((row) => {
    const { events } = codeEvents(row.timed, kit.events);
    const typed = events.filter((e) => e.type !== null);
    const best = typed.reduce<EventLine | null>((a, b) => (a && fit(a, row) >= fit(b, row) ? a : b), null);
    return best ? [{ score: best.confidence, right: isOfRoot(best.type, row.root) }] : [];
  });
}

function fit({ actors, recipients }: EventLine, { source, target }: MarkedRow): number {
  const towards = recipients.length > 0 || actors.length < 2 ? recipients : actors;
  return 2 * Number(meets(actors, source)) + Number(meets(towards, target));
}

/** Events to a step at least: fewer would make the line follow single sentences. */
const STEP = 40;

/** A rising line through the shares of right events, by pooling adjacent violators. */
function isotonic(scored: readonly Scored[]): OpinionParts["calibration"] {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const pools: { count: number; right: number; score: number }[] = [];
  for (let i = 0; i < sorted.length; i += STEP) {
    const step = sorted.slice(i, i + STEP);
    pools.push({
      count: step.length,
      right: step.filter(({ right }) => right).length,
      score: step.reduce((sum, { score }) => sum + score, 0),
    });
    for (let last = pools.length - 1; last > 0; last--) {
      const [a, b] = [pools[last - 1]!, pools[last]!];
      if (a.right / a.count < b.right / b.count) break;
      pools.splice(last - 1, 2, {
        count: a.count + b.count,
        right: a.right + b.right,
        score: a.score + b.score,
      });
    }
  }
  return pools.map(({ count, right, score }) => [score / count, right / count]);
}
