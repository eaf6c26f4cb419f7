/**
 * Article to sentences, words, tags and trees.
 *
 *     blocks.ts      stretches that no sentence crosses
 *     tokenize.ts    words
 *     boundaries.ts  sentences
 *     tagger.ts, dependency-parser.ts, morphology.ts, lemmatize.ts
 *
 * What words mean is left to the stages after.
 */

import type { Article } from "../clean/article.ts";
import type { Range } from "../model/span.ts";
import { analyse } from "./analyse.ts";
import { blocksOf } from "./blocks.ts";
import { sentenceEnds } from "./boundaries.ts";
import type { Parsed, Sentence } from "./parsed.ts";
import type { ParserKit } from "./parser-kit.ts";
import { tokenize } from "./tokenize.ts";
import { shapesOf } from "./word-shapes.ts";

export function parse(article: Article, kit: ParserKit): Parsed {
  const sentences: Sentence[] = [];
  for (const block of blocksOf(article.text, article.dropped)) {
    for (const tokens of sentencesOf(article.text, block, kit)) {
      const { start } = tokens[0]!;
      const { end } = tokens.at(-1)!;
      const read = analyse(
        tokens.map((t) => article.text.slice(t.start, t.end)),
        kit,
      );
      sentences.push({
        index: sentences.length,
        start,
        end,
        paragraph: block.paragraph,
        tokens: read.map((word, i) => ({ ...word, start: tokens[i]!.start, end: tokens[i]!.end })),
      });
    }
  }
  return { ...article, sentences };
}

/** The words of each sentence of a block. */
function sentencesOf(text: string, block: Range, { languageModels, abbreviations }: ParserKit): Range[][] {
  const tokens = tokenize(text, block.start, block.end, abbreviations);
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const shapes = shapesOf(forms, languageModels.known, languageModels.groups);
  const ends = sentenceEnds(
    { text, tokens, forms, shapes, scorer: languageModels.boundary },
    0,
    tokens.length,
  );
  return ends.map((end, i) => tokens.slice(i === 0 ? 0 : ends[i - 1], end));
}
