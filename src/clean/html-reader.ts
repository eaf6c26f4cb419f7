/**
 * Readability on the tree of html-tree.ts: the part of a page that is its article.
 *
 * What it asks of every element a dozen times, its text with spaces folded, is answered from memory; the methods
 * below are its own in all but speed.
 */

import { Readability } from "@mozilla/readability";
import { type Block, blocksOf } from "./html-blocks.ts";
import type { HtmlDocument } from "./html-document.ts";
import { HtmlElement } from "./html-tree.ts";

/** Readability makes its own attempts until it has this many characters. */
const ENOUGH = 250;
/** The classes and ids, and the length, that make a byline for Readability. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const LONGEST_BYLINE = 100;

export interface Extracted {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly byline: string | null;
}

/** Null where it finds no article. */
export function readable(tree: HtmlDocument): Extracted | null {
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: ENOUGH,
    serializer: (node: unknown) => node,
  };
  const article = new QuickReadability(tree, options).parse();
  if (!article) return null;
  const blocks = article.content instanceof HtmlElement ? blocksOf(article.content) : [];
  return { blocks, title: article.title || null, byline: article.byline || null };
}

class QuickReadability extends Readability<unknown> {
  _getInnerText(element: HtmlElement, folded = true): string {
    return folded ? element.foldedText : element.textContent.trim();
  }

  /** The text of an element is asked for last. */
  _isValidByline(element: HtmlElement, names: string): boolean {
    if (
      element.getAttribute("rel") !== "author" &&
      !element.getAttribute("itemprop")?.includes("author") &&
      !BYLINE.test(names)
    )
      return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < LONGEST_BYLINE;
  }

  _isElementWithoutContent(element: HtmlElement): boolean {
    if (!element.isBlank) return false;
    const inside = element.children.length;
    return inside === 0 || inside === element.querySelectorAll("br,hr").length;
  }

  /** Only commas are ever counted. */
  _getCharCount(element: HtmlElement): number {
    const text = element.foldedText;
    let count = 0;
    for (let at = text.indexOf(","); at >= 0; at = text.indexOf(",", at + 1)) count++;
    return count;
  }
}
