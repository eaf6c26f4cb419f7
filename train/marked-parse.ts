/** Texts with marked attributions, parsed: the marks as stretches of words. */

import { clean } from "../src/clean/clean.ts";
import { type Words, wordsOf } from "../src/events/attributions/attribution-links.ts";
import { ROLES } from "../src/events/attributions/attribution-model.ts";
import { pageOf } from "../src/ingest/page-of.ts";
import type { Kit } from "../src/kit.ts";
import type { Range } from "../src/model/span.ts";
import { parseWhole } from "../src/parse/parse.ts";
import type { LabelledSpan } from "../src/parse/span-labels.ts";
import type { MarkedAttribution, MarkedText } from "./attribution-corpus.ts";

export interface MarkedParse {
  readonly words: Words;
  /** In order, without overlap; none goes over the end of a paragraph. */
  readonly spans: readonly LabelledSpan[];
  /** For each attribution the numbers of its stretches in `spans`. */
  readonly attributions: readonly (readonly number[])[];
}

export function parsedMarks(
  { text, attributions }: MarkedText,
  kit: Pick<Kit, "clean" | "parse">,
): MarkedParse {
  const { sentences } = parseWhole(clean(pageOf({ text }), kit.clean), kit.parse);
  return marksOf(wordsOf(sentences), attributions);
}

export function marksOf(words: Words, attributions: readonly MarkedAttribution[]): MarkedParse {
  // Distinct stretches; where two overlap, the later one keeps the words: contents give way to cues, and those to sources.
  const pieces = new Map<string, Piece>();
  for (const type of [...ROLES.keys()].reverse())
    for (const [number, attribution] of attributions.entries())
      for (const range of attribution[ROLES[type]!]) {
        const key = `${type} ${range.start} ${range.end}`;
        const piece = pieces.get(key) ?? { type, range, attributions: [] };
        piece.attributions.push(number);
        pieces.set(key, piece);
      }
  const runs = runsOf([...pieces.values()], words);
  return {
    words,
    spans: runs.map(({ span }) => span),
    attributions: attributions.map((_, number) =>
      runs.flatMap(({ piece }, at) => (piece.attributions.includes(number) ? [at] : [])),
    ),
  };
}

interface Piece {
  readonly type: number;
  readonly range: Range;
  readonly attributions: number[];
}

interface Run {
  readonly span: LabelledSpan;
  readonly piece: Piece;
}

function runsOf(pieces: readonly Piece[], { tokens, sentenceOf, sentences }: Words): Run[] {
  const owner: (Piece | undefined)[] = Array.from(tokens, () => undefined);
  for (const piece of pieces) {
    let at = tokens.findIndex(({ end }) => end > piece.range.start);
    while (at >= 0 && at < tokens.length && tokens[at]!.start < piece.range.end) owner[at++] = piece;
  }
  const paragraph = (at: number): number => sentences[sentenceOf[at]!]!.paragraph;
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; ) {
    const piece = owner[first];
    let last = first;
    while (last + 1 < tokens.length && owner[last + 1] === piece && paragraph(last + 1) === paragraph(first))
      last++;
    if (piece) runs.push({ span: { first, last, type: piece.type }, piece });
    first = last + 1;
  }
  return runs;
}
