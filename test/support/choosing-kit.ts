/** A kit whose learned choice of parties says what a test wants: whom it takes shows what the code makes of it. */

import { OPINION_CLASSES, type OpinionModel } from "../../src/events/opinion/opinion-model.ts";
import type { Kit } from "../../src/index.ts";

const NO_WORDS = { marksOf: () => [], groups: { lookUp: () => 0 } };

/**
 * The rules alone where there are no sums; else so much speaks, act by act, for nobody and then for the others in their order, and 0 for all
 * further ones.
 */
export function choosing(rules: Kit, sums: readonly number[] | null): Kit {
  const opinion = sums && { model: modelOf(sums), words: NO_WORDS };
  return { ...rules, events: { ...rules.events, opinion } };
}

function modelOf(sums: readonly number[]): OpinionModel {
  let asked = 0;
  return {
    bits: 8,
    // Sure of no type, that nothing is missing, and not sure enough to drop anything: the rules' events stand alone.
    chances: () =>
      Float64Array.from(OPINION_CLASSES, (c) => (c === null ? 0.8 : 0.2 / OPINION_CLASSES.length)),
    aim: () => sums[asked++] ?? 0,
    calibrated: (score) => score,
  };
}
