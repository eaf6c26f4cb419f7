/**
 * The tree of a page without what no extraction asks for: scripts, styles, drawings, comments, most attributes. It takes
 * half the time and memory, and the article that is found is the same.
 *
 *     <p class="lead" data-x="..." onclick="..."><script>...</script>A &amp; B<!-- ad -->     p of class "lead": "A & B"
 *
 * Built while the page is scanned (html-scan.ts).
 */

import { HtmlAttribute, HtmlElement } from "./html-tree.ts";
import { addText, closeElement, newTree, openElement, type TreeBuilder } from "./html-tree-builder.ts";

export interface SlimTree {
  readonly builder: TreeBuilder;
  /** How many elements that are left out are open. */
  silent: number;
  /** An element that is left out was never closed: it may have taken the article with it. */
  broken: boolean;
}

const LEFT_OUT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "canvas",
  "audio",
  "map",
]);
/** What Readability and the blocks look at. */
const KEPT = new Set(["aria-hidden", "aria-modal", "class", "hidden", "id", "itemprop", "rel", "role"]);
/** Holds where the element begins in the markup of the page. */
export const PLACE = "data-at";
/** Elements that blocks of text come from. */
const PLACED = new Set(
  "blockquote center dd div dt figcaption figure h1 h2 h3 h4 h5 h6 li p pre section td th tr".split(" "),
);
const META_KEPT = new Set(["content", "itemprop", "name", "property"]);
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const LONGEST_ATTRIBUTE = 1000;

export function newSlimTree(): SlimTree {
  return { builder: newTree(), silent: 0, broken: false };
}

/** `at` is where the tag begins in the markup of the page. */
export function slimOpen(
  slim: SlimTree,
  name: string,
  attributes: Readonly<Record<string, string>>,
  at: number,
): void {
  if (LEFT_OUT.has(name)) slim.silent++;
  if (slim.silent > 0) return;
  const element = new HtmlElement(name);
  if (PLACED.has(name)) element.attributes.push(new HtmlAttribute(PLACE, String(at)));
  for (const key in attributes) {
    const value = keptValue(name, key, attributes[key] ?? "");
    if (value !== null) element.attributes.push(new HtmlAttribute(key, value.slice(0, LONGEST_ATTRIBUTE)));
  }
  openElement(slim.builder, element);
}

/** Null where it is left out. */
function keptValue(name: string, key: string, value: string): string | null {
  if (KEPT.has(key) || (name === "meta" && META_KEPT.has(key))) return value;
  if (key === "style") return HIDES.test(value) ? "display:none" : null;
  if (key !== "href" || name !== "a") return null;
  // Links inside the page weigh less than others; where others lead makes no difference.
  return value.startsWith("#") ? "#" : /^\s*javascript:/i.test(value) ? "javascript:" : null;
}

export function slimText(slim: SlimTree, text: string): void {
  if (slim.silent === 0) addText(slim.builder, text);
}

/** `implied`: the markup does not close it. */
export function slimClose(slim: SlimTree, name: string, implied: boolean): void {
  if (slim.silent === 0) closeElement(slim.builder);
  if (!LEFT_OUT.has(name) || slim.silent === 0) return;
  slim.silent--;
  slim.broken ||= implied;
}
