/**
 * Which texts tell one report in other words.
 *
 *     "On Sunday Norland pressed its ally not to storm Tal, where 54 lorries ..."   the wire report, sentence by sentence
 *     a reporter of its own at the same press conference                            another report, although names,
 *                                                                                   numbers and quotations are the same
 *
 * A rewrite has nothing of its own: nearly all names, numbers, quotations and content words of the shorter text stand in
 * the longer one, in much the same order, and so do its coded acts. Two witnesses of one event choose and order
 * differently. Calling them one would hide a corroboration, so doubt keeps texts apart.
 */

import { dayNumber } from "../model/civil-date.ts";
import { bounds } from "../model/edtf.ts";
import type { LinkInput } from "./link-input.ts";
import { partyKey } from "./party-key.ts";
import type { Families } from "./union.ts";
import { isContentWord, likeness, stem, wordsOf } from "./words.ts";

/** Days between a report and its rewrite. */
const NEARBY_DAYS = 3;
const LEAST_STEMS = 30;
const STEM_OVERLAP = 0.55;
const LEAST_ANCHORS = 5;
const ANCHOR_OVERLAP = 0.65;
const ORDER = 0.55;
const LEAST_ACTS = 3;
/** Low, because two wordings of one act are not always coded alike: names and order carry the judgement. */
const ACT_OVERLAP = 0.25;
/** Anchors in more texts than this find no candidates. */
const COMMON = 30;
/** A text this many times as long holds the words of any short one. */
const LONGER = 4;

export interface RewriteInput {
  readonly input: LinkInput;
  /** The article text without what was dropped. */
  readonly body: string;
}

export function joinRewrites(texts: readonly RewriteInput[], families: Families): void {
  const holders = new Map<string, Profile[]>();
  for (const text of texts) {
    const profile = profileOf(text);
    const shared = new Map<Profile, number>();
    for (const anchor of profile.anchors) {
      const known = holders.get(anchor);
      if (!known) holders.set(anchor, [profile]);
      else if (known.length < COMMON) {
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        known.push(profile);
      }
    }
    for (const [other, count] of shared) {
      if (count < LEAST_ANCHORS || families.of(other.id) === families.of(profile.id)) continue;
      if (isRewrite(other, profile)) families.join(other.id, profile.id);
    }
  }
}

export interface Profile {
  readonly id: string;
  /** Day of publication, null where unknown. */
  readonly day: number | null;
  /** Names, numbers and quotations. */
  readonly anchors: ReadonlySet<string>;
  /** Content stems in the order of their first use. */
  readonly stems: readonly string[];
  readonly acts: ReadonlySet<string>;
}

const QUOTATION = /[“"]([^“”"]{12,400})[”"]/g;
const INNER_CAPITAL = /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{N}'’-]+/gu;
const NUMBER = /^\d/;

export function profileOf({ input, body }: RewriteInput): Profile {
  const words = wordsOf(body);
  const anchors = new Set<string>();
  for (const word of words) if (NUMBER.test(word)) anchors.add(word);
  for (const name of body.match(INNER_CAPITAL) ?? []) anchors.add(stem(wordsOf(name)[0] ?? name));
  for (const [, quoted = ""] of body.matchAll(QUOTATION)) anchors.add(wordsOf(quoted).join(" "));
  const published = input.document.published;
  const last = published ? bounds(published.edtf).last : null;
  return {
    id: input.document.id,
    day: last === null ? null : dayNumber(last),
    anchors,
    stems: [...new Set(words.filter(isContentWord).map(stem))],
    acts: new Set(
      // Whom an act concerns is left out in one wording and named in another: who does what is told in both
      input.events.map((e) => `${e.type ?? e.act} ${e.actors.map(partyKey)} ${e.negated}`),
    ),
  };
}

export function isRewrite(a: Profile, b: Profile): boolean {
  const [small, large] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > NEARBY_DAYS) return false;
  if (small.stems.length < LEAST_STEMS || small.stems.length * LONGER < large.stems.length) return false;
  const anchors = likeness(a.anchors, b.anchors);
  if (anchors.shared < LEAST_ANCHORS || anchors.overlap < ANCHOR_OVERLAP) return false;
  if (Math.min(a.acts.size, b.acts.size) >= LEAST_ACTS && likeness(a.acts, b.acts).overlap < ACT_OVERLAP)
    return false;
  const { overlap, order } = retelling(small.stems, large.stems);
  return overlap >= STEM_OVERLAP && order >= ORDER;
}

/** How much of the shorter text stands in the longer one, and how much of that in the same order. */
export function retelling(
  small: readonly string[],
  large: readonly string[],
): { overlap: number; order: number } {
  const place = new Map(large.map((word, index) => [word, index]));
  const places = small.flatMap((word) => place.get(word) ?? []);
  if (places.length === 0) return { overlap: 0, order: 0 };
  return { overlap: places.length / small.length, order: longestRise(places) / places.length };
}

/** Length of the longest rising subsequence (patience sorting). */
function longestRise(values: readonly number[]): number {
  const tops: number[] = [];
  for (const value of values) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    tops[low] = value;
  }
  return tops.length;
}
