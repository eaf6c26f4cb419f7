/**
 * The part of a page that is its article, as blocks: Readability on linkedom, which was the best of seven measured.
 *
 * Where it leaves out most of the sentences of the page, the largest element that the page itself calls its article
 * ("article", "main", itemprop articleBody) is taken instead. All text of the page is read where the tree would be too
 * deep or too large, or where nothing is found.
 */

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Block, blocksOf } from "./html-blocks.ts";
import { flatBlocksOf } from "./html-flat.ts";
import { isNode } from "./html-node.ts";
import type { HtmlScan } from "./html-scan.ts";
import { makeNodesLight } from "./light-nodes.ts";
import { endsLikeSentence, wordCount } from "./shape.ts";

const DEEPEST = 400;
const MOST_NODES = 300_000;
/** Readability makes its own attempts until it has this many characters. */
const ENOUGH = 250;
/** Below this share of the page's sentences the extraction is doubted. */
const DOUBTFUL_SHARE = 0.4;
/** What the other reading must have more. */
const CLEARLY_MORE = 2.5;
const FEWEST_IN_PARAGRAPH = 12;
const CALLED_ARTICLE = "article, main, [role=main], [itemprop=articleBody]";

makeNodesLight(parseHTML("<p>").document);

export interface Extracted {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly byline: string | null;
}

export function extractArticle(scan: HtmlScan): Extracted {
  const html = scan.slimMarkup;
  const safe = scan.deepest <= DEEPEST && scan.nodes <= MOST_NODES;
  const flat = flatBlocksOf(html);
  const found = safe ? withoutFailing(() => readable(html)) : null;
  const words = sentenceWords(found?.blocks ?? []);
  const doubtful = words < DOUBTFUL_SHARE * sentenceWords(flat);
  const called = safe && doubtful ? withoutFailing(() => calledArticle(html)) : null;
  const facts = { title: found?.title ?? null, byline: found?.byline ?? null };
  if (called && sentenceWords(called) > CLEARLY_MORE * words) return { ...facts, blocks: called };
  return { ...facts, blocks: found && found.blocks.length > 0 ? found.blocks : flat };
}

/** Null where the parser fails on the page: then it is read in another way. */
function withoutFailing<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function readable(html: string): Extracted | null {
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: ENOUGH,
    serializer: (node: unknown) => node,
  };
  const article = new Readability(documentOf(html), options).parse();
  if (!article) return null;
  const blocks = isNode(article.content) ? blocksOf(article.content) : [];
  return { blocks, title: article.title || null, byline: article.byline || null };
}

/** The blocks of the element with the most sentences among those that the page calls its article. */
function calledArticle(html: string): readonly Block[] | null {
  let best: readonly Block[] | null = null;
  for (const element of documentOf(html).querySelectorAll(CALLED_ARTICLE)) {
    const blocks = isNode(element) ? blocksOf(element) : [];
    if (sentenceWords(blocks) > sentenceWords(best ?? [])) best = blocks;
  }
  return best;
}

function documentOf(html: string) {
  return parseHTML(withParagraphs(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`))
    .document;
}

/** Two breaks end a paragraph. Readability would make the paragraph that holds them the whole article. */
function withParagraphs(html: string): string {
  return html.replaceAll(/<br\s*\/?>(?:\s|&nbsp;)*<br\s*\/?>/gi, "</p><p>");
}

function sentenceWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const { text, furniture } of blocks) {
    const count = furniture === null && endsLikeSentence(text) ? wordCount(text) : 0;
    if (count >= FEWEST_IN_PARAGRAPH) words += count;
  }
  return words;
}
