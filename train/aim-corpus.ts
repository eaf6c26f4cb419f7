/** At whom acts are aimed in the marked sentences: of everybody in the sentence those whom the mark names, against the others. */

import type { Draft } from "../src/events/draft.ts";
import { aimCandidates } from "../src/events/opinion/aim-candidates.ts";
import { aimFeatures } from "../src/events/opinion/aim-features.ts";
import type { OpinionWords } from "../src/events/opinion/opinion-features.ts";
import type { Kit } from "../src/kit.ts";
import { contains, type Range } from "../src/model/span.ts";
import {
  BITS,
  candidatesOf,
  isOfRoot,
  type Known,
  type MarkedRow,
  meets,
  sentenceNumber,
} from "./opinion-corpus.ts";

/** The act of the row is the one that the rules find of its type and by its source. */
export function aimExamples(row: MarkedRow, kit: Kit, words: OpinionWords): Known[] {
  if (row.target.length === 0) return [];
  const typed = candidatesOf(row.timed, kit).flatMap(({ draft, ruled }) =>
    ruled && draft.type !== null ? [draft] : [],
  );
  const fitOf = (draft: Draft) =>
    4 * Number(isOfRoot(draft.type, row.root)) +
    2 * Number(meets(draft.actors, row.source)) +
    Number(meets(draft.recipients, row.target));
  const best = typed.reduce<Draft | null>((a, b) => (a && fitOf(a) >= fitOf(b) ? a : b), null);
  return best ? aimsOf(row, best, words) : [];
}

/** Of everybody in the sentence of an act those whom the marks name, against the others. */
export function aimsOf(
  { text, timed, target }: Pick<MarkedRow, "text" | "timed" | "target">,
  draft: Draft,
  words: OpinionWords,
): Known[] {
  return aimCandidates(timed, draft).map((candidate) => ({
    features: aimFeatures(draft, candidate, words, BITS),
    allowed: [Number(candidate.parties.some((p) => isCalled(p.span, target, text)))],
    weight: 1,
    sentence: sentenceNumber(text),
  }));
}

/** A span is called what the mark says where it has the mark's head word or half of it, and the mark is no small part of it. */
function isCalled(span: Range, marks: readonly Range[], text: string): boolean {
  return marks.some((mark) => {
    const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
    if (shared <= 0) return false;
    const named = contains(span, headOf(mark, text)) || 2 * shared >= mark.end - mark.start;
    return named && (contains(mark, headOf(span, text)) || 4 * shared >= span.end - span.start);
  });
}

/** What ends the core of a noun phrase. */
const END =
  /[,;:()[\]"“”–—]|\s(?:about|against|and|around|as|at|between|by|during|for|from|in|into|like|near|of|on|or|over|that|to|under|which|who|whose|with|within)\b/;

/** The last word of the core. */
function headOf({ start, end }: Range, text: string): Range {
  const words = text.slice(start, end);
  const core = words.slice(0, 1) + (words.slice(1).split(END)[0] ?? "");
  const last = core.trimEnd().replace(/['’]s$/, "");
  return { start: start + last.lastIndexOf(" ") + 1, end: start + last.length };
}
