/**
 * A linear classifier over hashed features, kept small: a bit for every row that has weights, the rank of
 * that bit as its position, and for each such row the few classes with a weight of one byte.
 */

/** Adds the weights of the first `count` features to `scores`, which the caller has cleared. */
export interface Scorer {
  readonly bits: number;
  readonly classes: number;
  /** By how much a class must lead after each look but the last, so that no further one is needed; empty where unknown. */
  readonly enough: readonly number[];
  readonly score: (features: Int32Array, count: number, scores: Float64Array) => void;
}

export interface SparseWeights {
  /** Features are row numbers below 2^bits. */
  readonly bits: number;
  readonly classes: number;
  /** One bit a row. */
  readonly present: Uint32Array;
  /** Number of weights in each present row. */
  readonly counts: Uint8Array;
  readonly classOf: Uint8Array;
  /**
   * Signed square roots: the weight of byte b is b * |b|, fine where weights are small and wide enough for
   * large ones.
   */
  readonly weights: Int8Array;
  /** As in `Scorer`. */
  readonly enough: readonly number[];
}

/**
 * Most time goes into waiting for memory, so each step of the scorers is a loop of its own, short enough that the
 * processor waits for many places at once: first which features have weights (a fifth to a half have none), then where, then
 * what. Few classes are laid out side by side, many as a list.
 */
const THREE = 3;
/** A row of three on four places never lies in two lines of the cache. */
const STRIDE = 4;

export function sparseScorer(model: SparseWeights): Scorer {
  return model.classes === THREE ? threeClassScorer(model) : listScorer(model);
}

function threeClassScorer({
  bits,
  classes,
  enough,
  present,
  counts,
  classOf,
  weights,
}: SparseWeights): Scorer {
  const index = indexOf(present);
  const rows = new Int16Array(counts.length * STRIDE);
  for (let row = 0, at = 0; row < counts.length; row++) {
    for (const end = at + counts[row]!; at < end; at++)
      rows[row * STRIDE + classOf[at]!] = square(weights[at]!);
  }
  let places = new Int32Array(MANY);
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    if (count > places.length) places = new Int32Array(count);
    const known = findPlaces(index, features, count, places);
    let [first, second, third] = [0, 0, 0];
    for (let f = 0; f < known; f++) {
      const at = places[f]! * STRIDE;
      first = (first + rows[at]!) | 0;
      second = (second + rows[at + 1]!) | 0;
      third = (third + rows[at + 2]!) | 0;
    }
    scores[0] = scores[0]! + first;
    scores[1] = scores[1]! + second;
    scores[2] = scores[2]! + third;
  };
  return { bits, classes, enough, score };
}

function listScorer({ bits, classes, enough, present, counts, classOf, weights }: SparseWeights): Scorer {
  const index = indexOf(present);
  const starts = startsOf(counts);
  // Class in the low byte, weight above it
  const entries = new Int32Array(weights.length);
  for (let i = 0; i < entries.length; i++) entries[i] = (square(weights[i]!) << 8) | classOf[i]!;
  let begins = new Int32Array(MANY);
  let ends = new Int32Array(MANY + 1);
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    if (count > begins.length) [begins, ends] = [new Int32Array(count), new Int32Array(count + 1)];
    const known = findPlaces(index, features, count, begins);
    let touched = 0;
    for (let f = 0; f < known; f++) {
      const place = begins[f]!;
      begins[f] = starts[place]!;
      ends[f] = starts[place + 1]!;
      // Looked at before the loop of unforeseeable length below, so that it need not wait
      touched ^= entries[starts[place]!]!;
    }
    ends[known] = touched;
    for (let f = 0; f < known; f++) {
      const end = ends[f]!;
      for (let at = begins[f]!; at < end; at++) {
        const entry = entries[at]!;
        scores[entry & 255] = scores[entry & 255]! + (entry >> 8);
      }
    }
  };
  return { bits, classes, enough, score };
}

function square(root: number): number {
  return root * Math.abs(root);
}

/** Room for the features of most examples. */
const MANY = 512;

/**
 * Writes the places of those features that have weights, among all that have some, into `places`; gives their number. Without
 * a branch that nobody can foresee.
 */
export function findPlaces(
  index: Uint32Array,
  features: Int32Array,
  count: number,
  places: Int32Array,
): number {
  let known = 0;
  for (let f = 0; f < count; f++) {
    const row = features[f]!;
    places[known] = row;
    known += (index[(row >>> 5) << 1]! >>> (row & 31)) & 1;
  }
  for (let f = 0; f < known; f++) {
    const row = places[f]!;
    const at = (row >>> 5) << 1;
    places[f] = index[at + 1]! + bitCount(index[at]! & ((1 << (row & 31)) - 1));
  }
  return known;
}

/** Each word of bits, and beside it the number of bits set before: one look into memory for both. */
export function indexOf(present: Uint32Array): Uint32Array {
  const index = new Uint32Array(present.length * 2);
  let total = 0;
  for (let i = 0; i < present.length; i++) {
    index[2 * i] = present[i]!;
    index[2 * i + 1] = total;
    total += bitCount(present[i]!);
  }
  return index;
}

/** Where the entries of each place begin, and where the last ones end. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}

function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** By how much a class must lead after a look, counted from 0. */
export function enoughAfter({ enough }: Scorer, look: number): number {
  return enough[look] ?? Number.POSITIVE_INFINITY;
}

/** By how much the best class leads the next. */
export function leadOf(scores: Float64Array, classes: number): number {
  let [best, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let c = 0; c < classes; c++) {
    const score = scores[c]!;
    if (score > best) [next, best] = [best, score];
    else if (score > next) next = score;
  }
  return best - next;
}

/** The class with the highest score; the first of equals. */
export function bestOf(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
