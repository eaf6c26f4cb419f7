/**
 * An article for tests of the stages behind the parser, without a trained model: sentences end at a full stop, words
 * have neither tags nor tree. Rules that need a tree are tested with tree-notation.ts.
 */

import type { Named } from "../../src/entities/named.ts";
import type { Dropped } from "../../src/model/record.ts";
import { spanOf } from "../../src/model/span.ts";
import type { Sentence } from "../../src/parse/parsed.ts";

/** A stop behind these, or behind a single letter, ends no sentence. */
const SHORT = /(?:^|[\s.(])(?:\p{L}|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|St|Gen|Mr|Mrs)\.$/u;
const WORD = /[\p{L}\d]+(?:[.,'’]\d+)*|\S/gu;

export interface PlainOptions {
  /** What the container says of the date. */
  readonly published?: string | null;
  readonly stamp?: string;
  /** When the page was fetched, as a container says it. */
  readonly fetched?: string;
  /** Quotes of the text that stand beside the article, with the reason. */
  readonly beside?: readonly (readonly [string, Dropped["reason"]])[];
}

export function plainArticle(
  text: string,
  { published = null, stamp, fetched, beside = [] }: PlainOptions = {},
): Named {
  const find = (quote: string): { start: number; end: number; quote: string } => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`"${quote}" does not stand in the text`);
    return spanOf(text, start, start + quote.length);
  };
  const dropped: Dropped[] = beside.map(([quote, reason]) => ({ ...find(quote), reason }));
  if (stamp) dropped.push({ ...find(stamp), reason: "stamp" });
  dropped.sort((a, b) => a.start - b.start);
  return {
    id: "test",
    source: "test",
    title: null,
    publisher: null,
    byline: null,
    language: "en",
    text,
    dropped,
    fetched,
    stamp: stamp ? find(stamp) : null,
    complete: true,
    sentences: sentencesOf(text, dropped),
    mentions: [],
    home: { leader: null, share: new Map(), pair: null, base: null, written: null, sections: new Map() },
    tagged: [],
    claimedDates: published === null ? [] : [{ value: published, from: "given" }],
  };
}

function sentencesOf(text: string, dropped: readonly Dropped[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const gap of [...dropped, { start: text.length, end: text.length }]) {
    for (const [from, to] of pieces(text, at, gap.start)) {
      const start = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
      const end = from + text.slice(from, to).trimEnd().length;
      if (end <= start) continue;
      const tokens = [...text.slice(start, end).matchAll(WORD)].map((word, index) => ({
        index,
        start: start + word.index,
        end: start + word.index + word[0].length,
        form: word[0],
        lemma: word[0].toLowerCase(),
        upos: "X",
        xpos: "XX",
        feats: "_",
        head: -1,
        deprel: "dep",
        sure: 1,
      }));
      sentences.push({ index: sentences.length, start, end, paragraph: 0, tokens });
    }
    at = gap.end;
  }
  return sentences;
}

function* pieces(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start;
  for (let i = start; i < end; i++) {
    const stops = /[.!?]/.test(text[i] ?? "") && /^(?:\s|$)/.test(text.slice(i + 1, i + 2));
    if (text[i] !== "\n" && (!stops || SHORT.test(text.slice(from, i + 1)))) continue;
    yield [from, i + 1];
    from = i + 1;
  }
  if (from < end) yield [from, end];
}
