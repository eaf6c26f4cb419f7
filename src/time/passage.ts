/**
 * The stretches of a document in which dates are looked for: its sentences, and what stands beside the article
 * (captions, datelines, stamps), which dates the article although it tells none of its events.
 */

import type { Named } from "../entities/named.ts";
import type { DropReason } from "../model/record.ts";
import type { Sentence } from "../parse/parsed.ts";
import { findPhrases } from "./find.ts";
import type { Phrase } from "./meaning.ts";
import type { TimeKit } from "./time-kit.ts";
import { splitWords, type Word } from "./words.ts";

export interface Passage {
  /** Null for what stands beside the article. */
  readonly sentence: Sentence | null;
  readonly reason: DropReason | null;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
}

/** Parts beside the article that speak of its date; a line of rights names its year. Advertisements, links to other articles and comments do not. */
const TELLING: ReadonlySet<DropReason> = new Set([
  "caption",
  "byline",
  "dateline",
  "stamp",
  "legal",
  "other",
]);
/** Longer ones are no captions or datelines. */
const MAX_BESIDE_UNITS = 2000;

export function passagesOf(named: Named, kit: TimeKit): Passage[] {
  const inside = named.sentences.map((sentence) => passage(named.text, sentence, kit, sentence, null));
  const beside = named.dropped
    .filter((dropped) => TELLING.has(dropped.reason) && dropped.end - dropped.start <= MAX_BESIDE_UNITS)
    .map((dropped) => passage(named.text, dropped, kit, null, dropped.reason));
  return [...inside, ...beside];
}

function passage(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  kit: TimeKit,
  sentence: Sentence | null,
  reason: DropReason | null,
): Passage {
  const words = splitWords(text, start, end);
  return { sentence, reason, words, phrases: findPhrases(words, kit) };
}
