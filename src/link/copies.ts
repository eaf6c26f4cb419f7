/**
 * Which texts are copies of one report: the same text, a text cut short, a text with some words changed.
 *
 *     wire report of 900 words  ~  its first 300 words in a newspaper        copy
 *     wire report               ~  the same with a new headline and credit   copy
 *     two papers on one event   ~  share names and a quotation               no copy
 *
 * The test is containment: the part of the shorter text's three-word runs that stands in the longer one. Texts of which
 * every word was changed are left to `rewrites.ts`.
 */

import { BANDS, bandsOf, runsOf, sampleOf } from "./sketch.ts";
import type { Families } from "./union.ts";

/** Independent reports of one event share under a tenth of their runs in most cases, a press statement included. */
const COPY_CONTAINMENT = 0.4;
/** Two short notes can share this much of nothing but set phrases. */
const LEAST_SHARED_RUNS = 12;
/** Texts that are compared with a newcomer in one bucket; a bucket of copies needs no more. */
const COMPARED = 8;
/** One in so many runs is kept to find cut copies. */
const SAMPLE_RATE = 4;
/** Runs in more texts than this are set phrases. */
const COMMON = 40;

export interface BodyText {
  readonly id: string;
  /** Of the article text only. */
  readonly words: readonly string[];
}

export function joinCopies(bodies: readonly BodyText[], families: Families): void {
  const texts = bodies.map((body, index) => ({ ...body, index, runs: runsOf(body.words) }));
  joinEqual(bodies, families);
  const compared = new Set<number>();
  const compare = (a: Text, b: Text): void => {
    const pair = a.index * texts.length + b.index;
    if (a === b || compared.has(pair) || families.of(a.id) === families.of(b.id)) return;
    compared.add(pair);
    if (isCopy(a.runs, b.runs)) families.join(a.id, b.id);
  };
  compareInBuckets(texts, compare);
  compareSharing(texts, compare);
}

interface Text extends BodyText {
  readonly index: number;
  readonly runs: ReadonlySet<number>;
}

/** Also joins texts too short to have runs. */
function joinEqual(bodies: readonly BodyText[], families: Families): void {
  const first = new Map<string, string>();
  for (const { id, words } of bodies) {
    const body = words.join(" ");
    const known = first.get(body);
    if (known === undefined) first.set(body, id);
    else if (words.length > 0) families.join(known, id);
  }
}

function compareInBuckets(texts: readonly Text[], compare: (a: Text, b: Text) => void): void {
  const buckets = Array.from({ length: BANDS }, () => new Map<number, Text[]>());
  for (const text of texts) {
    if (text.runs.size === 0) continue;
    bandsOf(text.runs).forEach((value, band) => {
      const bucket = buckets[band]?.get(value) ?? [];
      for (const other of bucket) compare(other, text);
      if (bucket.length < COMPARED) buckets[band]?.set(value, [...bucket, text]);
    });
  }
}

/** A short text inside a long one shares few minimum hashes with it but all of its sampled runs. */
function compareSharing(texts: readonly Text[], compare: (a: Text, b: Text) => void): void {
  const holders = new Map<number, Text[]>();
  for (const text of texts) {
    const shared = new Map<Text, number>();
    const sample = sampleOf(text.runs, SAMPLE_RATE);
    for (const run of sample) {
      const known = holders.get(run);
      if (!known) holders.set(run, [text]);
      else if (known.length <= COMMON) {
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        known.push(text);
      }
    }
    for (const [other, count] of shared) {
      if (count >= LEAST_SHARED_RUNS / SAMPLE_RATE) compare(other, text);
    }
  }
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared >= Math.min(LEAST_SHARED_RUNS, small.size) && shared / small.size >= COPY_CONTAINMENT;
}
