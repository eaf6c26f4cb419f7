/**
 * The part of a page that is its article, as blocks: Readability, which was the best of seven measured.
 *
 * Where it leaves out most of the sentences of the page, the largest element that the page itself calls its article
 * ("article", "main", itemprop articleBody) is taken instead. All text of the page is read where the tree would be too
 * deep or too large, or where nothing is found.
 */

import { type Block, blocksOf } from "./html-blocks.ts";
import { flatBlocks, flatBlocksOf, flatLines, flatTextIn } from "./html-flat.ts";
import { type Extracted, readable } from "./html-reader.ts";
import type { HtmlScan } from "./html-scan.ts";
import type { HtmlElement } from "./html-tree.ts";
import { endsLikeSentence, wordCount } from "./shape.ts";

/** Below this share of the page's sentences the extraction is doubted. */
const DOUBTFUL_SHARE = 0.4;
/** What the other reading must have more. */
const CLEARLY_MORE = 2.5;
const FEWEST_IN_PARAGRAPH = 12;
/** Fewer signs hold fewer words. */
const SHORTEST_PARAGRAPH = 2 * FEWEST_IN_PARAGRAPH - 1;
const CALLED_ARTICLE = new Set(["article", "main"]);

export function extractArticle({ tree, html }: HtmlScan): Extracted {
  if (!tree) return { blocks: flatBlocksOf(html), title: null, byline: null };
  const found = withoutFailing(() => readable(tree));
  // Readability takes the tree apart, and a copy of it before.
  const whole = tree.body.copied ?? tree.body;
  const facts = { title: found?.title ?? null, byline: found?.byline ?? null };
  const words = sentenceWords(found?.blocks ?? []);
  const flat = flatTextIn(whole);
  if (words < DOUBTFUL_SHARE * sum(flatLines(flat).map(wordsOfSentence))) {
    const called = calledArticle(whole);
    if (sentenceWords(called) > CLEARLY_MORE * words) return { ...facts, blocks: called };
  }
  return { ...facts, blocks: found && found.blocks.length > 0 ? found.blocks : flatBlocks(flat) };
}

/** Null where Readability fails on the page: then it is read in another way. */
function withoutFailing<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The blocks of the element with the most sentences among those that the page calls its article. */
function calledArticle(whole: HtmlElement): readonly Block[] {
  let best: readonly Block[] = [];
  for (const element of whole.getElementsByTagName("*")) {
    if (!isCalledArticle(element)) continue;
    const blocks = blocksOf(element);
    if (sentenceWords(blocks) > sentenceWords(best)) best = blocks;
  }
  return best;
}

function isCalledArticle(element: HtmlElement): boolean {
  return (
    CALLED_ARTICLE.has(element.localName) ||
    element.getAttribute("role") === "main" ||
    element.getAttribute("itemprop") === "articleBody"
  );
}

function sentenceWords(blocks: readonly Block[]): number {
  return sum(blocks.map(({ text, furniture }) => (furniture === null ? wordsOfSentence(text) : 0)));
}

/** Nothing for what is no sentence, or too short for a paragraph. */
function wordsOfSentence(text: string): number {
  if (text.length < SHORTEST_PARAGRAPH || !endsLikeSentence(text)) return 0;
  const words = wordCount(text);
  return words >= FEWEST_IN_PARAGRAPH ? words : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
