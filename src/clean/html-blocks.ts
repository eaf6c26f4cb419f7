/**
 * A tree of elements to blocks of text.
 *
 *     <h2>Grain</h2><p>The ferry is <b>late</b>.</p>     "Grain" (h2), "The ferry is late." (p)
 *     <figure><img><figcaption>Patras</figcaption>       "Patras", a caption
 *     <div class="newsletter-promo"><p>Sign up</p>       "Sign up", subscription
 *     <tr><td>Grain</td><td>12 t</td></tr>               "Grain | 12 t"
 *     one<br><br>two                                     two blocks
 *
 * White space inside a block is collapsed. Script, style, form controls and hidden parts give nothing.
 */

import type { DropReason } from "../model/record.ts";
import { furnitureOf } from "./furniture.ts";
import { PLACE } from "./html-slim.ts";
import { type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";
import { endsLikeSentence } from "./shape.ts";

export interface Block {
  readonly text: string;
  readonly tag: string;
  /** What the markup around it says that it is; null for article text. */
  readonly furniture: DropReason | null;
  /** Where its element begins in the markup of the page; null where that is not known. */
  readonly at: number | null;
}

interface Writer {
  readonly blocks: Block[];
  readonly root: HtmlElement;
  /** Words of the whole tree, counted when they are asked for: an element with many of them is no furniture, whatever its name. */
  words: number | null;
  text: string;
  /** Signs of the text that stand in links. */
  linked: number;
}

interface Context {
  readonly tag: string;
  readonly furniture: DropReason | null;
  readonly preformatted: boolean;
  readonly link: boolean;
  readonly at: number | null;
}

const BLOCKS = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "center",
  "dd",
  "details",
  "dialog",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "html",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "tr",
  "ul",
  "caption",
]);
const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "button",
  "select",
  "option",
  "textarea",
  "input",
  "svg",
  "math",
  "iframe",
  "object",
  "embed",
  "canvas",
  "audio",
  "video",
  "map",
]);
const CELLS = new Set(["td", "th"]);
const TAG_REASONS: Readonly<Record<string, DropReason>> = {
  figcaption: "caption",
  figure: "caption",
  nav: "navigation",
};
const LONGEST_CAPTION = 120;
const LONGEST_WEAK = 25;
const SHORTEST_LIMIT = 60;
const LARGEST_SHARE = 0.2;
const LINK_TAGS = new Set(["p", "li", "article", "aside", "section"]);
const SHORTEST_HEADLINE = 5;
const BREAK = "\u2028";

export function blocksOf(root: HtmlElement): readonly Block[] {
  const writer: Writer = { blocks: [], root, words: null, text: "", linked: 0 };
  const context: Context = { tag: "p", furniture: null, preformatted: false, link: false, at: null };
  for (let child = root.firstChild; child; child = child.nextSibling) visit(child, context, writer);
  flush(writer, context);
  return writer.blocks;
}

function visit(node: HtmlNode, context: Context, writer: Writer): void {
  if (!isElement(node)) {
    const text = node.textContent;
    writer.text += context.preformatted ? text.replaceAll("\n", BREAK) : text;
    if (context.link) writer.linked += text.trim().length;
    return;
  }
  const name = node.localName;
  if (SILENT.has(name) || isHidden(node)) return;
  if (name === "br") {
    if (writer.text.trimEnd().endsWith(BREAK)) flush(writer, context);
    else writer.text += BREAK;
    return;
  }
  const inner = contextOf(node, name, context, writer);
  if (CELLS.has(name) && writer.text.trim() !== "") writer.text += " | ";
  const apart = BLOCKS.has(name) || inner.furniture !== context.furniture;
  if (apart) flush(writer, context);
  for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inner, writer);
  if (apart) flush(writer, inner);
}

function contextOf(node: HtmlElement, name: string, context: Context, writer: Writer): Context {
  const furniture = context.furniture ?? reasonOf(node, name, writer);
  return {
    tag: BLOCKS.has(name) && name !== "div" && name !== "section" ? name : context.tag,
    furniture,
    preformatted: context.preformatted || name === "pre",
    link: context.link || name === "a",
    at: placeOf(node) ?? context.at,
  };
}

function placeOf(node: HtmlElement): number | null {
  const place = node.getAttribute(PLACE);
  return place !== null && /^\d{1,9}$/.test(place) ? Number(place) : null;
}

function reasonOf(node: HtmlElement, name: string, writer: Writer): DropReason | null {
  const byTag = TAG_REASONS[name];
  const byName = furnitureOf(`${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}`);
  if (!byTag && !byName) return null;
  const words = countWords(node.textContent);
  if (byTag && words <= LONGEST_CAPTION) return byTag;
  if (!byName || (words > SHORTEST_LIMIT && words > wordsOfTree(writer) * LARGEST_SHARE)) return null;
  if (byName.reason === "stamp" && !/\d{4}|\d:\d\d/.test(node.textContent)) return null;
  return byName.weak && words > LONGEST_WEAK ? null : byName.reason;
}

function wordsOfTree(writer: Writer): number {
  writer.words ??= countWords(writer.root.textContent);
  return writer.words;
}

function isHidden(node: HtmlElement): boolean {
  if (node.getAttribute("hidden") !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute("style") ?? "");
}

function flush(writer: Writer, context: Context): void {
  const text = writer.text
    .split(BREAK)
    .map((line) => line.replaceAll(/[\s\u00a0\u200b\ufeff]+/g, " ").trim())
    .filter((line) => line !== "" && line !== "|")
    .join("\n");
  const furniture = context.furniture ?? (isLinkAlone(text, writer.linked, context.tag) ? "related" : null);
  writer.text = "";
  writer.linked = 0;
  if (text !== "") writer.blocks.push({ text, tag: context.tag, furniture, at: context.at });
}

/** A paragraph or list item that is a link and no sentence: the headline of another story. */
function isLinkAlone(text: string, linked: number, tag: string): boolean {
  if (linked < 0.85 * text.length || !LINK_TAGS.has(tag) || endsLikeSentence(text)) return false;
  return countWords(text) >= SHORTEST_HEADLINE;
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const space = unit <= 0x20 || (unit >= 0xa0 && /\s/.test(text.charAt(i)));
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
