/**
 * Fingerprints of a text that survive small edits: hashed runs of three words, and 128 minimum hashes of them.
 *
 * Two texts share about as large a part of their minimum hashes as of their runs (Broder 1997); 32 bands of 4 bring
 * together most pairs that share a third of them.
 */

/** Words in a run. */
const RUN = 3;
const PERMUTATIONS = 128;
export const BANDS = 32;
const ROWS = PERMUTATIONS / BANDS;

/** Hashes of all runs of three words. */
export function runsOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashWord);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i++) {
    runs.add(mix(mix(mix(0x2545f491, hashes[i] ?? 0), hashes[i + 1] ?? 0), hashes[i + 2] ?? 0));
  }
  return runs;
}

/** One number a band: texts with an equal number in the same band may be copies. */
export function bandsOf(runs: ReadonlySet<number>): number[] {
  const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const run of runs) {
    for (let p = 0; p < PERMUTATIONS; p++) {
      const value = (Math.imul(run, FACTORS[p] ?? 1) + (OFFSETS[p] ?? 0)) >>> 0;
      const mixed = (value ^ (value >>> 15)) >>> 0;
      if (mixed < (least[p] ?? 0)) least[p] = mixed;
    }
  }
  const bands: number[] = [];
  for (let band = 0; band < BANDS; band++) {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mix(hash, least[band * ROWS + row] ?? 0);
    bands.push(hash);
  }
  return bands;
}

/** The runs that every text containing them would keep: one in `rate` by hash, so that a cut copy shares them. */
export function sampleOf(runs: ReadonlySet<number>, rate: number): number[] {
  return [...runs].filter((run) => run % rate === 0);
}

/** Odd factors and offsets of the permutations, from a fixed start: no chance is involved. */
const [FACTORS, OFFSETS] = constants();

function constants(): [Uint32Array, Uint32Array] {
  const factors = new Uint32Array(PERMUTATIONS);
  const offsets = new Uint32Array(PERMUTATIONS);
  let state = 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mix(state, 0x85ebca6b);
  };
  for (let p = 0; p < PERMUTATIONS; p++) {
    factors[p] = next() | 1;
    offsets[p] = next();
  }
  return [factors, offsets];
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ b, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
