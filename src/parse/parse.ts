/**
 * Article to sentences, words, tags and trees: `parse` for what is article text, `parseWhole` for every word.
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
import { analyseAll } from "./analyse.ts";
import { blocksOf } from "./blocks.ts";
import { sentenceEnds } from "./boundaries.ts";
import { lineBreaks } from "./line-breaks.ts";
import type { Parsed, Sentence } from "./parsed.ts";
import type { ParserKit } from "./parser-kit.ts";
import { tokenize } from "./tokenize.ts";
import { shapesOf } from "./word-shapes.ts";

export function parse(article: Article, kit: ParserKit): Parsed {
  const { text } = article;
  const found = blocksOf(text, article.dropped).flatMap((block) =>
    sentencesOf(text, block, kit).map((tokens) => ({ tokens, paragraph: block.paragraph })),
  );
  const read = analyseAll(
    found.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end))),
    kit,
  );
  const sentences = found.map(({ tokens, paragraph }, index): Sentence => {
    const { start } = tokens[0]!;
    const { end } = tokens.at(-1)!;
    const words = read[index]!.map((word, i) => ({ ...word, start: tokens[i]!.start, end: tokens[i]!.end }));
    return { index, start, end, paragraph, tokens: words };
  });
  return { ...article, sentences };
}

/** Every word of a text belongs to its parse, as in a treebank: headlines, datelines and menus too. */
export function parseWhole(article: Article, kit: ParserKit): Parsed {
  return parse({ ...article, dropped: [] }, kit);
}

/** The words of each sentence of a block. */
function sentencesOf(text: string, block: Range, { languageModels, abbreviations }: ParserKit): Range[][] {
  const tokens = tokenize(text, block.start, block.end, abbreviations);
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const shapes = shapesOf(forms, languageModels.known, languageModels.groups);
  const breaks = lineBreaks(text, tokens);
  const ends = sentenceEnds({ tokens, forms, shapes, breaks, scorer: languageModels.boundary });
  return ends.map((end, i) => tokens.slice(i === 0 ? 0 : ends[i - 1], end));
}
