/**
 * Fills silver sentences in: tags and trees that keep what is trusted and follow our own models for the
 * rest.
 */

import {
  apply,
  canMove,
  costOf,
  headFor,
  isDone,
  MOVES,
  SHIFT,
  startOf,
  topOf,
} from "../src/parse/arc-hybrid.ts";
import { parserWords } from "../src/parse/dependency-parser.ts";
import { bestOf, type Scorer } from "../src/parse/linear-model.ts";
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures } from "../src/parse/parse-features.ts";
import type { MarksOf } from "../src/parse/reporting-marks.ts";
import { TAGGER_TEMPLATES, tagFeatures, tagWords } from "../src/parse/tagger.ts";
import type { SilverSentence } from "./silver.ts";
import type { ParsedSentence } from "./train-parser.ts";
import type { TaggedSentence } from "./train-tagger.ts";

export interface Teachers {
  readonly tagger: Scorer;
  readonly moves: Scorer;
  readonly labels: Scorer;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly marksOf: MarksOf;
}

export interface Taught {
  readonly tagged: TaggedSentence;
  readonly parsed: ParsedSentence;
}

/** Trusted arcs that may be lost before a sentence is left out. */
const MOST_LOST = 1;

/** Null where the trusted arcs do not fit together. */
export function taught(sentence: SilverSentence, shapes: Int32Array, teachers: Teachers): Taught | null {
  const guessed = tagWords(shapes, teachers.tagger);
  const words = parserWords(
    sentence.forms,
    shapes,
    guessed,
    teachers.tags,
    teachers.marksOf(shapes, guessed),
  );
  const config = startOf(sentence.forms.length);
  const moveRow = new Int32Array(MOVE_FEATURES);
  const labelRow = new Int32Array(LABEL_FEATURES);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(teachers.relations.length);
  let lost = 0;
  while (!isDone(config)) {
    const moveCount = moveFeatures(config, words, teachers.moves.bits, moveRow);
    moveScores.fill(0);
    teachers.moves.score(moveRow, moveCount, moveScores);
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
    const dependent = topOf(config, 0);
    const head = headFor(config, best);
    const labelCount = labelFeatures(config, words, { head, dependent }, teachers.labels.bits, labelRow);
    labelScores.fill(0);
    teachers.labels.score(labelRow, labelCount, labelScores);
    const ours = bestOf(labelScores, teachers.relations.length);
    const theirs = head === sentence.heads[dependent] ? (sentence.relations[dependent] ?? "") : "";
    apply(config, best, agreed(ours, theirs, teachers.relations));
  }
  return {
    tagged: { shapes, tags: constrainedTags(sentence, shapes, teachers) },
    parsed: {
      words,
      heads: config.heads.slice(0, config.length),
      relations: config.relations.slice(0, config.length),
    },
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

/** The best of our joint tags whose Penn part is the given one. */
function constrainedTags(
  { xpos, auxiliaries }: SilverSentence,
  shapes: Int32Array,
  { tagger, tags }: Teachers,
): Int32Array {
  const result = new Int32Array(xpos.length);
  const features = new Int32Array(TAGGER_TEMPLATES.count);
  const scores = new Float64Array(tags.length);
  for (let at = 0; at < xpos.length; at++) {
    tagFeatures(shapes, result, at, tagger.bits, features);
    scores.fill(0);
    tagger.score(features, features.length, scores);
    let best = -1;
    for (const [c, tag] of tags.entries()) {
      const [upos, penn] = tag.split(" ");
      const fits = penn === xpos[at] || (xpos[at] === "TO" && tag === "ADP IN");
      const fitsRole = !auxiliaries[at] || upos === "AUX" || !/^(?:VB|MD)/.test(penn ?? "");
      if (fits && fitsRole && (best < 0 || scores[c]! > scores[best]!)) best = c;
    }
    const free = /^[A-Z]/.test(xpos[at] ?? "") ? best : -1;
    result[at] = free >= 0 ? free : bestOf(scores, tags.length);
  }
  return result;
}
