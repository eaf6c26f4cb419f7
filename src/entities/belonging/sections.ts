/**
 * Parts of a digest, each of which is about a country of its own.
 *
 *     "Mali. The army freed two drivers. ... Chad. The opposition ..."    the first paragraph Mali, the second Chad
 *     "MALI: The army freed ...", "MALI - The army freed ..."             the same
 *     "Mali: Two drivers freed", dropped as a headline                    what follows up to the next one
 *
 * One label alone is none: it may be where the text was written (home.ts).
 */

import type { Parsed, Sentence } from "../../parse/parsed.ts";
import type { Draft } from "../draft.ts";

/** By sentence, the country of its part; null in a part that has none. Empty where the text is no digest. */
export type Sections = ReadonlyMap<number, string | null>;

/** Fewer labels make no digest. */
const LEAST = 2;
/** Longer ones are sentences. */
const LABEL_WORDS = 4;
const HEADING_WORDS = 5;

interface Label {
  /** Null where a heading names none, or several. */
  readonly country: string | null;
  /** It heads all paragraphs up to the next one. */
  readonly heads: boolean;
}

/** `countryOf`: the one country that some words name. */
export function sectionsOf(
  { sentences, dropped }: Parsed,
  drafts: readonly (readonly Draft[])[],
  countryOf: (words: string) => string | null,
): Sections {
  const sections = new Map<number, string | null>();
  let labels = 0;
  let current: Label = { country: null, heads: false };
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    if (sentence.paragraph !== before?.paragraph) {
      const own = labelOf(sentence, drafts[sentence.index] ?? []);
      const above = dropped.findLast(
        (d) => d.start >= (before?.end ?? 0) && d.end <= sentence.start && isLabel(d),
      );
      const label: Label | null = own
        ? { country: own, heads: isHeading(sentence, sentences[at + 1]) }
        : above
          ? { country: countryOf(opening(above.quote)), heads: above.reason === "headline" }
          : null;
      if (label?.country) labels++;
      if (label || !current.heads) current = label ?? { country: null, heads: false };
    }
    sections.set(sentence.index, current.country);
  }
  return labels >= LEAST ? sections : new Map();
}

function isLabel({ reason }: Parsed["dropped"][number]): boolean {
  return reason === "headline" || reason === "dateline";
}

/** "Mali" of "Mali: Two drivers freed" and of "MALI -"; nothing of "Mali frees two more of its drivers". */
function opening(quote: string): string {
  const [label = ""] = quote.split(/:| [-–—]/);
  return label.trim().split(/\s+/).length <= LABEL_WORDS ? label : "";
}

/** "Mali.", "Mali", "MALI: ...", "MALI - ...": the country of the place that opens the paragraph and is set off from what follows. */
function labelOf(sentence: Sentence, drafts: readonly Draft[]): string | null {
  const name = drafts.find(
    (d) => d.first === 0 && d.kind === "name" && (d.type === "LOC" || d.nature === "state"),
  );
  const next = sentence.tokens[(name?.last ?? 0) + 1];
  if (!name || (next && !/^[.:–—-]$/.test(next.form))) return null;
  return name.country ?? name.identities[0]?.code ?? null;
}

/** A label that is a paragraph or a line of its own heads what is behind it. */
function isHeading({ tokens, paragraph }: Sentence, next: Sentence | undefined): boolean {
  const isAlone = tokens.length <= HEADING_WORDS && next?.paragraph !== paragraph;
  return isAlone || tokens.at(-1)?.upos !== "PUNCT";
}
