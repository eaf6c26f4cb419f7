/**
 * Fills silver sentences in: trees that keep what is trusted and follow our own models for the rest.
 */

import { apply, arcOf, canMove, costOf, isDone, MOVES, SHIFT, startOf } from "../src/parse/arc-hybrid.ts";
import type { Pass } from "../src/parse/dependency-parser.ts";
import { LABEL_FEATURES, labelFeatures } from "../src/parse/label-features.ts";
import { bestOf, type Scorer } from "../src/parse/linear-model.ts";
import { MOVE_FEATURES, moveFeatures } from "../src/parse/move-features.ts";
import { parserWords } from "../src/parse/parser-words.ts";
import type { MarksOf } from "../src/parse/reporting-marks.ts";
import { tagWords } from "../src/parse/tagger.ts";
import type { SilverSentence } from "./silver.ts";
import type { ParsedSentence } from "./train-parser.ts";

export interface Teachers {
  readonly tagger: Scorer;
  /** From the sentence's start, without a guide. */
  readonly parser: Pass;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly marksOf: MarksOf;
}

/** Trusted arcs that may be lost before a sentence is left out. */
const MOST_LOST = 1;

/** Null where the trusted arcs do not fit together. */
export function taught(
  sentence: SilverSentence,
  shapes: Int32Array,
  teachers: Teachers,
): ParsedSentence | null {
  const guessed = tagWords(shapes, teachers.tagger);
  const words = parserWords(
    sentence.forms,
    shapes,
    guessed,
    teachers.tags,
    teachers.marksOf(shapes, guessed.tags),
  );
  const config = startOf(sentence.forms.length);
  const moveRow = new Int32Array(MOVE_FEATURES);
  const labelRow = new Int32Array(LABEL_FEATURES);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(teachers.relations.length);
  let lost = 0;
  while (!isDone(config)) {
    const moveCount = moveFeatures(config, words, teachers.parser.moves.bits, moveRow);
    moveScores.fill(0);
    teachers.parser.moves.score(moveRow, moveCount, moveScores);
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let move = 0; move < MOVES; move++) {
      if (!canMove(config, move)) continue;
      const cost = costOf(config, move, sentence.heads);
      if (cost < least || (cost === least && moveScores[move]! > moveScores[best]!))
        [best, least] = [move, cost];
    }
    lost += least;
    if (lost > MOST_LOST) return null;
    if (best === SHIFT) {
      apply(config, best, -1);
      continue;
    }
    const arc = arcOf(config, best);
    const { head, dependent } = arc;
    const labelCount = labelFeatures(config, words, arc, teachers.parser.labels.bits, labelRow);
    labelScores.fill(0);
    teachers.parser.labels.score(labelRow, labelCount, labelScores);
    const ours = bestOf(labelScores, teachers.relations.length);
    const theirs = head === sentence.heads[dependent] ? (sentence.relations[dependent] ?? "") : "";
    apply(config, best, agreed(ours, theirs, teachers.relations));
  }
  return {
    words,
    heads: config.heads.slice(0, config.length),
    relations: config.relations.slice(0, config.length),
  };
}

const EQUALS: readonly ReadonlySet<string>[] = [
  new Set(["obj", "iobj"]),
  new Set(["case", "mark"]),
  new Set(["det", "amod"]),
];

/** Our label where it says the same more finely, or where the two editions differ. */
function agreed(ours: number, theirs: string, relations: readonly string[]): number {
  const own = relations[ours] ?? "dep";
  const same = own.split(":")[0] === theirs.split(":")[0] && !theirs.includes(":");
  if (theirs === "" || same || EQUALS.some((set) => set.has(own) && set.has(theirs))) return ours;
  const index = relations.indexOf(theirs);
  return index < 0 ? ours : index;
}
