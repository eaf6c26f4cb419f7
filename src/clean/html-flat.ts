/**
 * All text of a page as blocks, for pages that are too deep, too large or without an article: what stands in no script,
 * menu or footer, cut at every tag that is no part of a line.
 *
 *     <div><div> ... <p>The ferry is <b>late</b>.     "The ferry is late."
 */

import { Parser } from "htmlparser2";
import type { Block } from "./html-blocks.ts";
import { type HtmlElement, isElement } from "./html-tree.ts";

const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "footer",
  "form",
  "button",
  "select",
  "svg",
  "iframe",
  "title",
  "textarea",
]);
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "cite",
  "code",
  "em",
  "font",
  "i",
  "kbd",
  "mark",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "u",
  "var",
  "wbr",
]);
const CUT = "\u2028";
const TAG_NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/y;

/** The text of a tree, to be cut by `flatBlocks` or `flatLines`. */
export function flatTextIn(root: HtmlElement): string {
  const pieces: string[] = [];
  const visit = (element: HtmlElement): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) pieces.push(node.textContent);
      else {
        const cuts = !INLINE.has(node.localName);
        if (cuts) pieces.push(CUT);
        if (!SKIPPED.has(node.localName)) visit(node);
        if (cuts) pieces.push(CUT);
      }
    }
  };
  visit(root);
  return pieces.join("");
}

/** Of markup, in one pass, whatever its depth. */
export function flatBlocksOf(html: string): readonly Block[] {
  return flatBlocks(withoutTags(html));
}

export function flatLines(text: string): readonly string[] {
  return text.split(CUT).map((line) => line.trim());
}

export function flatBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const words of flatLines(text)) {
    if (words !== "")
      blocks.push({ text: words.replaceAll(/\s+/g, " "), tag: "p", furniture: null, at: null });
  }
  return blocks;
}

function withoutTags(html: string): string {
  const unclosed = new Set<string>();
  let text = "";
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    text += html.slice(at, open < 0 ? html.length : open);
    if (open < 0) break;
    const { next, cuts } = tagAt(html, open, unclosed);
    if (cuts) text += CUT;
    else if (next === open + 1) text += "&lt;";
    at = next;
  }
  return decodeEntities(text);
}

/** Where to go on after the tag, comment or skipped element that begins here; one sign on where it is none. */
function tagAt(
  html: string,
  open: number,
  unclosed: Set<string>,
): { readonly next: number; readonly cuts: boolean } {
  if (html.startsWith("<!--", open)) return { next: after(html, "-->", open), cuts: false };
  if (html[open + 1] === "!" || html[open + 1] === "?") return { next: after(html, ">", open), cuts: false };
  TAG_NAME.lastIndex = open;
  const [, slash, name = ""] = TAG_NAME.exec(html) ?? [];
  if (name === "") return { next: open + 1, cuts: false };
  const tag = name.toLowerCase();
  if (slash === "" && SKIPPED.has(tag)) return { next: afterElement(html, tag, open, unclosed), cuts: true };
  return { next: after(html, ">", open), cuts: !INLINE.has(tag) };
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

/** An element that is never closed is searched for its end once; a script then takes all the rest, as in a browser. */
function afterElement(html: string, tag: string, from: number, unclosed: Set<string>): number {
  if (!unclosed.has(tag)) {
    const close = new RegExp(`</${tag}[^<>]*>`, "gi");
    close.lastIndex = from;
    if (close.exec(html)) return close.lastIndex;
    unclosed.add(tag);
  }
  return tag === "script" || tag === "style" ? html.length : after(html, ">", from);
}

function decodeEntities(text: string): string {
  const pieces: string[] = [];
  const parser = new Parser({ ontext: (piece) => pieces.push(piece) }, { decodeEntities: true });
  parser.end(text);
  return pieces.join("");
}
