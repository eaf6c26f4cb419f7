/**
 * Classes of things that keep like company, by the exchange algorithm (Kneser and Ney 1993, Martin, Liermann and Ney
 * 1998): every thing moves to the class under which the pairs of neighbours are likeliest, until few move.
 *
 *     president minister chairman ...     said told added ...     monday tuesday friday ...
 */

/** How often one thing stood directly before another, both ways. */
export interface Neighbours {
  /** Occurrences of each thing; the commonest come first. */
  readonly counts: Int32Array;
  /** For each thing those before it and their counts, in turn: [thing, count, thing, count ...]. */
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
}

/** Things below `fixed` keep a class of their own, the first ones. */
export interface ExchangeOptions {
  readonly classes: number;
  readonly fixed: number;
  readonly rounds: number;
}

/** A class number below `classes` for each thing. */
export function exchange({ counts, before, after }: Neighbours, options: ExchangeOptions): Int32Array {
  const { classes, fixed, rounds } = options;
  const things = counts.length;
  const classOf = Int32Array.from(counts, (_, i) => (i < classes ? i : fixed + (i % (classes - fixed))));
  const total = counts.reduce((sum, n) => sum + n, 0);
  const terms = Float64Array.from({ length: total + 1 }, (_, n) => (n < 2 ? 0 : n * Math.log(n)));
  // Both ways round, so that one class's row lies together
  const pairs = new Int32Array(classes * classes);
  const turned = new Int32Array(classes * classes);
  const sizes = new Int32Array(classes);
  for (let i = 0; i < things; i++) {
    sizes[classOf[i]!] = sizes[classOf[i]!]! + counts[i]!;
    const next = after[i]!;
    for (let k = 0; k < next.length; k += 2) {
      const [a, b] = [classOf[i]!, classOf[next[k]!]!];
      pairs[a * classes + b] = pairs[a * classes + b]! + next[k + 1]!;
      turned[b * classes + a] = turned[b * classes + a]! + next[k + 1]!;
    }
  }
  const gains = new Float64Array(classes);
  const left = new Int32Array(classes);
  const right = new Int32Array(classes);

  const put = (c: number, sign: number, self: number): void => {
    for (let d = 0; d < classes; d++) {
      const l = sign * left[d]!;
      const r = sign * right[d]!;
      if (l !== 0) {
        pairs[d * classes + c] = pairs[d * classes + c]! + l;
        turned[c * classes + d] = turned[c * classes + d]! + l;
      }
      if (r !== 0) {
        pairs[c * classes + d] = pairs[c * classes + d]! + r;
        turned[d * classes + c] = turned[d * classes + c]! + r;
      }
    }
    pairs[c * classes + c] = pairs[c * classes + c]! + sign * self;
    turned[c * classes + c] = turned[c * classes + c]! + sign * self;
  };

  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let i = fixed; i < things; i++) {
      left.fill(0);
      right.fill(0);
      let self = 0;
      for (let k = 0, list = before[i]!; k < list.length; k += 2) {
        if (list[k] !== i) left[classOf[list[k]!]!] = left[classOf[list[k]!]!]! + list[k + 1]!;
      }
      for (let k = 0, list = after[i]!; k < list.length; k += 2) {
        if (list[k] === i) self = list[k + 1]!;
        else right[classOf[list[k]!]!] = right[classOf[list[k]!]!]! + list[k + 1]!;
      }
      const from = classOf[i]!;
      const n = counts[i]!;
      put(from, -1, self);
      sizes[from] = sizes[from]! - n;
      for (let c = fixed; c < classes; c++) gains[c] = -2 * (terms[sizes[c]! + n]! - terms[sizes[c]!]!);
      for (let d = 0; d < classes; d++) {
        const l = left[d]!;
        if (l !== 0) {
          const row = d * classes;
          for (let c = fixed; c < classes; c++) {
            const old = pairs[row + c]!;
            gains[c] = gains[c]! + terms[old + l]! - terms[old]!;
          }
        }
        const r = right[d]!;
        if (r !== 0) {
          const row = d * classes;
          for (let c = fixed; c < classes; c++) {
            const old = turned[row + c]!;
            gains[c] = gains[c]! + terms[old + r]! - terms[old]!;
          }
        }
      }
      // The pair of a class with itself was counted for each side alone
      for (let c = fixed; c < classes; c++) {
        const [l, r] = [left[c]!, right[c]!];
        const parts = Number(l !== 0) + Number(r !== 0) + Number(self !== 0);
        if (parts < 2 && self === 0) continue;
        const old = pairs[c * classes + c]!;
        const alone = terms[old + l]! + terms[old + r]! - 2 * terms[old]!;
        gains[c] = gains[c]! - alone + terms[old + l + r + self]! - terms[old]!;
      }
      let best = from;
      for (let c = fixed; c < classes; c++) if (gains[c]! > gains[best]! + 1e-9) best = c;
      put(best, 1, self);
      sizes[best] = sizes[best]! + n;
      classOf[i] = best;
      if (best !== from) moved++;
    }
    console.error(`  exchange round ${round + 1}: ${moved} of ${things} moved`);
    if (moved * 200 < things) break;
  }
  return classOf;
}
