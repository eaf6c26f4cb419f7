/**
 * The part of a page that is its article, as blocks: Readability, which was the best of seven measured.
 *
 * Where it leaves out most of the sentences of the page, the largest element that the page itself calls its article
 * ("article", "main", itemprop articleBody) is taken instead. All text of the page is read where the tree would be too
 * deep or too large, or where nothing is found.
 */

import { Readability } from "@mozilla/readability";
import { type Block, blocksOf } from "./html-blocks.ts";
import type { HtmlDocument } from "./html-document.ts";
import { flatBlocksIn, flatBlocksOf } from "./html-flat.ts";
import type { HtmlScan } from "./html-scan.ts";
import { HtmlElement } from "./html-tree.ts";
import { endsLikeSentence, wordCount } from "./shape.ts";

/** Readability makes its own attempts until it has this many characters. */
const ENOUGH = 250;
/** Below this share of the page's sentences the extraction is doubted. */
const DOUBTFUL_SHARE = 0.4;
/** What the other reading must have more. */
const CLEARLY_MORE = 2.5;
const FEWEST_IN_PARAGRAPH = 12;
const CALLED_ARTICLE = new Set(["article", "main"]);

export interface Extracted {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly byline: string | null;
}

export function extractArticle({ tree, html }: HtmlScan): Extracted {
  if (!tree) return { blocks: flatBlocksOf(html), title: null, byline: null };
  const found = withoutFailing(() => readable(tree));
  // Readability takes the tree apart, and a copy of it before.
  const whole = tree.body.copied ?? tree.body;
  const facts = { title: found?.title ?? null, byline: found?.byline ?? null };
  const words = sentenceWords(found?.blocks ?? []);
  const flat = flatBlocksIn(whole);
  if (words < DOUBTFUL_SHARE * sentenceWords(flat)) {
    const called = calledArticle(whole);
    if (sentenceWords(called) > CLEARLY_MORE * words) return { ...facts, blocks: called };
  }
  return { ...facts, blocks: found && found.blocks.length > 0 ? found.blocks : flat };
}

/** Null where Readability fails on the page: then it is read in another way. */
function withoutFailing<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function readable(tree: HtmlDocument): Extracted | null {
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: ENOUGH,
    serializer: (node: unknown) => node,
  };
  const article = new Readability(tree, options).parse();
  if (!article) return null;
  const blocks = article.content instanceof HtmlElement ? blocksOf(article.content) : [];
  return { blocks, title: article.title || null, byline: article.byline || null };
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
  let words = 0;
  for (const { text, furniture } of blocks) {
    const count = furniture === null && endsLikeSentence(text) ? wordCount(text) : 0;
    if (count >= FEWEST_IN_PARAGRAPH) words += count;
  }
  return words;
}
